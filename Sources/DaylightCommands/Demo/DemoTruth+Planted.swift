extension DemoTruth {
  /// What a scan has to find. It may find more: everyday work is not listed.
  package static let planted: [PlantedItem] =
    designs + shapedDesigns + framed + adopted + standards + acrossTeams + across

  private static let kep = "\(RolloutKEP.folder)/README.md"

  private static let designs: [PlantedItem] = [
    .init(
      "design.authored", "payments", RetryBudgetADR.path, [("ana", "author")],
      "No author in the head; Ana committed its first version."),
    .init(
      "design.authored", "payments", LedgerADR.path, [("kwame", "author")], "No author in the head; Kwame committed it."
    ),
    .init(
      "design.authored", "payments", DeadlineADR.path, [("ana", "author")],
      "No author in the head; Ana committed it."),
    .init(
      "design.authored", "search", SearchPages.typoPath, [("tomas", "author")],
      "Tomáš committed it; its adoption is another matter."),
    .init(
      "design.authored", "data", DataDecisions.partitionPath, [("lena", "author")],
      "Bears the number of another document."),
    .init(
      "design.authored", "platform", CatalogueKEP.path, [("zofia", "author")],
      "kep.yaml names her handle, and three teams that take part."),
    .init(
      "design.authored", "search", HybridRankingMADR.path, [("mei", "author")],
      "Mei committed it, and decides it by its front matter."),
    .init(
      "design.authored", "search", SearchPages.shardingPath, [("tomas", "author")],
      "Tomáš committed it, with a tool's help that changes nothing."),
    .init("design.authored", "mobile", OfflineSyncDesign.path, [("ines", "author")], "Its head names Inês."),
    .init("design.authored", "mobile", MobilePages.pushPath, [("soren", "author")], "Its head names Søren."),
    .init("design.authored", "mobile", MobilePages.suggestionsPath, [("yuki", "author")], "Its head names Yuki."),
    .init(
      "design.authored", "platform", IdempotencyRFC.path, [("diego", "author")],
      "An RFC's head names nobody; Diego committed it."),
    .init("design.authored", "platform", kep, [("zofia", "author")], "kep.yaml names her handle."),
    .init(
      "design.authored", "data", DataDecisions.registryPath, [("wei", "author")],
      "The Wei Zhang of the roster, by address."),
    .init("design.authored", "data", DataDecisions.latePath, [("lena", "author")], "Lena committed it."),
    .init(
      "design.authored", "handbook", "docs/design/\(WikiPages.handoverSlug).md", [("yuki", "author")],
      "Written under another path; Jonas moved it with 24 others."),
  ]

  private static let shapedDesigns: [PlantedItem] = [
    .init(
      "design.coauthored", "payments", RetryBudgetADR.path, [("kwame", "coAuthor")],
      "A co-author trailer on a commit of 16 lines."),
    .init(
      "design.coauthored", "search", HybridRankingMADR.path, [("tomas", "coAuthor")],
      "A co-author trailer on a commit of 13 lines."),
    .init(
      "design.coauthored", "mobile", OfflineSyncDesign.path, [("yuki", "coAuthor")],
      "A co-author trailer on a commit of 14 lines."),
    .init(
      "design.reviewed", "payments", RetryBudgetADR.path, [("zofia", "reviewer")],
      "Two review trailers, and 14 lines of her own before acceptance."),
    .init(
      "design.reviewed", "payments", RetryBudgetADR.path, [("mei", "reviewer")],
      "A review trailer on the first version."),
    .init("design.reviewed", "search", HybridRankingMADR.path, [("lena", "consulted")], "Front matter: consulted."),
    .init("design.reviewed", "search", HybridRankingMADR.path, [("ines", "consulted")], "Front matter: consulted."),
    .init(
      "design.reviewed", "search", SearchPages.shardingPath, [("wei", "consulted")],
      "Front matter: consulted, by handle."),
    .init("design.reviewed", "mobile", OfflineSyncDesign.path, [("soren", "reviewer")], "Its head names him."),
    .init("design.reviewed", "mobile", OfflineSyncDesign.path, [("lena", "reviewer")], "Its head names her."),
    .init(
      "design.reviewed", "mobile", MobilePages.suggestionsPath, [("ines", "reviewer")], "Its head names her handle."),
    .init(
      "design.reviewed", "platform", IdempotencyRFC.path, [("kwame", "reviewer")],
      "A review trailer, and a section of his own."),
    .init(
      "design.reviewed", "platform", CatalogueKEP.path, [("lena", "reviewer")],
      "kep.yaml names her as reviewer."),
    .init(
      "design.reviewed", "platform", CatalogueKEP.path, [("mei", "reviewer")],
      "kep.yaml names her as reviewer."),
    .init("design.reviewed", "platform", kep, [("amara", "approver")], "kep.yaml names her as approver."),
    .init("design.reviewed", "platform", kep, [("tomas", "reviewer")], "kep.yaml names him as reviewer."),
    .init(
      "design.reviewed", "data", DataDecisions.latePath, [("diego", "contributor")],
      "15 lines by another than the author before acceptance."),
  ]

  private static let framed: [PlantedItem] = [
    .init(
      "ambiguity.framing", "platform", IdempotencyRFC.path, [("diego", "author")],
      saying: "1 question that an earlier version left open is no longer open",
      "The problem first, three alternatives with reasons; Kwame's section answers the open question."),
    .init(
      "ambiguity.framing", "search", SearchPages.shardingPath, [("tomas", "author")], saying: "3 alternatives",
      "A question, drivers, three options, and why one of them."),
    .init(
      "ambiguity.framing", "search", HybridRankingMADR.path, [("mei", "author")], saying: "alternatives",
      "A question, and the options that were weighed."),
  ]

  private static let adopted: [PlantedItem] = [
    .init(
      "design.adopted", "platform", kep, [("zofia", "author")], teams: 1, saying: "2 changes to code",
      "Kwame's code names it in two comments, and no message does."),
    .init(
      "design.adopted", "payments", RetryBudgetADR.path, [("ana", "author")], teams: 3, repositories: 4,
      "Search, Mobile and Data (and Platform) carry it out by their own commits from 2026-Q1 to 2026-Q3."),
    .init(
      "design.adopted", "payments", DeadlineADR.path, [("ana", "author")], teams: 3, repositories: 3,
      "Search (Mei), Mobile (Søren) and Data (Lena) carry it out from 2025-Q4 to 2026-Q1."),
    .init(
      "design.adopted", "search", HybridRankingMADR.path, [("mei", "author")], teams: 1, repositories: 1,
      "Mobile's suggestions build on it: a document and two commits by Yuki."),
    .init(
      "design.adopted", "platform", IdempotencyRFC.path, [("diego", "author")], teams: 2, repositories: 2,
      "Payments (Kwame) and Mobile (Yuki) carry it out."),
  ]

  private static let standards: [PlantedItem] = [
    .init(
      "standard.authored", "platform", ".github/workflows/release.yml", [("zofia", "author")], teams: 4,
      repositories: 4, "Called from four repositories, by commits of Kwame, Tomáš, Søren and Lena."),
    .init(
      "standard.authored", "platform", "presets/lint/ruff.toml", [("diego", "author")], teams: 1, repositories: 1,
      "Wei copied it to data as it is."),
    .init("standard.authored", "handbook", HandbookStandards.apiStylePath, [("mei", "author")], "A style guide."),
    .init("standard.authored", "handbook", HandbookStandards.incidentsPath, [("ines", "author")], "A guideline."),
  ]

  private static let acrossTeams: [PlantedItem] = [
    .init(
      "review.crossTeam", "payments", nil, [("zofia", "reviewer")], teams: 1,
      "Five changes to the gateway over six months; Reviewed-by."),
    .init(
      "review.crossTeam", "search", nil, [("lena", "reviewer")], teams: 1,
      "Five changes to ranking over eleven months; one Reviewers line each, folded."),
    .init(
      "review.crossTeam", "data", nil, [("ines", "reviewer")], teams: 1,
      "Five changes over eleven months; Phabricator's Reviewed By."),
    .init(
      "boundary.contribution", "payments", nil, [("tomas", "contributor")], teams: 1,
      "Four merged changes to the gateway, which Payments owns."),
    .init(
      "boundary.contribution", "payments", nil, [("diego", "contributor")], teams: 1,
      "Three merged changes to the ledger while Payments owned it; it is his own team's today."),
    .init(
      "boundary.contribution", "platform", nil, [("kwame", "contributor")], teams: 1,
      "Four merged changes to deploy/, by OWNERS and an alias."),
    .init(
      "boundary.contribution", "mobile", nil, [("lena", "contributor")], teams: 1, "Four merged changes to telemetry."),
    .init(
      "stewardship.longHorizon", "search", "docs/roadmap.md", [("priya", "maintainer")], "Revised in four quarters."),
    .init(
      "stewardship.longHorizon", "data", "docs/architecture.md", [("lena", "maintainer")], "Revised in four quarters."),
    .init(
      "stewardship.longHorizon", "handbook", "docs/roadmap.md", [("amara", "maintainer")], "Revised in four quarters."),
  ]
}
