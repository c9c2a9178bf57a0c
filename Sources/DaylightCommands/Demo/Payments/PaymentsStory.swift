/// The payments repository: `Reviewed-by:` trailers, merged branches, CODEOWNERS, decisions after Nygard.
struct PaymentsStory {
  private var timeline = DemoTimeline("payments")

  static let gateway = DemoComponent.list(
    "gateway", .kotlin,
    """
    card tokeniser, processor client, webhook receiver, fraud check, retry policy, currency converter, bin lookup,
    three d secure, capture queue, authorisation cache, settlement reader, dispute reader, processor router,
    timeout guard, rate limiter, health probe
    """)
  static let ledger = DemoComponent.list(
    "ledger", .kotlin,
    """
    journal writer, balance view, snapshot job, entry validator, account registry, reversal booking, fee splitter,
    settlement matcher, currency account, opening balance, audit export, closing period, posting queue,
    reconciliation report, rounding rule, entry archive
    """)
  static let checkout = DemoComponent.list(
    "checkout", .kotlin,
    """
    basket total, payment session, discount code, shop profile, receipt mail, tax table, address check,
    payment choice, return page, order link, session store, consent record, currency display, locale texts,
    polling endpoint, callback signer
    """)
  static let refunds = DemoComponent.list(
    "refunds", .kotlin,
    """
    refund request, refund limit, partial refund, approval step, refund mail, chargeback case, evidence upload,
    deadline watch, refund export, reason code, support view, refund queue, goodwill credit, refund audit,
    bank return, refund report
    """)

  static func told() throws(DemoError) -> DemoTimeline {
    var story = PaymentsStory()
    try story.begin()
    story.decideLedger()
    story.decideDeadlines()
    story.decideRetryBudget()
    story.neighboursHelp()
    story.reorganise()
    story.sweep()
    story.strangeClocks()
    try story.everyday()
    return story.timeline
  }

  private mutating func begin() throws(DemoError) {
    let sources = PaymentsStory.gateway + PaymentsStory.ledger + PaymentsStory.checkout + PaymentsStory.refunds
    timeline.commit(
      by: .jonas, on: "2025-07-02", "Start the payments service",
      body: "The code is the old repository's, without its history: see README.md.",
      changes: [.write("README.md", PaymentsPages.readme), .write(".github/CODEOWNERS", PaymentsPages.codeowners)]
        + sources.map(\.start))
    timeline.commit(
      by: .jonas, on: "2025-07-03", "Record decisions",
      trailers: ["Reviewed-by: \(DemoPerson.kwame.line)"],
      changes: [
        .write("docs/adr/0000-template.md", PaymentsPages.adrTemplate),
        .write("docs/adr/0001-record-decisions.md", PaymentsPages.recordDecisions),
        .write("docs/adr/README.md", PaymentsPages.adrIndex),
      ])
  }

  private static func index(_ line: String) -> DemoChange {
    .replace("docs/adr/README.md", "\n\n## Status", with: "\n| \(line) | Accepted |\n\n## Status")
  }

  /// A decision by Kwame. He also claims to have reviewed it himself, which is nobody's review.
  private mutating func decideLedger() {
    timeline.commit(
      by: .kwame, on: "2025-08-12", "Propose a double-entry ledger",
      trailers: ["Reviewed-by: \(DemoPerson.kwame.line)"],
      changes: [.write(LedgerADR.path, LedgerADR.proposed)])
    timeline.commit(
      by: .kwame, on: "2025-08-26", "Accept the double-entry ledger",
      trailers: ["Reviewed-by: \(DemoPerson.kwame.line)", "Reviewed-by: \(DemoPerson.jonas.line)"],
      changes: [
        .replace(LedgerADR.path, "Proposed\n", with: "Accepted\n"),
        PaymentsStory.index("[11](0011-double-entry-ledger.md) | Store money movements as a double-entry ledger"),
      ])
    timeline.commit(
      by: .kwame, on: "2025-10-01", "Book refunds as reversing transactions",
      trailers: ["Implements: ADR-0011", "Reviewed-by: \(DemoPerson.ana.line)"],
      changes: [
        .append(
          "refunds/PartialRefund.kt",
          DemoLanguage.kotlin.addition(
            "reverse", type: "PartialRefund", comment: "A reversing transaction names the one it reverses: ADR-0011."))
      ])
  }

