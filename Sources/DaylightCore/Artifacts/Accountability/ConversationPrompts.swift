/// A page to prepare an honest conversation: evidence that both can look at, questions, room for what is agreed.
public struct ConversationPrompts: Sendable {
  private let person: PersonID
  private let charter: Charter?
  private let items: [EvidenceItem]
  private let context: AccountabilityContext

  /// Prompts about a person.
  ///
  /// - Parameter items: evidence that the two want to look at; it is shown with its places and never counted.
  public init(about person: PersonID, charter: Charter?, items: [EvidenceItem], context: AccountabilityContext) {
    self.person = person
    self.charter = charter
    self.items = items
    self.context = context
  }

  /// The page as a document.
  public var artifact: Artifact {
    let name = context.name(person)
    var look: [Block] = []
    if items.isEmpty {
      look.append(
        .notice(
          "No evidence was named. Bring something that both of you can look at, or talk another day: daylight items --person \(person)"
        ))
    }
    for item in items.sorted(by: { ($0.last, $0.id) > ($1.last, $1.id) }) {
      look.append(.paragraph("\(item.title) (\(item.first) to \(item.last), item \(item.id))"))
      look.append(.list(item.statements + item.caveats + item.provenance.prefix(3).map(\.summary)))
    }
    var sections = [
      Artifact.Section("What both of you can look at", look),
      Artifact.Section(
        "Ask, and then listen",
        [
          .list([
            "What did you see there, and what did I not see?",
            "What did you know about why it mattered, and what did you learn too late?",
            "What was yours to decide, and where did I decide for you?",
            "Which support did you count on, and did it come?",
            "What would you do otherwise, and what should I?",
          ])
        ]),
      Artifact.Section(
        "Say plainly",
        [
          .list([
            "What I saw: one thing, as a camera would have seen it.",
            "What followed from it for others: customers, teams, money, time.",
            "What I expect, in the words of the charter, with its example.",
          ])
        ]),
    ]
    if let charter, !charter.outcomes.isEmpty {
      sections.append(
        Artifact.Section(
          "What was agreed in the charter",
          [
            .list(
              charter.outcomes.map { outcome in
                let example = outcome.criteria.first.map { " Seen when: \($0.behaviour.asSentence)" } ?? ""
                return outcome.result.asSentence + example
              })
          ]))
    }
    sections.append(
      Artifact.Section(
        "Agree on one step",
        [
          .table(
            .init(
              caption: "To fill in together", headings: ["What", "Answer"],
              rows: [
                ["What was seen", ""], ["Where it can be looked at", ""], ["How \(name) sees it", ""],
                ["The next step", ""], ["Who takes it, by when", ""], ["What \(name) gets for it", ""],
              ])),
          .paragraph("Write it into the charter under conversations, with the engineer's view in their own words."),
        ]))
    return Artifact(
      kind: "conversationPrompts", title: "To prepare a conversation with \(name)",
      lead: "For the two of you. It judges nobody and goes nowhere else.", particulars: context.particulars(),
      sections: sections, footer: context.footer([.growthAndAccountability, .challengesAreOpportunities]))
  }
}
