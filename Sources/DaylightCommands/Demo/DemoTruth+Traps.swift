extension DemoTruth {
  /// What a scan must not claim.
  package static let traps: [DemoTrap] =
    selfReviews + bulk + machines + reorganisation + notDocuments + framing + names + clocks + rest + acrossTraps

  private static let kep = "\(RolloutKEP.folder)/README.md"

  private static let selfReviews: [DemoTrap] = [
    .init(
      "review of oneself", kind: "design.reviewed", in: "payments", path: LedgerADR.path, person: "kwame",
      "Kwame's own trailer on his own decision."),
    .init(
      "review of oneself in another team's code", kind: "review.crossTeam", in: "platform", person: "kwame",
      "His own trailer on his four changes to deploy/."),
    .init(
      "review of oneself by another address", kind: "design.reviewed", in: "platform", path: IdempotencyRFC.path,
      person: "diego", "The address is on the roster."),
    .init(
      "review of oneself by an old address", kind: "design.reviewed", in: "platform", path: kep, person: "zofia",
      "The address is in .mailmap only; she is also among her own reviewers in kep.yaml."),
    .init(
      "own citation", kind: "design.adopted", in: "payments", path: LedgerADR.path,
      "Only its author cites it, in messages and in his code."),
  ]

  private static let bulk: [DemoTrap] = [
    .init("bulk rename", kind: "design.authored", in: "handbook", person: "jonas", "Moved 25 pages."),
    .init(
      "import of 24 pages", kind: "design.authored", in: "handbook", person: "diego", "Committed what a wiki held."),
    .init("spelling in 30 files", in: "handbook", person: "tomas", "One word in each."),
    .init(
      "licence sweep", kind: "boundary.contribution", in: "payments", person: "priya",
      "Three times a line or two in 64 files."),
    .init(
      "second root", kind: "design.authored", in: "data", path: "warehouse/docs/adr/0001-star-schema.md",
      "Came with another history."),
    .init(
      "second root", kind: "design.authored", in: "data", path: "warehouse/docs/adr/0002-load-at-night.md",
      "Came with another history."),
  ]

  private static let machines: [DemoTrap] = [
    .init("dependency bot", person: "49+dependabot[bot]@users.noreply.forge.example", "Bumps in five repositories."),
    .init("release bot", person: "release-train@harbour.example", "Named as a machine in org.yaml."),
    .init(
      "generated page", in: "data", path: "docs/design/schema-inventory.md",
      "Looks like a design document, and a machine writes it."),
    .init(
      "machine's review", kind: "design.reviewed", in: "data", path: DataDecisions.deletionPath,
      "Its only reviewer is the release train."),
    .init(
      "tool as co-author", kind: "design.coauthored", in: "search", path: SearchPages.shardingPath,
      "Its only co-author is an assistant."),
    .init("tool", person: "copilot@assistant.example", "An assistant."),
  ]

  private static let reorganisation: [DemoTrap] = [
    .init(
      "re-organisation", kind: "boundary.contribution", in: "payments", person: "ana",
      "The ledger was hers before 2026-04-01 with Payments, and since with Platform."),
    .init(
      "re-organisation, reviews", kind: "review.crossTeam", in: "payments", person: "ana",
      "Her reviews were of her own team's code at the time."),
    .init(
      "review as owner", kind: "review.crossTeam", in: "payments", person: "diego",
      "Platform owns the workflow folder: duty, not boundary."),
  ]

  private static let notDocuments: [DemoTrap] = [
    .init(
      "template of decisions", kind: "design.authored", in: "payments", path: "docs/adr/0000-template.md", "A template."
    ),
    .init("index of decisions", kind: "design.authored", in: "payments", path: "docs/adr/README.md", "An index."),
    .init(
      "template of proposals", kind: "design.authored", in: "platform", path: "text/0000-template.md", "A template."),
    .init("meeting notes", in: "search", path: "docs/decisions/notes-2026-01.md", "Notes in the folder of decisions."),
    .init(
      "vendored decision", in: "data", path: "third_party/column-tools/docs/adr/0001-read-the-footer-first.md",
      "Somebody else's decision."),
  ]

  private static let framing: [DemoTrap] = [
    .init(
      "template's questions", kind: "ambiguity.framing", in: "platform", path: FramingRFCs.promptsPath,
      "Its alternatives are what the template asks."),
    .init(
      "answer before the question", kind: "ambiguity.framing", in: "platform", path: FramingRFCs.answerFirstPath,
      "Three alternatives with reasons, but the solution stands before the problem."),
    .init(
      "nothing else weighed", kind: "ambiguity.framing", in: "platform", path: FramingRFCs.nothingElsePath,
      "To do nothing, in two ways, is all that is weighed."),
    .init(
      "template", kind: "ambiguity.framing", in: "platform", path: "text/0000-template.md", "A template."),
  ]

  private static let names: [DemoTrap] = [
    .init(
      "same name", in: "data", path: DataDecisions.compactionPath, person: "wei", "By another Wei Zhang, from outside."),
    .init(
      "nobody as reviewer", kind: "design.reviewed", in: "mobile", path: MobilePages.pushPath,
      "TBD, @harbour/search and NOBODY; and its author."),
    .init("name that is not UTF-8", person: "rene@quay.example", "An outsider."),
    .init(
      "escapes, markup and formulas", person: "mallory@pier.example",
      "An outsider; the message must come out harmless everywhere."),
    .init("outsiders", person: "nora@brightpier.example", "Not on the roster."),
  ]

  private static let clocks: [DemoTrap] = [
    .init(
      "1970 and 2037", kind: "stewardship.longHorizon", in: "payments", path: "docs/roadmap.md",
      "All revisions reached main in 2026-Q2, whatever their author's clock said."),
    .init(
      "+14:00 at the quarter's end", kind: "stewardship.longHorizon", in: "mobile", path: "docs/roadmap.md",
      "Two quarters in Berlin; three by the writer's clock."),
  ]

  private static let rest: [DemoTrap] = [
    .init(
      "squashed merges", kind: "review.crossTeam", in: "mobile", "No change there names a reviewer of another team."),
    .init(
      "request for review", kind: "review.crossTeam", in: "data", person: "ana",
      "Phabricator's Reviewers are asked, not reviewing."),
    .init(
      "adoption taken back", kind: "design.adopted", in: "search", path: SearchPages.typoPath, allowsReverted: true,
      "Mobile's only adoption was reverted and never done again."),
    .init(
      "same number twice", kind: "design.adopted", in: "data", path: DataDecisions.registryPath,
      "Mobile cites data ADR-0007, which may be either."),
    .init(
      "same number twice", kind: "design.adopted", in: "data", path: DataDecisions.partitionPath,
      "Mobile cites data ADR-0007, which may be either."),
  ]
}
