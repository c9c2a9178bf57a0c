internal import DaylightCore
internal import DaylightGit

/// Writes the facts that hang on files followed through history: documents, their revisions, who refers to them,
/// standards.
///
/// What has to be read for it is read beforehand, by several readers at once: `prepare`, then `write`.
struct LineageFacts {
  let repository: String
  let ledger: HistoryLedger
  let history: DocumentHistory
  /// Seconds since 1970 by commit; nil when the main line does not contain it.
  let integrated: [Int64?]

  private var lines: [Versions: (added: Int, removed: Int)] = [:]
  private var origins = TextOrigins()
  private var ids: [Int: String] = [:]
  /// The lineages of standards that are no documents.
  private var standardIDs: [Int: String] = [:]
  /// Those of them that are builds' files. Who changed one did not change the rules in it.
  private var builds: Set<Int> = []
  private var uptakes = UptakeHistory()
  private var resolver = ReferenceResolver([])
  private var lives = DocumentLives()
  private var inCode: [CodeCitations.Citation] = []

  /// Two versions of a file.
  private struct Versions: Hashable, Sendable {
    var old: ObjectID?
    var new: ObjectID?
  }

  /// The largest version of a document whose lines are counted, in bytes.
  static let lineLimit = 2 << 20
  /// A commit that brings more documents than this is an import or a move: nobody's origin.
  static let importedDocuments = 20
  /// The most references of one file that are followed.
  static let references = 60

  init(repository: String, ledger: HistoryLedger, history: DocumentHistory, integrated: [Int64?]) {
    self.repository = repository
    self.ledger = ledger
    self.history = history
    self.integrated = integrated
  }

  private func touches(_ lineage: Int) -> [LineageTracker.Touch] { history.lineages.lineages[lineage].touches }

  // MARK: - What has to be read

  /// Counts lines and looks for the origins of references, as far as the memo does not know them.
  mutating func prepare(
    _ tree: NewestTree, log: [Int32], pool: ReaderPool, share: WorkShare, stop: StopSignal, memo: inout ScanMemo,
    damage: inout [ScanDamage]
  ) async throws {
    for document in tree.documents {
      if let lineage = history.lineage(of: document.path) { ids[lineage] = lineageID(lineage) }
    }
    resolver = ReferenceResolver(
      tree.documents.compactMap { document in
        history.lineage(of: document.path).flatMap { ids[$0] }.map {
          (document.path, document.detected.family, document.detected.number, $0)
        }
      })
    for standard in tree.standards {
      guard let lineage = history.lineage(of: standard.path), ids[lineage] == nil else { continue }
      standardIDs[lineage] = lineageID(lineage)
      if standard.detected.part != nil { builds.insert(lineage) }
    }
    try await countLines(pool, share, stop, &memo, &damage)
    try await uptakes.read(
      ledger, log: log, others: history.others, pool: pool, share: share, stop: stop, memo: &memo, damage: &damage)
    try await findOrigins(tree, pool, share, stop, &memo, &damage)
    try await lives.read(
      tree, history, integrated: integrated, pool: pool, share: share, stop: stop, memo: &memo, damage: &damage)
  }

  /// Looks for the origins of the references in programs, as far as the memo does not know them.
  mutating func prepare(
    _ code: [NewestTree.ReferringCode], log: [Int32], pool: ReaderPool, share: WorkShare, stop: StopSignal,
    memo: inout ScanMemo, damage: inout [ScanDamage]
  ) async throws {
    var citations = CodeCitations(ledger: ledger, log: log)
    try await citations.read(
      code, resolver, pool: pool, share: share, stop: stop, memo: &memo, damage: &damage)
    inCode = citations.citations
  }

