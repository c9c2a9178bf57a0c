internal import DaylightCore

/// The standards that one commit of one person brought together: one deed, however many files.
struct StandardGroup {
  /// An adoption with its person worked out.
  struct Known {
    var adoption: Adoption
    /// Nil for a machine, or nobody known.
    var by: PersonID?
    var day: CalendarDay
    /// Whether it was rolled out: by the author, by a machine, by one person in three repositories and more, or by whoever
    /// ran the tool that keeps repositories alike.
    var isPushed: Bool
  }

  var entries: [StandardsIndex.Entry]
  var author: PersonID
  var day: CalendarDay
  var adoptions: [Known]
  var witnesses: Set<PersonID>
  /// Others who changed it by ten lines or more later.
  var shapers: [PersonID]
  var isReverted: Bool

  private var leading: StandardFact { entries[0].standard }

  var title: String {
    let title = StandardTitle.title(of: leading)
    return entries.count == 1 ? title : "\(title) and \(phrase(entries.count - 1, "file")) beside it"
  }

  var subject: EvidenceItem.Subject {
    .init(
      repository: leading.repository, key: "standard:\(leading.lineage.isEmpty ? leading.path : leading.lineage)",
      path: leading.path)
  }

  /// What it brought, in words, each kind once.
  var brought: String {
    var kinds: [String] = []
    for entry in entries where !kinds.contains(entry.standard.category.phrase) {
      kinds.append(entry.standard.category.phrase)
    }
    return kinds.joined(separator: ", ")
  }

  var origin: [Provenance] {
    entries.prefix(4).map {
      Provenance(
        repository: $0.standard.repository, object: $0.standard.introduced.commit,
        note: "brought \($0.standard.path), perhaps under another path")
    }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// In how many repositories it was rolled out, as a sentence; none for none.
  ///
  /// - Parameter isFurther: whether others were told of before.
  static func rolledOut(_ count: Int, isFurther: Bool) -> [String] {
    if count == 0 { return [] }
    let word = isFurther ? "further" : "other"
    return [
      "In \(phrase(count, "\(word) repository", "\(word) repositories")) it was rolled out, by its author, a machine, one person for many, or somebody unknown."
    ]
  }

  /// One person in so many repositories rolls something out.
  static let rollout = 3

  /// The adoptions of a standard with their people.
  static func known(_ entry: StandardsIndex.Entry, in context: EvidenceContext) -> [Known] {
    let by = entry.adoptions.map { context.human($0.by) }
    let titles = entry.adoptions.map { context.change($0.commit, in: $0.repository)?.fact.subject ?? "" }
    let isPushed = arePushed(by, author: context.human(entry.standard.introduced.author), titles: titles)
    return entry.adoptions.indices.map { place in
      Known(
        adoption: entry.adoptions[place], by: by[place],
        day: entry.adoptions[place].day, isPushed: isPushed[place])
    }
  }

  /// Which adoptions of one standard were rolled out.
  ///
  /// - Parameter titles: those of the commits, in the same order.
  static func arePushed(_ by: [PersonID?], author: PersonID?, titles: [String] = []) -> [Bool] {
    var counts: [PersonID: Int] = [:]
    for person in by { if let person { counts[person, default: 0] += 1 } }
    let campaigns = titles.map(RolloutTitle.campaign)
    var campaignCounts: [String: Int] = [:]
    for campaign in campaigns { if let campaign { campaignCounts[campaign, default: 0] += 1 } }
    return by.enumerated().map { place, person in
      guard let person else { return true }
      if person == author || counts[person, default: 0] >= rollout { return true }
      guard place < titles.count else { return false }
      return RolloutTitle.isSync(titles[place])
        || campaigns[place].map { campaignCounts[$0, default: 0] >= rollout } ?? false
    }
  }

  /// Who changed files by ten lines or more after they had begun, by `repository lineage`.
  static func shapers(in context: EvidenceContext) -> [String: Set<PersonID>] {
    var shapers: [String: Set<PersonID>] = [:]
    for revision in context.facts.revisions
    where !revision.isFirst && revision.added + revision.removed >= 10 && revision.documentsInCommit <= 6 {
      guard let by = context.human(revision.by) else { continue }
      let marks = context.change(revision.commit, in: revision.repository)?.fact.marks ?? []
      if marks.isEmpty { shapers["\(revision.repository) \(revision.lineage)", default: []].insert(by) }
    }
    return shapers
  }

  /// The groups with a known author, in order of repository and path; what came with an import or a scaffold has none.
  static func groups(
    in context: EvidenceContext, where isWanted: (StandardsIndex.Entry, [Known]) -> Bool
  ) -> [StandardGroup] {
    struct Deed: Hashable {
      var repository: String
      var commit: String
    }
    let shapers = shapers(in: context)
    var groups: [StandardGroup] = []
    var places: [Deed: Int] = [:]
    for entry in context.standards.entries {
      let fact = entry.standard
      guard !fact.isImported, let author = context.human(fact.introduced.author) else { continue }
      // A tool wrote it, whoever ran it.
      if let change = context.change(fact.introduced.commit, in: fact.repository),
        RolloutTitle.isRegenerated(change.fact.subject)
      {
        continue
      }
      let adoptions = known(entry, in: context)
      // Its commit counts in another repository, if it was not this one's file that others took up.
      if adoptions.isEmpty, let change = context.change(fact.introduced.commit, in: fact.repository), change.day == nil
      {
        continue
      }
      guard isWanted(entry, adoptions) else { continue }
      let own = (shapers["\(fact.repository) \(fact.lineage)"] ?? []).subtracting([author])
      let deed = Deed(repository: fact.repository, commit: fact.introduced.commit)
      if let place = places[deed] {
        groups[place].entries.append(entry)
        groups[place].adoptions += adoptions
        groups[place].shapers = Set(groups[place].shapers).union(own).sorted()
        continue
      }
      places[deed] = groups.count
      groups.append(
        StandardGroup(
          entries: [entry], author: author, day: context.calendar.day(of: fact.introduced.at.seconds),
          adoptions: adoptions,
          witnesses: context.attesters["\(fact.repository) \(fact.introduced.commit)"]?.subtracting([author]) ?? [],
          shapers: own.sorted(),
          isReverted: context.change(fact.introduced.commit, in: fact.repository)?.fact.marks.contains(.reverted)
            ?? false))
    }
    for place in groups.indices {
      groups[place].adoptions.sort {
        ($0.day, $0.adoption.repository, $0.adoption.commit) < ($1.day, $1.adoption.repository, $1.adoption.commit)
      }
    }
    return groups
  }
}