  /// An earlier decision by Ana, which three other teams follow as well.
  private mutating func decideDeadlines() {
    timeline.commit(
      by: .ana, on: "2025-08-19", "Let deadlines travel with the call",
      body: "For the 74 people who paid twice in July.",
      trailers: ["Reviewed-by: \(DemoPerson.jonas.line)", "Reviewed-by: \(DemoPerson.kwame.line)"],
      changes: [
        .write(DeadlineADR.path, DeadlineADR.accepted),
        PaymentsStory.index("[12](0012-deadlines-travel.md) | Let deadlines travel with the call"),
      ])
    timeline.commit(
      by: .kwame, on: "2025-09-16", "Refuse captures whose deadline has passed",
      trailers: ["Implements: ADR-0012", "Reviewed-by: \(DemoPerson.ana.line)"],
      changes: [
        .append(
          "gateway/CaptureQueue.kt",
          DemoLanguage.kotlin.addition(
            "inTime", type: "CaptureQueue", comment: "Checked once, before anything costs money."))
      ])
  }

  /// The star of the demonstration: Ana proposes, Kwame and Zofia add to it, three other teams take it up.
  private mutating func decideRetryBudget() {
    let path = RetryBudgetADR.path
    timeline.pullRequest(
      214, from: "retry-budget", mergedBy: .jonas, on: "2025-10-17",
      [
        DemoCommit(
          by: .ana, on: "2025-10-14", "Propose a retry budget",
          body: "After the processor's slow hour on 2 October. The numbers are from three months of traffic.",
          trailers: ["Reviewed-by: \(DemoPerson.mei.line)"],
          changes: [.write(path, RetryBudgetADR.proposed)])
      ])
    timeline.commit(
      by: .ana, on: "2025-10-21", "Say how the retry budget starts",
      body: "Measured together on the staging cluster.",
      trailers: ["Co-authored-by: \(DemoPerson.kwame.line)", "Reviewed-by: \(DemoPerson.zofia.line)"],
      changes: [.replace(path, "## Consequences\n", with: RetryBudgetADR.coldStart + "\n")])
    timeline.pullRequest(
      221, from: "retry-budget-fleet", mergedBy: .ana, on: "2025-10-29",
      [
        DemoCommit(
          by: .zofia, on: "2025-10-28", "Bound the sum of the retry budgets over all instances",
          trailers: ["Reviewed-by: \(DemoPerson.ana.line)"],
          changes: [.replace(path, "### Cold start\n", with: RetryBudgetADR.fleetWide + "\n")])
      ])
    timeline.commit(
      by: .ana, on: "2025-11-04", "Accept the retry budget",
      trailers: ["Reviewed-by: \(DemoPerson.jonas.line)", "Reviewed-by: \(DemoPerson.zofia.line)"],
      changes: [
        .replace(path, "Proposed\n", with: "Accepted\n"),
        PaymentsStory.index("[14](0014-retry-budget.md) | Give every caller a retry budget"),
      ])
    timeline.commit(
      by: .kwame, on: "2025-11-18", "Replace the gateway's retry loops by a budget",
      trailers: ["Implements: ADR-0014", "Reviewed-by: \(DemoPerson.ana.line)"],
      changes: [
        .append(
          "gateway/RetryPolicy.kt",
          DemoLanguage.kotlin.addition(
            "spendBudget", type: "RetryPolicy", comment: "A retry without a token is not sent: ADR-0014."))
      ])
    timeline.commit(
      by: .kwame, on: "2026-02-19", "Send idempotency keys with captures",
      body: "The processor's second answer to the same key is the first one again.",
      trailers: [
        "Implements: platform/text/0003-idempotency-keys.md", "Reviewed-by: \(DemoPerson.jonas.line)",
      ],
      changes: [
        .append(
          "gateway/CaptureQueue.kt",
          DemoLanguage.kotlin.addition(
            "withIdempotencyKey", type: "CaptureQueue", comment: "One key for all attempts of a capture."))
      ])
    timeline.commit(
      by: .kwame, on: "2025-12-09", "Release with the shared workflow",
      body: "Our own script forgot to sign the image twice.",
      trailers: ["Reviewed-by: \(DemoPerson.diego.line)"],
      changes: [.write(".github/workflows/release.yml", PaymentsPages.callRelease("payments"))])
  }

