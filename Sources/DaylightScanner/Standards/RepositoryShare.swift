public import DaylightCore

/// What one repository gives to others and takes from them: the part of its facts that meets other repositories'.
///
/// It is made from the facts of its repository alone, and is a small part of them. So a change in one repository makes
/// one share anew, and everything that crosses repositories is joined from shares.
public struct RepositoryShare: Hashable, Sendable {
  /// Something that the repository takes up, or names.
  struct Uptake: Hashable, Sendable {
    /// What, in `UptakeForm`'s form, or as a text names it.
    var target: String
    /// Whether a text names it only.
    var isMention: Bool
    var commit: String
    var path: String
    /// The place among the share's people.
    var by: Int
    var day: CalendarDay
    var end: End?
  }

  /// The commit by which something is taken up no more.
  struct End: Hashable, Sendable {
    var commit: String
    var by: Int
    var day: CalendarDay
  }

  /// One person's commits in the repository that say they are part of the same.
  struct Strand: Hashable, Sendable {
    /// What `id` says of a document in front of a title.
    static let label = "label"

    /// The ticket or initiative; empty for a document that commits carry out, `label` for one in front of their titles.
    var id: String
    /// The document, as the commits name it: which one is meant only all repositories together tell.
    var document: CitationFact.To?
    var by: Int
    var commits: Int
    /// The days on which there was a commit, at most 64.
    var days: [CalendarDay]
    /// The first of the commits.
    var commit: String
    /// A hash of each commit's title, at most four different ones: a sweep has the same everywhere.
    var titles: [UInt64]
    /// A hash of each commit's title and of the moment at which it was written, of at most sixteen commits: a repository
    /// that was split off another one has the same commits under other names.
    var origins: [UInt64]
    /// The days of those commits, in the same order.
    var originDays: [CalendarDay]
  }

  /// The repository's id.
  public let repository: String
  var people: [GitPerson] = []
  var standards: [StandardFact] = []
  var uptakes: [Uptake] = []
  var strands: [Strand] = []

  /// The share of a repository's facts.
  ///
  /// - Parameters:
  ///   - changes: by commit, or at least those that citations name.
  ///   - calendar: whose days count. When in a day something was changes nothing.
  public init(
    of repository: String, standards: [StandardFact], citations: [CitationFact], changes: [String: ChangeFact],
    calendar: OrganisationCalendar
  ) {
    self.repository = repository
    self.standards = standards.sorted { ($0.path, $0.current) < ($1.path, $1.current) }
    let ordered = citations.map { Dated(day: calendar.day(of: $0.at.seconds), fact: $0) }.sorted()
    var places: [GitPerson: Int] = [:]
    func place(_ person: GitPerson) -> Int {
      if let known = places[person] { return known }
      people.append(person)
      places[person] = people.count - 1
      return people.count - 1
    }
    var moves: [String: [Dated]] = [:]
    var strandPlaces: [String: Int] = [:]
    for dated in ordered {
      let fact = dated.fact
      switch fact.manner {
      case .uses, .drops:
        if let target = fact.to.text { moves[target, default: []].append(dated) }
      case .mentions, .implements, .partOf:
        if fact.manner == .mentions, let text = fact.to.text, text.utf8.contains(0x2f), !text.utf8.contains(0x20) {
          uptakes.append(
            Uptake(
              target: text, isMention: true, commit: fact.from.commit, path: fact.from.path ?? "", by: place(fact.by),
              day: dated.day))
        }
        guard fact.manner != .mentions, fact.from.path == nil else { continue }
        let isDocument = fact.manner == .implements
        guard isDocument || fact.to.text != nil else { continue }
        let change = changes[fact.from.commit]
        if let change, !change.marks.isEmpty || Strand.isBump(change.subject) { continue }
        var (id, document): (String, CitationFact.To?) = isDocument ? ("", fact.to) : (fact.to.text ?? "", nil)
        if !isDocument, id.hasPrefix(ThreadNames.documentMark) {
          document = .init(text: String(id.dropFirst(ThreadNames.documentMark.count)))
          id = Strand.label
        }
        add(id, document, dated, place(fact.by), change, &strandPlaces)
      case .guards, .repairs, .deprecates, .migrates, .hardens: continue
      }
    }
    for target in moves.keys.sorted() {
      for span in RepositoryShare.spans(moves[target] ?? []) {
        uptakes.append(
          Uptake(
            target: target, isMention: false, commit: span.start.fact.from.commit,
            path: span.start.fact.from.path ?? "",
            by: place(span.start.fact.by), day: span.start.day,
            end: span.end.map { End(commit: $0.fact.from.commit, by: place($0.fact.by), day: $0.day) }))
      }
    }
  }

  /// A reference and its day.
  private struct Dated: Comparable {
    var day: CalendarDay
    var fact: CitationFact

    private var order: (String, String, String) { (fact.from.commit, fact.to.text ?? "", fact.from.path ?? "") }

