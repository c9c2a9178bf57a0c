internal import DaylightCore
internal import DaylightGit

/// Who wrote into a program's comment that it follows a design document.
///
/// Each line of today's programs counts once, for the commit whose change brought it.
struct CodeCitations {
  /// A citation: the commit, the file as it was called then, and the document.
  struct Citation: Hashable, Sendable {
    var commit: Int32
    var path: [UInt8]
    var to: CitationFact.To
  }

  private let ledger: HistoryLedger
  /// The main line's commits from new to old.
  private let log: [Int32]
  private(set) var citations: [Citation] = []

  /// A commit that brings more documents into one file than this writes a list of them.
  static let list = 20
  /// How often a line may have been moved from file to file.
  private static let moves = 8

  /// A reference on its way back through the history.
  private struct Trail {
    var path: [UInt8]
    var reference: String
    var to: CitationFact.To
    /// The place in the log from which on its commit is looked for.
    var start = 0
  }

  init(ledger: HistoryLedger, log: [Int32]) {
    self.ledger = ledger
    self.log = log
  }

  /// Whether a repository's programs are worth reading: it has documents, or the messages of its main line name others'.
  ///
  /// - Parameter integrated: nil for a commit that the main line does not contain.
  static func areLikely(_ tree: NewestTree, _ ledger: HistoryLedger, integrated: [Int64?]) -> Bool {
    !tree.documents.isEmpty
      || ledger.mentions.contains { commit, mention in
        integrated[Int(commit)] != nil && mention.texts.contains { ReferenceResolver.isForeignForm($0) }
      }
  }

  /// Finds the citations of a tree's programs.
  mutating func read(
    _ code: [NewestTree.ReferringCode], _ resolver: ReferenceResolver, pool: ReaderPool, share: WorkShare,
    stop: StopSignal, memo: inout ScanMemo, damage: inout [ScanDamage]
  ) async throws {
    var trails: [Trail] = []
    for code in code {
      let path = Text.decode(code.file.path, bound: code.file.path.count)
      var seen: Set<CitationFact.To> = []
      for reference in code.references {
        guard let to = resolver.resolve(code: reference, from: path), seen.insert(to).inserted else { continue }
        trails.append(Trail(path: code.file.path, reference: reference, to: to))
      }
    }
    for _ in 0..<CodeCitations.moves where !trails.isEmpty {
      trails = try await follow(trails, pool, share, stop, &memo, &damage)
    }
    dropLists()
  }

  /// Follows references to the commits that brought them, or to the files from which they were moved.
  private mutating func follow(
    _ trails: [Trail], _ pool: ReaderPool, _ share: WorkShare, _ stop: StopSignal, _ memo: inout ScanMemo,
    _ damage: inout [ScanDamage]
  ) async throws -> [Trail] {
    let places = places(of: Set(trails.map(\.path)))
    var asked: [(question: CodeOrigin.Question, trails: [Int], keys: [ObjectID])] = []
    var byStart: [[UInt8]: [Int: Int]] = [:]
    var answers = [CodeOrigin.Answer?](repeating: nil, count: trails.count)
    var lists: [[UInt8]: [Int: (list: ArraySlice<Int>, key: ObjectID)]] = [:]
    func list(_ trail: Trail) -> (list: ArraySlice<Int>, key: ObjectID) {
      if let known = lists[trail.path]?[trail.start] { return known }
      let all = places[CodePath.hash(trail.path)] ?? []
      let list = all.drop { $0 < trail.start }
      let made = (list, ScanMemo.key("commits", list.map { name(log[$0]) }))
      lists[trail.path, default: [:]][trail.start] = made
      return made
    }
    for (number, trail) in trails.enumerated() {
      let (list, commits) = list(trail)
      let key = ScanMemo.key("origin", [commits], trail.path + [0] + Array(trail.reference.utf8))
      if let kept = memo.text(key), let answer = CodeOrigin.Answer(bytes: kept, commits: list.count) {
        answers[number] = answer
      } else if let place = byStart[trail.path]?[trail.start] {
        asked[place].question.references.append(trail.reference)
        asked[place].trails.append(number)
        asked[place].keys.append(key)
      } else {
        byStart[trail.path, default: [:]][trail.start] = asked.count
        let question = CodeOrigin.Question(
          path: trail.path, references: [trail.reference], commits: list.map { name(log[$0]) })
        asked.append((question, [number], [key]))
      }
    }
    let found = try await pool.map(asked.map(\.question), share: share, stop: stop) {
      question, git -> Result<[CodeOrigin.Answer], GitError> in
      do throws(GitError) { return .success(try CodeOrigin.answers(question, in: git)) } catch {
        return .failure(error)
      }
    }
    for (asked, found) in zip(asked, found) {
      switch found {
      case .success(let found):
        for (index, answer) in found.enumerated() {
          answers[asked.trails[index]] = answer
          memo.remember(answer.bytes, for: asked.keys[index])
        }
      case .failure(let error): damage.append(ScanDamage(error))
      }
    }
    var moved: [Trail] = []
    for (number, var trail) in trails.enumerated() {
      let list = list(trail).list
      switch answers[number] {
      case .commit(let place):
        citations.append(
          Citation(commit: log[list[list.startIndex + place]], path: trail.path, to: trail.to))
      case .moved(let place, let path):
        trail.start = list[list.startIndex + place] + 1
        trail.path = path
        moved.append(trail)
      case .unknown, nil: continue
      }
    }
    return moved
  }

  private func name(_ commit: Int32) -> ObjectID { ledger.commits.ids[Int(commit)] }

  /// The places in the log of the commits that changed files, by the files' hashes.
  private func places(of paths: Set<[UInt8]>) -> [UInt32: [Int]] {
    let wanted = Set(paths.map(CodePath.hash))
    var places: [UInt32: [Int]] = [:]
    for (place, commit) in log.enumerated() {
      for hash in ledger.code(of: Int(commit)) where wanted.contains(hash) { places[hash, default: []].append(place) }
    }
    return places
  }

  /// Drops the lists of documents, which build on none of them, and what an import brought.
  private mutating func dropLists() {
    struct Page: Hashable {
      var commit: Int32
      var path: [UInt8]
    }
    var counts: [Page: Int] = [:]
    for citation in citations { counts[Page(commit: citation.commit, path: citation.path), default: 0] += 1 }
    citations.removeAll {
      counts[Page(commit: $0.commit, path: $0.path), default: 0] > CodeCitations.list
        || ledger.marks[Int($0.commit)].contains(.imported)
    }
    // Runs come in whatever order they are done: numbers and paths tell, places in the ledger do not.
    citations.sort { left, right in
      let (first, second) = (ledger.numbers[Int(left.commit)], ledger.numbers[Int(right.commit)])
      if first != second { return first < second }
      if left.path != right.path { return left.path.lexicographicallyPrecedes(right.path) }
      return (left.to.lineage ?? "", left.to.text ?? "") < (right.to.lineage ?? "", right.to.text ?? "")
    }
  }
}

/// The paths of programs as commits remember them: four bytes each, enough to ask the few that may have changed a file.
enum CodePath {
  static func hash(_ path: [UInt8]) -> UInt32 { FowlerNollVo.hash32(path) }
}