  private mutating func countLines(
    _ pool: ReaderPool, _ share: WorkShare, _ stop: StopSignal, _ memo: inout ScanMemo, _ damage: inout [ScanDamage]
  ) async throws {
    var unknown: [Versions] = []
    for lineage in (Array(ids.keys) + Array(standardIDs.keys)).sorted() where !builds.contains(lineage) {
      for touch in touches(lineage) {
        let versions = Versions(old: touch.old, new: touch.new)
        guard lines[versions] == nil else { continue }
        if let known = memo.answer(ScanMemo.key("lines", [touch.old, touch.new])) {
          lines[versions] = (Int(known >> 32), Int(known & 0xffff_ffff))
        } else {
          lines[versions] = (0, 0)
          unknown.append(versions)
        }
      }
    }
    let counts = try await pool.map(unknown, share: share, stop: stop) { versions, git -> Result<[Int], GitError> in
      do throws(GitError) {
        let lines = try LineStatistics.between(versions.old, versions.new, in: git, limit: LineageFacts.lineLimit)
        return .success(lines.map { [$0.added, $0.removed] } ?? [0, 0])
      } catch {
        return .failure(error)
      }
    }
    for (versions, count) in zip(unknown, counts) {
      switch count {
      case .success(let count):
        lines[versions] = (count[0], count[1])
        memo.remember(
          UInt64(count[0]) << 32 | UInt64(count[1]), for: ScanMemo.key("lines", [versions.old, versions.new]))
      case .failure(let error): damage.append(ScanDamage(error))
      }
    }
  }

  private mutating func findOrigins(
    _ tree: NewestTree, _ pool: ReaderPool, _ share: WorkShare, _ stop: StopSignal, _ memo: inout ScanMemo,
    _ damage: inout [ScanDamage]
  ) async throws {
    var questions: [TextOrigins.Question] = []
    for document in tree.documents {
      guard let lineage = history.lineage(of: document.path) else { continue }
      questions += targets(of: document, lineage).map { .init(lineage: lineage, needle: $0.needle) }
    }
    for standard in tree.standards {
      guard let part = standard.detected.part, let lineage = history.lineage(of: standard.path) else { continue }
      questions += part.marks.map { .init(lineage: lineage, needle: $0) }
    }
    let (lineages, integrated) = (history.lineages.lineages, integrated)
    try await origins.find(
      questions, touches: { lineages[$0].touches.filter { integrated[Int($0.commit)] != nil } }, pool: pool,
      share: share, stop: stop, memo: &memo, damage: &damage)
  }

  /// What a document refers to, each once: never itself.
  private func targets(
    of document: NewestTree.FoundDocument, _ lineage: Int
  ) -> [(to: CitationFact.To, needle: String)] {
    guard let own = ids[lineage] else { return [] }
    var targets: [(to: CitationFact.To, needle: String)] = []
    var seen: Set<String> = [own]
    for reference in document.references {
      guard targets.count < LineageFacts.references else { break }
      guard let to = resolver.resolve(reference.text, from: document.path),
        seen.insert(to.lineage ?? to.text ?? "").inserted
      else { continue }
      targets.append((to, reference.needle))
    }
    return targets
  }

  // MARK: - What is written

  /// Writes the facts.
  func write(_ tree: NewestTree, into facts: inout RepositoryFacts) {
    var documentsInCommit: [Int32: Int] = [:]
    var firstsInCommit: [Int32: Int] = [:]
    for lineage in ids.keys {
      for touch in touches(lineage) {
        documentsInCommit[touch.commit, default: 0] += 1
        if touch.isFirst { firstsInCommit[touch.commit, default: 0] += 1 }
      }
    }
    for document in tree.documents {
      guard let index = history.lineage(of: document.path), let lineage = ids[index] else { continue }
      let first = touches(index).last { $0.isFirst } ?? touches(index).last
      let detected = document.detected
      facts.documents.append(
        DocumentFact(
          repository: repository, path: document.path, lineage: lineage, type: detected.family,
          title: detected.title, number: detected.number, status: detected.status,
          declaredStatus: detected.declaredStatus, created: time(first?.commit),
          people: lives.dated(document) { commit in
            firstsInCommit[commit] ?? 0 > LineageFacts.importedDocuments
              ? nil : integrated[Int(commit)].map { Timestamp(seconds: $0) }
          },
          teams: detected.teams, supersededBy: detected.supersededBy, confidence: detected.confidence,
          isImported: first.map { firstsInCommit[$0.commit] ?? 0 > LineageFacts.importedDocuments } ?? true,
          source: Source(oid: document.header.blob.hex, path: document.header.path),
          steps: lives.steps(of: document, path: path) { (hex($0), time($0)) }, framing: lives.framing(document)))
      writeRevisions(of: index, lineage, documentsInCommit, into: &facts)
    }
    writeStandards(tree, into: &facts)
    writeMentions(into: &facts)
    writeReferences(tree, into: &facts)
    writeUptakes(into: &facts)
  }

