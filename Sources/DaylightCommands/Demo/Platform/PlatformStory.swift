/// The platform repository: OWNERS and OWNERS_ALIASES, RFCs in `text/`, KEPs, the shared workflow and lint preset.
struct PlatformStory {
  private var timeline = DemoTimeline("platform")

  static let deploy = DemoComponent.list(
    "deploy", .go,
    """
    rollout step, version pair, image store, canary check, deploy lock, region list, instance plan, manifest reader,
    drain timer, traffic split
    """)
  static let registry = DemoComponent.list(
    "registry", .go,
    "service entry, lease keeper, watch stream, name check, owner lookup, dependency graph, stale sweeper, cluster view"
  )
  static let client = DemoComponent.list(
    "client", .go, "call options, token bucket, deadline chain, key store, trace header, pool guard")

  static func told() throws(DemoError) -> DemoTimeline {
    var story = PlatformStory()
    story.begin()
    story.decide()
    story.shareStandards()
    story.paymentsHelps()
    try story.everyday()
    return story.timeline
  }

  private static func addition(_ component: String, _ name: String, _ comment: String) -> DemoChange {
    let type = component.split(separator: "/").last.map(String.init) ?? component
    return .append("\(component).go", DemoLanguage.go.addition(name, type: type, comment: comment))
  }

  private mutating func begin() {
    timeline.commit(
      by: .amara, on: "2025-07-02", "Start the platform repository",
      changes: [
        .write("README.md", "# Platform\n\nWhat all services stand on. Proposals are in `text/` and `keps/`.\n"),
        .write("OWNERS", PlatformPages.owners), .write("OWNERS_ALIASES", PlatformPages.aliases),
        .write("deploy/OWNERS", PlatformPages.owners), .write(".mailmap", PlatformPages.mailmap),
        .write("text/0000-template.md", PlatformPages.template),
      ] + (PlatformStory.deploy + PlatformStory.registry + PlatformStory.client).map(\.start))
  }

  private mutating func decide() {
    // Diego's other address is on the roster: his review of his own proposal is none.
    timeline.pullRequest(
      88, from: "rfc-idempotency-keys", mergedBy: .zofia, on: "2025-11-20",
      [
        DemoCommit(
          by: .diego, on: "2025-11-18", "RFC 3: idempotency keys",
          trailers: [
            "Reviewed-by: \(DemoPerson.diegoAtHome.line)", "Reviewed-by: \(DemoPerson.kwame.line)",
            "Signed-off-by: \(DemoPerson.diego.line)",
          ],
          changes: [.write(IdempotencyRFC.path, IdempotencyRFC.proposed)])
      ])
    timeline.pullRequest(
      93, from: "rfc-idempotency-derived", mergedBy: .diego, on: "2025-12-04",
      [
        DemoCommit(
          by: .kwame, on: "2025-12-02", "RFC 3: say how keys are derived for further calls",
          trailers: ["Signed-off-by: \(DemoPerson.kwame.line)"],
          changes: [
            .replace(IdempotencyRFC.path, "# Drawbacks\n", with: IdempotencyRFC.derived + "\n"),
            .replace(IdempotencyRFC.path, IdempotencyRFC.openQuestion, with: "None since derived keys.\n"),
          ])
      ])
    proposeWithoutFraming()
    // Zofia's old address is in .mailmap only, and she stands among her own reviewers.
    timeline.pullRequest(
      97, from: "kep-12", mergedBy: .amara, on: "2025-12-10",
      [
        DemoCommit(
          by: .zofia, on: "2025-12-08", "KEP-12: progressive rollout",
          trailers: [
            "Reviewed-by: \(DemoPerson.zofiaBefore.line)", "Reviewed-by: \(DemoPerson.tomas.line)",
            "Signed-off-by: \(DemoPerson.zofia.line)",
          ],
          changes: [
            .write(
              "\(RolloutKEP.folder)/kep.yaml", RolloutKEP.metadata(status: "provisional", updated: "2025-12-08")),
            .write("\(RolloutKEP.folder)/README.md", RolloutKEP.readme),
          ])
      ])
    timeline.commit(
      by: .zofia, on: "2026-02-03", "KEP-12: ready to be built",
      trailers: ["Reviewed-by: \(DemoPerson.amara.line)", "Signed-off-by: \(DemoPerson.zofia.line)"],
      changes: [
        .write(
          "\(RolloutKEP.folder)/kep.yaml", RolloutKEP.metadata(status: "implementable", updated: "2026-02-03"))
      ])
    timeline.pullRequest(
      137, from: "kep-19", mergedBy: .diego, on: "2026-05-14",
      [
        DemoCommit(
          by: .zofia, on: "2026-05-12", "KEP-19: service catalogue",
          trailers: ["Reviewed-by: \(DemoPerson.lena.line)", "Signed-off-by: \(DemoPerson.zofia.line)"],
          changes: [
            .write("\(CatalogueKEP.folder)/kep.yaml", CatalogueKEP.metadata),
            .write(CatalogueKEP.path, CatalogueKEP.readme),
          ])
      ])
    timeline.commit(
      by: .diego, on: "2026-04-15", "client: spend a retry budget by default",
      body: "The library that payments/docs/adr/0014-retry-budget.md asks for.",
      trailers: [
        "Implements: payments ADR-0014", "Reviewed-by: \(DemoPerson.zofia.line)",
        "Signed-off-by: \(DemoPerson.diego.line)",
      ],
      changes: [PlatformStory.addition("client/TokenBucket", "spend", "One tenth in, one out.")])
  }

