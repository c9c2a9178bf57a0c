/// Shows an engineer what is hard about work that looks plain.
public struct ReframingPage: Sendable {
  private let reframing: Reframing
  private let context: AccountabilityContext

  /// A page.
  public init(_ reframing: Reframing, context: AccountabilityContext) {
    self.reframing = reframing
    self.context = context
  }

  /// The page as a document.
  public var artifact: Artifact {
    var sections = [
      Artifact.Section(
        "Why it matters",
        [reframing.matters.isEmpty ? .paragraph("Nobody has written it down yet.") : .list(reframing.matters)]),
      Artifact.Section(
        "What is hard about it",
        [
          reframing.hard.isEmpty
            ? .paragraph("Nobody has written it down yet. Do not offer it as a challenge before somebody has.")
            : .list(reframing.hard)
        ]),
    ]
    if !reframing.missing.isEmpty {
      sections.append(Artifact.Section("Ask before you offer it", [.list(reframing.missing)]))
    }
    sections.append(
      Artifact.Section(
        "How to say it",
        [
          .list([
            "Begin with what changes for the business, not with the task.",
            "Name what nobody knows. Do not make it smaller than it is.",
            "Say which decision comes with it, and that it is theirs.",
            "Ask what would make it worth their year, and listen.",
          ])
        ]))
    return Artifact(
      kind: "reframing", title: "What is hard about: \(reframing.title)",
      lead: "From what the map knows. Nothing here is made up to make work look better.",
      particulars: context.particulars(), sections: sections,
      footer: context.footer([.challengesAreOpportunities, .contextFirst]))
  }
}
