import DaylightCore

/// One artifact with every kind of block, as a real evidence pack would have it; all names are invented.
enum RichArtifact {
  static let artifact = Artifact(
    kind: "evidencePack", title: "Evidence about the work of Ana Keller",
    lead: "For a conversation about development. It holds no verdict.",
    particulars: [
      .init("Purpose", "calibration preparation"),
      .init("Window", "2025-Q3 to 2026-Q3 (2025-07-01 to 2026-09-30)"),
      .init("Coverage", "14 of 16 repositories read; 61% (129 of 212) of the changes name a reviewer"),
      .init("Rules", "1.3, of 2026-09-01"),
    ],
    sections: [
      Artifact.Section("Summary", [.levels(levels), .timeline(timeline)]),
      Artifact.Section(
        "Evidence",
        [
          .paragraph("Each card joins what the rules found about one subject. Widest reach first."),
          .cards([retryBudget, reviews, styleGuide]),
          .reach(reach),
          .quote(
            text: "Kim facilitated half of these meetings with me.\nPlease credit both of us.",
            by: "Ana Keller, 2026-09-14"),
        ]),
      Artifact.Section(
        "What could not be seen",
        [
          .notice(
            "Two repositories were not read. What happened there is missing here, for everybody alike."),
          .table(repositories),
          .list([
            "No design documents were found in mobile-app before 2026.",
            "Meetings, chat, incidents, hiring and everything said aloud.",
          ]),
        ]),
      Artifact.Section(
        "How it is told",
        [
          .passages(
            .init(
              "Three teams took up a retry budget",
              [
                .init("What happened", "Ana Keller wrote it for payments in July 2025."),
                .init("Why this is Staff-level", "It changed how others work without being an order."),
              ])),
          .coverage(
            .init(
              bars: [
                .init("Repositories read", .init(seen: 14, of: 16)),
                .init("Changes that name a human reviewer", .init(seen: 129, of: 212)),
                .init("Changed paths with a known owning team", .init(seen: 3, of: 3967)),
                .init("Squashed requests that name a reviewer", .init(seen: 0, of: 0)),
              ], observable: 0.1, wellObservable: 0.6)),
        ]),
      Artifact.Section(
        "Questions to ask",
        [
          .list([
            "What would have happened without “Retry budget for calls between services”?",
            "Ambiguity cannot be seen in these repositories. Who has seen it, and where?",
          ])
        ]),
    ],
    signOff: .init("People decide; this page decides nothing.", lines: ["Read by", "On"]),
    footer: [
      "Not seen is not the same as not done: git keeps no meetings, no chat, no incidents and no hiring.",
      "This page compares nobody with anybody. It may be used for the purpose above and for nothing else.",
    ])

  static let levels: [Block.LevelLine] = [
    .init(
      dimension: .scope, level: .repeated, isBorderline: true,
      restsOn: ["Retry budget for calls between services", "Reviews for Search in ranking/"],
      limits: ["Only part of the changed paths have a known owning team: 48% (1904 of 3967)."]),
    .init(
      dimension: .influence, level: .sustainedAndAdopted,
      restsOn: ["Retry budget for calls between services", "API error style guide"]),
    .init(dimension: .timeline, level: .sustained, restsOn: ["Storage roadmap 2027"]),
    .init(
      dimension: .ambiguity, level: .notObservable,
      limits: ["No design documents were found in these repositories."]),
  ]

  static let timeline = TimelinePicture(
    quarters: (0..<5).map { Quarter(year: 2025, quarter: 3).advanced(by: $0) },
    rows: [
      .init(
        dimension: .scope, isObservable: true,
        bars: [
          bar("Retry budget for calls between services", 0, 2),
          bar("Reviews for Search in ranking/", 1, 4),
          bar("Ledger export without downtime", 3, 3),
        ]),
      .init(
        dimension: .influence, isObservable: true,
        bars: [
          bar("Retry budget for calls between services", 0, 4), bar("API error style guide", 2, 4),
          bar("One queue library for all services", 1, 1, isReverted: true),
          bar("Pairing on カート checkout", 4, 4),
        ]),
      .init(dimension: .timeline, isObservable: true, bars: [bar("Storage roadmap 2027", 0, 4)]),
      .init(dimension: .ambiguity, isObservable: false, bars: []),
    ])

