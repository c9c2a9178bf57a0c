/// The search repository: one `Reviewers:` line a commit, a linear history, decisions in MADR.
struct SearchStory {
  private var timeline = DemoTimeline("search")

  static let ranking = DemoComponent.list(
    "ranking", .java,
    """
    rank merger, score explainer, click model, judged set, vector reader, feature store, result window,
    interleaving test, availability filter, name matcher
    """)
  static let indexing = DemoComponent.list(
    "indexing", .java,
    """
    index writer, shard router, listing reader, version guard, re index job, token folder, stop word list,
    vector builder, snapshot copier, shard balancer
    """)
  static let serving = DemoComponent.list(
    "serving", .java,
    "query parser, coordinator, suggestion file, market switch, response cache, page cursor, slow log, quota guard")

  static func told() throws(DemoError) -> DemoTimeline {
    var story = SearchStory()
    story.begin()
    story.decideRanking()
    story.decideTheRest()
    story.keepDirection()
    story.dataReviews()
    story.adopt()
    story.outsiders()
    try story.everyday()
    return story.timeline
  }

  private static func addition(_ component: String, _ name: String, _ comment: String) -> DemoChange {
    let type = component.split(separator: "/").last.map(String.init) ?? component
    return .append("\(component).java", DemoLanguage.java.addition(name, type: type, comment: comment))
  }

  private static func reviewers(_ people: DemoPerson...) -> [String] {
    ["Reviewers: " + people.map(\.line).joined(separator: ", ")]
  }

  private mutating func begin() {
    timeline.commit(
      by: .mei, on: "2025-07-02", "Start the search service",
      changes: [
        .write("README.md", "# Search\n\nFinds listings. Decisions are in `docs/decisions/`.\n"),
        .write("CODEOWNERS", "*  @harbour/search\n"),
      ] + (SearchStory.ranking + SearchStory.indexing + SearchStory.serving).map(\.start))
  }

  private mutating func decideRanking() {
    let path = HybridRankingMADR.path
    timeline.commit(
      by: .mei, on: "2025-09-16", "SEARCH-311: Propose to rank with words and vectors together (#711)",
      trailers: SearchStory.reviewers(.tomas, .priya), changes: [.write(path, HybridRankingMADR.proposed)])
    timeline.commit(
      by: .mei, on: "2025-09-24", "SEARCH-311: Say how two indexes are kept in step (#718)",
      trailers: SearchStory.reviewers(.priya) + ["Co-authored-by: \(DemoPerson.tomas.line)"],
      changes: [.replace(path, "### Confirmation\n", with: HybridRankingMADR.freshness + "\n")])
    timeline.commit(
      by: .mei, on: "2025-10-02", "SEARCH-311: Accept hybrid ranking (#726)",
      trailers: SearchStory.reviewers(.priya, .tomas),
      changes: [.replace(path, "status: proposed", with: "status: accepted")])
    timeline.commit(
      by: .tomas, on: "2025-10-23", "SEARCH-340: Merge both lists by reciprocal rank (#744)",
      body: "Carries out docs/decisions/0005-hybrid-ranking.md.", trailers: SearchStory.reviewers(.mei),
      changes: [SearchStory.addition("ranking/RankMerger", "reciprocal", "1 / (60 + rank), summed.")])
  }

  /// A decision whose only co-authors are tools, and one whose only adoption was taken back.
  private mutating func decideTheRest() {
    timeline.commit(
      by: .tomas, on: "2026-01-08", "SEARCH-402: Shard the index by market (#802)",
      body: "The table of re-index times was drafted with an assistant and checked by hand.",
      trailers: SearchStory.reviewers(.mei) + [
        "Co-authored-by: \(DemoPerson.copilot.line)", "Assisted-by: Copilot:large",
      ],
      changes: [.write(SearchPages.shardingPath, SearchPages.sharding)])
    timeline.commit(
      by: .priya, on: "2026-01-22", "Notes of January's weekly meetings",
      changes: [.write("docs/decisions/notes-2026-01.md", SearchPages.notes)])
    timeline.commit(
      by: .tomas, on: "2026-03-05", "SEARCH-455: Forgive one typing error in long words (#861)",
      trailers: SearchStory.reviewers(.mei), changes: [.write(SearchPages.typoPath, SearchPages.typo)])
  }

  /// Priya looks at the direction every quarter.
  private mutating func keepDirection() {
    timeline.commit(
      by: .priya, on: "2025-07-08", "Write down the direction of search",
      changes: [.write("docs/roadmap.md", SearchPages.roadmap)])
    for revision in SearchPages.revisions {
      timeline.commit(
        by: .priya, on: revision.day, revision.subject, trailers: SearchStory.reviewers(.mei),
        changes: [.append("docs/roadmap.md", revision.text)])
    }
  }

