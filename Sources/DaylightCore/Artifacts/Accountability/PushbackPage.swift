/// A worksheet for a rewrite or new technology that names no goal of the business.
public struct PushbackPage: Sendable {
  private let proposals: [UnfoundedProposal]
  private let notSeen: [String]
  private let context: AccountabilityContext

  /// A worksheet for each of some proposals.
  public init(_ proposals: [UnfoundedProposal], notSeen: [String] = [], context: AccountabilityContext) {
    self.proposals = proposals
    self.notSeen = notSeen
    self.context = context
  }

  /// The page as a document.
  public var artifact: Artifact {
    var sections = proposals.map { proposal in
      Artifact.Section(
        proposal.title,
        [
          .paragraph(
            "It asks for \(proposal.kind.label) (“\(proposal.words)”), and its text names no customer, no cost, no risk and no date. It stands in \(proposal.place)."
          ),
          .table(
            .init(
              caption: "Questions to answer together", headings: ["Question", "Answer"],
              rows: PushbackWorksheet.questions.map { [$0, ""] })),
        ])
    }
    if proposals.isEmpty {
      sections.append(
        Artifact.Section(
          "Nothing found", [.paragraph("No open proposal for a rewrite or new technology is without a goal.")]))
    } else {
      sections.append(
        Artifact.Section("Answers that are possible", [.list(PushbackWorksheet.answers)]))
    }
    if !notSeen.isEmpty { sections.append(Artifact.Section("What could not be seen", [.list(notSeen)])) }
    return Artifact(
      kind: "pushbackWorksheet", title: "Proposals that name no goal",
      lead: "A rewrite can be right. These have not said yet for what.", particulars: context.particulars(),
      sections: sections, footer: context.footer([.contextFirst, .challengesAreOpportunities]))
  }
}