  private func lineageID(_ index: Int) -> String {
    let first = touches(index).last { $0.isFirst } ?? touches(index).last
    let path = first.map { String(decoding: ledger.paths[Int($0.path)], as: UTF8.self) } ?? ""
    let commit = first.map { hex($0.commit) } ?? ""
    return String(KeyedHash.public.hex("\(repository)\u{0}\(commit)\u{0}\(path)").prefix(12))
  }

  private func hex(_ commit: Int32) -> String { ledger.commits.ids[Int(commit)].hex }

  private func author(_ commit: Int32) -> GitPerson { ledger.author(Int(commit)) }

  private func path(_ touch: LineageTracker.Touch) -> String { Text.decode(ledger.paths[Int(touch.path)]) }

  private func time(_ commit: Int32?) -> Timestamp {
    Timestamp(seconds: commit.flatMap { integrated[Int($0)] } ?? 0)
  }

  private func writeRevisions(
    of index: Int, _ lineage: String, _ documentsInCommit: [Int32: Int], into facts: inout RepositoryFacts
  ) {
    for touch in touches(index) where integrated[Int(touch.commit)] != nil {
      let count = lines[Versions(old: touch.old, new: touch.new)] ?? (0, 0)
      facts.revisions.append(
        RevisionFact(
          repository: repository, lineage: lineage, path: path(touch), commit: hex(touch.commit),
          by: author(touch.commit), at: time(touch.commit), added: count.added, removed: count.removed,
          documentsInCommit: documentsInCommit[touch.commit] ?? 1, isFirst: touch.isFirst))
    }
  }

  /// A commit that brings so many standards of so many kinds set a repository up: it made nobody an author.
  private static let scaffold = (standards: 5, categories: 4)

  private func writeStandards(_ tree: NewestTree, into facts: inout RepositoryFacts) {
    var inCommit: [Int32: Int] = [:]
    var brought: [Int32: [StandardFact.Category]] = [:]
    var firsts: [String: LineageTracker.Touch] = [:]
    for standard in tree.standards {
      guard let index = history.lineage(of: standard.path), let first = beginning(of: standard, index),
        integrated[Int(first.commit)] != nil
      else { continue }
      if !builds.contains(index) { for touch in touches(index) { inCommit[touch.commit, default: 0] += 1 } }
      firsts[standard.path] = first
      brought[first.commit, default: []].append(standard.detected.category)
    }
    for standard in tree.standards {
      guard let first = firsts[standard.path], let index = history.lineage(of: standard.path),
        let lineage = ids[index] ?? standardIDs[index]
      else { continue }
      let isBegun = first.isFirst || standard.detected.part != nil
      let beside = brought[first.commit] ?? []
      let isScaffold =
        beside.count >= LineageFacts.scaffold.standards && Set(beside).count >= LineageFacts.scaffold.categories
      facts.standards.append(
        StandardFact(
          repository: repository, path: standard.path, lineage: lineage, category: standard.detected.category,
          title: standard.title,
          introduced: .init(commit: hex(first.commit), author: author(first.commit), at: time(first.commit)),
          current: standard.blob.hex, lines: standard.lines,
          isImported: ledger.marks[Int(first.commit)].contains(.imported) || isScaffold || !isBegun,
          enforcement: standard.enforcement, names: standard.detected.names, sketch: standard.sketch))
      if ids[index] == nil, !builds.contains(index) {
        writeRevisions(of: index, lineage, inCommit, into: &facts)
      }
    }
  }

