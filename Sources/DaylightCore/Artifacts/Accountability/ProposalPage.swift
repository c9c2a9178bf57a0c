/// What git suggests for the responsibility map, for people to decide.
public struct ProposalPage: Sendable {
  private let proposals: [MapProposal]
  private let notSeen: [String]
  private let context: AccountabilityContext
  private let most: Int

  /// So many of a kind are read; more of them are a list that nobody finishes.
  public static let usualMost = 8

  /// A page.
  ///
  /// - Parameter most: so many of each kind are shown, those of most teams and of late first.
  /// - Parameter notSeen: what could not be looked at, in sentences.
  public init(
    _ proposals: [MapProposal], notSeen: [String] = [], most: Int = ProposalPage.usualMost,
    context: AccountabilityContext
  ) {
    self.most = most
    self.proposals = proposals
    self.notSeen = notSeen
    self.context = context
  }

  /// The page as a document.
  public var artifact: Artifact {
    var sections = MapProposal.Reason.allCases.compactMap { reason -> Artifact.Section? in
      let own = proposals.filter { $0.reason == reason }
      guard !own.isEmpty else { return nil }
      return Artifact.Section(
        title(reason),
        [.paragraph(reason.meaning)]
          + own.prefix(most).flatMap { proposal -> [Block] in
            let teams =
              proposal.teams.isEmpty ? [] : ["Teams: \(listed(proposal.teams.map { context.name($0) }))."]
            return [
              .paragraph("\(proposal.title) (\(proposal.id))"),
              .list(proposal.seen + teams + proposal.provenance.prefix(3).map(\.summary)),
            ]
          }
          + (own.count > most ? [.paragraph("\(own.count - most) more: daylight map propose --all")] : []))
    }
    if proposals.isEmpty {
      sections.append(
        Artifact.Section(
          "Nothing to suggest",
          [.paragraph("Git shows nothing that is not in the map already. That does not mean that nothing is missing.")])
      )
    } else {
      sections.append(
        Artifact.Section(
          "Before one becomes an entry",
          [
            .list(MapProposal.questions),
            .paragraph("To take one over, with these answers still to be written: daylight map add --proposal ID"),
          ]))
    }
    if !notSeen.isEmpty { sections.append(Artifact.Section("What could not be seen", [.list(notSeen)])) }
    return Artifact(
      kind: "mapProposals", title: "What git suggests for the responsibility map",
      lead: "Suggestions from repositories. Git knows no customers and no money: people decide.",
      particulars: context.particulars(), sections: sections, footer: context.footer([.challengesAreOpportunities]))
  }

  private func title(_ reason: MapProposal.Reason) -> String {
    switch reason {
    case .documentAcrossTeams: "Questions that several teams work on"
    case .unownedArea: "What changes and nobody owns"
    case .standardWithOneMaintainer: "Standards that one person keeps"
    case .initiativeAcrossTeams: "Work that several teams do together"
    }
  }
}
