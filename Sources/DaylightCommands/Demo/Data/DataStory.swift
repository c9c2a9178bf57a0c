/// The data repository: Phabricator's fields in messages, decisions after Nygard, a joined history, vendored files.
struct DataStory {
  private var timeline = DemoTimeline("data")

  static let collector = DemoComponent.list(
    "collector", .python,
    "schema check, event reader, aside folder, producer quota, clock guard, key table, late counter, batch sender")
  static let loader = DemoComponent.list(
    "loader", .python,
    """
    partition writer, partition lock, compaction job, file lister, day closer, retry reader, column mapper, type caster
    """)
  static let tables = DemoComponent.list(
    "tables", .python,
    """
    order table, refund table, search table, session table, market table, price history, table graph, freshness check
    """)

  static func told() throws(DemoError) -> DemoTimeline {
    var story = DataStory()
    story.begin()
    story.decide()
    story.keepArchitecture()
    story.mobileReviews()
    story.adopt()
    story.importAndVendor()
    try story.everyday()
    return story.timeline
  }

  private static func addition(_ component: String, _ name: String, _ comment: String) -> DemoChange {
    let type = component.split(separator: "/").last.map(String.init) ?? component
    return .append("\(component).py", DemoLanguage.python.addition(name, type: type, comment: comment))
  }

  private mutating func begin() {
    timeline.commit(
      by: .wei, on: "2025-07-02", "Start the data repository",
      changes: [
        .write("README.md", "# Data\n\nThe collector, the loader, and tables for reports.\n"),
        .write("CODEOWNERS", "*  @harbour/data\n"),
      ] + (DataStory.collector + DataStory.loader + DataStory.tables).map(\.start))
  }

  private mutating func decide() {
    timeline.commit(
      by: .wei, on: "2025-10-09", "Keep event schemas in a registry",
      trailers: DemoPhabricator.fields(
        summary: "A decision, after three talks with the producers.", reviewer: .lena, revision: 411),
      changes: [.write(DataDecisions.registryPath, DataDecisions.registry)])
    timeline.commit(
      by: .lena, on: "2025-10-16", "Partition by the day of the event",
      trailers: DemoPhabricator.fields(
        summary: "Took the same number as the registry by mistake; links exist, so both keep it.", reviewer: .wei,
        revision: 415),
      changes: [.write(DataDecisions.partitionPath, DataDecisions.partition)])
    timeline.commit(
      by: .otherWei, on: "2025-12-03", "Compact small files at night",
      trailers: DemoPhabricator.fields(
        summary: "From Lattice, who have the same storage.", reviewer: .lena, revision: 452),
      changes: [.write(DataDecisions.compactionPath, DataDecisions.compaction)])
    timeline.commit(
      by: .lena, on: "2026-01-12", "Propose to count late events",
      trailers: DemoPhabricator.fields(
        summary: "The ferries are 11 % too low, and look like a fact.", reviewer: .wei, revision: 480),
      changes: [.write(DataDecisions.latePath, DataDecisions.late)])
    timeline.commit(
      by: .diego, on: "2026-01-21", "Late events: what happens when everybody is late at once",
      trailers: DemoPhabricator.fields(
        summary: "Replayed the outage of 3 November.", reviewer: .lena, revision: 486),
      changes: [
        .replace(DataDecisions.latePath, "## Consequences\n", with: DataDecisions.backpressure + "\n")
      ])
    timeline.commit(
      by: .lena, on: "2026-01-29", "Accept to count late events",
      trailers: DemoPhabricator.fields(summary: "No objections for a week.", reviewer: .wei, revision: 491),
      changes: [.replace(DataDecisions.latePath, "Proposed\n", with: "Accepted\n")])
    // The only review of this one is a machine's.
    timeline.commit(
      by: .wei, on: "2026-03-16", "Delete a person within a day",
      trailers: ["Reviewed-by: \(DemoPerson.releaseTrain.line)"],
      changes: [.write(DataDecisions.deletionPath, DataDecisions.deletion)])
    timeline.commit(
      by: .releaseTrain, on: "2026-04-13", "Write the inventory of schemas",
      changes: [.write("docs/design/schema-inventory.md", DataPages.inventory)])
  }

  /// Lena looks at the architecture every quarter.
  private mutating func keepArchitecture() {
    timeline.commit(
      by: .lena, on: "2025-07-10", "Write down how the warehouse is built",
      changes: [.write("docs/architecture.md", DataPages.architecture)])
    for (index, revision) in DataPages.revisions.enumerated() {
      timeline.commit(
        by: .lena, on: revision.day, revision.subject,
        trailers: DemoPhabricator.fields(
          summary: "The quarter's look at the whole.", reviewer: .wei, revision: 420 + index * 61),
        changes: [.append("docs/architecture.md", revision.text)])
    }
  }

