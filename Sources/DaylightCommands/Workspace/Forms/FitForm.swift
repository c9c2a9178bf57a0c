internal import DaylightCore

extension FitCheck: WorkspaceDocument {
  /// `fit.yaml`
  static let form = DocumentForm(
    name: "fit", meaning: "Whether the accountability framework fits here now, and what is in place for it.",
    version: 1,
    fields: [
      .optional(
        "triggers", .mapping(Trigger.allCases.map { .optional($0.rawValue, answer, $0.question) }),
        "Five occasions on which the framework helps."),
      .optional(
        "prerequisites", .mapping(Prerequisite.allCases.map { .optional($0.rawValue, answer, $0.statement) }),
        "What has to be in place; later artifacts are provisional until it is."),
    ])

  private static let answer = FileForm.mapping([
    .required("holds", .flag, "Yes or no."), .optional("because", .text, "Why, in your own words."),
  ])
}

extension OutcomeRecord: WorkspaceDocument {
  /// `outcomes.yaml`
  static let form = DocumentForm(
    name: "outcomes", meaning: "Six outcomes for the team as a whole, told once a quarter. Nothing about a person.",
    version: 1,
    fields: [
      .optional(
        "quarters",
        .list(
          .mapping([
            .required("quarter", .quarter, "The quarter."),
            .optional(
              "told",
              .mapping(
                TeamOutcome.allCases.map {
                  .optional(
                    $0.rawValue,
                    .mapping([
                      .required(
                        "direction", .choice(Direction.allCases.map(\.rawValue)),
                        "How it moved since the quarter before."),
                      .optional("because", .text, "What was seen."),
                      .optional("toldBy", .text, "Which role or function tells it."),
                    ]), "\($0.statement) \($0.question)")
                }), "What was told; leave out what nobody told."),
          ])), "One entry a quarter.")
    ])
}

extension WarningRecord: WorkspaceDocument {
  /// `warnings.yaml`
  static let form = DocumentForm(
    name: "warnings", meaning: "What people typed in about warning signs. No names.", version: 1,
    fields: [
      .optional(
        "departures",
        .list(
          .mapping([
            .required("quarter", .quarter, "The quarter."),
            .required("left", .number(0...1_000_000), "How many left."),
            .required("hadDoneWell", .number(0...1_000_000), "How many of them had done well for a year or more."),
            .optional("reasons", .text, "What they said about why, without names."),
          ])), "Departures by quarter."),
      .optional(
        "pulses",
        .list(
          .mapping([
            .required("on", .day, "The day."), .required("answers", .number(0...1_000_000), "How many answered."),
            .required("blamed", .number(0...1_000_000), "How many felt blamed."),
            .required("challenged", .number(0...1_000_000), "How many felt challenged."),
          ])), "Answers to: do you feel blamed or challenged?"),
    ])
}
