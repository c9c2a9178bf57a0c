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
  private let known: [EvidenceItem]
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
    known = items
    self.items = items.filter { $0.part(of: person) != nil && window.contains($0) }
      .sorted { ($1.last, $0.id) < ($0.last, $1.id) }
    levels = context.levels(of: person, items: self.items, window: window)
  }

  /// The page as a document.
  public var artifact: Artifact {
    let groups = SubjectGroup.groups(of: person, in: items, among: known)
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
    let own = context.attested(of: person)
    sections.append(
      Artifact.Section(
        "Work that git cannot show",
        [
          own.isEmpty
            ? .paragraph(
              "You have written nothing down yet. Facilitating, hiring, incidents and advice leave no trace in git: daylight me add keeps them."
            ) : .list(own.map(context.line))
        ]))
    sections.append(Artifact.Section("What others can see", [.list(visible)]))
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
    sections.append(
      Artifact.Section(
        "Take it with you",
        [
          .list([
            "daylight me brag -o brag.md writes it as a brag document, for you to finish in your own words.",
            "daylight me --format json is all of it for another program.",
          ])
        ]))
    return Artifact(
      kind: "myEvidence", title: "Evidence about your work, \(context.name(of: person))",
      lead: "This page is yours. It shows everything that the rules found, and what others would see.",
      particulars: context.particulars(.development, window: context.label(of: window, for: person)),
      sections: sections,
      signOff: .init(
        "Nothing is decided on this page. Whoever draws a conclusion from it says so to you, with name and day.",
        lines: ["Talked over with, on"]), footer: context.footer)
  }

  /// What leaves this page, and what does not.
  private var visible: [String] {
    var lines = [
      "A pack about you may show every item here that you did not withhold, with your notes and contests, at most \(EvidencePack.cardLimit) subjects in all.",
      "Highlights tell of an item only when everybody in it has agreed: daylight me consent ITEM. Whoever said no and whoever was never asked look the same to others.",
    ]
    let withheld = items.filter { hidden.contains($0.id) }
    lines += withheld.map { "Withheld by you, and on this page only: \($0.id) \($0.title)" }
    let titles = Dictionary(items.map { ($0.id, $0.title) }) { first, _ in first }
    lines += context.ledger.entries.compactMap { telling in
      titles[telling.item].map { "Told to \(telling.audience) on \(telling.day): \($0)" }
    }
    return lines
  }
}

extension MyEvidence {
  /// What only the engineer's own page has.
  public struct Content: Hashable, Sendable, Codable {
    /// The ids of items withheld from others.
    public var withheld: [String]
    /// Work that git cannot show.
    public var attested: [AttestedWork]
    /// What was told to whom.
    public var tellings: [BroadcastLedger.Entry]
    /// Who read evidence about the person.
    public var readings: [Reading]
  }

  /// The page as data.
  public var record: ArtifactRecord<Content> {
    let ids = Set(items.map(\.id))
    return ArtifactRecord(
      artifact, purpose: .development, person: person, window: window, levels: levels, items: items,
      content: Content(
        withheld: hidden.intersection(ids).sorted(), attested: context.attested(of: person),
        tellings: context.ledger.entries.filter { ids.contains($0.item) }, readings: readings), context: context)
  }
}
