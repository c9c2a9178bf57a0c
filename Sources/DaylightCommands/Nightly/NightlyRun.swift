internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner
internal import DaylightStore
internal import Foundation
internal import Logging

/// One night: fetch, read, derive, say what could be seen, drop what the policy drops, report.
///
/// Each part leaves what the next night needs to go on, so that a run that is killed anywhere costs nothing but time.
struct NightlyRun {
  let installation: Installation
  /// What to read; a shard's part of it where there are several.
  let list: RepositoryList
  /// Whether that is everything the organisation lists: only then can something be missing from it.
  let isWhole: Bool
  let shard: Shard?
  let settings: NightlySettings
  let mirrors: MirrorFolder
  let git: GitProgram
  /// How many workers read.
  let jobs: Int
  let isFull: Bool
  let fetches: Bool
  let derives: Bool
  let stop: StopSignal
  let log: Logger
  let isWatched: Bool

  private var folder: NightlyFolder { NightlyFolder(state: installation.state.path) }

  /// Runs, and reports whatever happens. The lock on the state is the caller's.
  func run() async throws -> NightlyReport {
    let began = Int64(Date().timeIntervalSince1970)
    let clock = DispatchTime.now().uptimeNanoseconds
    try folder.make()
    var memory = NightlyMemory(file: folder.memory)
    var report = NightlyReport(
      program: .init(
        version: Daylight.version, rules: SignalRules.version, extractors: RepositoryScan.extractorsVersion),
      started: Timestamp(seconds: began).rfc3339, shard: shard)
    report.sources = list.troubles
    for trouble in list.troubles {
      log.warning("nothing found", metadata: ["source": "\(trouble.source)", "reason": "\(trouble.reason)"])
    }
    log.info("nightly run begins", metadata: ["repositories": "\(list.entries.count)", "state": "\(folder.path)"])
    if fetches { await fetch(&report) }
    do {
      try await read(&report, &memory, now: began)
      if derives, stop.reason != .interrupted { try derive(&report) }
      if derives, isWhole, shard == nil, stop.reason != .interrupted { try retainWords(&report) }
    } catch {
      report.problems.append(NightlyRun.reason(error))
      log.error("failed", metadata: ["reason": "\(NightlyRun.reason(error))"])
    }
    report.stopped = stop.reason.map { $0 == .deadline ? "deadline" : "interrupted" }
    report.resources = resources()
    report.ended = Timestamp(seconds: Int64(Date().timeIntervalSince1970)).rfc3339
    report.seconds = Seconds.since(clock)
    report.conclude(acceptsEmpty: settings.acceptsEmpty)
    if report.status == .complete { memory.lastComplete = began }
    try keep(&report, memory)
    log.info("nightly run ended", metadata: summary(report))
    return report
  }

  private func fetch(_ report: inout NightlyReport) async {
    let start = DispatchTime.now().uptimeNanoseconds
    if list.entries.contains(where: { $0.address != nil }) {
      do {
        try mirrors.make()
      } catch {
        // Each mirror says so for itself.
        log.error("mirrors cannot be kept", metadata: ["reason": "\(NightlyRun.reason(error))"])
      }
    }
    let total = list.entries.count { $0.address != nil || $0.isFetched }
    let progress = Progress(total: total, isShown: isWatched)
    report.sync = await Synchronisation(entries: list.entries, git: git, settings: settings, stop: stop) {
      [log] entry in
      progress.finished(entry.id ?? entry.path)
      let seconds: Logger.Metadata = ["repository": "\(entry.id ?? entry.path)", "seconds": "\(entry.seconds)"]
      switch entry.state {
      case .cloned, .updated: log.info("fetched", metadata: seconds)
      case .unchanged: log.debug("nothing to fetch", metadata: seconds)
      case .failed, .stopped:
        log.warning(
          "not fetched", metadata: ["repository": "\(entry.id ?? entry.path)", "reason": "\(entry.reason ?? "")"])
      }
    }.run()
    progress.end()
    report.phases.append(.init(name: "sync", seconds: Seconds.since(start)))
  }

  private func read(_ report: inout NightlyReport, _ memory: inout NightlyMemory, now: Int64) async throws {
    let start = DispatchTime.now().uptimeNanoseconds
    let database = installation.database
    let known = try database.cursors()
    let heads = try database.heads()
    // What hooks have noted up to now is read below, with everything else; what is pushed later is the next run's.
    let waiting = takeQueue(known)
    let progress = Progress(total: list.entries.count, isShown: isWatched)
    var scan = try await FleetScan(
      entries: list.entries.map(\.scanned), database: database, jobs: jobs, full: isFull,
      reviews: installation.workspace?.reviews ?? ReviewSettings(),
      documents: installation.workspace?.documents ?? DocumentSettings(), stop: stop, progress: progress
    ).run()
    progress.end()
    if let waiting { finish(waiting, scan) }
    try explain(&scan, report.sync)
    report.scan = scan.repositories
    // What was not fetched has been told.
    let told = Set(report.sync.filter { $0.state == .failed }.map(\.path))
    for entry in scan.repositories where entry.state != .unread || !told.contains(entry.path) { tell(entry) }
    for sentence in scan.sentences(about: try database.copies()) {
      log.warning("perhaps listed twice", metadata: ["finding": "\(sentence)"])
    }
    report.phases.append(.init(name: "scan", seconds: Seconds.since(start)))
    if isWhole, stop.reason == nil { try retain(&report, &memory, known, heads, scan, now: now) }
  }

