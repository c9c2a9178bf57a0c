internal import DaylightCore

/// The forms of all files of a workspace: their schemas ship in `config/schemas`, and `daylight init` writes them out.
enum WorkspaceForms {
  /// In the order in which people meet them.
  static let all: [DocumentForm] = [organisation, ladder]

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
      .optional("state", .text, "Where facts and journal are kept."),
      .optional("mirrors", .text, "Where mirrors of repositories are kept."),
      .optional("nightly", .any, "What the nightly run is told."),
      .optional("trust", .any, "What was agreed on beyond the rules: working days before a pack, smallest group."),
      .optional("roles", .any, "Administrators, senior leaders, calibration sessions."),
      .optional("retention", .any, "How long what is known about people is kept."),
    ])

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
    .optional("enrolled", .day, "The day on which the person was told."),
    .optional("left", .day, "The last day with the organisation."),
    .optional(
      "teams", .list(.short(field: "team", [.required("team", .reference(.team), "The team.")] + dates)),
      "The teams the person was in, and when."),
  ]

  /// `ladder.yaml`, which `WorkspaceFiles` reads.
  static let ladder = DocumentForm(
    name: "ladder", meaning: "What counts as repeated, as several teams, as observable.", version: 1,
    fields: [
      .optional(
        "thresholds", .mapping(Thresholds.keys.map { .optional($0.name, .share, "The threshold \($0.name).") }),
        "What counts as repeated, as several teams, as observable."),
      .optional("weights", .any, "The constants that order items on one page."),
      .optional("stages", .any, "What each stage expects in each dimension."),
      .optional("archetypes", .any, "By how much archetypes shift what is expected."),
    ])
}