  /// Reviews by Zofia, changes by Tomáš and Diego: people of other teams at work here.
  private mutating func neighboursHelp() {
    let reviewed: [(day: String, file: String, name: String, subject: String)] = [
      ("2025-09-09", "ProcessorClient", "pooled", "Share connections to the card processor"),
      ("2025-10-07", "TimeoutGuard", "halfDeadline", "Give the processor half of the caller's deadline"),
      ("2025-11-25", "RateLimiter", "perShop", "Limit calls per shop, not per instance"),
      ("2026-01-13", "HealthProbe", "shallow", "Answer the health probe without calling the processor"),
      ("2026-02-24", "ProcessorRouter", "failOver", "Route to the second processor after three failures"),
    ]
    for change in reviewed {
      timeline.commit(
        by: .kwame, on: change.day, change.subject,
        body: "Changes how the service behaves under load, so somebody from Platform looked at it, too.",
        trailers: ["Reviewed-by: \(DemoPerson.zofia.line)", "Reviewed-by: \(DemoPerson.jonas.line)"],
        changes: [
          .append(
            "gateway/\(change.file).kt",
            DemoLanguage.kotlin.addition(
              change.name, type: change.file, comment: change.subject + "."))
        ])
    }
    let merged:
      [(
        number: Int, written: String, merged: String, by: DemoPerson, file: String, name: String,
        subject: String
      )] = [
        (232, "2025-11-10", "2025-11-12", .kwame, "BinLookup", "cached", "Cache card prefixes for an hour"),
        (261, "2026-02-02", "2026-02-04", .jonas, "DisputeReader", "paged", "Read disputes page by page"),
        (297, "2026-05-18", "2026-05-20", .kwame, "SettlementReader", "streamed", "Stream settlement files"),
        (318, "2026-08-10", "2026-08-12", .kwame, "CurrencyConverter", "pinned", "Pin the day's exchange rates"),
      ]
    for change in merged {
      timeline.pullRequest(
        change.number, from: "tomas/\(change.name)", mergedBy: change.by, on: change.merged,
        [
          DemoCommit(
            by: .tomas, on: change.written, change.subject,
            body: "The shop search needs it, and nobody here had the time.",
            trailers: ["Reviewed-by: \(change.by.line)"],
            changes: [
              .append(
                "gateway/\(change.file).kt",
                DemoLanguage.kotlin.addition(
                  change.name, type: change.file, comment: change.subject + "."))
            ])
        ])
    }
    // The ledger was the payments team's when Diego changed it; it is his own team's today.
    let early: [(number: Int, day: String, merged: String, file: String, name: String, subject: String)] = [
      (240, "2025-12-02", "2025-12-03", "SnapshotJob", "resumable", "Let the snapshot job go on after a restart"),
      (252, "2026-01-19", "2026-01-20", "PostingQueue", "partitioned", "Partition the posting queue by account"),
      (268, "2026-02-16", "2026-02-17", "EntryArchive", "compressed", "Compress archived entries"),
    ]
    for change in early {
      timeline.pullRequest(
        change.number, from: "diego/\(change.name)", mergedBy: .jonas, on: change.merged,
        [
          DemoCommit(
            by: .diego, on: change.day, change.subject, trailers: ["Reviewed-by: \(DemoPerson.kwame.line)"],
            changes: [
              .append(
                "ledger/\(change.file).kt",
                DemoLanguage.kotlin.addition(
                  change.name, type: change.file, comment: change.subject + "."))
            ])
        ])
    }
    // Diego's reviews of the workflow folder are duty: Platform owns it.
    for (day, author) in [("2025-09-30", DemoPerson.ana), ("2026-03-10", .ana), ("2026-07-07", .kwame)] {
      timeline.commit(
        by: author, on: day, "Say in the workflows who may start them",
        trailers: ["Reviewed-by: \(DemoPerson.diego.line)"],
        changes: [.append(".github/workflows/README.md", "- \(day): reviewed who may start a release.\n")])
    }
  }

  /// On 2026-04-01 the ledger and Ana went to Platform. Her work there was at home before, and is at home since.
  private mutating func reorganise() {
    let before = [
      ("2025-08-05", "JournalWriter", "flushed"), ("2025-09-23", "BalanceView", "asOf"),
      ("2025-11-26", "FeeSplitter", "exact"), ("2026-01-27", "AuditExport", "chunked"),
      ("2026-03-17", "SettlementMatcher", "fuzzy"),
    ]
    for (day, file, name) in before {
      ledgerWork(by: .ana, mergedBy: .jonas, day, file, name)
    }
    timeline.commit(
      by: .jonas, on: "2026-04-01", "Hand the ledger to Platform",
      body: "With Ana, who has written most of it.",
      trailers: ["Reviewed-by: \(DemoPerson.amara.line)"],
      changes: [
        .replace(
          ".github/CODEOWNERS", "/ledger/     @harbour/payments", with: "/ledger/     @harbour/platform")
      ])
    let after = [
      ("2026-04-21", "AccountRegistry", "sharded"), ("2026-06-09", "ClosingPeriod", "locked"),
      ("2026-08-25", "OpeningBalance", "checkedTwice"),
    ]
    for (day, file, name) in after {
      ledgerWork(by: .ana, mergedBy: .zofia, day, file, name)
    }
  }

