/// How a hook was called: everything it may look at.
package struct HookCall: Sendable {
  /// What git calls the hook.
  package var name: String
  /// Its arguments.
  package var arguments: [[UInt8]]
  /// Where the repository is; nil outside of one.
  package var folders: GitFolders?
  /// What the repository's settings say, with what the command line said beside it.
  package var settings: HookSettings
  /// The author's address, `GIT_AUTHOR_EMAIL`, which git tells its commit hooks.
  package var author: [UInt8]?
  /// The index that the commit is made of, `GIT_INDEX_FILE`; nil for the usual one.
  package var index: [UInt8]?
  /// Whether git will show the message in an editor: it sets `GIT_EDITOR` to `:` when not.
  package var hasEditor: Bool
  /// Whether objects are still on probation, `GIT_QUARANTINE_PATH`: nothing has been taken in yet.
  package var isQuarantined: Bool
  /// Now, in seconds since 1970.
  package var seconds: Int64

  /// A call.
  package init(
    name: String, arguments: [[UInt8]], folders: GitFolders?, settings: HookSettings, author: [UInt8]? = nil,
    index: [UInt8]? = nil,
    hasEditor: Bool = true, isQuarantined: Bool = false, seconds: Int64
  ) {
    self.name = name
    self.arguments = arguments
    self.folders = folders
    self.settings = settings
    self.author = author
    self.index = index
    self.hasEditor = hasEditor
    self.isQuarantined = isQuarantined
    self.seconds = seconds
  }
}

/// What a hook has to say.
package struct HookOutcome: Hashable, Sendable {
  /// Lines for standard error, without what they begin with.
  package var lines: [String] = []
  /// Whether the commit is refused: only where somebody chose `strict`.
  package var isRefused = false

  /// Nothing to say.
  package init() {}

  /// One line that says what could not be done: git goes on all the same.
  static func trouble(_ text: String) -> HookOutcome {
    var outcome = HookOutcome()
    outcome.lines = [text]
    return outcome
  }
}

extension HookCall {
  /// The hooks there are.
  package static let names = [
    "prepare-commit-msg", "commit-msg", "post-commit", "post-rewrite", "post-receive", "reference-transaction",
  ]

  /// Runs the hook.
  ///
  /// - Parameter input: reads standard input, up to a limit in bytes.
  package func run(input: (Int) -> [UInt8]) -> HookOutcome {
    switch name {
    case "prepare-commit-msg": prepareMessage()
    case "commit-msg": checkMessage()
    case "post-commit": noteCommit()
    case "post-rewrite": noteRewrite(input(65_536))
    case "post-receive": queue(input)
    case "reference-transaction":
      arguments.first.map { $0.elementsEqual("committed".utf8) } == true ? queue(input) : HookOutcome()
    default: HookOutcome()
    }
  }
}