  /// The commit that brought a standard: the file's first, or the first that has any of its rules, in a build's file.
  ///
  /// A file that first stands in a merge is in no commit's changes: then the oldest change of it is taken.
  private func beginning(of standard: NewestTree.FoundStandard, _ index: Int) -> LineageTracker.Touch? {
    guard let part = standard.detected.part else {
      return touches(index).last { $0.isFirst } ?? touches(index).last
    }
    let bringers = part.marks.compactMap { origins[.init(lineage: index, needle: $0)]?.commit }
    return touches(index).last { bringers.contains($0.commit) }
  }

  private func writeUptakes(into facts: inout RepositoryFacts) {
    for event in uptakes.events where integrated[Int(event.commit)] != nil {
      facts.citations.append(
        CitationFact(
          repository: repository,
          from: .init(commit: hex(event.commit), path: Text.decode(ledger.paths[Int(event.path)])),
          to: .init(text: event.target), manner: event.begins ? .uses : .drops, by: author(event.commit),
          at: time(event.commit)))
    }
  }

  private func writeMentions(into facts: inout RepositoryFacts) {
    var touched: [Int32: Set<String>] = [:]
    for (index, id) in ids {
      for touch in touches(index) { touched[touch.commit, default: []].insert(id) }
    }
    var byPath: [String: String] = [:]
    for number in history.lineages.paths {
      guard let id = history.lineages.lineage(at: number).flatMap({ ids[$0] }) else { continue }
      byPath[Text.decode(ledger.paths[Int(number)])] = id
    }
    // The same few texts come again and again.
    var meanings: [String: CitationFact.To?] = [:]
    struct Named: Hashable {
      var commit: Int32
      var to: CitationFact.To
    }
    var named: Set<Named> = []
    // Runs come in whatever order they are done.
    let mentions = ledger.mentions.sorted { ledger.numbers[Int($0.commit)] < ledger.numbers[Int($1.commit)] }
    for (commit, mention) in mentions where integrated[Int(commit)] != nil {
      var seen: Set<String> = []
      if mention.manner != .mentions && mention.manner != .implements {
        for text in mention.texts {
          facts.citations.append(
            CitationFact(
              repository: repository, from: .init(commit: hex(commit)), to: .init(text: text), manner: mention.manner,
              by: author(commit), at: time(commit)))
        }
        continue
      }
      for text in mention.texts {
        let meaning = meanings[text] ?? (resolver.resolve(text, from: nil) ?? byPath[text].map { .init(lineage: $0) })
        meanings[text] = .some(meaning)
        guard let to = meaning,
          seen.insert(to.lineage ?? to.text ?? "").inserted
        else { continue }
        // A commit that changes the document says its number as a label, not because it builds on it.
        if let lineage = to.lineage, touched[commit]?.contains(lineage) == true { continue }
        named.insert(Named(commit: commit, to: to))
        facts.citations.append(
          CitationFact(
            repository: repository, from: .init(commit: hex(commit)), to: to, manner: mention.manner,
            by: author(commit), at: time(commit)))
      }
    }
    // A commit that says it in its message and in several comments says it once.
    for citation in inCode where named.insert(Named(commit: citation.commit, to: citation.to)).inserted {
      if let lineage = citation.to.lineage, touched[citation.commit]?.contains(lineage) == true { continue }
      facts.citations.append(
        CitationFact(
          repository: repository, from: .init(commit: hex(citation.commit), path: Text.decode(citation.path)),
          to: citation.to, manner: .mentions, by: author(citation.commit), at: time(citation.commit)))
    }
  }

  private func writeReferences(_ tree: NewestTree, into facts: inout RepositoryFacts) {
    for document in tree.documents {
      guard let index = history.lineage(of: document.path), let own = ids[index] else { continue }
      for target in targets(of: document, index) {
        guard let touch = origins[.init(lineage: index, needle: target.needle)] else { continue }
        facts.citations.append(
          CitationFact(
            repository: repository, from: .init(commit: hex(touch.commit), path: path(touch), lineage: own),
            to: target.to, manner: .mentions, by: author(touch.commit), at: time(touch.commit)))
      }
    }
  }
}