  private mutating func ledgerWork(
    by author: DemoPerson, mergedBy merger: DemoPerson, _ day: String, _ file: String, _ name: String
  ) {
    timeline.pullRequest(
      500 + timeline.events.count, from: "ledger-\(name.lowercased())", mergedBy: merger, on: day,
      [
        DemoCommit(
          by: author, on: day, "Make the ledger's \(file) \(name)",
          trailers: ["Reviewed-by: \(merger.line)"],
          changes: [
            .append(
              "ledger/\(file).kt",
              DemoLanguage.kotlin.addition(
                name, type: file, comment: "Part of the double-entry ledger."))
          ])
      ])
  }

  /// Licence headers over every source file, three times: many paths of another team, and no contribution to any.
  private mutating func sweep() {
    timeline.pullRequest(
      224, from: "licence-headers", mergedBy: .jonas, on: "2025-11-06",
      [
        DemoCommit(
          by: .priya, on: "2025-11-05", "Add licence headers to all sources",
          changes: [.sweep(folder: "", suffix: ".kt") { PaymentsPages.licence + $0 }])
      ])
    timeline.pullRequest(
      270, from: "licence-version", mergedBy: .jonas, on: "2026-02-25",
      [
        DemoCommit(
          by: .priya, on: "2026-02-23", "Name the licence's second version in all headers",
          changes: [
            .sweep(folder: "", suffix: ".kt") { text in
              text.split(separator: "version 1.", maxSplits: 1).joined(separator: "version 2.")
            }
          ])
      ])
    timeline.pullRequest(
      305, from: "licence-identifier", mergedBy: .kwame, on: "2026-06-17",
      [
        DemoCommit(
          by: .priya, on: "2026-06-15", "Put licence identifiers before all headers",
          changes: [.sweep(folder: "", suffix: ".kt") { "// SPDX-License-Identifier: HSL-2.0\n" + $0 }])
      ])
  }

  /// A roadmap written in one quarter, by somebody whose clock claims 1970 and 2037.
  private mutating func strangeClocks() {
    let path = "docs/roadmap.md"
    timeline.commit(
      by: .jonas, on: "2026-05-05", "Write down where payments are going",
      changes: [.write(path, PaymentsPages.roadmap)], authored: "1970-01-01T00:00:00Z")
    timeline.commit(
      by: .jonas, on: "2026-05-26", "Say how the second processor gets tested",
      changes: [
        .append(
          path,
          PaymentsPages.roadmapSection(
            "Testing the second processor",
            [
              "A tenth of a percent of the payments goes there every day.", "A switch takes effect in a minute.",
              "The switch is used once a month, on a Tuesday.", "Support knows the day, the shops do not.",
              "Refunds go to the processor that took the payment.", "Disputes do, too.",
              "Two people can use the switch; both have used it.", "The cost is two basis points.",
              "We stop when a quarter passes without a surprise.", "Then a year without a test is too long.",
            ]))
      ], authored: "2037-12-31T12:00:00+01:00")
    timeline.commit(
      by: .jonas, on: "2026-06-23", "Add what refunds by the shops need",
      changes: [
        .append(
          path,
          PaymentsPages.roadmapSection(
            "Refunds by the shops",
            [
              "A role for staff who may give money back.", "A limit per day and shop.",
              "A second pair of eyes above 500 EUR.", "A reason, from a list of nine.",
              "A mail to the customer in their language.", "A view of what was given back this month.",
              "An export for the shop's own books.", "No refund to another card than the one that paid.",
              "A pilot with four shops.", "A month of pilot before anybody else.",
            ]))
      ])
  }

  private mutating func everyday() throws(DemoError) {
    let own = PaymentsStory.gateway + PaymentsStory.checkout + PaymentsStory.refunds
    try DemoEveryday(components: own, team: [.ana, .jonas, .kwame], style: .reviewedBy, seed: 1)
      .tell(&timeline, count: 40, from: "2025-07-07", to: "2026-03-27")
    try DemoEveryday(
      components: PaymentsStory.ledger, team: [.ana, .kwame], style: .reviewedBy, seed: 2
    ).tell(&timeline, count: 14, from: "2025-07-15", to: "2026-03-24")
    try DemoEveryday(components: own, team: [.jonas, .kwame], style: .reviewedBy, seed: 3)
      .tell(&timeline, count: 26, from: "2026-04-02", to: "2026-09-28")
    try DemoEveryday(components: PaymentsStory.ledger, team: [.ana, .zofia], style: .reviewedBy, seed: 4)
      .tell(&timeline, count: 12, from: "2026-04-07", to: "2026-09-22")
    DemoMachines.bump(&timeline, from: "2025-07-21", to: "2026-09-21", every: 61, file: "gradle.lockfile")
  }
}
