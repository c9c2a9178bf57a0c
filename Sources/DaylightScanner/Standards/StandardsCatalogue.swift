public import DaylightCore

/// The standards of an organisation with the people behind them worked out: what a reader is shown.
public struct StandardsCatalogue: Sendable, Codable {
  /// A standard.
  public struct Entry: Sendable, Codable {
    /// A short id, the same on every machine.
    public var id: String
    /// The standard; its title holds no former name of anybody.
    public var standard: StandardFact
    /// Who brought it; nil for an import, a machine, or nobody known.
    public var introducer: PersonID?
    /// Others who changed it by ten lines or more later.
    public var shapers: [PersonID]
    /// The day on which it reached the main line.
    public var day: CalendarDay
    /// Who took it up.
    public var adoptions: [Uptake]
    /// Whether an older file of nearly the same content stands elsewhere.
    public var isCopy: Bool

    /// The adoptions that nobody rolled out.
    public var pulled: [Uptake] { adoptions.filter { !$0.isPushed } }
  }

  /// One repository's adoption.
  public struct Uptake: Sendable, Codable {
    /// What was read.
    public var adoption: Adoption
    /// By whom; nil for a machine, or nobody known.
    public var by: PersonID?
    /// When.
    public var day: CalendarDay
    /// When it was given up; nil while it lasts.
    public var end: CalendarDay?
    /// Whether it was rolled out, by the author, a machine, or one person in three repositories and more.
    public var isPushed: Bool
    /// How long it lasted.
    public var retention: Adoption.Retention
  }

  /// In order of repository and path.
  public let entries: [Entry]

  /// Works the people out. What it holds names them by their ids alone.
  public init(_ context: EvidenceContext) {
    let shapers = StandardGroup.shapers(in: context)
    entries = context.standards.entries.map { entry in
      var fact = entry.standard
      let author = context.human(fact.introduced.author)
      fact.introduced.author = GitPerson()
      fact.sketch = ""
      fact.path = context.former.hidden(in: fact.path)
      return Entry(
        id: StandardsCatalogue.id(entry.standard), standard: fact, introducer: fact.isImported ? nil : author,
        shapers: (shapers["\(fact.repository) \(fact.lineage)"] ?? []).subtracting(author.map { [$0] } ?? []).sorted(),
        day: context.calendar.day(of: fact.introduced.at.seconds),
        adoptions: StandardGroup.known(entry, in: context).map { known in
          var adoption = known.adoption
          adoption.by = GitPerson()
          adoption.end?.by = GitPerson()
          return Uptake(
            adoption: adoption, by: known.by, day: known.day, end: adoption.end?.day, isPushed: known.isPushed,
            retention: adoption.retention(asOf: context.asOf))
        }, isCopy: entry.isCopy)
    }
  }

  private static func id(_ fact: StandardFact) -> String {
    let key = fact.lineage.isEmpty ? fact.path : fact.lineage
    return String(KeyedHash.public.hex("standard\u{0}\(fact.repository)\u{0}\(key)").prefix(10))
  }
}
