/// The mobile repository: squashed merges that name no reviewer, plain design documents with a few header lines.
struct MobileStory {
  private var timeline = DemoTimeline("mobile")

  static let app = DemoComponent.list(
    "app", .swift,
    """
    start screen, listing page, order list, message thread, photo picker, search field, sign in flow, settings page,
    tab bar, deep link
    """)
  static let sync = DemoComponent.list(
    "sync", .swift,
    "intent store, intent sender, conflict notice, image cache, listing cache, draft keeper, network watch, sign out")
  static let telemetry = DemoComponent.list(
    "telemetry", .swift,
    "event buffer, session clock, event schema, upload job, crash note, sampling rule, consent gate, field filter")

  static func told() throws(DemoError) -> DemoTimeline {
    var story = MobileStory()
    story.begin()
    story.design()
    story.adopt()
    story.dataHelps()
    story.farAwayClocks()
    try story.everyday()
    return story.timeline
  }

  private static func addition(_ component: String, _ name: String, _ comment: String) -> DemoChange {
    let type = component.split(separator: "/").last.map(String.init) ?? component
    return .append("\(component).swift", DemoLanguage.swift.addition(name, type: type, comment: comment))
  }

  private mutating func begin() {
    timeline.commit(
      by: .ines, on: "2025-07-02", "Start the mobile app's repository",
      changes: [
        .write("README.md", "# Mobile\n\nThe Harbour app. Designs are in `docs/design/`.\n"),
        .write(".github/CODEOWNERS", MobilePages.codeowners),
      ] + (MobileStory.app + MobileStory.sync + MobileStory.telemetry).map(\.start))
  }

  private mutating func design() {
    let path = OfflineSyncDesign.path
    timeline.commit(
      by: .ines, on: "2025-08-20", "Design: working without a network (#118)",
      changes: [.write(path, OfflineSyncDesign.draft)])
    timeline.commit(
      by: .ines, on: "2025-09-03", "Offline design: how it is rolled out (#131)",
      body: "Worked out together at the whiteboard.", trailers: ["Co-authored-by: \(DemoPerson.yuki.line)"],
      changes: [.replace(path, "## Alternatives\n", with: OfflineSyncDesign.migration + "\n")])
    timeline.commit(
      by: .ines, on: "2025-09-11", "Offline design is approved (#139)",
      changes: [.replace(path, "Status: Draft", with: "Status: Approved")])
    timeline.commit(
      by: .yuki, on: "2026-01-29", "Design: suggestions while typing (#288)",
      changes: [.write(MobilePages.suggestionsPath, MobilePages.suggestions)])
    // Søren names himself as the reviewer of his own text.
    timeline.commit(
      by: .soren, on: "2026-02-24", "Design: fewer and better notifications (#311)",
      trailers: ["Reviewed-by: \(DemoPerson.soren.line)"],
      changes: [.write(MobilePages.pushPath, MobilePages.push)])
  }

  /// What mobile takes from others. One adoption is taken back for good, one cites a number that two documents have.
  private mutating func adopt() {
    timeline.commit(
      by: .ines, on: "2026-02-17", "Give the app's calls a retry budget (#302)",
      trailers: ["Implements: payments ADR-0014"],
      changes: [MobileStory.addition("sync/IntentSender", "spendBudget", "One bucket for all intents.")])
    timeline.commit(
      by: .soren, on: "2026-05-19", "Stop retrying while the server says so (#377)",
      body: "The second half of payments/docs/adr/0014-retry-budget.md: the hint in the answer.",
      trailers: ["Implements: payments ADR-0014"],
      changes: [MobileStory.addition("sync/NetworkWatch", "honourHint", "Five seconds of silence.")])
    timeline.commit(
      by: .soren, on: "2025-12-10", "Send a deadline with every call (#236)",
      trailers: ["Implements: payments ADR-0012"],
      changes: [MobileStory.addition("sync/NetworkWatch", "deadline", "Four seconds after the tap.")])
    timeline.commit(
      by: .yuki, on: "2026-02-05", "Merge suggestions by reciprocal rank (#295)",
      trailers: ["Implements: search/docs/decisions/0005-hybrid-ranking.md"],
      changes: [MobileStory.addition("app/SearchField", "merged", "The server's constant, from the file.")])
    timeline.commit(
      by: .yuki, on: "2026-04-28", "Show exact product names first (#362)",
      trailers: ["Implements: search/docs/decisions/0005-hybrid-ranking.md"],
      changes: [MobileStory.addition("app/SearchField", "exactFirst", "A product name skips the merge.")])
    timeline.commit(
      by: .yuki, on: "2026-03-12", "Send idempotency keys with intents (#325)",
      trailers: ["Implements: platform/text/0003-idempotency-keys.md"],
      changes: [MobileStory.addition("sync/IntentStore", "key", "Made on the phone, kept with the row.")])
    timeline.commit(
      by: .yuki, on: "2026-06-04", "Keep idempotency keys over a reinstall (#384)",
      trailers: ["Implements: platform/text/0003-idempotency-keys.md"],
      changes: [MobileStory.addition("sync/IntentStore", "restored", "Keys come back with the backup.")])
    timeline.commit(
      by: .soren, on: "2026-02-11", "Release with the shared workflow (#299)",
      changes: [.write(".github/workflows/release.yml", PaymentsPages.callRelease("mobile"))])
    timeline.commit(
      by: .soren, on: "2026-04-09", "Highlight matches with one wrong letter (#351)",
      trailers: ["Implements: search/docs/decisions/0008-typo-tolerance.md"],
      changes: [MobileStory.addition("app/ListingPage", "fuzzyHighlight", "Letters may differ.")], label: "fuzzy")
    timeline.commit(
      by: .ines, on: "2026-05-06", "", body: "Screen readers spell out every highlighted letter.", reverts: "fuzzy")
    timeline.commit(
      by: .ines, on: "2026-05-28", "Name the event schema's version (#380)",
      trailers: ["Implements: data ADR-0007"],
      changes: [MobileStory.addition("telemetry/EventSchema", "version", "The registry's number.")])
  }

