/// One design document with its people, its life and those who build on it. Names are as the reader may see them.
public struct DocumentPage: Hashable, Sendable, Codable {
  /// Somebody in a role.
  public struct Part: Hashable, Sendable, Codable {
    /// Who.
    public var who: String
    /// In which role.
    public var role: String
    /// Since when the document names them in it; nil when its history does not say.
    public var since: CalendarDay?
    /// How it is known: `the head, line 4` or `the history`.
    public var basis: String

    /// A part.
    public init(who: String, role: String, since: CalendarDay?, basis: String) {
      self.who = who
      self.role = role
      self.since = since
      self.basis = basis
    }
  }

  /// A status that it had.
  public struct Step: Hashable, Sendable, Codable {
    /// Since when.
    public var day: CalendarDay
    /// In one form.
    public var status: String
    /// As written.
    public var declared: String?
    /// The commit.
    public var commit: String

    /// A step.
    public init(day: CalendarDay, status: String, declared: String?, commit: String) {
      self.day = day
      self.status = status
      self.declared = declared
      self.commit = commit
    }
  }

  /// A change of its text. How many lines it wrote is left out: beside a name it would be a measure of somebody.
  public struct Change: Hashable, Sendable, Codable {
    /// When it reached the main line.
    public var day: CalendarDay
    /// By whom.
    public var who: String
    /// Whether it says something about this document: no sweep, no few words.
    public var isSubstantive: Bool
    /// Where the text lay then.
    public var path: String
    /// The commit.
    public var commit: String

    /// A change.
    public init(day: CalendarDay, who: String, isSubstantive: Bool, path: String, commit: String) {
      self.day = day
      self.who = who
      self.isSubstantive = isSubstantive
      self.path = path
      self.commit = commit
    }
  }

  /// Something that refers to it, or to which it refers.
  public struct Citation: Hashable, Sendable, Codable {
    /// When.
    public var day: CalendarDay
    /// By whom.
    public var who: String
    /// How: `carries it out`, `refers to it`.
    public var manner: String
    /// The document, or the commit's repository.
    public var what: String
    /// The repository.
    public var repository: String
    /// The commit.
    public var commit: String
    /// The file; nil for a commit's message.
    public var path: String?
    /// Whether an author of the cited document wrote it: then it is no influence on others.
    public var isOwn: Bool

    /// A citation.
    public init(
      day: CalendarDay, who: String, manner: String, what: String, repository: String, commit: String, path: String?,
      isOwn: Bool
    ) {
      self.day = day
      self.who = who
      self.manner = manner
      self.what = what
      self.repository = repository
      self.commit = commit
      self.path = path
      self.isOwn = isOwn
    }
  }

  /// The document's identity through renames.
  public var lineage: String
  /// The repository.
  public var repository: String
  /// The path today.
  public var path: String
  /// The title.
  public var title: String
  /// The number in the form in which people name it; nil when it has none.
  public var reference: String?
  /// The family.
  public var family: String
  /// The status in one form.
  public var status: String
  /// The status as written.
  public var declaredStatus: String?
  /// What replaced it, as written.
  public var supersededBy: String?
  /// When its first version reached the main line.
  public var created: CalendarDay
  /// Whether it came with a bulk import.
  public var isImported: Bool
  /// How sure it is that this is a design document.
  public var confidence: String
  /// Where it can be read again.
  public var source: String
  /// Where it lay before, newest first.
  public var earlierPaths: [String]
  /// Who had a part.
  public var people: [Part]
  /// The statuses from the first on.
  public var steps: [Step]
  /// The changes from the first on.
  public var changes: [Change]
  /// What refers to it, earliest first.
  public var citedBy: [Citation]
  /// The documents to which it refers.
  public var refersTo: [Citation]
  /// How it puts its question, in sentences.
  public var framing: [String]
  /// The newest day in the facts.
  public var asOf: CalendarDay

  /// A page.
  public init(
    lineage: String, repository: String, path: String, title: String, reference: String?, family: String,
    status: String,
    declaredStatus: String?, supersededBy: String?, created: CalendarDay, isImported: Bool, confidence: String,
    source: String, earlierPaths: [String], people: [Part], steps: [Step], changes: [Change], citedBy: [Citation],
    refersTo: [Citation], framing: [String], asOf: CalendarDay
  ) {
    self.lineage = lineage
    self.repository = repository
    self.path = path
    self.title = title
    self.reference = reference
    self.family = family
    self.status = status
    self.declaredStatus = declaredStatus
    self.supersededBy = supersededBy
    self.created = created
    self.isImported = isImported
    self.confidence = confidence
    self.source = source
    self.earlierPaths = earlierPaths
    self.people = people
    self.steps = steps
    self.changes = changes
    self.citedBy = citedBy
    self.refersTo = refersTo
    self.framing = framing
    self.asOf = asOf
  }

  /// What refers to it and was not written by its own authors.
  public var citedByOthers: [Citation] { citedBy.filter { !$0.isOwn } }
}

extension DocumentPage {
  /// The page as a document for readers.
  ///
  /// - Parameter footer: what every page says about its limits.
  public func artifact(footer: [String]) -> Artifact {
    var particulars: [Artifact.Particular] = [
      .init("Repository", repository), .init("Path", path), .init("Family", family),
      .init("Status", declaredStatus.map { $0.lowercased() == status ? status : "\(status) (“\($0)”)" } ?? status),
      .init("First version", isImported ? "\(created), with a bulk import: the day is the import's" : "\(created)"),
      .init("Lineage", lineage), .init("How sure", confidence),
    ]
    if let reference { particulars.insert(.init("Number", reference), at: 3) }
    if let supersededBy { particulars.append(.init("Superseded by", supersededBy)) }
    if !earlierPaths.isEmpty { particulars.append(.init("Lay before at", earlierPaths.joined(separator: ", "))) }
    particulars.append(.init("Read it again", "git show \(source)"))
    return Artifact(
      kind: "document", title: title, lead: lead, particulars: particulars,
      sections: [
        .init("Its life", life), .init("People", peopleBlocks), .init("How it puts its question", framingBlocks),
        .init("Who builds on it", citationBlocks), .init("What it refers to", referenceBlocks),
      ],
      footer: [
        "Git misses what was said aloud, in chat and in documents elsewhere. Use without a citation is not seen."
      ] + footer)
  }

