internal import ArgumentParser
internal import DaylightCore
internal import DaylightHooks
internal import DaylightReports
internal import Foundation

/// `daylight hooks`
struct HooksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hooks", abstract: "Put Daylight's git hooks into repositories, and take them away again.",
    discussion: """
      In a repository with a work tree they help whoever writes a commit message: they offer people and documents that \
      the message may name, and warn of trailers that nobody would read. In a bare repository they note in a queue what \
      was pushed; 'daylight scan --queue' reads just that. They never stop git and never keep it waiting, unless \
      somebody chooses --strict. Hooks that are there already go on running.
      """,
    subcommands: [Status.self, Install.self, Remove.self, Lost.self], defaultSubcommand: Status.self)

  /// Which repositories.
  struct Paths: ParsableArguments {
    @Argument(help: ArgumentHelp("Repositories; the one around the present folder unless given.", valueName: "path"))
    var paths: [String] = []

    /// Does something with each; what goes wrong with one keeps nothing from the others.
    func each(_ body: (HookRepository) throws -> Bool) throws {
      let here = FileManager.default.currentDirectoryPath
      var isWhole = true
      var failures: [Failure] = []
      for path in paths.isEmpty ? [here] : paths.map({ WorkspaceFiles.absolute($0, here) }) {
        do {
          if try !body(try HookRepository(path)) { isWhole = false }
        } catch let failure as Failure {
          failures.append(failure)
        }
      }
      if let first = failures.first, paths.count < 2 { throw first }
      for failure in failures { Console.note(failure.description) }
      if !isWhole || !failures.isEmpty { throw ExitCode(Failure.Status.partial.rawValue) }
    }
  }

  /// `daylight hooks status`
  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: "Say what runs in a repository when git works in it, and why.",
      discussion: "Exit status 3 when something that is meant to run does not.")
    @OptionGroup var paths: Paths
    @OptionGroup var output: OutputOptions

    func run() throws {
      try paths.each { repository in
        let status = HookStatus(repository)
        try output.write(status.artifact(repository.path), record: status.record(repository.path))
        return !status.needsAttention
      }
    }
  }

  /// `daylight hooks remove`
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: "Take Daylight's hooks away; everything is as it was before.",
      discussion: "What Daylight has noted in the repository goes, too. Exit status 3 when something had to stay.")
    @OptionGroup var paths: Paths

    func run() throws {
      try paths.each { repository in
        let outcome = HookInstaller(repository: repository).remove()
        for line in outcome.done { Console.note("removed: \(line)") }
        for line in outcome.refused { Console.note("not removed: \(line)") }
        if outcome.done.isEmpty, outcome.refused.isEmpty {
          Console.note("\(repository.path): no hooks of Daylight's are left.")
        }
        return outcome.refused.isEmpty
      }
    }
  }

  /// `daylight hooks lost`
  struct Lost: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lost", abstract: "List what amended and rebased commits no longer have.",
      discussion: """
        The hook post-rewrite notes it, on this machine only. 'git commit --amend --trailer' puts it back, and what is \
        put back is no longer listed.
        """)
    @OptionGroup var paths: Paths
    @OptionGroup var list: ListOptions

    /// One thing that was lost.
    struct Row: Encodable {
      var commit: String
      var key: String
      var value: String
    }

    func run() throws {
      var rows: [Row] = []
      try paths.each { repository in
        let records = LostRecords(SmallFile.tail(LostRecords.path(repository.folders), limit: 1 << 20))
        func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        rows += records.remaining(in: repository.path).map {
          Row(commit: text(Array($0.commit.prefix(12))), key: text($0.key), value: text($0.value))
        }
        return true
      }
      try list.write(
        .init(
          caption: "Lost", headings: ["new commit", "what", "who or which"],
          rows: rows.map { [$0.commit, $0.key, $0.value] }),
        records: rows)
    }
  }
}
