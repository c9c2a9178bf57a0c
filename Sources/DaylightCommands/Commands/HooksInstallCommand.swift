internal import ArgumentParser
internal import DaylightHooks
internal import Foundation

extension HooksCommand {
  /// `daylight hooks install`
  struct Install: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "install", abstract: "Put Daylight's hooks in, beside those that are there.",
      discussion: """
        A repository with a work tree gets prepare-commit-msg, commit-msg, post-commit and post-rewrite; a bare one gets \
        post-receive. A hook that is there is kept under its name with .before-daylight and goes on running after \
        Daylight's part. Where a hook manager keeps the hooks nothing is written among them, and what to add to its \
        configuration is printed. Calling it again changes the settings.
        """)

    @OptionGroup var paths: Paths
    @OptionGroup var options: GlobalOptions
    @Option(help: "What becomes of what Daylight has to offer: comments, trailers or off.")
    var suggest: HookSettings.Suggestions = .comments
    @Flag(help: "Refuse a commit whose message has a mistake. Everybody who commits here should have agreed.")
    var strict = false
    @Flag(help: "Put in the server's hook, also into a repository with a work tree.") var server = false
    @Flag(help: "On a server note every updated reference, not only pushes (reference-transaction).")
    var everyUpdate = false
    @Option(
      help: ArgumentHelp(
        "The queue's folder.",
        discussion: "Default: queue in the state folder. Whoever pushes must be able to write there.",
        valueName: "dir"))
    var queueDir: String?
    @Flag(help: "Write into the folder of hooks although a hook manager keeps it.") var chain = false
    @Option(help: ArgumentHelp("The program daylight-hook, when it is in no usual place.", valueName: "file"))
    var program: String?

    func run() throws {
      let here = FileManager.default.currentDirectoryPath
      guard let program = program.map({ WorkspaceFiles.absolute($0, here) }) ?? HookProgram.find(),
        SmallFile.isExecutable(Array(program.utf8))
      else {
        throw Failure(
          "The program daylight-hook is neither beside daylight nor on PATH.",
          hint: "Name it with --program FILE. Nothing was installed.")
      }
      try paths.each { try install($0, program: program) }
    }

    private func install(_ repository: HookRepository, program: String) throws -> Bool {
      let isServer = server || everyUpdate || repository.isBare
      var settings = HookSettings.of(repository.folders)
      var names = ["post-receive"] + (everyUpdate ? ["reference-transaction"] : [])
      if isServer {
        settings.queue = Array(try makeQueue().utf8)
      } else {
        names = ["prepare-commit-msg", "commit-msg", "post-commit", "post-rewrite"]
        settings.suggestions = suggest
        settings.isStrict = strict
        settings.wantsHints = true
      }
      let installer = HookInstaller(repository: repository)
      if !chain, let manager = HookManager.of(repository) {
        _ = try installer.install([], program: Array(program.utf8), settings: settings)
        let shown = manager == .preCommit ? names.filter { $0.hasSuffix("commit-msg") } : names
        Console.note("\(repository.path): \(manager.explanation). So nothing was written there.")
        Console.write(
          manager.instructions(shown, hooksFolder: String(decoding: repository.hooksFolder, as: UTF8.self)) + "\n")
        return true
      }
      let outcome = try installer.install(names, program: Array(program.utf8), settings: settings)
      for line in outcome.done { Console.note("installed: \(line)") }
      for line in outcome.refused { Console.note("not installed: \(line)") }
      if isServer {
        Console.note("Pushes are noted in \(queueFolder). To read what was pushed: daylight scan --queue\(queueOption)")
      } else {
        Console.note("To see what runs and why: daylight hooks status. To take it away: daylight hooks remove")
      }
      return outcome.refused.isEmpty
    }

    private var queueFolder: String {
      let here = FileManager.default.currentDirectoryPath
      if let queueDir { return WorkspaceFiles.absolute(queueDir, here) }
      return options.stateFolder(try? options.workspaceFiles()) + "/queue"
    }

    private var queueOption: String { queueDir == nil ? "" : " --queue-dir '\(queueFolder)'" }

    private func makeQueue() throws -> String {
      do {
        try FileManager.default.createDirectory(
          atPath: queueFolder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      } catch {
        throw Failure("The queue's folder \(queueFolder) cannot be made: \(error.localizedDescription)")
      }
      return queueFolder
    }
  }
}

extension HookSettings.Suggestions: ExpressibleByArgument {}
