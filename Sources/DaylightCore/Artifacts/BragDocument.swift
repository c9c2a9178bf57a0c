/// The engineer's own summary of their work, for them to finish and to take wherever they like: what was done, what
/// came of it, where it can be read again, and blanks for what git cannot know.
public struct BragDocument: Sendable {
  /// Whose it is.
  public var person: PersonID
  /// The days it looks at.
  public var window: ItemWindow
  private let groups: [SubjectGroup]
  private let items: [EvidenceItem]
  private let known: [EvidenceItem.Subject: [EvidenceItem]]
  private let context: ArtifactContext

  /// A document of all of a person's items in a window, those withheld from others included: it is the person's own.
  public init(of person: PersonID, window: ItemWindow, items: [EvidenceItem], context: ArtifactContext) {
    self.person = person
    self.window = window
    self.context = context
    let own = items.filter { $0.part(of: person) != nil }
    known = Dictionary(grouping: own, by: \.subject)
    self.items = own.filter(window.contains)
    groups = SubjectGroup.groups(of: person, in: self.items, among: own)
  }

  /// The parts of the document, and the kinds that belong into each.
  private static let parts: [(title: String, kinds: [String])] = [
    ("Designs and decisions", ["design.", "ambiguity."]),
    ("Standards, checks and trouble prevented", ["standard.", "prevention."]),
    ("Work with and for other teams", ["review.", "boundary.", "initiative."]),
    ("Helping others grow", ["mentoring."]),
    ("Direction over the long run", ["stewardship."]),
  ]

  /// The document.
  public var artifact: Artifact {
    var sections = [
      Artifact.Section(
        "In short",
        [
          .paragraph("Three sentences in your own words: what changed for others because you were there."),
          .list(Array(repeating: Phrases.blank, count: 3)),
        ])
    ]
    var rest = groups
    for part in BragDocument.parts {
      let own = rest.filter { BragDocument.belongs($0, part.kinds) }
      rest.removeAll { BragDocument.belongs($0, part.kinds) }
      if !own.isEmpty { sections.append(Artifact.Section(part.title, own.flatMap(entry))) }
    }
    if !rest.isEmpty { sections.append(Artifact.Section("More", rest.flatMap(entry))) }
    let attested = context.attested(of: person, in: window)
    sections.append(
      Artifact.Section(
        "What git cannot show",
        [
          .list(
            attested.map(context.line) + [
              "Meetings led, people hired or brought in, incidents, advice: \(Phrases.blank)"
            ])
        ]))
    sections.append(
      Artifact.Section(
        "For you to add",
        [
          .list([
            "What came of it, as somebody else would put it: \(Phrases.blank)",
            "Who helped, and should be named: \(Phrases.blank)", "What you learned: \(Phrases.blank)",
            "What you want to try next: \(Phrases.blank)",
          ])
        ]))
    return Artifact(
      kind: "bragDocument", title: "What I worked on, \(context.name(of: person))",
      lead: "A draft from what git keeps. It is yours: change it, cut it, add what is missing.",
      particulars: context.particulars(.development, window: context.label(of: window, for: person)),
      sections: sections,
      signOff: .init("You decide who reads this.", lines: ["Shared with, on"]), footer: context.footer)
  }

  private func entry(_ group: SubjectGroup) -> [Block] {
    guard let lead = group.telling else { return [] }
    let story = SubjectStory(lead: lead, items: known[lead.subject] ?? group.items, context: context)
    let others = lead.participants.map(\.person).filter { $0 != person }.map(context.name)
    let who = others.isEmpty ? "I" : "With \(Phrases.list(others)), I"
    var passages: [Artifact.Particular] = [
      .init("What I did", "\(story.happened(by: who)) \(part(group))"), .init("Whom it reached", story.benefited),
      .init("Why it counts", story.why),
    ]
    let notes = context.remarks.filter { remark in group.items.contains { $0.id == remark.item } }
    for note in notes { passages.append(.init(note.kind == .note ? "My words" : "I contest it", note.text)) }
    passages.append(.init("Where it can be read", group.items.places(most: 3).joined(separator: "; ")))
    return [.passages(.init(lead.title, passages))]
  }

  private func part(_ group: SubjectGroup) -> String {
    let roles = Set(group.items.compactMap { $0.part(of: person)?.role }).sorted().map(\.label)
    return "My part: \(Phrases.list(roles)), \(group.period)."
  }

  private static func belongs(_ group: SubjectGroup, _ kinds: [String]) -> Bool {
    guard let kind = group.telling?.kind.description else { return false }
    return kinds.contains { kind.hasPrefix($0) }
  }
}

extension BragDocument {
  /// What only a brag document has.
  public struct Content: Hashable, Sendable, Codable {
    /// Work that git cannot show.
    public var attested: [AttestedWork]
  }

  /// The document as data.
  public var record: ArtifactRecord<Content> {
    ArtifactRecord(
      artifact, purpose: .development, person: person, window: window, items: items,
      content: Content(attested: context.attested(of: person, in: window)),
      context: context)
  }
}