  private var lead: String {
    let others = Set(citedByOthers.map(\.who)).count
    let places = Set(citedByOthers.map(\.repository)).subtracting([repository]).count
    if others == 0 { return "Nothing by others that refers to it was found." }
    return "Others refer to it: \(others) \(others == 1 ? "person" : "people")"
      + (places > 0 ? ", from \(places) other \(places == 1 ? "repository" : "repositories")." : ".")
  }

  private var life: [Block] {
    var blocks: [Block] = [.life(picture)]
    let told = changes.enumerated().filter { $0.element.isSubstantive || $0.offset == 0 }
    // Within a day as the changes are, and what a change declares behind it.
    var places: [String: Int] = [:]
    for (place, change) in changes.enumerated() { places[change.commit] = place * 2 + 1 }
    let events =
      (told.map { place, change in
        (
          day: change.day, place: place * 2,
          what: place == 0 ? "\(change.who): the first text" : "\(change.who): a change of the text",
          commit: change.commit
        )
      }
      + steps.map { step in
        (
          day: step.day, place: places[step.commit] ?? changes.count * 2,
          what: "status \(step.status)" + (step.declared.map { " (“\($0)”)" } ?? ""), commit: step.commit
        )
      }).sorted { ($0.day, $0.place, $0.what) < ($1.day, $1.place, $1.what) }
    let shown = events.prefix(40)
    if !shown.isEmpty {
      blocks.append(
        .table(
          .init(
            caption: "What happened", headings: ["day", "what", "commit"],
            rows: shown.map { ["\($0.day)", $0.what, String($0.commit.prefix(12))] })))
    }
    let small = changes.count - told.count
    if small > 0 {
      blocks.append(.paragraph("\(small) small or sweeping \(small == 1 ? "change is" : "changes are") not listed."))
    }
    if events.count > shown.count {
      blocks.append(.paragraph("\(events.count - shown.count) later entries are in the JSON."))
    }
    return blocks
  }

  private var peopleBlocks: [Block] {
    if people.isEmpty { return [.paragraph("The document names nobody, and its history does not say who wrote it.")] }
    return [
      .table(
        .init(
          caption: "People", headings: ["who", "role", "named since", "how it is known"],
          rows: people.map { [$0.who, $0.role, $0.since.map { "\($0)" } ?? "not known", $0.basis] }))
    ]
  }

  private var framingBlocks: [Block] {
    framing.isEmpty
      ? [.paragraph("No problem, alternative or open question in its own words was found in its text.")]
      : [.list(framing)]
  }

  private var citationBlocks: [Block] {
    if citedBy.isEmpty { return [.paragraph("Nothing that refers to it was found.")] }
    var blocks: [Block] = []
    let others = citedByOthers
    if !others.isEmpty {
      blocks.append(
        .table(
          .init(
            caption: "By others", headings: ["day", "who", "how", "what", "where"],
            rows: others.prefix(60).map {
              [
                "\($0.day)", $0.who, $0.manner, $0.what,
                "\($0.repository) \($0.commit.prefix(12))\($0.path.map { " \($0)" } ?? "")",
              ]
            })))
    }
    if others.count > 60 { blocks.append(.paragraph("\(others.count - 60) more are in the JSON.")) }
    let own = citedBy.count - others.count
    if own > 0 { blocks.append(.paragraph("\(own) by its own authors \(own == 1 ? "is" : "are") not counted.")) }
    return blocks
  }

  private var referenceBlocks: [Block] {
    if refersTo.isEmpty { return [.paragraph("No other document to which it refers is known here.")] }
    return [.list(refersTo.prefix(40).map { "\($0.what), since \($0.day)" })]
  }

  /// The picture of its life.
  var picture: LifePicture {
    let first = ([created] + changes.map(\.day) + steps.map(\.day)).min() ?? created
    var bars: [LifePicture.Bar] = []
    for (place, step) in steps.enumerated() {
      bars.append(
        .init(
          first: step.day, last: place + 1 < steps.count ? steps[place + 1].day : max(asOf, step.day),
          label: step.status))
    }
    return LifePicture(
      title: title, first: first, last: asOf,
      lanes: [
        .init(title: "Status", bars: bars, empty: "no version declares one"),
        .init(
          title: "Text",
          marks: changes.map {
            .init(day: $0.day, label: "\($0.who), a change of the text", isStrong: $0.isSubstantive)
          }, empty: "no change on record"),
        .init(
          title: "People",
          marks: people.compactMap { part in
            part.since.map {
              LifePicture.Mark(day: $0, label: "\(part.who), \(part.role)", isStrong: part.role == "author")
            }
          }.sorted { $0.day < $1.day }, empty: "nobody dated"),
        .init(
          title: "Cited by others",
          marks: citedByOthers.map {
            .init(day: $0.day, label: "\($0.who), \($0.what)", isStrong: $0.manner == "carries it out")
          },
          empty: Set(citedBy.map(\.who)).isEmpty ? "nothing on record" : "only by its authors"),
      ])
  }
}