  static let reach = ReachPicture(
    title: "Retry budget for calls between services", origin: "payments",
    teams: ["Mobile", "Platform", "Search"],
    repositories: [
      "data-pipelines", "mobile-app", "platform", "search", "search-ranking-experiments-archive",
    ],
    people: 41, teamsAreKnown: true)

  static let retryBudget = Block.ItemCard(
    ids: ["7f3a90c21e", "b04417d9aa"], title: "Retry budget for calls between services",
    place: "payments docs/adr/0014-retry-budget.md", roles: ["author", "shepherd"],
    dimensions: [.scope, .influence], period: "2025-07-14 to 2026-03-02",
    marks: [
      .init("reach", "several teams (41 other people, 3 other teams, 5 other repositories)"),
      .init("part", "originating"), .init("held", "kept two quarters"),
      .init("adopted", "by others' own commits"),
      .init("confidence", "high"), .init("visibility gap", "high"),
    ],
    statements: [
      "Wrote the decision record; two people of other teams approved it.",
      "Search, Mobile and Platform adopted it by their own commits and kept it.",
      "With Kim Osei.",
    ],
    caveats: ["Whose idea it was: git knows who wrote it down."],
    sources: [
      "payments 9f2c01ab34 docs/adr/0014-retry-budget.md:3 (named as author)",
      "search 11ab90ff02 (Implements: ADR-0014)",
      "mobile-app 77e0c4d1b5 Sources/Network/RetryPolicyForRequestsThatMayBeRepeated.swift:41 (links the document)",
    ],
    notes: ["Note on 2026-09-14: Facilitated by Kim as well, please credit."])

  static let reviews = Block.ItemCard(
    ids: ["03cc81f2d0"], title: "Reviews for Search in ranking/", place: "search ranking/",
    roles: ["reviewer"],
    dimensions: [.scope, .influence], period: "2025-10-02 to 2026-08-19",
    marks: [
      .init("reach", "neighbouring teams (4 other people, 1 other team)"), .init("part", "substantive"),
      .init("held", "kept four quarters or more"), .init("confidence", "medium"),
      .init("visibility gap", "medium"),
    ],
    statements: ["Reviewed changes by Search in an area that Payments does not own, in four quarters."],
    caveats: ["What was said in the reviews: git keeps that a review was given, not its words."],
    sources: ["search 5ad0be7710 (Reviewed-by)", "search c9182736aa (Reviewed-by)"])

  static let styleGuide = Block.ItemCard(
    ids: ["e1d55a0b93"], title: "API error style guide <draft> & “examples”",
    place: "platform docs/standards/api-errors.md",
    roles: ["co-author"], dimensions: [.influence, .timeline], period: "2026-01-20 to 2026-09-02",
    marks: [
      .init("reach", "neighbouring teams (12 other people, 2 other teams)"), .init("part", "shaping"),
      .init("held", "kept one quarter"), .init("confidence", "high"), .init("visibility gap", "low"),
    ],
    statements: [
      "Wrote 64 of the lines that stand today, and answered the open questions about `retryable`."
    ],
    sources: ["platform 2b7e151628 docs/standards/api-errors.md:1 (Co-authored-by)"])

  static let repositories = Block.Table(
    caption: "Repositories that were listed and could not be read, or only in part",
    headings: ["Repository", "Commits", "Why"],
    rows: [
      [
        "mobile-app-legacy", "0",
        "It is a partial clone, which libgit2 cannot open. Clone it in full and scan again.",
      ],
      ["ml-notebooks", "318", "It is shallow: what is older than 2026-02-11 is not there."],
      ["カート", "7", "The server refused. Ask its owner for read access."],
    ])

  private static func bar(_ title: String, _ first: Int, _ last: Int, isReverted: Bool = false)
    -> TimelinePicture.Bar
  {
    let start = Quarter(year: 2025, quarter: 3)
    return .init(
      title: title, first: start.advanced(by: first), last: start.advanced(by: last), isReverted: isReverted)
  }
}
