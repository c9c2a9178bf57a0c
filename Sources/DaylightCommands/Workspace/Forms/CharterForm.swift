internal import DaylightCore

extension Charter: WorkspaceDocument {
  /// `people/ID/charter.yaml`
  static let form = DocumentForm(
    name: "charter",
    meaning: "What one engineer answers for, what they decide themselves, and what they get for it.", version: 1,
    fields: [
      .required("person", .reference(.person), "Who answers for the outcomes."),
      .optional("manager", .reference(.person), "Who agrees to it for the company."),
      .optional("from", .day, "The first day that it holds."),
      .optional("until", .day, "The last day that it holds."),
      .optional("why", .text, "Why the work matters to the business, in two or three sentences."),
      .optional("enables", .text, "Which role or decision becomes possible because the engineer answers for it."),
      .optional("autonomy", .text, "What the engineer decides without asking."),
      .optional("constraints", .list(.text), "What other functions need or forbid."),
      .optional("outcomes", .list(.mapping(outcome)), "The results that the engineer answers for."),
      .optional("challenges", .list(.text), "Ids of challenges in map.yaml."),
      .optional("support", .mapping(support), "What the engineer gets for it."),
      .optional(
        "feedback",
        .list(
          .mapping([
            .required("on", .day, "The day."), .required("from", .reference(.person), "Who tells."),
            .required("to", .reference(.person), "Whom."),
          ])), "Days on which the two tell each other how it goes; both directions."),
      .optional("conversations", .list(.mapping(conversation)), "Honest conversations."),
      .optional(
        "signatures",
        .list(
          .mapping([.required("by", .reference(.person), "Who agrees."), .required("on", .day, "When.")])),
        "Two of them: the engineer's and the manager's."),
    ])

  private static let outcome: [FileForm.Field] = [
    .required("id", .text, "What other places call the outcome."),
    .required("result", .text, "The result in a sentence: what is different for others."),
    .optional("measure", .text, "What is looked at to tell. Nothing that Daylight counts."),
    .optional("baseline", .text, "How it is today."),
    .optional("target", .text, "How it shall be."),
    .optional("by", .day, "By when."),
    .optional("goal", .text, "The goal that it serves: an id of map.yaml's goals, or a sentence."),
    .optional("approach", .text, "Best left out: the way belongs to the engineer."),
    .optional(
      "criteria",
      .list(
        .short(
          field: "behaviour",
          [
            .required("behaviour", .text, "What somebody would see."),
            .optional("example", .text, "A case in which it was so, or would be."),
          ])), "What success looks like, each with an example."),
    .optional(
      "work", .list(.text),
      "Documents and standards that are the engineer's own, as repository:path; git is asked who wrote them."),
  ]

  private static let support: [FileForm.Field] = [
    .optional("coach", .reference(.person), "Who asks questions, so that the person finds their own way."),
    .optional(
      "cadence", .choice(CharterSupport.Cadence.allCases.map(\.rawValue)), "How often coach and engineer meet."),
    .optional("sessions", .list(.day), "When they met."),
    .optional("mentor", .reference(.person), "Who tells what they did in the same place."),
    .optional(
      "sponsor", .reference(.person), "Who talks about the person where they are not. Neither coach nor mentor."),
    .optional("resources", .list(.text), "Time, budget, people that the engineer can count on."),
  ]

  private static let conversation: [FileForm.Field] = [
    .required("on", .day, "The day."),
    .required("observed", .text, "What was seen, as a camera would have seen it."),
    .optional("evidence", .list(.text), "Where both can look: items, documents, dates."),
    .optional("effect", .text, "What followed from it for others."),
    .optional("view", .text, "How the engineer sees it, in their words."),
    .optional("nextStep", .text, "What was agreed: one step, and who takes it."),
    .optional("by", .day, "By when."),
  ]
}
