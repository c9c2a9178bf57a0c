internal import ArgumentParser
internal import DaylightCore
internal import DaylightGit
internal import DaylightReports
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// `daylight scan`
struct ScanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "Read repositories into the facts database.",
    discussion: """
      Without a path the repositories of the workspace's org.yaml are read. Only what is new is read; what no branch \
      or tag leads to any more is forgotten. A repository that cannot be read is listed with its reason, and so is an \
      object: what hangs on it is missing, everything else is read, and the exit status is 3. The same holds when the \
      scan is interrupted or its time is over; the next one goes on from there. Branches, tags and remote branches are \
      read; pull and change requests are not. References that replace objects, and grafts, are not followed: what is \
      read is what was recorded.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Repositories, bare or not.", valueName: "path")) var paths: [String] = []
  @OptionGroup var workers: WorkerOptions
  @Option(
    help: ArgumentHelp(
      "Stop after this time, such as 90s, 30m or 2h. What was read is kept, and the next scan goes on.",
      valueName: "time"))
  var deadline: Duration?
  @Option(
    help: ArgumentHelp(
      "Write the scan report: as a page when the name ends in .html, .md or .txt, else as JSON.", valueName: "file"))
  var report: String?
  @Flag(help: "Read the facts and derive no evidence yet.") var factsOnly = false
  @Flag(help: "Read every repository anew, changed or not.") var full = false
  @Flag(help: "Check that every object has the bytes that its name promises. Reads everything anew, and slowly.")
  var verifyObjects = false
  @Flag(help: "Read only the repositories that hooks have noted in the queue.") var queue = false
  @Option(help: ArgumentHelp("The queue; queue in the state folder unless given.", valueName: "dir"))
  var queueDir: String?
  @Flag(help: "Say nothing but what went wrong.") var quiet = false

  func validate() throws {
    if queueDir != nil, !queue { throw ValidationError("--queue-dir goes with --queue.") }
    if queue, !paths.isEmpty { throw ValidationError("--queue takes its repositories from the queue: name no paths.") }
    try OutputOptions.check(report)
  }

  func run() async throws {
    // libgit2 reads the system's certificates when it starts, which takes as long as all the rest until then.
    async let isStarted: Void = GitLibrary.start()
    let workspace = try options.workspaceFiles()
    let here = FileManager.default.currentDirectoryPath
    let list = workspace.map { RepositoryList($0.sources, mirrors: options.mirrorFolder($0), here: here) }
    let listed = list?.entries.map(\.scanned) ?? []
    var entries =
      paths.isEmpty
      ? listed
      : paths.map { path in
        let absolute = WorkspaceFiles.absolute(path, here)
        return listed.first { $0.path == absolute } ?? .init(path: absolute)
      }
    let troubles = paths.isEmpty ? list?.troubles ?? [] : []
    guard !entries.isEmpty || !troubles.isEmpty || queue else {
      throw Failure(
        workspace == nil ? "There is nothing to scan." : "\(workspace?.folder ?? "")/org.yaml lists no repositories.",
        hint: "Name a repository: daylight scan PATH", status: .usage)
    }
    let installation = try Installation(options, workspace: workspace, create: true)
    let lock = try installation.state.lock()
    defer { close(lock) }
    let waiting = try takeQueue(installation, list.map { _ in listed })
    if let waiting { entries = waiting.entries }
    await isStarted
    if verifyObjects { GitLibrary.setStrictHashVerification(true) }
    let progress = Progress(total: entries.count, isShown: Console.isWatched && !quiet)
    let stop = StopSignal()
    let interruption = Interruption(stop, deadline: deadline?.seconds)
    var report = try await FleetScan(
      entries: entries, typed: Set(paths.isEmpty ? [] : entries.map(\.path)).subtracting(listed.map(\.path)),
      database: installation.database,
      jobs: workers.count, full: full || verifyObjects,
      reviews: workspace?.reviews ?? ReviewSettings(),
      documents: workspace?.documents ?? DocumentSettings(), stop: stop, progress: progress
    ).run()
    interruption.end()
    progress.end()
    if paths.isEmpty, !queue, troubles.isEmpty {
      try installation.database.forgetUnread(otherThan: Set(report.repositories.compactMap(\.id)))
    }
    report.repositories += troubles.map { .init(path: $0.source, state: .unread, reason: $0.reason) }
    let left = try waiting?.finish(report) ?? 0
    var derived: Evidence?
    if !factsOnly, report.read > 0, stop.reason != .interrupted {
      let evidence = try installation.evidence()
      derived = evidence
      for trouble in try HintsWriter(installation: installation, evidence: evidence).write(for: report) {
        Console.note(trouble)
      }
    }
    if let file = self.report {
      try report.write(to: file, installation, derived, rulesVersion: SignalRules.version)
    }
    if left > 0 { Console.note("\(left) \(left == 1 ? "repository stays" : "repositories stay") in the queue.") }
    tell(report)
    for sentence in report.sentences(about: try installation.database.copies()) { Console.note(sentence) }
    if report.incomplete > 0 || waiting?.isDamaged == true {
      let nothing = report.incomplete > 0 && report.read + report.stopped == 0
      throw ExitCode(nothing ? Failure.Status.failed.rawValue : Failure.Status.partial.rawValue)
    }
  }

  /// What waits in the queue, where it was asked for.
  private func takeQueue(
    _ installation: Installation, _ listed: [Organisation.RepositoryEntry]?
  ) throws -> QueueScan? {
    guard queue else { return nil }
    let path = queueDir.map { WorkspaceFiles.absolute($0, FileManager.default.currentDirectoryPath) }
    let waiting = try QueueScan(
      at: path ?? installation.state.path + "/queue", listed: listed,
      known: try installation.database.cursors())
    for note in waiting.notes { Console.note(note) }
    if !quiet {
      Console.note(
        waiting.pushes == 0
          ? "The queue is empty."
          : "\(waiting.pushes) \(waiting.pushes == 1 ? "push" : "pushes") in \(waiting.entries.count) \(waiting.entries.count == 1 ? "repository" : "repositories")."
      )
    }
    return waiting
  }

  private func tell(_ report: ScanReport) {
    for entry in report.repositories {
      let what: String? =
        switch entry.state {
        case .unread: "not read"
        case .partial: "read in part"
        case .stopped: "not read to the end"
        case .read, .unchanged: nil
        }
      // Of what was not read, the id is only a guess from its place.
      let name = entry.state == .unread ? entry.path : entry.id ?? entry.path
      if let what { Console.note("\(what): \(name): \(entry.reason ?? "")") }
    }
    for entry in report.repositories {
      for diagnostic in entry.diagnostics.prefix(quiet ? 0 : 10) {
        let line = diagnostic.line.map { ":\($0)" } ?? ""
        Console.note("\(entry.id ?? entry.path): \(diagnostic.path)\(line): \(diagnostic.message)")
      }
      if entry.diagnostics.count > 10, !quiet {
        Console.note("\(entry.id ?? entry.path): and more; --report lists them all")
      }
    }
    guard !quiet, !report.repositories.isEmpty else { return }
    let changed = report.repositories.filter { $0.state == .read || $0.state == .partial }
    var line = "\(report.read) of \(report.repositories.count) repositories read"
    if changed.count < report.read { line += ", \(report.read - changed.count) of them unchanged" }
    let commits = changed.reduce(0) { $0 + ($1.commits ?? 0) }
    let documents = changed.reduce(0) { $0 + ($1.facts["document"] ?? 0) }
    if !changed.isEmpty {
      line +=
        ": \(commits) commits on all branches and tags, \(documents) design \(documents == 1 ? "document" : "documents")"
    }
    Console.note(line + ".")
    if report.read > 0, !factsOnly { Console.note("Next: daylight me, daylight items, daylight coverage") }
  }
}