  /// The queue that hooks on this machine fill, where there is one: a whole night's list answers all of it. One that
  /// cannot be taken from costs the night nothing, because everything listed is read anyway.
  private func takeQueue(_ known: [String: FactsDatabase.Cursor]) -> QueueScan? {
    let path = installation.state.path + "/queue"
    guard isWhole, shard == nil, FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      let waiting = try QueueScan(at: path, listed: list.entries.map(\.scanned), known: known)
      for note in waiting.notes { log.warning("queue", metadata: ["finding": "\(note)"]) }
      if waiting.pushes > 0 { log.info("pushes waited", metadata: ["pushes": "\(waiting.pushes)"]) }
      return waiting
    } catch {
      log.warning("queue", metadata: ["finding": "\(NightlyRun.reason(error))"])
      return nil
    }
  }

  private func finish(_ waiting: QueueScan, _ scan: ScanReport) {
    do {
      let left = try waiting.finish(scan)
      if left > 0 { log.warning("repositories stay in the queue", metadata: ["repositories": "\(left)"]) }
    } catch {
      log.warning("queue", metadata: ["finding": "\(NightlyRun.reason(error))"])
    }
  }

  /// A mirror that was never made is unread because it could not be fetched: that is the reason to tell.
  private func explain(_ scan: inout ScanReport, _ sync: [Synchronisation.Entry]) throws {
    var reasons: [String: String] = [:]
    for entry in sync where entry.state == .failed { reasons[entry.path] = entry.reason }
    for index in scan.repositories.indices where scan.repositories[index].state == .unread {
      let entry = scan.repositories[index]
      guard let reason = reasons[entry.path], !RepositoryFolder.isRepository(entry.path) else { continue }
      scan.repositories[index].reason = "not fetched: \(reason)"
      if let id = entry.id { try installation.database.recordUnread(repository: id, reason: "not fetched: \(reason)") }
    }
  }

  private func tell(_ entry: ScanReport.Entry) {
    let name = "\(entry.id ?? entry.path)"
    switch entry.state {
    case .read: log.info("read", metadata: ["repository": "\(name)", "commits": "\(entry.commits ?? 0)"])
    case .unchanged: log.debug("unchanged", metadata: ["repository": "\(name)"])
    case .partial, .unread, .stopped:
      let what =
        entry.state == .partial ? "read in part" : entry.state == .unread ? "not read" : "not read to the end"
      log.warning("\(what)", metadata: ["repository": "\(name)", "reason": "\(entry.reason ?? "")"])
    }
  }

  private func retain(
    _ report: inout NightlyReport, _ memory: inout NightlyMemory, _ known: [String: FactsDatabase.Cursor],
    _ heads: [String: String], _ scan: ScanReport, now: Int64
  ) throws {
    let departures = Departures(known: known, heads: heads, now: try installation.database.heads(), scan: scan) {
      shard?.contains($0) ?? true
    }
    let since = NightlyMemory.update(&memory.missing, missing: departures.vanished, now: now)
    // A list that is not whole, as when a disk is not mounted, drops nothing.
    let isSure = report.sources.isEmpty && !scan.repositories.isEmpty
    if isSure, shard == nil {
      for id in try installation.database.forgetUnread(otherThan: Set(scan.repositories.compactMap(\.id))) {
        log.notice("listed no more, and never read", metadata: ["repository": "\(id)"])
      }
    }
    func isDue(_ moment: Int64) -> Bool { isSure && now - moment >= Int64(settings.graceDays) * 86_400 }
    for id in departures.vanished {
      let moment = since[id] ?? now
      let drops = settings.vanishedFacts == .drop && isDue(moment)
      if drops { try forget(id, &report, &memory) }
      report.vanished.append(
        .init(
          id: id, path: known[id]?.path, since: Timestamp(seconds: moment).rfc3339, facts: drops ? .dropped : .kept))
      log.notice("listed no more", metadata: ["repository": "\(id)", "facts": "\(drops ? "dropped" : "kept")"])
    }
    for rename in departures.renamed {
      let drops = settings.renamedFacts == .drop && isSure
      if drops { try forget(rename.from, &report, &memory) }
      report.renamed.append(.init(from: rename.from, to: rename.to, facts: drops ? .dropped : .kept))
      log.notice(
        "renamed",
        metadata: ["from": "\(rename.from)", "to": "\(rename.to)", "old_facts": "\(drops ? "dropped" : "kept")"])
    }
    if shard == nil { retainMirrors(&report, &memory, isDue, now: now) }
  }

  private func forget(_ id: String, _ report: inout NightlyReport, _ memory: inout NightlyMemory) throws {
    try installation.database.remove(repository: id)
    memory.missing[id] = nil
    report.retention.factsDropped += 1
  }

  private func retainMirrors(
    _ report: inout NightlyReport, _ memory: inout NightlyMemory, _ isDue: (Int64) -> Bool, now: Int64
  ) {
    let others = mirrors.others(than: Set(list.entries.map(\.path)))
    func name(_ path: String) -> String { path.lastPart }
    let since = NightlyMemory.update(&memory.unlistedMirrors, missing: others.map { name($0.path) }, now: now)
    for other in others {
      let moment = since[name(other.path)] ?? now
      var drops = settings.vanishedMirrors == .drop && isDue(moment)
      if drops {
        do {
          try FileManager.default.removeItem(atPath: other.path)
          memory.unlistedMirrors[name(other.path)] = nil
          report.retention.mirrorsRemoved += 1
        } catch {
          drops = false
          log.warning(
            "a mirror could not be removed",
            metadata: ["mirror": "\(other.path)", "reason": "\(error.localizedDescription)"])
        }
      }
      report.unlistedMirrors.append(
        .init(
          path: other.path, address: other.address, since: Timestamp(seconds: moment).rfc3339,
          mirror: drops ? .dropped : .kept))
      log.notice(
        "a mirror of no listed repository",
        metadata: ["mirror": "\(other.path)", "mirror_is": "\(drops ? "removed" : "kept")"])
    }
  }

  private func derive(_ report: inout NightlyReport) throws {
    guard try !installation.database.repositories().isEmpty else { return }
    let start = DispatchTime.now().uptimeNanoseconds
    let evidence = try installation.evidence()
    report.phases.append(.init(name: "derive", seconds: Seconds.since(start)))
    let after = DispatchTime.now().uptimeNanoseconds
    report.coverage = evidence.coverage
    let read = ScanReport(repositories: report.scan)
    for trouble in try HintsWriter(installation: installation, evidence: evidence).write(for: read) {
      log.warning("hints for hooks", metadata: ["finding": "\(trouble)"])
    }
    let artifact = CoverageReport(context: try installation.context(evidence)).artifact
    try AtomicFile.write(try HTMLReport(artifact, templates: try WorkspaceTemplates.read()).text(), to: folder.coverage)
    report.phases.append(.init(name: "coverage", seconds: Seconds.since(after)))
  }

  /// Words in the journal that had their time go, each night.
  private func retainWords(_ report: inout NightlyReport) throws {
    guard
      let asOf = try installation.database.repositories().map({
        installation.organisation.calendar.day(of: $0.newest.seconds)
      }).max()
    else { return }
    let start = DispatchTime.now().uptimeNanoseconds
    let due = try RetentionRun(installation: installation).run(asOf: asOf)
    report.retention.journalCleared = due.total
    if due.total > 0 { log.notice("words in the journal had their time", metadata: ["entries": "\(due.total)"]) }
    report.phases.append(.init(name: "retention", seconds: Seconds.since(start)))
  }

  /// The report goes last: when it is there, everything before it is.
  private func keep(_ report: inout NightlyReport, _ memory: NightlyMemory) throws {
    try memory.save(to: folder.memory)
    // One place is for the report that is about to be written.
    report.retention.reportsRemoved = folder.removeReports(keeping: settings.reports - 1)
    try folder.keep(try JSONReport.text(report), started: report.started)
  }

  private func resources() -> NightlyReport.Resources {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    let state = installation.state.path
    let bytes = ["facts.sqlite", "facts.sqlite-wal"].reduce(0) { sum, name in
      let size = try? FileManager.default.attributesOfItem(atPath: "\(state)/\(name)")[.size] as? Int
      return sum + (size.flatMap { $0 } ?? 0)
    }
    return .init(peakMemory: Int(usage.ru_maxrss) * 1_024, facts: bytes)
  }

  private func summary(_ report: NightlyReport) -> Logger.Metadata {
    let counts = report.counts
    return [
      "status": "\(report.status.rawValue)", "listed": "\(counts.listed)",
      "read": "\(counts.read + counts.partial)", "unchanged": "\(counts.unchanged)",
      "unread": "\(counts.unread + counts.stopped)", "not_fetched": "\(counts.notFetched)",
      "seconds": "\(report.seconds)",
    ]
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case let failure as Failure: failure.description
    default: FleetScan.reason(error)
    }
  }
}
