public import DaylightCore

/// Others built on a design document.
///
/// What it finds: documents that other people's commits carry out (`Implements:`) or name, that other people's
/// documents refer to, that comments in their code name, and that other repositories cite; at least one `Implements:`,
/// one citing document, or two commits that name it in their message or in a comment, all by others.
///
/// Why it counts: others changed what they do without being told. It speaks to influence and timeline.
///
/// Reach: the people who cite it, their teams, their repositories, the quarters in which they did.
///
/// What fools it: two documents under one number (a citation by that number counts for neither), index pages (they are
/// no documents), one's own citations and a co-author's (dropped), commits that only change the document itself and bear its number as
/// a label (dropped), lines of code that only moved (they count for who wrote them), lists of documents in code
/// (dropped), citations that were reverted (dropped). What it cannot tell: use without a citation, code that is gone,
/// and whether the design was good.
///
/// Confidence: high when two others cite it, medium with one.
public enum DesignAdopted: SignalRule {
  /// `design.adopted`
  public static let kind = SignalKind.designAdopted
  /// 3: a co-author is nobody else.
  public static let version = 3

  /// One item for each adopted document with a known author.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    // A document that somebody wrote with others is still their own citing their own.
    var writers: [String: Set<PersonID>] = [:]
    for document in context.documents {
      writers["\(document.fact.repository) \(document.fact.lineage)"] =
        Set(context.authors(of: document) + document.people(in: .coAuthor))
    }
    return context.documents.compactMap { document in
      let authors = Set(context.authors(of: document))
      guard !authors.isEmpty, !document.fact.type.isDirection else { return nil }
      let writing = authors.union(document.people(in: .coAuthor))
      let byOthers = document.citations.filter { citation in
        !writing.contains(citation.by)
          && citation.fact.from.lineage.map {
            writers["\(citation.fact.repository) \($0)"]?.isDisjoint(with: authors) ?? true
          } ?? true
      }
      let implementing = byOthers.filter { $0.fact.manner == .implements }
      let documents = Set(byOthers.compactMap(\.fact.from.lineage))
      let mentions = byOthers.filter { $0.fact.from.lineage == nil && $0.fact.manner == .mentions }
      guard !implementing.isEmpty || !documents.isEmpty || mentions.count >= 2,
        let first = byOthers.first, let last = byOthers.last
      else { return nil }
      let people = Set(byOthers.map(\.by))
      let repositories = Set(byOthers.map(\.fact.repository)).subtracting([document.fact.repository])
      var statements: [String] = []
      if !implementing.isEmpty {
        statements.append(
          "\(phrase(implementing.count, "commit")) by \(phrase(Set(implementing.map(\.by)).count, "other person", "other people")) \(implementing.count == 1 ? "says" : "say") that \(implementing.count == 1 ? "it carries" : "they carry") the design out."
        )
      }
      if !documents.isEmpty {
        statements.append(
          "\(phrase(documents.count, "document")) by others \(documents.count == 1 ? "refers" : "refer") to it.")
      }
      let inCode = mentions.filter { $0.fact.from.path != nil }
      if mentions.count > inCode.count {
        let count = mentions.count - inCode.count
        statements.append("\(phrase(count, "further commit")) by others \(count == 1 ? "names" : "name") it.")
      }
      if !inCode.isEmpty {
        statements.append(
          "\(phrase(inCode.count, "change to code", "changes to code")) by others \(inCode.count == 1 ? "names" : "name") it in a comment."
        )
      }
      if !repositories.isEmpty {
        statements.append(
          "It is cited in \(phrase(repositories.count, "other repository", "other repositories")): \(repositories.sorted().joined(separator: ", "))."
        )
      }
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: context.title(of: document), subject: document.subject,
        participants: authors.sorted().map {
          Participant(person: $0, role: .author, depth: .originating, confidence: people.count >= 2 ? .high : .medium)
        },
        dimensions: [.influence, .timeline], first: first.day, last: last.day, days: byOthers.map(\.day),
        reach: context.reach(
          people: people, namedTeams: [], doers: Array(authors),
          from: context.calendar.day(of: document.fact.created.seconds), on: last.day, repositories: repositories,
          quarters: byOthers.map { context.calendar.quarter(of: $0.day) }),
        durability: document.fact.status == .superseded ? .lasting : .held(since: first.day, asOf: context.asOf),
        exposure: [.usual(.low)], isAdoptedByOthers: !implementing.isEmpty || !repositories.isEmpty,
        statements: statements + context.statusStatements(document),
        caveats: ["Use without a citation is not seen."],
        provenance: (implementing + byOthers.filter { $0.fact.manner != .implements }).prefix(6).map {
          Provenance(
            repository: $0.fact.repository, object: $0.fact.from.commit, path: $0.fact.from.path,
            note: $0.fact.manner == .implements ? "carries it out" : "cites it")
        } + context.provenance(of: document, note: "the document"))
    }
  }
}
