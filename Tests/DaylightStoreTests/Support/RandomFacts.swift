import DaylightCore
import DaylightScanner

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers for the same seed on every machine.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ word >> 30) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ word >> 27) &* 0x94d0_49bb_1331_11eb
    return word ^ word >> 31
  }
}

/// Makes facts of every kind, with the texts and numbers that break stores.
struct RandomFacts {
  private var random: Seeded

  init(seed: UInt64) { random = Seeded(seed) }

  private static let nasty = [
    "", "a", "\u{0}", "a\u{0}b", "\u{0}\u{ff}", "\u{e9}", "e\u{301}", "\r\n", "\"quoted\" \\ back",
    "'; DROP TABLE change; --",
    "\u{1}\u{1f}\u{7f}", "null", "0", "-1", "1e3", "\u{202e}right", "🧑🏽‍💻", "{\"owners\":[]}", "[", "\u{10ffff}",
    "NULL",
    "İ", "ß",
    String(repeating: "long ", count: 300),
  ]

  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }

  mutating func one<Element>(_ values: [Element]) -> Element { values[number(below: values.count)] }

  mutating func flip() -> Bool { Bool.random(using: &random) }

  mutating func text() -> String {
    number(below: 3) == 0 ? one(RandomFacts.nasty) : "text \(number(below: 40)) " + one(RandomFacts.nasty)
  }

  mutating func maybe<Value>(_ make: (inout RandomFacts) -> Value) -> Value? { flip() ? make(&self) : nil }

  mutating func list<Value>(_ make: (inout RandomFacts) -> Value) -> [Value] {
    (0..<number(below: 4)).map { _ in make(&self) }
  }

  mutating func integer() -> Int {
    one([0, 1, -1, Int.max, Int.min, 1 << 32, number(below: 1000), -number(below: 1000)])
  }

  mutating func commit() -> String {
    number(below: 12) == 0 ? text() : String(repeating: "\(number(below: 10))abf", count: 10)
  }

  mutating func time() -> Timestamp {
    let seconds = one([0, -1, Int64.max, Int64.min, 1_700_000_000, Int64(number(below: 2_000_000_000))])
    return Timestamp(seconds: seconds, offsetMinutes: one([0, 60, -1_439, 1_439, 330]))
  }

  /// Half of them as the initialiser makes them, half with parts that it would have changed.
  mutating func person() -> GitPerson {
    var person = GitPerson(name: maybe { $0.text() }, email: maybe { $0.text() }, handle: maybe { $0.text() })
    if number(below: 4) == 0 { person.email = "MiXed@Example.org" }
    if number(below: 8) == 0 { person.name = "" }
    return person
  }

  mutating func source() -> Source {
    Source(oid: commit(), path: maybe { $0.text() }, line: maybe { $0.integer() })
  }

  mutating func repository(_ id: String) -> RepositoryFact {
    RepositoryFact(
      repository: id, branch: maybe { $0.text() }, head: commit(), references: text(),
      commits: one([1, 2, 3]), newest: Timestamp(seconds: one([1, 2, 3]), offsetMinutes: one([0, 60])),
      extractors: one([1, 1, 1, 2]), notes: list { $0.text() })
  }

  mutating func fact(_ kind: Fact.Kind, in id: String) -> Fact {
    switch kind {
    case .repository: .repository(repository(id))
    case .identity:
      .identity(
        IdentityFact(
          repository: id, name: text(), email: text(), commits: integer(), first: time(), last: time(),
          places: list { .init(folder: $0.text(), commits: $0.number(below: 1_000)) }))
    case .alias:
      .alias(
        AliasFact(
          repository: id, basis: one(AliasFact.Basis.allCases), alias: person(), proper: person(),
          records: integer(), source: source()))
    case .change:
      .change(
        ChangeFact(
          repository: id, commit: commit(), author: person(), committer: person(), authored: time(),
          integrated: maybe { $0.time() },
          areas: list { ChangeFact.Area(owners: $0.list { $0.text() }, paths: $0.integer()) },
          marks: ChangeFact.Marks(list { $0.one(ChangeFact.Mark.allCases) }).list, subject: text()))
    case .review:
      .review(
        ReviewFact(
          repository: id, commit: commit(), reviewer: person(), role: one(ReviewFact.Role.allCases),
          // No scan imports: what an export told outlives them all.
          convention: one(ReviewFact.Convention.allCases.filter { $0 != .imported }),
          confidence: one(Confidence.allCases), at: time(),
          source: source()))
    case .document:
      .document(
        DocumentFact(
          repository: id, path: text(), lineage: text(), type: one(DocumentFact.Family.allCases),
          title: text(),
          number: maybe { $0.integer() }, status: one(DocumentFact.Status.allCases),
          declaredStatus: maybe { $0.text() }, created: time(),
          people: list {
            DocumentFact.Declared(
              person: $0.person(), role: $0.one(DocumentFact.Role.allCases),
              origin: $0.one(DocumentFact.Origin.allCases), line: $0.maybe { $0.integer() },
              since: $0.maybe { Timestamp(seconds: Int64($0.integer())) })
          }, teams: list { $0.text() }, supersededBy: maybe { $0.text() },
          confidence: one(Confidence.allCases), isImported: flip(), source: source(),
          steps: list {
            DocumentFact.Step(
              status: $0.one(DocumentFact.Status.allCases), declared: $0.maybe { $0.text() }, commit: $0.text(),
              at: Timestamp(seconds: Int64($0.integer())))
          },
          framing: maybe {
            DocumentFact.Framing(
              problemLine: $0.maybe { $0.integer() }, isProblemFirst: $0.flip(), alternatives: $0.list { $0.text() },
              alternativesLine: $0.maybe { $0.integer() }, openQuestions: $0.integer(), resolvedQuestions: $0.integer())
          }))
    case .revision:
      .revision(
        RevisionFact(
          repository: id, lineage: text(), path: text(), commit: commit(), by: person(), at: time(),
          added: integer(), removed: integer(), documentsInCommit: integer(), isFirst: flip()))
    case .citation:
      .citation(
        CitationFact(
          repository: id,
          from: .init(commit: commit(), path: maybe { $0.text() }, lineage: maybe { $0.text() }),
          to: .init(lineage: maybe { $0.text() }, text: maybe { $0.text() }),
          manner: one(CitationFact.Manner.allCases), by: person(), at: time()))
    case .standard:
      .standard(
        StandardFact(
          repository: id, path: text(), lineage: text(), category: one(StandardFact.Category.allCases), title: text(),
          introduced: .init(commit: commit(), author: person(), at: time()), current: commit(),
          lines: integer(), isImported: flip(), enforcement: maybe { $0.text() }, names: list { $0.text() },
          sketch: text()))
    case .ownership:
      .ownership(
        OwnershipFact(
          repository: id, path: text(), line: integer(), dialect: one(OwnershipFact.Dialect.allCases),
          pattern: text(), owners: list { $0.text() }, from: maybe { $0.time() }, until: maybe { $0.time() }))
    }
  }

  /// Up to that many facts of each kind but the repository's own, some of them twice.
  mutating func facts(in id: String, upTo count: Int) -> [Fact] {
    var facts: [Fact] = []
    for kind in Fact.Kind.allCases where kind != .repository {
      for _ in 0..<number(below: count + 1) { facts.append(fact(kind, in: id)) }
    }
    if let first = facts.first { facts.append(first) }
    return shuffled(facts)
  }

  mutating func shuffled<Element>(_ values: [Element]) -> [Element] { values.shuffled(using: &random) }
}