  /// Inês, of Mobile, reviews what happens to the app's events. Ana is only asked to, and never does.
  private mutating func mobileReviews() {
    let reviewed: [(day: String, by: DemoPerson, file: String, name: String, subject: String)] = [
      ("2025-09-04", .wei, "collector/ClockGuard", "drifting", "Believe phones whose clock drifts"),
      ("2025-11-20", .lena, "tables/SessionTable", "offline", "Count sessions without a network"),
      ("2026-02-12", .wei, "collector/EventReader", "oldVersions", "Read events of old versions of the app"),
      ("2026-05-21", .lena, "collector/LateCounter", "perProducer", "Count late events per producer"),
      ("2026-08-20", .wei, "collector/KeyTable", "rotated", "Rotate keys once a year"),
    ]
    for (index, change) in reviewed.enumerated() {
      timeline.commit(
        by: change.by, on: change.day, change.subject,
        trailers: DemoPhabricator.fields(
          summary: "Asked the app's side, because only they know what phones do.", reviewer: .ines,
          requested: ["anakeller"], revision: 400 + index * 53),
        changes: [DataStory.addition(change.file, change.name, change.subject + ".")])
    }
  }

  private mutating func adopt() {
    timeline.commit(
      by: .wei, on: "2026-02-05", "Check Python with the shared preset",
      trailers: DemoPhabricator.fields(
        summary: "Copied from platform/presets/lint as it is.", reviewer: .lena, revision: 497),
      changes: [.write("lint/ruff.toml", PlatformPages.lint)])
    timeline.commit(
      by: .lena, on: "2026-03-03", "Release with the shared workflow",
      trailers: DemoPhabricator.fields(summary: "Our own could not go back.", reviewer: .wei, revision: 503),
      changes: [.write(".github/workflows/release.yml", PaymentsPages.callRelease("data"))])
    timeline.commit(
      by: .lena, on: "2026-01-22", "Drop batches that nobody waits for any more",
      body: "As payments/docs/adr/0012-deadlines-travel.md decides.",
      trailers: ["Implements: payments ADR-0012", "Reviewed-by: \(DemoPerson.wei.line)"],
      changes: [DataStory.addition("collector/BatchSender", "until_deadline", "A late batch helps nobody.")])
    timeline.commit(
      by: .wei, on: "2026-06-16", "Give the batch sender a retry budget",
      body: "Implements payments/docs/adr/0014-retry-budget.md where we send to partners.",
      trailers: ["Implements: payments ADR-0014", "Reviewed-by: \(DemoPerson.lena.line)"],
      changes: [DataStory.addition("collector/BatchSender", "spend_budget", "A partner in trouble is left alone.")])
    timeline.commit(
      by: .lena, on: "2026-08-18", "Give the loader a retry budget, too",
      trailers: ["Implements: payments ADR-0014", "Reviewed-by: \(DemoPerson.wei.line)"],
      changes: [DataStory.addition("loader/RetryReader", "spend_budget", "The storage says when it is enough.")])
  }

  /// Another repository's history with a root of its own, and a vendored tool with decisions of its own.
  private mutating func importAndVendor() {
    let first = DemoCommit(
      by: .lena, on: "2025-09-01", "Import the archived warehouse",
      body: "As it was when it was switched to read-only, without its history.",
      changes: DataPages.warehouse.map { .write($0.path, $0.text) }
        + (1...24).map { .write("warehouse/jobs/job_\($0).sql", DataStory.job($0)) })
    let second = DemoCommit(
      by: .lena, on: "2025-09-02", "Say that the warehouse is archived",
      changes: [.write("warehouse/README.md", "# Archived\n\nNothing may depend on this folder.\n")])
    timeline.joinHistory(
      mergedBy: .wei, on: "2025-09-03", "Merge the archived warehouse",
      body: "Two roots from here on; the other repository is closed.", [first, second])
    timeline.commit(
      by: .wei, on: "2025-09-18", "Vendor the column tools, version 0.9",
      trailers: DemoPhabricator.fields(summary: "Unchanged.", reviewer: .lena, revision: 405),
      changes: [
        .write("third_party/column-tools/docs/adr/0001-read-the-footer-first.md", DataPages.vendored),
        .write("third_party/column-tools/README.md", "# Column tools\n\nReads columnar files.\n"),
      ])
  }

  private static func job(_ number: Int) -> String {
    """
    -- Nightly job \(number) of the archived warehouse.
    insert into report_\(number)
    select day, market, sum(amount) from fact_\(number % 7) group by day, market;

    """
  }

  private mutating func everyday() throws(DemoError) {
    try DemoEveryday(
      components: DataStory.collector + DataStory.loader + DataStory.tables, team: [.wei, .lena],
      style: .phabricator, seed: 9
    ).tell(&timeline, count: 84, from: "2025-07-04", to: "2026-09-29")
    DemoMachines.bump(&timeline, from: "2025-07-31", to: "2026-09-03", every: 57, file: "requirements.lock")
  }
}
