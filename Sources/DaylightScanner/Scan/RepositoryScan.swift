internal import DaylightCore
public import DaylightGit

/// Reads one repository from its references to its facts.
public struct RepositoryScan {
  /// The version of the extractors: a change that reads differently raises it, and everything is read again.
  public static let extractorsVersion = 1

  /// What can stop a scan of one repository.
  public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence: what was read, and what to do.
    public var description: String
  }

  /// What a scan would read.
  public struct References: Sendable {
    /// The main line.
    public var head: Head
    /// The commits from which the history is walked.
    public var tips: [ObjectID]
    /// A digest of every reference: the same digest, the same facts.
    public var digest: String
  }

  private let id: String
  private var trees = TreeComparison()
  private var ownership = OwnershipHistory(isPresent: true)
  private var people: PeopleReader
  private var nodes: [IntegrationTimes.Node] = []
  private var ids: [ObjectID] = []
  private var indexes: [ObjectID: Int32] = [:]
  private var parents: [[ObjectID]] = []
  private var authors: [GitPerson] = []
  private var changes: [(fact: ChangeFact, commit: Int32)] = []
  private var reviews: [ReviewFact] = []
  private var mentions: [(commit: Int32, texts: [String], manner: CitationFact.Manner)] = []
  private var branchOwners: [(handle: String, tip: ObjectID, merge: ObjectID)] = []
  private var reverts: [(commit: Int32, undone: String)] = []
  private var diagnostics: [RepositoryFacts.Diagnostic] = []

  /// A scan of a repository under an id.
  private init(id: String) {
    self.id = id
    people = PeopleReader(repository: id)
  }

  /// What a scan would read: the newest commit and a digest of all references. Nil when there is no commit yet.
  public static func references(
    of repository: borrowing Repository
  ) throws(GitError) -> References? {
    let head = try repository.head()
    var tips: [ObjectID] = []
    var text = "\(head.branch ?? "") \(head.commit?.hex ?? "")\n"
    for reference in try repository.references() where isRead(reference.name) {
      text += "\(reference.name) \(reference.target.hex)\n"
      if let commit = reference.commit { tips.append(commit) }
    }
    if let commit = head.commit { tips.append(commit) }
    guard !tips.isEmpty else { return nil }
    return References(head: head, tips: tips, digest: ObjectID.hashing(blob: Array(text.utf8)).hex)
  }

  /// Branches, tags and remote branches are read. Pull and change requests are not: what was never taken in is no
  /// work of the organisation's yet.
  static func isRead(_ name: String) -> Bool {
    if name.hasPrefix("refs/heads/") || name.hasPrefix("refs/tags/") { return true }
    return name.hasPrefix("refs/remotes/") && !name.contains("/pull/") && !name.contains("/merge-requests/")
      && !name.contains("/changes/")
  }

  /// Reads all facts.
  ///
  /// - Parameters:
  ///   - references: what `references(of:)` gave for this handle; nil reads them.
  ///   - progress: called with the number of commits read, now and then.
  /// - Throws: `Refusal` when there is nothing to read; a `GitError` when the history cannot be read.
  public static func facts(
    of repository: borrowing Repository, id: String, references: References? = nil, progress: (Int) -> Void = { _ in }
  ) throws -> RepositoryFacts {
    guard let references = try references ?? self.references(of: repository) else {
      throw Refusal(description: "it has no commits yet")
    }
    guard let head = references.head.commit else {
      throw Refusal(
        description: "HEAD names \(references.head.branch ?? "no branch"), which has no commits; "
          + "point it at the main branch with: git symbolic-ref HEAD refs/heads/NAME")
    }
    var scan = RepositoryScan(id: id)
    let newestTree = try NewestTree(
      tree: try repository.commit(head).tree, of: repository, id: id, with: &scan.trees)
    scan.ownership = OwnershipHistory(isPresent: !newestTree.ownership.isEmpty)
    var lineages = LineageTracker()
    for document in newestTree.documents { _ = lineages.follow(Array(document.path.utf8)) }
    for standard in newestTree.standards { _ = lineages.follow(Array(standard.path.utf8)) }
    for workflow in newestTree.workflows { _ = lineages.follow(Array(workflow.path.utf8)) }
    try scan.walk(references.tips, newestTree, &lineages, repository, progress)
    return try scan.assemble(references.head, head, references.digest, newestTree, lineages, repository)
  }

  private mutating func walk(
    _ tips: [ObjectID], _ newestTree: NewestTree, _ lineages: inout LineageTracker,
    _ repository: borrowing Repository, _ progress: (Int) -> Void
  ) throws(GitError) {
    var walk = HistoryWalk(tips: tips)
    var files: [FileChange] = []
    while let commit = try walk.next(in: repository) {
      let index = Int32(ids.count)
      ids.append(commit.id)
      indexes[commit.id] = index
      parents.append(commit.parents)
      nodes.append(.init(time: commit.committer.seconds, parents: []))
      let author = people.person(commit.author, encoding: commit.encoding, isAuthor: true)
      let committer = people.person(commit.committer, encoding: commit.encoding, isAuthor: false)
      authors.append(author)
      if ids.count % 1_000 == 0 { progress(ids.count) }
      if commit.parents.count > 1 {
        readMerge(commit, committer)
        continue
      }
      files.removeAll(keepingCapacity: true)
      // The walk has read the parent already; only one that it left out has to be read again.
      var parentTree = commit.parents.first.flatMap { walk.tree(of: $0) }
      if parentTree == nil, let parent = commit.parents.first { parentTree = try repository.commit(parent).tree }
      try trees.changes(from: parentTree, to: commit.tree, in: repository) { files.append($0) }
      try lineages.read(files, commit: index, in: repository)
      try readChange(commit, index, author, committer, files, newestTree, repository)
    }
    for index in nodes.indices { nodes[index].parents = parents[index].compactMap { indexes[$0] } }
    progress(ids.count)
  }

  private mutating func readMerge(_ commit: Commit, _ committer: GitPerson) {
    let time = Timestamp(seconds: commit.committer.seconds, offsetMinutes: commit.committer.offsetMinutes)
    let tip = commit.parents[1]
    for record in ReviewReader.records(in: commit.message) where record.role != .signedOff {
      reviews.append(review(record, commit: tip, source: commit.id, at: time))
    }
    guard let merge = MergeReader.forgeMerge(commit.message) else { return }
    let by = authors[authors.count - 1]
    reviews.append(
      ReviewFact(
        repository: id, commit: tip.hex, reviewer: by, role: .integrated, convention: merge.convention,
        confidence: .low, at: time, source: Source(oid: commit.id.hex, line: 1)))
    if let handle = merge.branchOwner { branchOwners.append((handle, tip, commit.id)) }
  }

  private mutating func readChange(
    _ commit: Commit, _ index: Int32, _ author: GitPerson, _ committer: GitPerson, _ files: [FileChange],
    _ newestTree: NewestTree, _ repository: borrowing Repository
  ) throws(GitError) {
    let time = Timestamp(seconds: commit.committer.seconds, offsetMinutes: commit.committer.offsetMinutes)
    for record in ReviewReader.records(in: commit.message) {
      if record.role == .signedOff, record.reviewer.email == author.email { continue }
      reviews.append(review(record, commit: commit.id, source: commit.id, at: time))
    }
    let marks = try ChangeMarks.marks(
      of: commit, changes: files, sweptCommits: newestTree.sweptCommits, in: repository)
    ownership.read(files)
    let paths = files.filter { !GeneratedPaths.contains($0.path) }.map(\.path)
    let areas =
      marks.contains(.imported)
      ? [] : try ownership.areas(of: paths, in: commit.tree, of: repository, with: &trees)
    if let undone = MergeReader.revertedCommit(commit.message) { reverts.append((index, undone)) }
    readMentions(commit.message, index, files)
    let subject = Text.lines(Array(commit.message.prefix(1_000))).first { !Text.isBlank($0) } ?? []
    changes.append(
      (
        ChangeFact(
          repository: id, commit: commit.id.hex, author: author, committer: committer,
          authored: Timestamp(seconds: commit.author.seconds, offsetMinutes: commit.author.offsetMinutes),
          integrated: nil, areas: areas, marks: marks, subject: Text.decode(subject, bound: 200)), index
      ))
  }

  private func review(
    _ record: ReviewReader.Record, commit: ObjectID, source: ObjectID, at time: Timestamp
  ) -> ReviewFact {
    ReviewFact(
      repository: id, commit: commit.hex, reviewer: record.reviewer, role: record.role,
      convention: record.convention, confidence: record.confidence, at: time,
      source: Source(oid: source.hex, line: record.line))
  }

  private mutating func readMentions(_ message: [UInt8], _ index: Int32, _ files: [FileChange]) {
    var ownNumbers: Set<Int>?
    var mentioned: [String] = []
    var implemented: [String] = []
    for line in Text.lines(message) where line.count > 4 {
      let isImplementing =
        Text.hasPrefix(line, "implements:") || Text.hasPrefix(line, "design-doc:")
        || Text.hasPrefix(line, "implements ")
      var found = ReferenceText.references(in: line)
      if found.isEmpty { continue }
      // A commit that changes a file of that number says the number as a label: its metadata, its schedule, its status.
      let own = ownNumbers ?? RepositoryScan.numbers(inNamesOf: files)
      ownNumbers = own
      found.removeAll { text in text.split(separator: "-").last.flatMap { Int($0) }.map(own.contains) ?? false }
      if isImplementing { implemented += found } else { mentioned += found }
    }
    mentioned.removeAll { implemented.contains($0) }
    if !implemented.isEmpty { mentions.append((index, implemented, .implements)) }
    if !mentioned.isEmpty { mentions.append((index, mentioned, .mentions)) }
  }

  /// The numbers with which folders and files of a change begin: 1287 in `keps/sig-node/1287-in-place/kep.yaml`.
  private static func numbers(inNamesOf files: [FileChange]) -> Set<Int> {
    var numbers: Set<Int> = []
    for file in files.prefix(200) {
      for part in file.path.split(separator: UInt8(ascii: "/")) {
        let digits = part.drop { !Text.isDigit($0) && Text.isLetter($0) || $0 == 0x2d }.prefix(while: Text.isDigit)
        if (1...6).contains(digits.count), let number = Int(String(decoding: digits, as: UTF8.self)) {
          numbers.insert(number)
        }
      }
    }
    return numbers
  }

  // MARK: - From what was read to facts

  private consuming func assemble(
    _ head: Head, _ newest: ObjectID, _ digest: String, _ newestTree: NewestTree, _ lineages: LineageTracker,
    _ repository: borrowing Repository
  ) throws(GitError) -> RepositoryFacts {
    let integration = IntegrationTimes(nodes: nodes, head: indexes[newest].map(Int.init))
    func integrated(_ index: Int32) -> Timestamp? {
      integration.times[Int(index)].map { Timestamp(seconds: $0) }
    }
    let newestTime = nodes.map(\.time).max() ?? 0
    var facts = RepositoryFacts(
      repository: RepositoryFact(
        repository: id, branch: head.branch, head: newest.hex, references: digest, commits: ids.count,
        newest: Timestamp(seconds: integration.times[Int(indexes[newest] ?? 0)] ?? newestTime),
        extractors: RepositoryScan.extractorsVersion, notes: []))
    facts.identities = people.identities
    facts.aliases = aliases(newestTree)
    facts.reviews = reviews
    facts.ownership = newestTree.ownership
    facts.diagnostics = newestTree.diagnostics + diagnostics
    let undone = undoneCommits(integration)
    facts.changes = changes.map { change, index in
      var change = change
      change.integrated = integrated(index)
      if undone.contains(index) { change.marks.append(.reverted) }
      return change
    }
    let writer = LineageFacts(
      repository: id, ids: ids, authors: authors, lineages: lineages, integrated: integration.times.map { $0 })
    try writer.write(newestTree, mentions: mentions, into: &facts, from: repository)
    return facts
  }

  /// Commits that a revert undid, unless the revert was itself undone.
  ///
  /// What another branch undid for itself is not undone.
  private func undoneCommits(_ integration: IntegrationTimes) -> Set<Int32> {
    var byID: [String: Int32] = [:]
    for (index, id) in ids.enumerated() where !reverts.isEmpty { byID[id.hex] = Int32(index) }
    var targets: [Int32: Int32] = [:]
    for revert in reverts where integration.times[Int(revert.commit)] != nil {
      targets[revert.commit] = byID[revert.undone]
    }
    var state: [Int32: Bool] = [:]
    for revert in reverts.reversed() {
      // Undoing a revert does again what that one undid, and so on down to the change itself.
      var isUndone = true
      var here = targets[revert.commit]
      var steps = 0
      while let target = here, steps < 100 {
        state[target] = isUndone
        isUndone.toggle()
        here = targets[target]
        steps += 1
      }
    }
    return Set(state.filter(\.value).keys)
  }

  private func aliases(_ newestTree: NewestTree) -> [AliasFact] {
    var facts: [AliasFact] = (newestTree.mailmap?.entries ?? []).map { entry in
      AliasFact(
        repository: id, basis: .mailmap,
        alias: GitPerson(name: entry.commitName, email: entry.commitEmail),
        proper: GitPerson(name: entry.properName, email: entry.properEmail ?? entry.commitEmail), records: 1,
        source: Source(oid: newestTree.mailmap?.blob.hex ?? "", path: ".mailmap", line: entry.line))
    }
    var seen: [String: (handle: String, person: GitPerson, records: Int, merge: ObjectID)] = [:]
    for owner in branchOwners {
      guard let index = indexes[owner.tip] else { continue }
      let person = authors[Int(index)]
      guard let email = person.email else { continue }
      seen["\(owner.handle) \(email)", default: (owner.handle, person, 0, owner.merge)].records += 1
    }
    facts += seen.sorted { $0.key < $1.key }.map { _, value in
      AliasFact(
        repository: id, basis: .forgeMerge, alias: GitPerson(handle: value.handle), proper: value.person,
        records: value.records, source: Source(oid: value.merge.hex, line: 1))
    }
    return facts
  }
}
