public import DaylightCore

/// The facts with people, teams, days and cross-references worked out: what every rule starts from.
public struct EvidenceContext: Sendable {
  /// A change with its people worked out.
  struct Change: Sendable {
    var fact: ChangeFact
    var author: PersonID?
    var day: CalendarDay?
  }

  /// A review with its people worked out: never one of oneself, never a machine's.
  struct Review: Sendable {
    var fact: ReviewFact
    var reviewer: PersonID
    var change: Change
    var day: CalendarDay
    /// Whether the change's author alone wrote it down: no server, and nobody else who took the change in.
    var isSelfAsserted: Bool
  }

  /// A document with its people and its later life worked out.
  struct Document: Sendable {
    var fact: DocumentFact
    var declared: [(person: PersonID, declared: DocumentFact.Declared)]
    var revisions: [Revision]
    var citations: [Citation]
    /// The people who recorded something about the document's commits: integrated or reviewed them.
    var attesters: Set<PersonID>
    /// Whether a forge or a server took its commits in.
    var isIntegratedByServer: Bool

    var subject: EvidenceItem.Subject {
      .init(repository: fact.repository, key: "document:\(fact.lineage)", path: fact.path)
    }

    /// The people its head names in a role, in order, each once.
    func people(in roles: DocumentFact.Role...) -> [PersonID] {
      var seen: Set<PersonID> = []
      return declared.filter { roles.contains($0.declared.role) && seen.insert($0.person).inserted }.map(\.person)
    }
  }

  /// A revision by a person.
  struct Revision: Sendable {
    var fact: RevisionFact
    var by: PersonID
    var day: CalendarDay
    /// Whether it says something about this document: no sweep over many, no undone change, not a few words.
    var isSubstantive: Bool
  }

  /// A reference by a person to a document, wherever it was made.
  struct Citation: Sendable {
    var fact: CitationFact
    var by: PersonID
    var day: CalendarDay
  }

  /// The facts.
  public let facts: FactSet
  /// What people wrote about their organisation.
  public let organisation: Organisation
  /// Who is who.
  public let people: PeopleDirectory
  /// Names that must not appear.
  public let former: FormerNames
  /// The secret key for pseudonyms.
  let key: KeyedHash
  /// The newest day on which anything was integrated: durations are counted up to it, not up to today, so that the
  /// same facts always give the same evidence.
  public let asOf: CalendarDay
  /// Self-reviews that were dropped.
  public let selfReviews: Int

  let changes: [Change]
  private let indexByCommit: [String: [String: Int]]
  let reviews: [Review]
  let documents: [Document]
  /// Who reviewed, integrated or committed a commit beside its author, by `repository commit`.
  let attesters: [String: Set<PersonID>]
  let teams: TeamDirectory
  /// What the changes wrote that somebody has counted, by `repository commit`; of all others it is not known.
  public var substance: [String: ChangeSubstance] = [:]
  /// What repositories give to each other and take.
  let shares: [RepositoryShare]
  /// Who took up which standard.
  let standards: StandardsIndex

  /// Which teams there are, and who is in them.
  public var teamDirectory: TeamDirectory { teams }

  var calendar: OrganisationCalendar { organisation.calendar }

