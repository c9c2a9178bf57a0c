/// The engineer's own page: everything that was found, what others can see of it, and how to correct it.
public struct MyEvidence: Sendable {
  /// Somebody who read evidence about the person.
  public struct Reading: Hashable, Sendable, Codable {
    /// The day.
    public var day: CalendarDay
    /// Who, as the operating system knows them.
    public var reader: String
    /// What was read.
    public var what: String

    /// A reading.
    public init(day: CalendarDay, reader: String, what: String) {
      self.day = day
      self.reader = reader
      self.what = what
    }
  }

  /// Whose page it is.
  public var person: PersonID
  /// All items, newest first.
  public var items: [EvidenceItem]
  /// What evidence shows, by dimension.
  public var levels: [LevelFinding]
  private let hidden: Set<String>
  private let readings: [Reading]
  let window: ItemWindow
  let context: ArtifactContext

  /// A page.
  ///
  /// - Parameters:
  ///   - hidden: items withheld from others; they stay on this page.
  ///   - readings: who read evidence about the person.
  public init(
    of person: PersonID, window: ItemWindow, items: [EvidenceItem], hidden: Set<String> = [],
    readings: [Reading] = [], context: ArtifactContext
  ) {
    self.person = person
    self.window = window
    self.hidden = hidden
    self.readings = readings
    self.context = context
    self.items = items.filter { $0.part(of: person) != nil && window.contains($0) }
      .sorted { ($1.last, $0.id) < ($0.last, $1.id) }
    levels = context.levels(of: person, items: self.items, window: window)
  }

  /// The page as a document.
  public var artifact: Artifact {
    let groups = SubjectGroup.groups(of: person, in: items)
    var sections: [Artifact.Section] = []
    let lines = levels.map {
      Block.LevelLine(dimension: $0.dimension, level: $0.level, isBorderline: $0.isBorderline, limits: $0.limits)
    }
    var summary: [Block] = [.levels(lines)]
    if !groups.isEmpty {
      summary.append(
        .timeline(
          TimelinePicture(
            groups: Array(groups.sorted { $0.newest > $1.newest }.prefix(24)), window: window,
            calendar: context.calendar,
            observable: Set(levels.filter { $0.level != .notObservable }.map(\.dimension)))))
    }
    if groups.count > 24 { summary.append(.paragraph("The picture shows the newest subjects; all stand below.")) }
    sections.append(Artifact.Section("What evidence shows", summary))
    if groups.isEmpty {
      sections.append(
        Artifact.Section(
          "Your items",
          [
            .paragraph(
              "Nothing was found. That says what git keeps, not what you did: most of this work leaves no trace there.")
          ]))
    }
    for dimension in Dimension.allCases {
      let own = groups.filter { $0.leading?.dimensions.first == dimension }
      guard !own.isEmpty else { continue }
      sections.append(
        Artifact.Section(
          "\(dimension.title): \(dimension.meaning)",
          [.cards(own.prefix(40).map { $0.card(context) })]
            + (own.count > 40 ? [.paragraph("The list goes on: daylight items --person \(person)")] : [])))
    }
    if !hidden.isEmpty {
      sections.append(
        Artifact.Section(
          "Withheld by you", [.list(items.filter { hidden.contains($0.id) }.map { "\($0.id) \($0.title)" })]))
    }
    sections.append(
      Artifact.Section(
        "Who read about you",
        [
          readings.isEmpty
            ? .paragraph("Nobody has read evidence about you with this installation.")
            : .table(
              .init(
                caption: "Who read evidence about you", headings: ["Day", "Reader", "What"],
                rows: readings.map { ["\($0.day)", $0.reader, $0.what] }))
        ]))
    sections.append(
      Artifact.Section(
        "Correct it",
        [
          .list([
            "daylight me why ITEM says which rule fired and on which git objects.",
            "daylight me note ITEM \"…\" adds your words; they travel with the item.",
            "daylight me contest ITEM \"…\" marks it as contested: it lifts no level until it is settled.",
            "daylight me hide ITEM withholds it from packs and highlights.",
          ])
        ]))
    return Artifact(
      kind: "myEvidence", title: "Evidence about your work, \(context.name(of: person))",
      lead: "This page is yours. It shows everything that the rules found, and what others would see.",
      particulars: [
        .init("Purpose", Purpose.development.label), .init("Window", window.label),
        .init("Coverage", context.coverageLine), .init("Rules", context.rulesVersion),
      ], sections: sections, footer: context.footer)
  }
}