    static func < (left: Dated, right: Dated) -> Bool {
      left.day == right.day
        ? left.order == right.order ? left.fact.manner.rawValue < right.fact.manner.rawValue : left.order < right.order
        : left.day < right.day
    }
  }

  /// From when to when one thing was taken up: what begins and what ends it take turns, on every day.
  private static func spans(_ moves: [Dated]) -> [(start: Dated, end: Dated?)] {
    var spans: [(start: Dated, end: Dated?)] = []
    var isOpen = false
    var index = 0
    while index < moves.count {
      let today = moves[index...].prefix { $0.day == moves[index].day }
      var begins = today.filter { $0.fact.manner == .uses }[...]
      var ends = today.filter { $0.fact.manner == .drops }[...]
      while let next = isOpen ? ends.popFirst() : begins.popFirst() {
        if isOpen { spans[spans.count - 1].end = next } else { spans.append((next, nil)) }
        isOpen.toggle()
      }
      index = today.endIndex
    }
    return spans
  }

  private mutating func add(
    _ id: String, _ document: CitationFact.To?, _ dated: Dated, _ by: Int, _ change: ChangeFact?,
    _ places: inout [String: Int]
  ) {
    let title = Strand.title(change?.subject ?? "")
    let origin = change.map { FowlerNollVo.hash64("\($0.authored.seconds) \($0.subject)".utf8) }
    let key = "\(id)\u{0}\(document?.lineage ?? "")\u{0}\(document?.text ?? "")\u{0}\(by)"
    guard let place = places[key] else {
      places[key] = strands.count
      strands.append(
        Strand(
          id: id, document: document, by: by, commits: 1, days: [dated.day], commit: dated.fact.from.commit,
          titles: [title], origins: origin.map { [$0] } ?? [], originDays: origin.map { _ in [dated.day] } ?? []))
      return
    }
    strands[place].commits += 1
    if let origin, strands[place].origins.count < 16 {
      strands[place].origins.append(origin)
      strands[place].originDays.append(dated.day)
    }
    if strands[place].titles.count < 4, !strands[place].titles.contains(title) { strands[place].titles.append(title) }
    if strands[place].days.last != dated.day, strands[place].days.count < 64 { strands[place].days.append(dated.day) }
  }
}

extension RepositoryShare {
  /// The shares of some facts, one for each repository.
  static func shares(of facts: FactSet, calendar: OrganisationCalendar) -> [RepositoryShare] {
    var standards: [String: [StandardFact]] = [:]
    for fact in facts.standards { standards[fact.repository, default: []].append(fact) }
    var citations: [String: [CitationFact]] = [:]
    var named: [String: Set<String>] = [:]
    for fact in facts.citations {
      citations[fact.repository, default: []].append(fact)
      if fact.manner == .partOf || fact.manner == .implements {
        named[fact.repository, default: []].insert(fact.from.commit)
      }
    }
    var changes: [String: [String: ChangeFact]] = [:]
    for fact in facts.changes where named[fact.repository]?.contains(fact.commit) == true {
      changes[fact.repository, default: [:]][fact.commit] = fact
    }
    return Set(facts.repositories.map(\.repository)).union(standards.keys).union(citations.keys).sorted().map { id in
      RepositoryShare(
        of: id, standards: standards[id] ?? [], citations: citations[id] ?? [], changes: changes[id] ?? [:],
        calendar: calendar)
    }
  }
}

extension RepositoryShare.Strand {
  private static let bumpWords = [
    "bump ", "release ", "prepare release", "version bump", "update dependency", "chore(deps)", "build(deps)",
  ]

  /// Whether a title is that of a release or a new version of a dependency.
  static func isBump(_ subject: String) -> Bool {
    // What stands in brackets in front says what it is part of: `(maint) Bump the library`.
    let lower = TitlePrefix.dropped(from: subject).lowercased()
    let words = lower.drop { !$0.isLetter }
    if bumpWords.contains(where: { lower.hasPrefix($0) || words.hasPrefix($0) }) { return true }
    // "v1.2.3", "Version 1.2".
    let rest =
      words.hasPrefix("version ")
      ? words.dropFirst(8) : words.hasPrefix("v") ? words.dropFirst(1) : words[words.endIndex...]
    return rest.first?.isNumber == true && rest.contains(".")
  }

  /// A title without the numbers and tickets that differ from place to place. That a change is undone, or done anew, makes
  /// no other title of it.
  static func title(_ subject: String) -> UInt64 {
    var rest = subject[...]
    while let word = undoing.first(where: rest.hasPrefix) { rest = rest.dropFirst(word.count) }
    return FowlerNollVo.hash64(rest.utf8.lazy.filter(Text.isLetter).map { $0 | 0x20 })
  }

  private static let undoing = ["Revert ", "Reapply ", "Reland ", "\""]
}
