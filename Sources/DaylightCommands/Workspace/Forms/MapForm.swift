internal import DaylightCore

extension ResponsibilityMap: WorkspaceDocument {
  /// `map.yaml`
  static let form = DocumentForm(
    name: "map", meaning: "Responsibilities beyond one team, who has them, and the challenges given to people.",
    version: 1,
    fields: [
      .optional(
        "seniorLeadership",
        .mapping([
          .required("definition", .text, "What senior leadership means here, beyond hard technical problems."),
          .optional("businessContext", .text, "What such a leader knows of the business."),
          .optional("collaboration", .text, "With which functions they work."),
          .optional("decisions", .text, "In which decisions they take part."),
        ]), "What senior leadership means here."),
      .optional(
        "goals",
        .list(
          .mapping([
            .required("id", .text, "What charters and challenges call the goal."),
            .required("statement", .text, "The goal in a sentence."),
            .optional("setBy", .text, "Which function set it."),
          ])), "Goals of the business and of the product."),
      .optional("responsibilities", .list(.mapping(entry)), "What the company needs senior engineers for."),
      .optional("challenges", .list(.mapping(challenge)), "Real problems that people were given."),
    ])

  private static let entry: [FileForm.Field] = [
    .required("id", .text, "What other files call it."),
    .required("title", .text, "What it is called."),
    .optional(
      "kind", .choice(Responsibility.Kind.allCases.map(\.rawValue)),
      "A problem across functions, or one of the organisation."),
    .optional("businessContext", .text, "Why the business needs it."),
    .optional("goal", .text, "The goal that it serves: an id, or a sentence."),
    .optional("functions", .list(.text), "The functions beside engineering that take part."),
    .optional("teams", .list(.reference(.team)), "The teams that it concerns."),
    .optional("decision", .text, "The strategic decision that belongs to it."),
    .optional("forum", .text, "Where that decision is made."),
    .optional("level", .choice(Responsibility.Level.allCases.map(\.rawValue)), "How far it reaches."),
    .optional("complexity", .text, "What makes it hard, beyond effort."),
    .optional("owner", .reference(.person), "Who has it; left out: vacant."),
    .optional("found", .list(.text), "Where Daylight found it."),
  ]

  private static let note: [FileForm.Field] = [
    .required("on", .day, "The day."), .required("text", .text, "What was noted, in a sentence."),
  ]

  private static let challenge: [FileForm.Field] = [
    .required("id", .text, "What charters and plans call it."),
    .required("title", .text, "What it is called."),
    .optional("responsibility", .text, "The entry of the map that it belongs to."),
    .optional("person", .reference(.person), "Who has been given it."),
    .optional("importance", .text, "Why it matters."),
    .optional("goal", .text, "The goal that it serves: an id, or a sentence."),
    .optional("unknowns", .list(.text), "What nobody knows yet, and why."),
    .optional(
      "seat",
      .short(
        field: "decision",
        [
          .required("decision", .text, "The strategic decision in which the person takes part."),
          .optional("forum", .text, "Where it is made."), .optional("on", .day, "When."),
        ]), "The person's seat in a decision."),
    .optional("constraints", .list(.text), "The limits that the person meets as they are."),
    .optional("motivation", .text, "Why this work for this person: effect before novelty."),
    .optional("state", .choice(Challenge.State.allCases.map(\.rawValue)), "Where it is."),
    .optional("withdrawn", .mapping(note), "When and why it was taken back."),
    .optional("retentionNotes", .list(.mapping(note)), "What was noted about the person perhaps leaving."),
  ]
}
