/// An artifact as data: the canonical form for other programs, described by a JSON Schema. It holds what the page shows,
/// no more.
public struct ArtifactRecord<Content: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
  /// What kind of artifact it is.
  public var kind: String
  /// The version of this form.
  public var version = 1
  /// What it may be used for; nil for one that is about nobody.
  public var purpose: Purpose?
  /// The organisation's name; empty when nobody gave one.
  public var organisation: String
  /// The person it is about; nil for one about work.
  public var person: ArtifactSubject?
  /// The days it looks at.
  public var window: ItemWindow?
  /// The version of the rules.
  public var rules: String
  /// The version of the thresholds.
  public var thresholds: Int
  /// The newest day in the facts.
  public var asOf: CalendarDay
  /// The repositories as they were read.
  public var sources: [ArtifactContext.Source]
  /// What could be seen at all.
  public var coverage: Coverage
  /// What evidence shows, by dimension; empty for an artifact about work.
  public var levels: [LevelFinding]
  /// The items.
  public var items: [EvidenceItem]
  /// What people recorded about them.
  public var remarks: [ArtifactContext.Remark]
  /// What only this kind of artifact has.
  public var content: Content
  /// What people write on it by hand.
  public var signOff: Artifact.SignOff?
  /// What every reader must know about the limits.
  public var limits: [String]

  init(
    _ artifact: Artifact, purpose: Purpose?, person: PersonID? = nil, window: ItemWindow? = nil,
    levels: [LevelFinding] = [], items: [EvidenceItem] = [], content: Content, context: ArtifactContext
  ) {
    kind = artifact.kind
    self.purpose = purpose
    organisation = context.organisation
    self.person = person.map { ArtifactSubject(id: $0, name: context.name(of: $0)) }
    self.window = window
    rules = context.rulesVersion
    thresholds = context.thresholds.version
    asOf = context.asOf
    sources = context.sources
    coverage = context.coverage
    self.levels = levels
    self.items = items
    let ids = Set(items.map(\.id))
    remarks = context.remarks.filter { ids.contains($0.item) }
    self.content = content
    signOff = artifact.signOff
    limits = artifact.footer
  }
}
