import DaylightCore
import Testing

@Suite struct CapabilityAuditTests {
  /// Wide work in a dimension, over two quarters.
  private func sustained(_ dimension: Dimension) -> [EvidenceItem] {
    ["2026-01-10", "2026-05-10"].enumerated().map { index, day in
      item(
        "\(dimension)\(index)", kind: .designAdopted, dimensions: [dimension], first: day,
        reach: Reach(people: names(5), teams: teams(3), teamsAreKnown: true))
    }
  }

  private func audit(
    _ items: [EvidenceItem], at stage: Stage = .leadStandard, archetype: String? = nil, isAway: Bool = false,
    gap: Dimension? = nil, coverage: Coverage = fullCoverage, hidden: Set<String> = []
  ) -> CapabilityAudit {
    var made = context(coverage: coverage)
    if isAway { made.away = [ana: [Absence(from: day("2026-03-01"), until: day("2026-05-01"))]] }
    return CapabilityAudit(
      of: ana, at: stage, archetype: archetype, window: wholeYear, items: items, hidden: hidden, ladder: Ladder(),
      gap: gap, context: made)
  }

  @Test(arguments: [
    (Dimension.scope, "finding the right problems"), (.influence, "shaping how others write code"),
    (.timeline, "direction that lasts for years"), (.ambiguity, "working out what to build"),
  ])
  func f5ToF8EachDimensionSaysFromWhatToWhat(_ dimension: Dimension, _ words: String) throws {
    let page = audit(sustained(dimension)).artifact
    let section = try #require(page.sections.first { $0.title.hasPrefix(dimension.title) })
    guard case .paragraph(let meaning) = section.blocks.first else { Issue.record("no meaning"); return }
    #expect(meaning.hasPrefix("From ") && meaning.contains(words))
    #expect(section.title.hasSuffix(": met"))
  }

  @Test func f9TheGapFollowsFromEvidenceAndNotFromAGuess() {
    let items = sustained(.scope) + sustained(.timeline) + sustained(.ambiguity)
    let audit = audit(items)
    #expect(audit.chosen == .influence)
    #expect(audit.findings.first { $0.dimension == .influence }?.verdict == .notSeen)
    #expect(!audit.isChosenByHand)
    // The furthest from what is expected: influence wants two steps more than ambiguity.
    #expect(self.audit([]).chosen == .influence)
  }

  @Test func f9WhereAStageAsksForNothingMoreTheNextOnesAreLookedAt() throws {
    let one = item("one", dimensions: [.ambiguity], reach: Reach(people: names(1), teamsAreKnown: true))
    let audit = audit(sustained(.scope) + sustained(.influence) + sustained(.timeline) + [one], at: .coOwn)
    #expect(audit.chosen == nil)
    let ahead = try #require(audit.ahead)
    #expect(ahead.stage == .leadStandard && ahead.finding.dimension == .ambiguity)
    #expect(text(audit.artifact).contains("What comes first after it: Ambiguity, for Q2"))
    let start = Start(
      audit, plan: nil, answers: .init(), in: Quarter(year: 2027, quarter: 1), teams: [], manager: jonas, withheld: [],
      context: context())
    #expect(start.plan.gap == .ambiguity)
  }

  @Test func f9WhatCannotBeSeenIsNoGap() {
    let blind = Coverage(repositories: ["a"], reviewedChanges: .init(seen: 0, of: 100), documents: 0)
    let audit = audit([], coverage: blind)
    #expect(audit.chosen == nil)
    #expect(audit.findings.allSatisfy { $0.verdict == .notObservable })
    #expect(text(audit.artifact).contains("What cannot be seen here"))
    #expect(text(audit.artifact).contains("Talk about it before you conclude anything."))
  }

  @Test func f9APersonMayChooseAnother() {
    let audit = audit(sustained(.scope), gap: .ambiguity)
    #expect(audit.chosen == .ambiguity && audit.isChosenByHand)
    #expect(text(audit.artifact).contains("as the two of you chose"))
  }

  @Test func f3TheContrastsAreProseAndItemsWithoutAnyRatio() {
    let page = text(audit(sustained(.timeline)).artifact)
    #expect(Contrast.allCases.map(\.title).allSatisfy(page.contains))
    #expect(page.contains("“Design of timeline0”"))
    #expect(page.contains("No work beyond the own area is on record."))
    let contrasts = page.components(between: "Four contrasts", and: "What could not be seen")
    #expect(!contrasts.isEmpty && !contrasts.contains("%") && !contrasts.contains("ratio"), "\(contrasts)")
  }

  @Test func timeAwaySuspendsWhatIsMissing() {
    let audit = audit([], isAway: true)
    #expect(audit.chosen == nil)
    #expect(audit.findings.allSatisfy { $0.verdict == .notJudged })
    #expect(!text(audit.artifact).contains("not shown yet"))
  }

  @Test func solversAreNotMeasuredInYears() {
    let audit = audit([], at: .driveArchitecture, archetype: "solver")
    #expect(audit.findings.first { $0.dimension == .timeline }?.verdict == .notExpected)
    #expect(audit.chosen != .timeline)
  }

  @Test func withheldItemsStayWithheld() {
    let items = sustained(.scope)
    let audit = audit(items, hidden: Set(items.map(\.id)))
    #expect(audit.items.isEmpty)
    #expect(!text(audit.artifact).contains("Design of scope"))
  }

  /// More of the same never makes a finding worse, and the order of items changes nothing.
  @Test(arguments: 0..<40)
  func moreEvidenceNeverWidensAGap(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let items = (0..<12).map { random.item($0) }
    let few = audit(Array(items.prefix(6)))
    let many = audit(items)
    let shuffled = audit(items.shuffled(using: &random))
    #expect(many.findings == shuffled.findings && many.chosen == shuffled.chosen)
    let order: [GapFinding.Verdict] = [.notSeen, .emerging, .met]
    for (one, two) in zip(few.findings, many.findings) {
      guard let before = order.firstIndex(of: one.verdict), let after = order.firstIndex(of: two.verdict) else {
        continue
      }
      #expect(after >= before)
    }
  }
}

extension String {
  func components(between start: String, and end: String) -> String {
    guard let from = firstRange(of: start)?.upperBound, let to = self[from...].firstRange(of: end)?.lowerBound else {
      return ""
    }
    return String(self[from..<to])
  }
}
