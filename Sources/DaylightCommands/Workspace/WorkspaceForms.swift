internal import DaylightCore
internal import DaylightScanner

/// The forms of all files of a workspace: their schemas ship in `config/schemas`, and `daylight init` writes them out.
enum WorkspaceForms {
  /// In the order in which people meet them.
  static let all: [DocumentForm] =
    [organisation, ladder, ApprenticeshipPlan.form, CalibrationSession.form] + accountability

  /// Map, charters and what goes with them.
  static let accountability = [
    ResponsibilityMap.form, Charter.form, FitCheck.form, OutcomeRecord.form, WarningRecord.form,
  ]

  /// Where a workspace keeps the schemas.
  static let folder = ".daylight/schemas"

  /// The line that tells an editor which schema a file follows.
  ///
  /// - Parameter depth: how many folders below the workspace the file lies.
  static func schemaLine(_ form: DocumentForm, depth: Int) -> String {
    "# yaml-language-server: $schema=\(String(repeating: "../", count: depth))\(folder)/\(form.schemaName)"
  }

  private static let dates: [FileForm.Field] = [
    .optional("from", .day, "The first day; left out: as far back as the history goes."),
    .optional("until", .day, "The last day; left out: still so."),
  ]

  /// `org.yaml`, which `WorkspaceFiles` reads.
  static let organisation = DocumentForm(
    name: "org", meaning: "The organisation as people know it: calendar, purposes, teams, people, repositories.",
    version: 1,
    fields: [
      .optional("name", .text, "The organisation's name."),
      .optional(
        "calendar",
        .mapping([
          .optional("zone", .text, "Days and quarters are counted in this zone, such as Europe/Berlin."),
          .optional("fiscalYearStart", .number(1...12), "The month in which the fiscal year begins."),
        ]), "How days and quarters are counted."),
      .optional(
        "purposes", .list(.choice(Purpose.allCases.map(\.rawValue))),
        "What evidence may be used for. Anything else is refused."),
      .optional(
        "teams",
        .list(
          .mapping(
            [
              .required("id", .text, "What other files call the team."),
              .optional("name", .text, "The name for display."),
              .optional("handles", .list(.text), "What ownership files call it."),
              .optional("parent", .reference(.team), "The team that it is part of."),
              .optional(
                "earlierNames",
                .list(
                  .mapping([
                    .required("name", .text, "A name that it no longer has."),
                    .required("until", .day, "The last day on which it was called so."),
                  ])), "What it was called before."),
            ] + dates)), "The teams, dated."),
      .optional("people", .list(.mapping(person)), "People who were told that their work is analysed by name."),
      .optional(
        "identities",
        .mapping([
          .optional("mailmap", .text, "The organisation's own mailmap."),
          .optional("joinOnEvidence", .flag, "Whether names are joined on evidence in git."),
        ]), "How names and addresses are joined into people."),
      .optional("repositories", .list(.any), "Where the repositories are."),
      .optional(
        "bots",
        .mapping([
          .optional("machines", .list(.text), "Addresses, names or handles that are machines."),
          .optional("people", .list(.text), "Those that only look like machines."),
        ]), "Who is a machine."),
      .optional("reviews", .any, "How reviews are read, beside the conventions that everybody has."),
      .optional("forge", .choice(["github", "gitlab", "gitea"]), "Whose CODEOWNERS the repositories have."),
      .optional(
        "documents",
        .list(
          .mapping([
            .required("paths", .text, "A pattern of paths, as in CODEOWNERS."),
            .optional(
              "family", .choice(DocumentFact.Family.allCases.map(\.rawValue)),
              "What lies there; left out: the text tells."),
            .optional("ignore", .flag, "Whether what lies there is never a document."),
          ])), "Where design documents are, beside where they are found without being told."),
      .optional("state", .text, "Where facts and journal are kept."),
      .optional("mirrors", .text, "Where mirrors of repositories are kept."),
      .optional("nightly", .any, "What the nightly run is told."),
      .optional(
        "company", .mapping(CompanySetting.fields), "What about the company changes the accountability framework."),
      .optional("trust", .any, "What was agreed on beyond the rules: working days before a pack, smallest group."),
      .optional("roles", .any, "Administrators, senior leaders, calibration sessions."),
      .optional("retention", .any, "How long what is known about people is kept."),
    ])