  /// Lena, of Data, reviews what the ranking does with clicks.
  private mutating func dataReviews() {
    let reviewed: [(day: String, by: DemoPerson, file: String, name: String, subject: String)] = [
      ("2025-08-19", .tomas, "ClickModel", "positionBias", "Correct the click model for position"),
      ("2025-10-21", .mei, "FeatureStore", "versioned", "Give features a version"),
      ("2026-01-27", .tomas, "InterleavingTest", "balanced", "Balance the interleaved teams"),
      ("2026-04-21", .mei, "JudgedSet", "drawn", "Draw judged searches by lot"),
      ("2026-07-21", .tomas, "ClickModel", "withoutRobots", "Leave robots out of the click model"),
    ]
    for (index, change) in reviewed.enumerated() {
      timeline.commit(
        by: change.by, on: change.day, "SEARCH-\(330 + index * 37): \(change.subject) (#\(730 + index * 41))",
        body: "The numbers before and after are in the pull request.",
        trailers: ["Reviewers: \(DemoPerson.priya.line),\n \(DemoPerson.lena.line)"],
        changes: [SearchStory.addition("ranking/\(change.file)", change.name, change.subject + ".")])
    }
  }

  /// What search takes from others: the retry budget (taken back and done again), the release workflow.
  private mutating func adopt() {
    timeline.commit(
      by: .tomas, on: "2026-01-20", "SEARCH-415: Spend a retry budget in the coordinator (#815)",
      trailers: ["Implements: payments ADR-0014"] + SearchStory.reviewers(.mei),
      changes: [SearchStory.addition("serving/Coordinator", "spendBudget", "A slow shard is not asked again.")],
      label: "budget")
    timeline.commit(
      by: .mei, on: "2026-01-29", "", body: "Two small markets share one bucket and starve each other.",
      trailers: SearchStory.reviewers(.tomas), label: "budget undone", reverts: "budget")
    timeline.commit(
      by: .tomas, on: "2026-02-03", "", body: "Buckets are per market now.",
      trailers: SearchStory.reviewers(.mei), reverts: "budget undone")
    timeline.commit(
      by: .mei, on: "2025-11-25", "SEARCH-366: Respect the caller's deadline in every shard (#770)",
      trailers: ["Implements: payments ADR-0012"] + SearchStory.reviewers(.tomas),
      changes: [SearchStory.addition("serving/Coordinator", "untilDeadline", "Late shards are left out.")])
    timeline.commit(
      by: .tomas, on: "2026-02-10", "SEARCH-421: Keep retry budgets per market (#829)",
      body: "What payments/docs/adr/0014-retry-budget.md says about fleets holds for markets, too.",
      trailers: ["Implements: payments ADR-0014"] + SearchStory.reviewers(.mei),
      changes: [SearchStory.addition("serving/Coordinator", "perMarket", "One bucket a market.")])
    timeline.commit(
      by: .tomas, on: "2026-01-14", "SEARCH-409: Release with the shared workflow (#808)",
      trailers: SearchStory.reviewers(.mei),
      changes: [.write(".github/workflows/release.yml", PaymentsPages.callRelease("search"))])
  }

  /// People from outside, with what their names and messages may hold.
  private mutating func outsiders() {
    timeline.commit(
      by: .nora, on: "2025-11-06", "Fold the Danish ø in names (#756)", trailers: SearchStory.reviewers(.mei),
      changes: [SearchStory.addition("indexing/TokenFolder", "danish", "ø, æ and å.")])
    timeline.commit(
      by: .sam, on: "2026-02-12", "Do not read past the page cursor (#833)", trailers: SearchStory.reviewers(.tomas),
      changes: [SearchStory.addition("serving/PageCursor", "guarded", "A cursor from yesterday has expired.")])
    timeline.commit(
      by: .rene, on: "2026-03-19", "Fold French ligatures (#868)", trailers: SearchStory.reviewers(.mei),
      changes: [SearchStory.addition("indexing/TokenFolder", "french", "The ligature counts as two letters.")])
    timeline.commit(
      by: .mallory, on: "2026-05-07",
      "=HYPERLINK(\"https://pier.example/?\",\"open\") <script>alert(1)</script> \u{1B}[31;1mred\u{1B}[0m\u{07}",
      body: """
        [click](javascript:alert(1)) | `--force` | <img src=x onerror=alert(2)>
        \u{1B}]0;title\u{07}\u{202E}txet desrever\u{202C} ../../../etc/passwd $(touch pwned)
        """,
      trailers: [
        "Reviewers: =cmd|' /C calc'!A0 <mallory@pier.example>, <script>alert(3)</script> <x@pier.example>"
      ],
      changes: [SearchStory.addition("serving/SlowLog", "quoted", "A search may hold any character.")])
  }

  private mutating func everyday() throws(DemoError) {
    try DemoEveryday(
      components: SearchStory.ranking + SearchStory.indexing + SearchStory.serving, team: [.mei, .tomas],
      style: .kafka, seed: 5
    ).tell(&timeline, count: 92, from: "2025-07-04", to: "2026-09-29")
    DemoMachines.bump(&timeline, from: "2025-07-28", to: "2026-09-14", every: 58, file: "gradle.lockfile")
  }
}