  /// Proposals that look as if they framed a question.
  private mutating func proposeWithoutFraming() {
    let proposals: [(number: Int, day: String, by: DemoPerson, path: String, text: String, subject: String)] = [
      (109, "2026-02-18", .amara, FramingRFCs.promptsPath, FramingRFCs.prompts, "RFC 5: one build image"),
      (126, "2026-03-25", .zofia, FramingRFCs.answerFirstPath, FramingRFCs.answerFirst, "RFC 6: traces by default"),
      (143, "2026-06-10", .diego, FramingRFCs.nothingElsePath, FramingRFCs.nothingElse, "RFC 7: names of services"),
    ]
    for proposal in proposals {
      timeline.commit(
        by: proposal.by, on: proposal.day, "\(proposal.subject) (#\(proposal.number))",
        trailers: ["Signed-off-by: \(proposal.by.line)"], changes: [.write(proposal.path, proposal.text)])
    }
  }

  private mutating func shareStandards() {
    timeline.commit(
      by: .zofia, on: "2025-10-07", "Add a release workflow that every repository can call",
      trailers: ["Reviewed-by: \(DemoPerson.diego.line)", "Signed-off-by: \(DemoPerson.zofia.line)"],
      changes: [.write(".github/workflows/release.yml", PlatformPages.release)])
    timeline.commit(
      by: .diego, on: "2025-12-16", "Add a lint preset for Python",
      trailers: ["Reviewed-by: \(DemoPerson.amara.line)", "Signed-off-by: \(DemoPerson.diego.line)"],
      changes: [.write("presets/lint/ruff.toml", PlatformPages.lint)])
  }

  /// Kwame, of Payments, works in `deploy/`, which Platform owns and merges. His own trailers review nothing.
  private mutating func paymentsHelps() {
    let merged:
      [(
        number: Int, written: String, merged: String, by: DemoPerson, file: String, name: String,
        subject: String
      )] = [
        (71, "2025-09-15", "2025-09-17", .zofia, "DrainTimer", "finishPayments", "Let payments finish before a drain"),
        (90, "2025-11-24", "2025-11-26", .diego, "DeployLock", "perService", "Lock deploys per service"),
        (118, "2026-03-02", "2026-03-04", .zofia, "CanaryCheck", "declinedCards", "Compare declined cards, too"),
        (149, "2026-07-13", "2026-07-15", .diego, "TrafficSplit", "sticky", "Keep a payment on one version"),
      ]
    for change in merged {
      timeline.pullRequest(
        change.number, from: "kwame/\(change.name.lowercased())", mergedBy: change.by, on: change.merged,
        [
          DemoCommit(
            by: .kwame, on: change.written, "deploy: \(change.subject)",
            body: "A payment takes longer than other calls, and must not be cut in two.",
            trailers: [
              "Reviewed-by: \(DemoPerson.kwame.line)", "Reviewed-by: \(change.by.line)",
              "Signed-off-by: \(DemoPerson.kwame.line)",
            ],
            // What is rolled out step by step is KEP-12's: said in the code, and in no message.
            changes: [
              PlatformStory.addition(
                "deploy/\(change.file)", change.name,
                change.number > 97 ? "\(change.subject), as KEP-12 has it." : "\(change.subject).")
            ])
        ])
    }
  }

  private mutating func everyday() throws(DemoError) {
    let own = PlatformStory.deploy + PlatformStory.registry + PlatformStory.client
    try DemoEveryday(components: own, team: [.zofia, .diego, .amara], style: .merged, seed: 7)
      .tell(&timeline, count: 54, from: "2025-07-07", to: "2026-03-30")
    try DemoEveryday(
      components: PlatformStory.registry + PlatformStory.client, team: [.zofia, .diego, .ana], style: .merged, seed: 8
    ).tell(&timeline, count: 34, from: "2026-04-07", to: "2026-09-30")
    DemoMachines.bump(&timeline, from: "2025-07-14", to: "2026-09-07", every: 60, file: "go.sum")
  }
}
