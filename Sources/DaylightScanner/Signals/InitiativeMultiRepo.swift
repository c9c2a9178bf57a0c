public import DaylightCore

/// Several repositories or teams changed something together.
///
/// What it finds: at least three commits with different titles, by two people or more of whom one made two, that name the
/// same ticket (`SEARCH-421`, `owner/name#12`, its address, a bug or a story of a tracker that repositories share:
/// `Closes-Bug: #1489059`), initiative (`Initiative: …`, `Epic:`, `Part-of:`), blueprint (`Implements: blueprint …`), or
/// design document that they implement or name in brackets in front of their titles (`[RFC-0010] …`), in two repositories or by people of two teams.
///
/// Why it counts: work that crosses repositories belongs to nobody until somebody makes it theirs. It speaks to scope and
/// timeline.
///
/// Roles: who began it (the document's authors, else the first to commit), who drove it (commits in three quarters or
/// three repositories and more), who took part.
///
/// Reach: for those who began or drove it the others who took part, their teams, their repositories, the quarters.
///
/// What fools it: machines, releases and new versions (left out), sweeps: the same title everywhere counts once, also when
/// it is undone and made anew, a repository that was split off another one or took part of its history in: commits that
/// both have count once, where they were first, words that look like tickets (`UTF-8`, `SHA-256`, `SLES-15`: none), numbers
/// of a repository's own (`GH-12`: none), tickets that a title only mentions behind its own (`(WEB-1) Skip what SEARCH-421
/// breaks`: none). What it cannot tell: work that names nothing, and who decided.
///
/// Confidence: high with three people, medium with two.
public enum InitiativeMultiRepo: SignalRule {
  /// `initiative.multiRepo`
  public static let kind = SignalKind.initiativeMultiRepo
  /// 4
  public static let version = 4

  /// One person's part in all repositories.
  private struct Part {
    var repositories: Set<String> = []
    var days: Set<CalendarDay> = []
    var titles: Set<UInt64> = []
    var commits: [(repository: String, commit: String)] = []
  }

  /// With fewer titles it is a sweep: one change that is made in many places.
  private static let leastTitles = 3

