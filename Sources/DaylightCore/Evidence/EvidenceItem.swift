/// One subject, the people who worked on it in roles, whom it reached, and the git objects that prove it.
public struct EvidenceItem: Hashable, Sendable, Codable {
  /// What an item is about. Items of one subject belong together on a page.
  public struct Subject: Hashable, Sendable, Codable {
    /// The repository in which the subject lives.
    public var repository: String
    /// A stable key in it: a document's lineage, a standard's path, an area of review.
    public var key: String
    /// The path today, when there is one.
    public var path: String?

    /// A subject.
    public init(repository: String, key: String, path: String? = nil) {
      self.repository = repository
      self.key = key
      self.path = path
    }
  }

  /// A short id, the same on every machine: from kind, subject and, where the item is one person's, the person.
  public var id: String
  /// The kind, and with it the rule.
  public var kind: SignalKind
  /// The version of the rule that made it.
  public var ruleVersion: Int
  /// What a reader calls the subject: a document's title, a standard's name.
  public var title: String
  /// What it is about.
  public var subject: Subject
  /// Who did it, in order of role and id.
  public var participants: [Participant]
  /// The capabilities that it speaks to.
  public var dimensions: [Dimension]
  /// The first day on which part of it was integrated.
  public var first: CalendarDay
  /// The last one.
  public var last: CalendarDay
  /// The days on which something about it is on record, first and last among them.
  public var days: [CalendarDay]
  /// The others it affected.
  public var reach: Reach
  /// How long it has held.
  public var durability: Durability
  /// What already makes it visible.
  public var exposure: [ExposureChannel]
  /// Whether others took it up by their own commits.
  public var isAdoptedByOthers: Bool
  /// What happened, in plain sentences that hold for every participant.
  public var statements: [String]
  /// What this cannot tell.
  public var caveats: [String]
  /// Where each part can be read again, most telling first.
  public var provenance: [Provenance]

  /// An item; its id follows from the other parts.
  ///
  /// - Parameter person: the one whose item it is, when everybody has their own item about the subject because
  ///   the reach differs; nil when the participants share the item.
  public init(
    kind: SignalKind, ruleVersion: Int, title: String, subject: Subject, of person: PersonID? = nil,
    participants: [Participant],
    dimensions: [Dimension], first: CalendarDay, last: CalendarDay, days: some Sequence<CalendarDay> = [], reach: Reach,
    durability: Durability,
    exposure: [ExposureChannel], isAdoptedByOthers: Bool = false, statements: [String], caveats: [String] = [],
    provenance: [Provenance]
  ) {
    id = EvidenceItem.id(kind: kind, subject: subject, of: person)
    self.kind = kind
    self.ruleVersion = ruleVersion
    self.title = title
    self.subject = subject
    self.participants = participants.sorted { ($0.role, $0.person) < ($1.role, $1.person) }
    self.dimensions = dimensions.sorted()
    self.first = first
    self.last = last
    self.days = Set(days).union([first, last]).filter { $0 >= first && $0 <= last }.sorted()
    self.reach = reach
    self.durability = durability
    self.exposure = exposure
    self.isAdoptedByOthers = isAdoptedByOthers
    self.statements = statements
    self.caveats = caveats
    self.provenance = provenance
  }

  /// An item that was kept, as it was: nothing is put in order or worked out anew. It names every part, so that a new one
  /// cannot be forgotten where items are kept.
  package init(
    id: String, kind: SignalKind, ruleVersion: Int, title: String, subject: Subject, participants: [Participant],
    dimensions: [Dimension], first: CalendarDay, last: CalendarDay, days: [CalendarDay], reach: Reach,
    durability: Durability, exposure: [ExposureChannel], isAdoptedByOthers: Bool, statements: [String],
    caveats: [String], provenance: [Provenance]
  ) {
    self.id = id
    self.kind = kind
    self.ruleVersion = ruleVersion
    self.title = title
    self.subject = subject
    self.participants = participants
    self.dimensions = dimensions
    self.first = first
    self.last = last
    self.days = days
    self.reach = reach
    self.durability = durability
    self.exposure = exposure
    self.isAdoptedByOthers = isAdoptedByOthers
    self.statements = statements
    self.caveats = caveats
    self.provenance = provenance
  }

  /// The part a person had in it, nil when none.
  public func part(of person: PersonID) -> Participant? { participants.first { $0.person == person } }

  /// The id of the item of a kind about a subject: 10 hexadecimal digits.
  public static func id(kind: SignalKind, subject: Subject, of person: PersonID?) -> String {
    let text = "\(kind)\u{0}\(subject.repository)\u{0}\(subject.key)\u{0}\(person?.description ?? "")"
    return String(KeyedHash.public.hex(text).prefix(10))
  }
}