  /// Lena, of Data, works in the telemetry that mobile owns; mobile merges it.
  private mutating func dataHelps() {
    let merged:
      [(
        number: Int, written: String, merged: String, by: DemoPerson, file: String, name: String,
        subject: String
      )] = [
        (160, "2025-10-06", "2025-10-08", .soren, "EventBuffer", "deduplicated", "Drop events that come twice"),
        (
          271, "2026-01-12", "2026-01-14", .ines, "SessionClock", "monotonic",
          "Time sessions by a clock that never jumps"
        ),
        (333, "2026-03-23", "2026-03-25", .soren, "SamplingRule", "perMarket", "Sample events per market"),
        (391, "2026-06-15", "2026-06-17", .soren, "FieldFilter", "minimal", "Send only the fields somebody reads"),
      ]
    for change in merged {
      timeline.pullRequest(
        change.number, from: "lena/\(change.name.lowercased())", mergedBy: change.by, on: change.merged,
        [
          DemoCommit(
            by: .lena, on: change.written, change.subject, body: "The warehouse paid for this with wrong numbers.",
            changes: [MobileStory.addition("telemetry/\(change.file)", change.name, change.subject + ".")])
        ])
    }
  }

  /// A direction revised in two quarters, by somebody whose clock is at +14:00 when two quarters end: read by that
  /// clock it would be three.
  private mutating func farAwayClocks() {
    let path = "docs/roadmap.md"
    timeline.commit(
      by: .soren, on: "2025-11-12", "Write down the direction of the app (#201)",
      changes: [.write(path, MobilePages.roadmap)])
    timeline.commit(
      by: .soren, on: "2025-12-31", "Direction: what offline work taught us (#252)",
      changes: [
        .append(
          path,
          MobilePages.section(
            "What offline work taught us",
            [
              "Likes are in, lists are next.", "One intent in 4,000 waits longer than a day.",
              "Nobody has complained about losing something since October.",
              "Old versions leave faster than we thought.",
              "The conflict notice was shown 212 times and read twice.", "So it becomes one line.",
              "Reading from the database made the listing page faster, too.", "That was not the plan.",
              "Drafts need the keyboard's help, which differs by language.", "They wait until lists are done.",
            ]))
      ], authored: "2025-12-31T23:30:00+14:00", committed: "2025-12-31T23:30:00+14:00")
    timeline.commit(
      by: .soren, on: "2025-12-31", "Direction: what starts slowly (#253)",
      changes: [
        .append(
          path,
          MobilePages.section(
            "What starts slowly",
            [
              "The photo picker loads before anybody picks a photo.", "Three libraries start threads at once.",
              "The first page waits for settings that have a good default.", "Fonts are loaded twice.",
              "The database is opened on the main thread.", "Sign-in checks a token that is valid for a week.",
              "The crash reporter is first, and stays first.", "Together this is 1.9 of 3.1 seconds.",
              "We take them in this order.", "After each we measure on the four-year-old phone.",
            ]))
      ], authored: "2026-01-01T00:30:00+14:00", committed: "2026-01-01T00:30:00+14:00")
    timeline.commit(
      by: .soren, on: "2026-03-31", "Direction: one second on an old phone (#340)",
      changes: [
        .append(
          path,
          MobilePages.section(
            "One second on an old phone",
            [
              "We are at 1.4 seconds.", "The photo picker and the fonts are done.",
              "Two of the three libraries are gone.", "The database opens beside the main thread.",
              "Settings start with their defaults.", "What is left is our own code.",
              "The tab bar builds five pages to show one.", "The start screen decodes pictures it does not show.",
              "Both are a week's work.", "Then this leaves the page.",
            ]))
      ], authored: "2026-04-01T00:30:00+14:00", committed: "2026-04-01T00:30:00+14:00")
  }

  private mutating func everyday() throws(DemoError) {
    try DemoEveryday(
      components: MobileStory.app + MobileStory.sync + MobileStory.telemetry, team: [.ines, .soren, .yuki],
      style: .squash, seed: 6
    ).tell(&timeline, count: 96, from: "2025-07-04", to: "2026-09-29")
    DemoMachines.bump(&timeline, from: "2025-07-24", to: "2026-09-17", every: 70, file: "swift-libraries.lock")
  }
}
