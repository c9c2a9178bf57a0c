internal import ArgumentParser
internal import DaylightCore
internal import DaylightGit
internal import DaylightReports
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// `daylight nightly`
struct NightlyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nightly", abstract: "Fetch, read and derive everything that is listed; report.",
    discussion: """
      What org.yaml lists under repositories is fetched where it has an address, and read: single repositories, patterns \
      (/srv/git/**.git), whole folders (root:), addresses (url:) and lists (list:). Git fetches, with your own \
      configuration and credential helpers, and never asks anything. Whatever goes wrong with one repository concerns no \
      other. A run can be stopped or killed at any time; the next one goes on.

      The report is STATE/nightly/report.json, and what could be seen is STATE/nightly/coverage.html.

      Sources on the command line, or with --list, are read instead of those in org.yaml. With --shard several machines \
      share one list; each writes its --facts, and daylight ingest joins them.

      Exit status: 0 complete, 3 something was not fetched or not read, 1 nothing was read, 2 usage.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: ArgumentHelp("Paths, patterns or addresses to read instead of those in org.yaml.", valueName: "source"))
  var sources: [String] = []
  @Option(
    help: ArgumentHelp(
      "A file with one source a line, behind it a tab and an id where it needs one; - reads standard input.",
      valueName: "file"))
  var list: String?
  @Option(help: ArgumentHelp("Read one part of the list only, such as 2/4.", valueName: "i/n")) var shard: Shard?
  @OptionGroup var workers: WorkerOptions
  @Option(
    help: ArgumentHelp("Stop after this time, such as 30m or 6h; the next run goes on.", valueName: "time"))
  var deadline: Duration?
  @Option(help: ArgumentHelp("Write the report here too, as JSON.", valueName: "file")) var report: String?
  @Option(
    help: ArgumentHelp("Write figures for a node exporter here; its name must end in .prom.", valueName: "file"))
  var metrics: String?
  @Option(
    help: ArgumentHelp("Write all facts here at the end, for daylight ingest elsewhere.", valueName: "file"))
  var facts: String?
  @Flag(help: "Fetch nothing; read what is here.") var noSync = false
  @Flag(help: "Fail at once when another scan holds the lock, instead of waiting for it.") var noWait = false
  @Flag(help: "Read the facts and derive no evidence.") var factsOnly = false
  @Flag(help: "Read every repository anew, changed or not.") var full = false
  @Flag(help: "Say nothing but what went wrong.") var quiet = false

  func validate() throws {
    if let metrics, !metrics.hasSuffix(".prom") {
      throw ValidationError("--metrics must end in .prom: a node exporter reads no other files.")
    }
    for file in [report, metrics, facts] { try OutputOptions.check(file) }
  }

  func run() async throws {
    let here = FileManager.default.currentDirectoryPath
    let environment = ProcessInfo.processInfo.environment
    GitLibrary.start()
    let workspace = try options.workspaceFiles()
    let named = try namedSources(here)
    guard !named.isEmpty || workspace?.sources.isEmpty == false else {
      throw Failure(
        workspace.map { "\($0.folder)/org.yaml lists no repositories." } ?? "There is no org.yaml here, and no source.",
        hint: "List them under 'repositories:', or name some: daylight nightly '/srv/git/**.git'", status: .usage)
    }
    let installation = try Installation(options, create: true)
    let lock = try installation.state.lock(waits: !noWait)
    defer { close(lock) }
    let settings = workspace?.nightly ?? NightlySettings()
    let mirrors = options.mirrorFolder(workspace)
    let stop = StopSignal()
    let interruption = Interruption(stop, deadline: deadline?.seconds)
    defer { interruption.end() }
    var all = RepositoryList(
      named.isEmpty ? workspace?.sources ?? [] : named, mirrors: mirrors, here: here,
      input: { FileHandle.standardInput.readDataToEndOfFile() })
    if let shard { all = all.part(shard) }
    let report = try await NightlyRun(
      installation: installation, list: all, isWhole: named.isEmpty, shard: shard, settings: settings, mirrors: mirrors,
      git: GitProgram(environment: environment, timeout: settings.timeout, stop: stop),
      jobs: workers.count, isFull: full, fetches: !noSync, derives: !factsOnly,
      stop: stop, log: JournalLog.logger(quiet: quiet, environment: environment), isWatched: Console.isWatched && !quiet
    ).run()
    try write(report, installation, settings)
    if report.exit != 0 { throw ExitCode(Int32(report.exit)) }
  }

  private func namedSources(_ here: String) throws -> [RepositorySource] {
    do {
      var named = try sources.map { try RepositorySource($0, relativeTo: here) }
      if let list {
        let file = list == "-" ? nil : WorkspaceFiles.absolute(list, here)
        if let file, !FileManager.default.isReadableFile(atPath: file) {
          throw Failure("The list \(file) cannot be read.", hint: "Nothing was read.", status: .usage)
        }
        named.append(
          .init(
            .list(file ?? "-"), text: list == "-" ? "standard input" : list)
        )
      }
      return named
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure("\(error).", hint: "Nothing was read.", status: .usage)
    }
  }

  private func write(_ report: NightlyReport, _ installation: Installation, _ settings: NightlySettings) throws {
    if let file = facts { try RawFacts(installation.database).write(to: file) }
    if let file = self.report { try AtomicFile.write(try JSONReport.text(report), to: file, mode: 0o644) }
    if let file = metrics ?? settings.metrics {
      let memory = NightlyMemory(file: NightlyFolder(state: installation.state.path).memory)
      let ended = Timestamp(rfc3339: report.ended)?.seconds ?? 0
      let text = NightlyMetrics(report: report, ended: ended, lastComplete: memory.lastComplete).text
      // Everybody may read sums; the exporter runs as somebody else.
      try AtomicFile.write(text, to: file, mode: 0o644)
    }
  }
}
