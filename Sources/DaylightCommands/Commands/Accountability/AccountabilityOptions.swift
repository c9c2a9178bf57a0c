internal import ArgumentParser
internal import DaylightCore
internal import Foundation

/// Who reads the page.
struct AudienceOptions: ParsableArguments {
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Who reads it: manager, engineer, director or executive.",
      discussion: "It decides how much is shown: a head of technology gets one page.", valueName: "reader"),
    transform: { try choice($0) })
  var audience: Audience = .manager
}

/// Reads one of a few words; the error names them all.
func choice<Word: RawRepresentable & CaseIterable>(_ text: String) throws -> Word where Word.RawValue == String {
  if let word = Word(rawValue: text) { return word }
  throw ValidationError("'\(text)' is none of \(Word.allCases.map(\.rawValue).joined(separator: ", ")).")
}

extension GlobalOptions {
  /// The workspace's folder, whatever its files say.
  func workspaceFolder() throws -> String {
    let here = FileManager.default.currentDirectoryPath
    if let workspace { return WorkspaceFiles.absolute(workspace, here) }
    guard let folder = WorkspaceFiles.find(from: here) else { throw GlobalOptions.noWorkspace }
    return folder
  }

  /// The workspace's files, which the command cannot do without.
  func neededWorkspace() throws -> WorkspaceFiles {
    guard let workspace = try workspaceFiles() else { throw GlobalOptions.noWorkspace }
    return workspace
  }

  private static var noWorkspace: Failure {
    Failure(
      "There is no workspace here: no org.yaml in this folder or above.",
      hint: "Name one with --workspace, or make one: daylight init FOLDER", status: .usage)
  }
}

/// A workspace opened for the accountability framework.
struct AccountabilityDesk {
  let workspace: WorkspaceFiles
  let files: AccountabilityFiles
  let today: CalendarDay
  private let options: GlobalOptions

  var organisation: Organisation { workspace.organisation }

  init(_ options: GlobalOptions) throws {
    self.options = options
    workspace = try options.neededWorkspace()
    guard workspace.organisation.purposes.contains(.development) else {
      throw Failure(
        "Refused: development is not among the purposes in org.yaml.",
        hint: "Purposes are agreed with the people concerned before they are added.", status: .refused)
    }
    files = AccountabilityFiles(workspace)
    today = TrustRules.today(workspace.organisation)
  }

  /// Refuses what the roles do not allow, and writes it down where the person it is about sees it.
  func admit(_ deed: Access.Deed, about person: PersonID? = nil) throws {
    guard organisation.trust.roles != nil else { return }
    try Installation(options, workspace: workspace, create: true).check(deed, about: person)
  }

  /// What pages need to know.
  func context(for audience: Audience) throws -> AccountabilityContext {
    AccountabilityContext(
      organisation: organisation.name,
      names: Dictionary(organisation.people.map { ($0.id, $0.name) }) { first, _ in first },
      teamNames: Dictionary(organisation.teams.map { ($0.id, $0.name) }) { first, _ in first },
      setting: workspace.company, fit: try files.fit(), audience: audience, today: today)
  }

  /// A person on the roster, by id, handle, address or name.
  func person(_ text: String) throws -> PersonID {
    let roster = RosterSearch(people: organisation.people)
    guard let found = try roster.person(text) else { throw roster.nobody(text, listedIn: "org.yaml") }
    return found
  }

  /// Writes a new or changed file of the workspace, shown as a diff first.
  @discardableResult
  func write(_ name: String, old: String?, new: String, _ options: WriteOptions) throws -> Bool {
    var changes = FileChanges()
    changes.add(files.path(name), name: name, old: old, new: new)
    return try changes.apply(options)
  }

  /// The text of a file; nil when there is none.
  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: files.path(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// An edit of a file, or of what a new one begins with.
  func edit(
    _ name: String, startingWith fresh: String, _ options: WriteOptions, _ body: (inout YAMLEdit) throws -> Void
  ) throws {
    let old = text(name)
    var edit = YAMLEdit(old ?? fresh)
    do {
      try body(&edit)
    } catch let refusal as YAMLEdit.Refusal {
      throw Failure("\(name) was not changed: \(refusal.description).", hint: "Change it by hand.")
    }
    try write(name, old: old, new: edit.text, options)
  }
}