  /// Works out people, teams and cross-references.
  ///
  /// - Parameters:
  ///   - key: the secret key for pseudonyms of people outside the roster.
  ///   - decisions: what people decided about who is who.
  ///   - shares: what repositories give to each other and take, where that was made of the same facts before; nil: it is
  ///     made here.
  public init(
    _ facts: FactSet, organisation: Organisation, key: KeyedHash, decisions: IdentityDecisions = IdentityDecisions(),
    shares: [RepositoryShare]? = nil
  ) {
    let people = PeopleDirectory(facts, organisation: organisation, key: key, decisions: decisions)
    former = FormerNames(people)
    let facts = former.hidden(in: facts)
    self.facts = facts
    self.organisation = organisation
    self.people = people
    self.key = key
    teams = TeamDirectory(organisation: organisation, ownership: facts.ownership, people: people)
    let calendar = organisation.calendar
    func human(_ naming: GitPerson, _ day: CalendarDay?) -> PersonID? {
      people.person(naming, on: day).flatMap { people.isHuman($0) ? $0 : nil }
    }
    var days: [Int64: CalendarDay] = [:]
    var memory: [GitPerson: PersonID?] = [:]
    func remembered(_ naming: GitPerson, _ time: Timestamp?) -> PersonID? {
      // An address may have been somebody else's on another day.
      if people.hasDatedNamings { return human(naming, time.map(day)) }
      if let known = memory[naming] { return known }
      let found = human(naming, nil)
      memory[naming] = .some(found)
      return found
    }
    func day(_ time: Timestamp) -> CalendarDay {
      if let known = days[time.seconds] { return known }
      let day = calendar.day(of: time.seconds)
      days[time.seconds] = day
      return day
    }
    // A commit that two repositories have is one deed: it counts where it came in first.
    let elsewhere = CopiedCommits.places(in: facts.changes)
    changes = facts.changes.enumerated().map { place, fact in
      Change(
        fact: fact, author: remembered(fact.author, fact.authored),
        day: elsewhere.contains(place) ? nil : fact.integrated.map(day))
    }
    var byCommit: [String: [String: Int]] = [:]
    for (index, change) in changes.enumerated() {
      byCommit[change.fact.repository, default: [:]][change.fact.commit] = index
    }
    indexByCommit = byCommit
    asOf = facts.repositories.map { day($0.newest) }.max() ?? CalendarDay(number: 0)

    let originals = EvidenceContext.originals(changes)
    let integrators = EvidenceContext.integrators(facts.reviews)
    var told: Set<Told> = []
    var dropped = 0
    var reviews: [Review] = []
    var attesters: [String: Set<PersonID>] = [:]
    var servers: Set<String> = []
    for fact in facts.reviews {
      guard let place = byCommit[fact.repository]?[fact.commit] else { continue }
      // A change that was applied again was reviewed once.
      let index = originals[place] ?? place
      guard let when = changes[index].day else { continue }
      let commit = "\(fact.repository) \(fact.commit)"
      guard let reviewer = remembered(fact.reviewer, fact.at) else {
        if fact.role == .integrated { servers.insert(commit) }
        continue
      }
      if reviewer == changes[index].author {
        if fact.role.isReview { dropped += 1 }
        continue
      }
      if fact.role.isReview || fact.role == .integrated { attesters[commit, default: []].insert(reviewer) }
      // A trailer, a vote and an export may all tell of the same review.
      guard told.insert(Told(change: index, reviewer: reviewer, role: fact.role)).inserted else { continue }
      let isOwnWord =
        fact.convention.isHandwritten && fact.source.oid == fact.commit && !integrators.contains(commit)
        && remembered(changes[index].fact.committer, changes[index].fact.integrated ?? changes[index].fact.authored)
          == changes[index].author
      reviews.append(
        Review(fact: fact, reviewer: reviewer, change: changes[index], day: when, isSelfAsserted: isOwnWord))
    }
    self.reviews = reviews
    selfReviews = dropped
    for change in changes {
      let commit = "\(change.fact.repository) \(change.fact.commit)"
      if let committer = remembered(change.fact.committer, change.fact.integrated ?? change.fact.authored) {
        if committer != change.author { attesters[commit, default: []].insert(committer) }
      } else if change.fact.committer != change.fact.author {
        servers.insert(commit)
      }
    }
    self.attesters = attesters
    let former = former
    self.shares = shares?.map { former.hidden(in: $0) } ?? RepositoryShare.shares(of: facts, calendar: calendar)
    standards = StandardsIndex(self.shares, calendar: calendar)
    documents = EvidenceContext.documents(
      facts, changes: changes, byCommit: byCommit, attesters: attesters, servers: servers, person: remembered, day: day)
  }

  /// Who did what to a change.
  private struct Told: Hashable {
    var change: Int
    var reviewer: PersonID
    var role: ReviewFact.Role
  }

  /// What a change keeps when it is applied again: its author, the time it was written, its title.
  private struct Likeness: Hashable {
    var repository: String
    var author: GitPerson
    var authored: Int64
    var subject: String
  }

  /// For each change that is another one applied again, on this or a later day, the one that came first.
  private static func originals(_ changes: [Change]) -> [Int: Int] {
    var first: [Likeness: Int] = [:]
    var originals: [Int: Int] = [:]
    let order = changes.indices.filter { changes[$0].day != nil }.sorted {
      let (left, right) = (changes[$0], changes[$1])
      return (left.day?.number ?? 0, left.fact.commit) < (right.day?.number ?? 0, right.fact.commit)
    }
    for index in order {
      let fact = changes[index].fact
      let likeness = Likeness(
        repository: fact.repository, author: fact.author, authored: fact.authored.seconds, subject: fact.subject)
      if let original = first[likeness] { originals[index] = original } else { first[likeness] = index }
    }
    return originals
  }

  /// The commits of which somebody is recorded as having taken them in, by `repository commit`.
  private static func integrators(_ facts: [ReviewFact]) -> Set<String> {
    Set(facts.lazy.filter { $0.role == .integrated }.map { "\($0.repository) \($0.commit)" })
  }

