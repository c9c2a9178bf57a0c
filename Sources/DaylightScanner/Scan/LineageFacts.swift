internal import DaylightCore
internal import DaylightGit

/// Writes the facts that hang on files followed through history: documents, their revisions, who refers to them,
/// standards.
struct LineageFacts {
  let repository: String
  let ids: [ObjectID]
  let authors: [GitPerson]
  let lineages: LineageTracker
  let integrated: [Int64?]

  /// The largest version of a document whose lines are counted.
  static let lineLimit = 2 << 20
  /// A commit that brings more documents than this is an import or a move: nobody's origin.
  static let importedDocuments = 20

  func write(
    _ tree: NewestTree, mentions: [(commit: Int32, texts: [String], manner: CitationFact.Manner)],
    into facts: inout RepositoryFacts, from git: borrowing Repository
  ) throws(GitError) {
    var names: [Int: String] = [:]
    var documentsInCommit: [Int32: Int] = [:]
    var firstsInCommit: [Int32: Int] = [:]
    for document in tree.documents {
      guard let index = lineages.lineage(at: Array(document.path.utf8)) else { continue }
      names[index] = lineageID(index)
      for touch in lineages.lineages[index].touches {
        documentsInCommit[touch.commit, default: 0] += 1
        if touch.isFirst { firstsInCommit[touch.commit, default: 0] += 1 }
      }
    }
    for document in tree.documents {
      guard let index = lineages.lineage(at: Array(document.path.utf8)), let lineage = names[index] else { continue }
      let first = lineages.lineages[index].touches.last { $0.isFirst } ?? lineages.lineages[index].touches.last
      let detected = document.detected
      facts.documents.append(
        DocumentFact(
          repository: repository, path: document.path, lineage: lineage, type: detected.family,
          title: detected.title, number: detected.number, status: detected.status,
          declaredStatus: detected.declaredStatus, created: time(first?.commit), people: detected.people,
          teams: detected.teams, supersededBy: detected.supersededBy, confidence: detected.confidence,
          isImported: first.map { firstsInCommit[$0.commit] ?? 0 > LineageFacts.importedDocuments } ?? true,
          source: Source(oid: document.header.blob.hex, path: document.header.path)))
      try writeRevisions(of: index, lineage, documentsInCommit, into: &facts, from: git)
    }
    try writeStandards(tree, into: &facts)
    let resolver = ReferenceResolver(
      tree.documents.compactMap { document in
        lineages.lineage(at: Array(document.path.utf8)).flatMap { index in
          names[index].map { (document.path, document.detected.family, document.detected.number, $0) }
        }
      })
    writeMentions(mentions, names, resolver, into: &facts)
    try writeReferences(tree, names, resolver, into: &facts, from: git)
  }

  private func lineageID(_ index: Int) -> String {
    let touches = lineages.lineages[index].touches
    let first = touches.last { $0.isFirst } ?? touches.last
    let path = first?.path ?? lineages.lineages[index].path
    let commit = first.map { ids[Int($0.commit)].hex } ?? ""
    return String(
      KeyedHash.public.hex("\(repository)\u{0}\(commit)\u{0}\(String(decoding: path, as: UTF8.self))").prefix(12))
  }

  private func time(_ commit: Int32?) -> Timestamp {
    Timestamp(seconds: commit.flatMap { integrated[Int($0)] } ?? 0)
  }

  private func writeRevisions(
    of index: Int, _ lineage: String, _ documentsInCommit: [Int32: Int], into facts: inout RepositoryFacts,
    from git: borrowing Repository
  ) throws(GitError) {
    for touch in lineages.lineages[index].touches where integrated[Int(touch.commit)] != nil {
      let lines = try LineStatistics.between(touch.old, touch.new, in: git, limit: LineageFacts.lineLimit) ?? (0, 0)
      facts.revisions.append(
        RevisionFact(
          repository: repository, lineage: lineage, path: Text.decode(touch.path), commit: ids[Int(touch.commit)].hex,
          by: authors[Int(touch.commit)], at: time(touch.commit), added: lines.added, removed: lines.removed,
          documentsInCommit: documentsInCommit[touch.commit] ?? 1, isFirst: touch.isFirst))
    }
  }

  private func writeStandards(_ tree: NewestTree, into facts: inout RepositoryFacts) throws(GitError) {
    var firstsInCommit: [Int32: Int] = [:]
    var firsts: [String: LineageTracker.Touch] = [:]
    for standard in tree.standards {
      guard let index = lineages.lineage(at: Array(standard.path.utf8)),
        let first = lineages.lineages[index].touches.last(where: { $0.isFirst }), integrated[Int(first.commit)] != nil
      else { continue }
      firsts[standard.path] = first
      firstsInCommit[first.commit, default: 0] += 1
    }
    let imports = Set(facts.changes.filter { $0.marks.contains(.imported) }.map(\.commit))
    for standard in tree.standards {
      guard let first = firsts[standard.path] else { continue }
      let commit = ids[Int(first.commit)].hex
      facts.standards.append(
        StandardFact(
          repository: repository, path: standard.path, category: standard.category, title: standard.title,
          introduced: .init(commit: commit, author: authors[Int(first.commit)], at: time(first.commit)),
          current: standard.blob.hex, lines: standard.lines,
          isImported: imports.contains(commit) || firstsInCommit[first.commit] ?? 0 > 6))
    }
  }

