internal import DaylightCore

extension ApprenticeshipPlan: WorkspaceDocument {
  /// `people/ID/plan.yaml`
  static let form = DocumentForm(
    name: "plan", meaning: "One person's way through the apprenticeship, quarter by quarter.", version: 1,
    fields: [
      .required("person", .reference(.person), "Whose plan it is: an id of org.yaml."),
      .optional("gap", .choice(Dimension.allCases.map(\.rawValue)), "The capability that it works on."),
      .optional("archetype", .text, "How the person works: an id of ladder.yaml, such as solver."),
      .optional(
        "sponsor", .reference(.person), "Who talks about the person where they are not: neither mentor nor coach."),
      .optional("mentor", .reference(.person), "Who shares experience."),
      .optional("coach", .reference(.person), "Who asks the questions."),
      .optional(
        "away",
        .list(
          .mapping([
            .required("from", .day, "The first day away."), .optional("until", .day, "The last day away."),
          ])), "Days away, without a reason: nothing follows from what is missing then."),
      .optional("quarters", .list(.mapping(quarter)), "The quarters, in order."),
    ])

  private static let quarter: [FileForm.Field] = [
    .required(
      "stage", .choice(Stage.allCases.map(\.rawValue)),
      "Q1 co-own an initiative, Q2 lead a standard, Q3 drive architecture, Q4 own a decision."),
    .required("quarter", .quarter, "When, such as 2026-Q1."),
    .optional("problem", .text, "The problem, in a sentence. A wish is no problem."),
    .optional("why", .text, "Why it matters to the business."),
    .optional("teams", .list(.reference(.team)), "The teams that it affects. Q1: two at least; Q2: three."),
    .optional("owners", .list(.reference(.person)), "Who owns it. Q1: two people."),
    .optional("backup", .reference(.person), "Who is there when it tips. Q1: the manager."),
    .optional(
      "support", .choice(SupportMode.allCases.map(\.rawValue)),
      "How the manager supports it. Q1 backup, Q2 review, Q3 coach, Q4 executive."),
    .optional("safetyNet", .text, "What happens when it goes wrong, and who notices first."),
    .optional("decisionRights", .text, "What the owners may decide without asking."),
    .optional("constraints", .list(.text), "What they must work within."),
    .optional("expects", .list(.text), "What would show that it worked."),
    .optional(
      "work", .list(.text), "Where it shows in git: ids of items, or documents and standards as repository:path."),
    .optional("executives", .list(.text), "Who hears the decision, by name or by role. Q4 needs one."),
    .optional(
      "attested",
      .list(
        .mapping([
          .required("by", .reference(.person), "Who attests it: not the person themself."),
          .required("text", .text, "What was seen that git cannot see."),
        ])), "What people attest."),
    .optional("checkIns", .list(.day), "When the two talk about it."),
    .optional("ends", .day, "The last day."),
    .optional("because", .list(.text), "The findings that it answers."),
    .optional(
      "closed",
      .mapping([
        .required("on", .day, "The day on which it was talked about."),
        .required(
          "course", .choice(Apprenticeship.Course.allCases.map(\.rawValue)),
          "How it went; none of these is a grade, and a stumble is what learning looks like."),
        .optional("learning", .list(.text), "What was learned, in sentences."),
        .optional("next", .text, "What comes next."),
      ]), "What the quarter left behind."),
  ]
}
