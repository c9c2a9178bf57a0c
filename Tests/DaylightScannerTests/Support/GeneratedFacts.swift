import DaylightCore
import DaylightScanner

extension SplitMix64 {
  /// Texts that break what is careless with them.
  private static let nasty = [
    "", " ", "Ana Keller", "\"quoted\"", "back\\slash", "a\\u0000b", "\\\\u0000", "\\", "tab\tand\u{8}", "line\nend",
    "\r\n", "\u{2028}\u{2029}", "=SUM(A1)", "<script>", "é e\u{301}", "👩‍👩‍👧‍👦", "\u{202e}olleh", "null", "{}", "/a/b",
    "\u{7f}",
    "\u{feff}mark", "𐀀", String(repeating: "long ", count: 100),
  ]

  mutating func text() -> String { pick(SplitMix64.nasty) }
  mutating func filled() -> String { "x" + text() }
  private mutating func texts() -> [String] { (0..<Int.random(in: 0...3, using: &self)).map { _ in text() } }
  private mutating func maybe<T>(_ value: T) -> T? { chance(50) ? value : nil }

  mutating func timestamp() -> Timestamp {
    Timestamp(
      seconds: Int64.random(in: -1_000_000_000...200_000_000_000, using: &self),
      offsetMinutes: Int.random(in: -1_439...1_439, using: &self))
  }

  mutating func person() -> GitPerson {
    GitPerson(name: maybe(filled()), email: maybe(filled()), handle: maybe(filled()))
  }

  private mutating func source() -> Source {
    let (path, line) = (filled(), Int.random(in: 1...99, using: &self))
    return Source(oid: filled(), path: maybe(path), line: maybe(line))
  }

  /// A fact of a kind, with any texts in it.
  mutating func fact(_ kind: Fact.Kind) -> Fact {
    let (repository, commit, path) = (filled(), filled(), filled())
    let (one, two) = (person(), person())
    let number = Int.random(in: 0...100_000, using: &self)
    switch kind {
    case .repository:
      return .repository(
        RepositoryFact(
          repository: repository, branch: maybe(path), head: commit, references: text(), commits: number,
          newest: timestamp(), extractors: 1, notes: texts()))
    case .identity:
      return .identity(
        IdentityFact(
          repository: repository, name: text(), email: text(), commits: number, first: timestamp(), last: timestamp(),
          places: [.init(folder: text(), commits: number)]))
    case .alias:
      return .alias(
        AliasFact(
          repository: repository, basis: pick(AliasFact.Basis.allCases), alias: one, proper: two, records: number,
          source: source()))
    case .change:
      let integrated = timestamp()
      return .change(
        ChangeFact(
          repository: repository, commit: commit, author: one, committer: two, authored: timestamp(),
          integrated: maybe(integrated),
          areas: (0..<Int.random(in: 0...2, using: &self)).map { .init(owners: texts(), paths: $0) },
          marks: ChangeFact.Mark.allCases.filter { _ in chance(40) }, subject: text()))
    case .review:
      return .review(
        ReviewFact(
          repository: repository, commit: commit, reviewer: one, role: pick(ReviewFact.Role.allCases),
          convention: pick(ReviewFact.Convention.allCases), confidence: pick(Confidence.allCases), at: timestamp(),
          source: source()))
    case .document:
      return .document(document(repository, path, [one, two], number))
    case .revision:
      return .revision(
        RevisionFact(
          repository: repository, lineage: text(), path: path, commit: commit, by: one, at: timestamp(), added: number,
          removed: number / 2, documentsInCommit: 1, isFirst: chance(50)))
    case .citation:
      return .citation(
        CitationFact(
          repository: repository, from: .init(commit: commit, path: maybe(path), lineage: maybe(path)),
          to: .init(lineage: maybe(path), text: maybe(commit)), manner: pick(CitationFact.Manner.allCases), by: one,
          at: timestamp()))
    case .standard:
      let (lineage, pipeline, sketch) = (text(), text(), text())
      return .standard(
        StandardFact(
          repository: repository, path: path, lineage: lineage, category: pick(StandardFact.Category.allCases),
          title: text(), introduced: .init(commit: commit, author: one, at: timestamp()), current: text(),
          lines: number,
          isImported: chance(50), enforcement: maybe(pipeline), names: texts(), sketch: sketch))
    case .ownership:
      return .ownership(
        OwnershipFact(
          repository: repository, path: path, line: number, dialect: pick(OwnershipFact.Dialect.allCases),
          pattern: text(), owners: texts(), from: maybe(timestamp()), until: maybe(timestamp())))
    }
  }

  private mutating func document(
    _ repository: String, _ path: String, _ people: [GitPerson], _ number: Int
  ) -> DocumentFact {
    let declared = people.map { person in
      DocumentFact.Declared(
        person: person, role: pick(DocumentFact.Role.allCases), origin: pick(DocumentFact.Origin.allCases),
        line: maybe(number))
    }
    let (status, replacement) = (text(), text())
    return DocumentFact(
      repository: repository, path: path, lineage: text(), type: pick(DocumentFact.Family.allCases), title: text(),
      number: maybe(number), status: pick(DocumentFact.Status.allCases), declaredStatus: maybe(status),
      created: timestamp(), people: declared, teams: texts(), supersededBy: maybe(replacement),
      confidence: pick(Confidence.allCases), isImported: chance(50), source: source())
  }
}