  /// One item for each who began or drove it, and one for those who took part.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    var documents: [String: EvidenceContext.Document] = [:]
    for document in context.documents {
      documents["document \(document.fact.repository) \(document.fact.lineage)"] = document
    }
    return InitiativeThread.threads(context.shares, documents: context.facts.documents).flatMap {
      items(of: $0, documents[$0.id], in: context)
    }
  }

  private static func items(
    of thread: InitiativeThread, _ document: EvidenceContext.Document?, in context: EvidenceContext
  ) -> [EvidenceItem] {
    var parts: [PersonID: Part] = [:]
    var count = 0
    var beginning: (day: CalendarDay, commit: String, person: PersonID, repository: String)?
    for strand in thread.parts {
      guard let person = context.human(strand.by) else { continue }
      let days = strand.days
      parts[person, default: Part()].repositories.insert(strand.repository)
      parts[person]?.days.formUnion(days)
      parts[person]?.commits.append((strand.repository, strand.commit))
      parts[person]?.titles.formUnion(strand.titles)
      count += strand.commits
      if let first = days.min(), beginning.map({ (first, strand.commit) < ($0.day, $0.commit) }) ?? true {
        beginning = (first, strand.commit, person, strand.repository)
      }
    }
    let repositories = parts.values.reduce(into: Set<String>()) { $0.formUnion($1.repositories) }
    let days = parts.values.reduce(into: Set<CalendarDay>()) { $0.formUnion($1.days) }
    guard let beginning, let first = days.min(), let last = days.max(), parts.count >= 2, count >= 3,
      isCarried(parts.values)
    else { return [] }
    let teams = parts.keys.reduce(into: Set<TeamID>()) { $0.formUnion(context.teams.teams(of: $1, on: first)) }
    guard repositories.count >= 2 || teams.count >= 2 else { return [] }
    let authors = document.map(context.authors) ?? []
    let originators = authors.isEmpty ? [beginning.person] : authors
    let drivers = parts.filter { person, part in
      !originators.contains(person)
        && (part.repositories.count >= 3 || Set(part.days.map { context.calendar.quarter(of: $0) }).count >= 3)
    }.keys.sorted()
    let others = Set(parts.keys).subtracting(originators).subtracting(drivers).sorted()
    let home = document?.fact.repository ?? beginning.repository
    let subject = EvidenceItem.Subject(repository: home, key: "initiative:\(thread.id)", path: document?.fact.path)
    // What somebody outside the roster wrote over a change may name them.
    let mayTell =
      !context.organisation.hasRoster || context.people.entries[beginning.person]?.isOnRoster == true
    let began = mayTell ? context.change(beginning.commit, in: beginning.repository)?.fact.subject : nil
    let title = document.map(context.title) ?? name(thread.id, began: began ?? "")
    let statement =
      "\(phrase(count, "commit")) in \(phrase(repositories.count, "repository", "repositories")) by \(phrase(parts.count, "person", "people")) \(count == 1 ? "says" : "say") that \(count == 1 ? "it is" : "they are") part of it: \(repositories.sorted().prefix(8).joined(separator: ", "))."
    func item(_ doers: [PersonID], _ role: Role, _ depth: Depth, of person: PersonID?) -> EvidenceItem {
      let reached = Set(parts.keys).subtracting(doers)
      let places =
        doers.flatMap { parts[$0]?.commits ?? [] } + parts.sorted { $0.key < $1.key }.flatMap(\.value.commits)
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: title, subject: subject, of: person,
        participants: doers.map {
          Participant(person: $0, role: role, depth: depth, confidence: parts.count >= 3 ? .high : .medium)
        },
        dimensions: [.scope, .timeline], first: first, last: last, days: days,
        reach: context.reach(
          people: reached, namedTeams: [], doers: doers, from: first, on: last,
          repositories: repositories.subtracting([home]), quarters: days.map { context.calendar.quarter(of: $0) }),
        durability: .held(since: first, asOf: context.asOf), exposure: [.usual(.medium)],
        isAdoptedByOthers: role == .originator && !reached.isEmpty, statements: [statement],
        caveats: ["Work that names nothing is not seen, nor who decided."],
        provenance: places.reduce(into: [Provenance]()) { found, place in
          let next = Provenance(
            repository: place.repository, object: place.commit, note: "somebody's first commit there")
          if found.count < 8, !found.contains(next) { found.append(next) }
        })
    }
    return originators.map { item([$0], .originator, .originating, of: $0) }
      + drivers.map { item([$0], .driver, .shaping, of: $0) }
      + (others.isEmpty ? [] : [item(others, .participant, .touched, of: nil)])
  }

  /// Whether it is more than one change that is made in many places, by whoever comes by: somebody comes back to it.
  private static func isCarried(_ parts: some Collection<Part>) -> Bool {
    parts.reduce(into: Set<UInt64>()) { $0.formUnion($1.titles) }.count >= leastTitles
      && parts.contains { $0.titles.count >= 2 }
  }

  /// A thread's id as a title: with a colon before what somebody named, without one before a number. A bare number of a
  /// tracker says nothing to those who cannot look it up: the first commit's title goes on.
  static func name(_ id: String, began subject: String) -> String {
    let space = id.firstIndex(of: " ")
    let kind = space.map { id[..<$0] } ?? ""
    let rest = space.map { String(id[id.index(after: $0)...]) } ?? id
    let title = kind.prefix(1).uppercased() + kind.dropFirst()
    switch kind {
    case "initiative", "blueprint": return "\(title): \(rest)"
    case "document": return "What \(rest) asks for"
    default: break
    }
    let number = ["bug", "story"].contains(kind) ? "\(title) \(rest)" : id
    let matter = matter(of: subject, without: rest)
    return matter.isEmpty ? number : "\(number): \(matter)"
  }

  /// What a first line says beside the number: without it in front or in brackets, and without the forge's number at the
  /// end. Within a sentence it belongs to it.
  private static func matter(of subject: String, without number: String) -> String {
    var text = subject
    for (open, close) in [("[", "]"), ("(", ")")] {
      guard let found = text.range(ofText: "\(open)\(number)\(close)") else { continue }
      text.removeSubrange(found)
    }
    text = text.trimmed
    if text.hasPrefix(number) { text = String(text.dropFirst(number.count)) }
    if text.hasSuffix(")"), let open = text.range(ofText: "(#"),
      text[open.upperBound...].dropLast().allSatisfy(\.isNumber)
    {
      text = String(text[..<open.lowerBound])
    }
    text = text.split(separator: " ").joined(separator: " ").trimmed
    while let first = text.first, ":-–.,;] ".contains(first) { text.removeFirst() }
    while let last = text.last, ":-–.,;[( ".contains(last) { text.removeLast() }
    // One word, such as "Fix", is no title.
    guard text.split(separator: " ").count >= 2 else { return "" }
    return text.count > 80 ? String(text.prefix(79)) + "…" : text
  }
}