  private static let absence: [FileForm.Field] = [
    .required("from", .day, "The first day."), .optional("until", .day, "The last day; left out: not known yet."),
  ]

  private static let person: [FileForm.Field] = [
    .required("id", .text, "What commands and other files call the person."),
    .optional("name", .text, "The preferred name, and the only one that is ever shown."),
    .optional(
      "emails", .list(.short(field: "address", [.required("address", .text, "The address.")] + dates)),
      "Addresses the person commits with."),
    .optional(
      "handles", .list(.short(field: "handle", [.required("handle", .text, "The handle, without @.")] + dates)),
      "Handles on forges."),
    .optional("gerritAccounts", .list(.text), "Numbers of the person's accounts in Gerrit."),
    .optional("logins", .list(.text), "What operating systems call the person."),
    .optional("manager", .reference(.person), "The person's manager."),
    .optional("candidate", .flag, "Whether the person is to have an apprenticeship: daylight pipeline."),
    .optional("enrolled", .day, "The day on which the person was told."),
    .optional("left", .day, "The last day with the organisation."),
    .optional("namedAsMentee", .flag, "Whether the person agreed to be named as somebody whom others helped in."),
    .optional(
      "away", .list(.mapping(absence)), "Days away, without a reason: nothing follows from what is missing then."),
    .optional("partTime", .list(.mapping(absence)), "Days on which less was worked; they count like days away."),
    .optional(
      "teams", .list(.short(field: "team", [.required("team", .reference(.team), "The team.")] + dates)),
      "The teams the person was in, and when."),
  ]

  /// `ladder.yaml`, which `WorkspaceFiles` reads.
  static let ladder = DocumentForm(
    name: "ladder", meaning: "What counts as repeated, as several teams, as observable; what stages expect.",
    version: 1,
    fields: [
      .optional(
        "thresholds", .mapping(Thresholds.keys.map { .optional($0.name, .share, "The threshold \($0.name).") }),
        "What counts as repeated, as several teams, as observable."),
      .optional(
        "previous",
        .mapping([
          .required("until", .day, "The last day on which it held."),
          .optional("version", .number(0...1_000_000), "Its version; left out: one below today's."),
          .optional(
            "thresholds", .mapping(Thresholds.keys.map { .optional($0.name, .share, "The threshold \($0.name).") }),
            "What was different."),
        ]), "What held before the last change: for a quarter pages show both words."),
      .optional(
        "weights", .mapping(Weights.keys.map { .optional($0.name, .amount, "The constant \($0.name).") }),
        "The constants that order items on one page."),
      .optional(
        "stages",
        .list(
          .mapping([
            .required("id", .text, "Q1 to Q4."), .optional("title", .text, "What it is, in a few words."),
            .optional(
              "expects",
              .mapping(
                Dimension.allCases.map {
                  .optional(
                    $0.rawValue, .choice(Level.allCases.filter { $0.steps != nil }.map(\.rawValue)), $0.meaning)
                }), "The word expected in each dimension."),
          ])), "What each stage expects."),
      .optional(
        "archetypes",
        .list(
          .mapping([
            .required("id", .text, "What plans call it."), .optional("title", .text, "What it is, in a few words."),
            .optional(
              "shifts", .mapping(Dimension.allCases.map { .optional($0.rawValue, .number(-4...4), $0.meaning) }),
              "By how many words more, or fewer, is expected."),
          ])), "Not everybody's work shows in the same places."),
    ], isPeoplesVersion: true)
}
