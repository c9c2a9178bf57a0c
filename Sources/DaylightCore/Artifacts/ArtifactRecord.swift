/// An artifact as data: the canonical form for other programs. It holds what the page shows, no more.
public struct ArtifactRecord: Hashable, Sendable, Codable {
  /// The person it is about.
  public struct Subject: Hashable, Sendable, Codable {
    /// The id.
    public var id: PersonID
    /// The display name.
    public var name: String

    /// A person.
    public init(id: PersonID, name: String) {
      self.id = id
      self.name = name
    }
  }

  /// What kind of artifact it is.
  public var kind: String
  /// The version of this form.
  public var version = 1
  /// What it may be used for.
  public var purpose: Purpose
  /// The person it is about; nil for one about work.
  public var person: Subject?
  /// The days it looks at.
  public var window: ItemWindow?
  /// The version of the rules.
  public var rules: String
  /// The newest day in the facts.
  public var asOf: CalendarDay
  /// What could be seen at all.
  public var coverage: Coverage
  /// What evidence shows, by dimension; empty for an artifact about work.
  public var levels: [LevelFinding]
  /// The items.
  public var items: [EvidenceItem]
  /// What people recorded about them.
  public var remarks: [ArtifactContext.Remark]
  /// What every reader must know about the limits.
  public var limits: [String]

  init(
    kind: String, purpose: Purpose, person: PersonID?, window: ItemWindow?, levels: [LevelFinding],
    items: [EvidenceItem], context: ArtifactContext
  ) {
    self.kind = kind
    self.purpose = purpose
    self.person = person.map { Subject(id: $0, name: context.name(of: $0)) }
    self.window = window
    rules = context.rulesVersion
    asOf = context.asOf
    coverage = context.coverage
    self.levels = levels
    self.items = items
    remarks = context.remarks.filter { remark in items.contains { $0.id == remark.item } }
    limits = context.footer
  }
}

extension EvidencePack {
  /// The pack as data.
  public var record: ArtifactRecord {
    ArtifactRecord(
      kind: "evidencePack", purpose: .calibrationPreparation, person: person, window: window, levels: levels,
      items: items, context: context)
  }
}

extension MyEvidence {
  /// The page as data.
  public var record: ArtifactRecord {
    ArtifactRecord(
      kind: "myEvidence", purpose: .development, person: person, window: window, levels: levels, items: items,
      context: context)
  }
}

extension Highlights {
  /// The draft as data.
  public var record: ArtifactRecord {
    ArtifactRecord(
      kind: "highlights", purpose: .recognition, person: nil, window: nil, levels: [], items: items, context: context)
  }
}
