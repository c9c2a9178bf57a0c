extension DemoTruth {
  /// Standards that others took up, what keeps trouble away, help for newcomers, and what several repositories did.
  static let across: [PlantedItem] = [
    .init(
      "standard.adopted", "platform", ".github/workflows/release.yml", [("zofia", "author")], teams: 4, repositories: 4,
      "Four repositories call it by their own people's commits."),
    .init(
      "standard.adopted", "platform", "presets/lint/ruff.toml", [("diego", "author")], teams: 1, repositories: 1,
      "Wei copied it to data as it is."),
    .init(
      "standard.authored", "mobile", AcrossPages.templates[0].path, [("amara", "author")],
      "Three templates by one commit: one item."),
    .init(
      "prevention.guardrail", "payments", ".github/workflows/policy.yml", [("ana", "author")],
      "A policy, and the pipeline that enforces it."),
    .init("prevention.alert", "data", AcrossPages.alertPath, [("lena", "author")], "Two alerts."),
    .init("prevention.runbook", "search", AcrossPages.runbookPath, [("mei", "author")], "Five steps."),
    .init(
      "prevention.postmortem", "handbook", AcrossPages.postmortemPath, [("kwame", "author")],
      "Two of three things are done."),
    .init("prevention.regressionTest", "data", nil, [("wei", "author")], "Three tests that name what they guard."),
    .init("prevention.flake", "mobile", nil, [("soren", "author")], "Two tests that now wait for the queue."),
    .init("prevention.hardening", "payments", nil, [("kwame", "author")], "Two changes to the gateway."),
    .init(
      "prevention.deprecation", "platform", nil, [("diego", "author")], teams: 3, repositories: 3,
      "Kwame, Tomáš and Yuki moved away from it."),
    .init(
      "mentoring.review", "platform", nil, [("diego", "mentor")], teams: 1, "Four first changes by Yuki in six weeks."),
    .init("mentoring.pairing", "platform", nil, [("zofia", "mentor")], teams: 1, "One Mentored-by."),
    .init(
      "mentoring.independence", "platform", nil, [("diego", "mentor")], teams: 1,
      "Three changes by Yuki, months later, without him."),
    .init(
      "initiative.multiRepo", "platform", nil, [("zofia", "originator")], teams: 3, repositories: 3,
      "The first commit under “One delivery window”."),
    .init(
      "initiative.multiRepo", "platform", nil, [("kwame", "driver")], teams: 3, repositories: 3,
      "Commits in three quarters."),
    .init(
      "initiative.multiRepo", "platform", nil, [("mei", "participant"), ("ines", "participant")], "One commit each."),
    .init(
      "initiative.multiRepo", "payments", RetryBudgetADR.path, [("ana", "originator")], teams: 3, repositories: 3,
      "Five people of four repositories carry her decision out."),
    .init(
      "stewardship.longHorizon", "platform", HandedOverStory.strategyPath, [("zofia", "maintainer")],
      saying: "Handed over", "Zofia's for three quarters, Diego's since."),
    .init(
      "stewardship.longHorizon", "handbook", nil, [("amara", "maintainer")], teams: 3, saying: "Handed over",
      "The pages for those on call: Amara's for three quarters, Ana's since."),
  ]

  /// What looks like them and is none.
  static let acrossTraps: [DemoTrap] = [
    .init(
      "roll-out by the author", kind: "standard.adopted", in: "platform", path: AcrossPages.presetPath,
      "Diego copied his own preset into three repositories."),
    .init(
      "configuration that nothing enforces", kind: "prevention.guardrail", in: "mobile",
      "A lint configuration, and no pipeline that runs it."),
    .init(
      "local configuration", kind: "standard.authored", in: "mobile", path: ".swiftlint.yml",
      "Nobody else took it up."),
    .init(
      "generated alerts", kind: "prevention.alert", in: "data", path: AcrossPages.generatedAlertPath,
      "A tool writes them."),
    .init("empty runbook", in: "search", path: AcrossPages.emptyRunbookPath, "Questions that nobody answered."),
    .init(
      "postmortem without a deed", in: "handbook", path: AcrossPages.wishPath, "Nothing of it was done."),
    .init(
      "tests taken away", kind: "prevention.flake", in: "mobile", person: "yuki", "One deleted, one skipped."),
    .init(
      "new versions of a library", kind: "prevention.hardening", in: "search", person: "priya",
      "Somebody else's hardening."),
    .init(
      "deprecation without moves", kind: "prevention.deprecation", in: "platform", person: "zofia",
      "Everybody still calls it."),
    .init(
      "a team as owner", kind: "stewardship.longHorizon", in: "payments", person: "kwame",
      "He reviews there in every quarter; the owner is his team, and nobody by name."),
    .init("founders", kind: "mentoring.review", in: "data", "Wei and Lena began the repository together."),
    .init(
      "same title everywhere, releases", kind: "initiative.multiRepo", person: "jonas", "A notice, and a release."),
    .init(
      "same title everywhere, releases", kind: "initiative.multiRepo", person: "priya", "A notice, and a release."),
  ]
}