  /// Whose work the commit of a fact is; nil for machines, and for what never reached the main line, was undone, is no
  /// work of its author's, or counts in another repository.
  func doer(of fact: CitationFact) -> PersonID? {
    guard let change = change(fact.from.commit, in: fact.repository), change.fact.marks.isEmpty, change.day != nil
    else { return nil }
    return human(fact.by)
  }

  /// A repository's change by its commit; nil for merges and what was not read.
  func change(_ commit: String, in repository: String) -> Change? {
    indexByCommit[repository]?[commit].map { changes[$0] }
  }

  /// The person of that full name who changed a document that names them, when there is exactly one.
  private static func worker(named naming: GitPerson, on revisions: [Revision]) -> PersonID? {
    guard let name = naming.name?.lowercased(), name.contains(" ") else { return nil }
    let found = Set(revisions.filter { $0.fact.by.name?.lowercased() == name }.map(\.by))
    return found.count == 1 ? found.first : nil
  }

  private static func documents(
    _ facts: FactSet, changes: [Change], byCommit: [String: [String: Int]], attesters: [String: Set<PersonID>],
    servers: Set<String>, person: (GitPerson, Timestamp?) -> PersonID?, day: (Timestamp) -> CalendarDay
  ) -> [Document] {
    var revisions: [String: [Revision]] = [:]
    for fact in facts.revisions {
      guard let by = person(fact.by, fact.at) else { continue }
      let marks = byCommit[fact.repository]?[fact.commit].map { changes[$0].fact.marks } ?? []
      let isSubstantive =
        fact.documentsInCommit <= 20 && !marks.contains { $0 == .sweep || $0 == .rename || $0 == .reverted }
        && fact.added >= 10
      revisions["\(fact.repository) \(fact.lineage)", default: []].append(
        Revision(fact: fact, by: by, day: day(fact.at), isSubstantive: isSubstantive))
    }
    let lookup = DocumentLookup(facts.documents, revisions: facts.revisions)
    var citations: [String: [Citation]] = [:]
    // A commit that names a document in its message and in a comment names it once: the message comes first.
    struct Named: Hashable {
      var target: String
      var repository: String
      var commit: String
    }
    var named: Set<Named> = []
    let naming = facts.citations.filter { $0.manner == .mentions || $0.manner == .implements || $0.manner == .uses }
    for fact in naming.filter({ $0.from.path == nil }) + naming.filter({ $0.from.path != nil }) {
      guard let by = person(fact.by, fact.at), let target = lookup.document(fact) else { continue }
      let marks = byCommit[fact.repository]?[fact.from.commit].map { changes[$0].fact.marks } ?? []
      if marks.contains(.reverted) || marks.contains(.revert) || marks.contains(.sweep) { continue }
      let key = Named(target: target, repository: fact.repository, commit: fact.from.commit)
      if fact.from.lineage == nil, fact.manner != .uses, !named.insert(key).inserted { continue }
      citations[target, default: []].append(Citation(fact: fact, by: by, day: day(fact.at)))
    }
    let moves = DocumentMoves(facts.documents)
    return facts.documents.compactMap { fact in
      let key = "\(fact.repository) \(fact.lineage)"
      // The same content in an older repository is the document; what builds on the copy builds on it.
      if moves.isCopy(key) { return nil }
      // Several revisions may reach the main line on one day: the one that brought the document is its first.
      let own = (revisions[key] ?? []).sorted { left, right in
        if left.fact.isFirst != right.fact.isFirst { return left.fact.isFirst }
        // When in the day it was is nobody's business.
        return (left.day, left.fact.commit) < (right.day, right.fact.commit)
      }
      let ownCommits = Set(own.map(\.fact.commit))
      var witnesses: Set<PersonID> = []
      var isByServer = false
      for revision in own where revision.fact.documentsInCommit <= 20 {
        let commit = "\(revision.fact.repository) \(revision.fact.commit)"
        witnesses.formUnion(attesters[commit] ?? [])
        isByServer = isByServer || servers.contains(commit)
      }
      return Document(
        fact: fact,
        declared: fact.people.compactMap { declared in
          (person(declared.person, fact.created) ?? EvidenceContext.worker(named: declared.person, on: own)).map {
            ($0, declared)
          }
        },
        revisions: own,
        citations: ([key] + moves.copies(of: key)).flatMap { citations[$0] ?? [] }.filter { citation in
          citation.fact.repository != fact.repository
            || (citation.fact.from.lineage != fact.lineage && !ownCommits.contains(citation.fact.from.commit))
        }.sorted { ($0.day, $0.fact.from.commit) < ($1.day, $1.fact.from.commit) },
        attesters: witnesses, isIntegratedByServer: isByServer)
    }
  }
}