  private func writeMentions(
    _ mentions: [(commit: Int32, texts: [String], manner: CitationFact.Manner)], _ names: [Int: String],
    _ resolver: ReferenceResolver, into facts: inout RepositoryFacts
  ) {
    var touched: [Int32: Set<String>] = [:]
    for (index, name) in names {
      for touch in lineages.lineages[index].touches { touched[touch.commit, default: []].insert(name) }
    }
    for mention in mentions where integrated[Int(mention.commit)] != nil {
      var seen: Set<String> = []
      for text in mention.texts {
        var to = resolver.resolve(text, from: nil)
        if to == nil, let index = lineages.lineage(at: Array(text.utf8)), let name = names[index] {
          to = .init(lineage: name)
        }
        guard let to, seen.insert(to.lineage ?? to.text ?? "").inserted else { continue }
        // A commit that changes the document says its number as a label, not because it builds on it.
        if let lineage = to.lineage, touched[mention.commit]?.contains(lineage) == true { continue }
        facts.citations.append(
          CitationFact(
            repository: repository, from: .init(commit: ids[Int(mention.commit)].hex), to: to, manner: mention.manner,
            by: authors[Int(mention.commit)], at: time(mention.commit)))
      }
    }
  }

  private func writeReferences(
    _ tree: NewestTree, _ names: [Int: String], _ resolver: ReferenceResolver, into facts: inout RepositoryFacts,
    from git: borrowing Repository
  ) throws(GitError) {
    for document in tree.documents {
      guard let index = lineages.lineage(at: Array(document.path.utf8)), let own = names[index],
        let bytes = try git.blob(document.blob, limit: NewestTree.textLimit)
      else { continue }
      var targets: [(to: CitationFact.To, needle: [UInt8])] = []
      var seen: Set<String> = [own]
      func add(_ text: String, needle: String) {
        guard targets.count < 60, let to = resolver.resolve(text, from: document.path),
          seen.insert(to.lineage ?? to.text ?? "").inserted
        else { return }
        targets.append((to, Array(needle.utf8)))
      }
      if let markup = DocumentOutline.markup(ofPath: document.path) {
        for link in DocumentOutline(bytes, markup: markup).links {
          add(ReferenceText.repositoryPath(ofURL: link.target) ?? link.target, needle: link.target)
        }
      }
      for line in Text.lines(bytes) {
        for text in ReferenceText.references(in: line) where !text.contains("/") || text.contains(" ") {
          add(text, needle: text)
        }
      }
      for target in targets {
        guard let touch = try firstCommit(of: index, whoseTextNames: target.needle, git) else { continue }
        facts.citations.append(
          CitationFact(
            repository: repository,
            from: .init(commit: ids[Int(touch.commit)].hex, path: Text.decode(touch.path), lineage: own), to: target.to,
            manner: .mentions, by: authors[Int(touch.commit)], at: time(touch.commit)))
      }
    }
    for workflow in tree.workflows {
      guard let index = lineages.lineage(at: Array(workflow.path.utf8)),
        let bytes = try git.blob(workflow.blob, limit: NewestTree.textLimit)
      else { continue }
      var seen: Set<String> = []
      for use in StandardDetector.uses(in: bytes) where seen.insert(use.target).inserted {
        guard let touch = try firstCommit(of: index, whoseTextNames: Array(use.target.utf8), git) else { continue }
        facts.citations.append(
          CitationFact(
            repository: repository, from: .init(commit: ids[Int(touch.commit)].hex, path: Text.decode(touch.path)),
            to: .init(text: use.target), manner: .uses, by: authors[Int(touch.commit)], at: time(touch.commit)))
      }
    }
  }

  /// The commit that brought a reference into a file: versions are halved until it is there and was not before.
  ///
  /// A number in a family's style may be written in other ways than its form: then the file's first commit stands.
  private func firstCommit(
    of index: Int, whoseTextNames needle: [UInt8], _ git: borrowing Repository
  ) throws(GitError) -> LineageTracker.Touch? {
    let touches = lineages.lineages[index].touches.filter { integrated[Int($0.commit)] != nil }
    guard var low = touches.indices.last else { return nil }
    var high = 0
    func names(_ touch: LineageTracker.Touch) throws(GitError) -> Bool {
      guard let id = touch.new, let bytes = try git.blob(id, limit: NewestTree.textLimit) else { return false }
      return contains(bytes, needle)
    }
    guard try names(touches[high]) else { return touches[low] }
    while low > high {
      let middle = (low + high) / 2
      if try names(touches[middle + 1]) { high = middle + 1 } else { low = middle }
    }
    return touches[high]
  }

  private func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first, bytes.count >= needle.count else { return needle.isEmpty }
    var start = 0
    while let index = bytes[start...].firstIndex(of: first) {
      if bytes[index...].starts(with: needle) { return true }
      start = index + 1
    }
    return false
  }
}
