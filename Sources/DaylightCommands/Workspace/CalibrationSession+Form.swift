internal import DaylightCore

extension CalibrationSession: WorkspaceDocument {
  /// `calibration/2026-Q4.yaml`
  static let form = DocumentForm(
    name: "calibration", meaning: "A calibration session about development: its order, and what was agreed.",
    version: 1,
    fields: [
      .required("quarter", .quarter, "The quarter, such as 2026-Q4."),
      .required("seed", .text, "What the order of candidates follows from. It is drawn once and not changed."),
      .optional("chair", .reference(.person), "Who leads the session."),
      .optional("members", .list(.reference(.person)), "The peer managers in the room."),
      .optional("held", .day, "The day on which it was held."),
      .optional(
        "candidates",
        .list(
          .mapping([
            .required("person", .reference(.person), "Who."),
            .required("stage", .choice(Stage.allCases.map(\.rawValue)), "The stage that was talked about."),
            .optional("gap", .choice(Dimension.allCases.map(\.rawValue)), "The gap that the room saw."),
            .optional(
              "verdict", .choice(CalibrationSession.Verdict.allCases.map(\.rawValue)),
              "What should come next: moveOn to the next stage, goOn at this one, notYet."),
            .optional(
              "noSlot", .flag, "Whether there is no problem of this size to lend. It is no gap of the person's."),
            .optional("dissent", .text, "What somebody saw otherwise."),
            .optional("next", .text, "The next apprenticeship, in a sentence."),
          ])), "The candidates, in the order in which they are talked about."),
      .optional(
        "decisions",
        .list(
          .mapping([
            .required("what", .text, "What was agreed."), .optional("owner", .reference(.person), "Who sees to it."),
            .optional("due", .day, "Until when."),
          ])), "What was agreed."),
      .optional("warnings", .list(.text), "What to look at first next time."),
    ])
}
