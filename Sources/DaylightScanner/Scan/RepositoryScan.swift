internal import DaylightCore
public import DaylightGit

/// Reads one repository from its references to its facts.
///
/// Each commit is read once, for itself, by one of several readers, and given away as it comes. What depends on the
/// whole history is put together at the end. So a scan that knows what an earlier one read does only what is new, and
/// ends with the facts of a scan from nothing.
public struct RepositoryScan: Sendable {
  /// The version of the extractors: a change that reads differently raises it, and everything is read again.
  public static let extractorsVersion = 11

  /// What can stop a scan of one repository.
  public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// One sentence: what was read, and what to do.
    public var description: String
    /// Whether nothing has ever been committed there.
    public var isEmpty = false
  }

  /// What a scan would read.
  public struct References: Sendable {
    /// The main line.
    public var head: Head
    /// The commits from which the history is walked.
    public var tips: [ObjectID]
    /// A digest of every reference: the same digest, the same facts.
    public var digest: String
    /// References that cannot be followed.
    public var damage: [ScanDamage]
    /// References that hold reviews.
    var stores: [ReviewStores.Reference]
  }

  /// The repository's path.
  let path: String
  /// The id that its facts bear.
  let id: String
  /// How many readers may work at once.
  let share: WorkShare
  let stop: StopSignal
  /// How reviews are read, beside the conventions that everybody has.
  let reviews: ReviewSettings
  /// Whose CODEOWNERS it is, where somebody said so.
  let forge: Forge?
  /// Where documents are, beside where they are found without being told.
  let documents: DocumentSettings
  /// Called with the number of commits read, now and then.
  let progress: @Sendable (Int) -> Void

  /// A scan of a repository.
  ///
  /// - Parameters:
  ///   - id: the id that its facts bear.
  ///   - share: how many readers may work at once, and with whom it shares them.
  ///   - reviews: how reviews are read, beside the conventions that everybody has.
  ///   - documents: where documents are, beside where they are found without being told.
  ///   - forge: whose CODEOWNERS it is; nil: the tree tells.
  ///   - stop: what stops it before its end.
  ///   - progress: called with the number of commits read, now and then.
  public init(
    of path: String, id: String, share: WorkShare = WorkShare(workers: 1),
    reviews: ReviewSettings = ReviewSettings(), documents: DocumentSettings = DocumentSettings(), forge: Forge? = nil,
    stop: StopSignal = StopSignal(),
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.path = path
    self.id = id
    self.share = share
    self.reviews = reviews
    self.forge = forge
    self.documents = documents
    self.stop = stop
    self.progress = progress
  }

  /// What a scan would read: the newest commit and a digest of all references. Nil when there is no commit yet.
  ///
  /// - Parameters:
  ///   - reviews: other settings give another digest.
  ///   - documents: so do these.
  ///   - forge: so does another forge.
  public static func references(
    of repository: borrowing Repository, reviews: ReviewSettings = ReviewSettings(),
    documents: DocumentSettings = DocumentSettings(), forge: Forge? = nil
  ) throws(GitError) -> References? {
    let head = try repository.head()
    var tips = ObjectNumbers(capacity: 64)
    var text = "\(head.branch ?? "") \(head.commit?.hex ?? "")\n"
    var stores: [ReviewStores.Reference] = []
    let list = try repository.referenceList()
    for reference in list.references {
      if isRead(reference.name) {
        text += "\(reference.name) \(reference.target.hex)\n"
        if let commit = reference.commit { tips.add(commit) }
      } else if let commit = reference.commit, ReviewStores.isRead(reference.name, reviews) {
        text += "\(reference.name) \(reference.target.hex)\n"
        stores.append(ReviewStores.Reference(name: reference.name, commit: commit))
      }
    }
    text += reviews.digest
    if let forge { text += "forge \(forge.rawValue)\n" }
    if !documents.rules.isEmpty { text += "documents \(documents.digest)\n" }
    if let commit = head.commit { tips.add(commit) }
    guard tips.count > 0 else { return nil }
    let broken = list.broken.filter { isRead($0.name) || ReviewStores.isRead($0.name, reviews) }
    // Another mailmap by configuration is another reading.
    if let mailmap = ConfiguredMailmaps.digest(of: repository) { text += "mailmap \(mailmap)\n" }
    for reference in broken { text += "\(reference.name) \(reference.error)\n" }
    return References(
      head: head, tips: tips.ids, digest: ObjectID.hashing(blob: Array(text.utf8)).hex,
      damage: broken.map { ScanDamage($0.error) }, stores: stores)
  }

  /// Branches, tags and remote branches are read. Pull and change requests are not: what was never taken in is no
  /// work of the organisation's yet.
  static func isRead(_ name: String) -> Bool {
    if name.hasPrefix("refs/heads/") || name.hasPrefix("refs/tags/") { return true }
    return name.hasPrefix("refs/remotes/") && !name.contains("/pull/") && !name.contains("/merge-requests/")
      && !name.contains("/changes/")
  }

  /// Reads what is new.
  ///
  /// - Parameters:
  ///   - references: what `references(of:)` gave; nil reads them.
  ///   - memory: gives what earlier scans left, or nil to read everything; called while other things are read.
  ///   - sink: gets the commits as they are read.
  /// - Returns: what follows from the whole history.
  /// - Throws: `Refusal` when there is nothing to read; a `GitError` when the repository cannot be read;
  ///   `StopSignal.Stopped` when it was stopped: the commits that the sink got are good, and the next scan need not
  ///   read them again; whatever the sink throws.
  public func run(
    references: References? = nil, memory: @escaping @Sendable () throws -> ScanMemory? = { nil },
    into sink: some ScanSink
  ) async throws -> ScanPublication {
    share.enter()
    defer { share.leave() }
    let git = try Repository(at: path)
    guard
      let references = try references
        ?? RepositoryScan.references(of: git, reviews: reviews, documents: documents, forge: forge)
    else {
      throw Refusal(description: "it has no commits yet", isEmpty: true)
    }
    guard let head = references.head.commit else {
      throw Refusal(
        description: "HEAD names \(references.head.branch ?? "no branch"), which has no commits; "
          + "point it at the main branch with: git symbolic-ref HEAD refs/heads/NAME")
    }
    let pool = ReaderPool(git.known, id: id)
    async let remembered = try Handover(memory().flatMap { Kept($0) })
    var trees = TreeComparison()
    let top = try git.commit(head).tree
    let (files, code, damage) = NewestTree.files(of: top, in: git, with: &trees)
    let codeowners = NewestTree.CodeownersPlace(top, forge: forge, in: git, with: &trees)
    async let tree = newestTree(files, codeowners, pool)
    let hasOwnershipFile = NewestTree.hasOwnershipFile(files)
    var kept = try await remembered.take()
    let memo = kept?.memo ?? ScanMemo()
    if kept?.mode.reviews != reviews || kept?.mode.forge != forge { kept = nil }
    var mode = kept?.mode ?? ScanMode(readsOwnership: hasOwnershipFile, reviews: reviews, forge: forge)
    while true {
      var history = ReadHistory()
      if let known = kept.take() {
        history = known.history
      } else {
        history.next = try await sink.begin(mode: mode.bytes)
      }
      history.damage = damage + references.damage
      try await read(references.tips, for: mode, into: &history, sink, pool, git)
      var assembly = FactAssembly(
        id: id, references: references, head: head, tree: try await tree, code: code, pool: pool, share: share,
        stop: stop,
        ledger: history.ledger, memo: memo, damage: history.damage)
      switch try await assembly.assemble(
        mode: mode, hasOwnershipFile: hasOwnershipFile, runs: history.runs, in: git)
      {
      case .publication(let publication): return publication
      case .needs(let other):
        // Rare: the first ownership file ever, the last one gone, a standard that came from an unlikely place.
        mode = other
      }
    }
  }

  /// Reads all facts into memory.
  ///
  /// - Throws: as `run(references:memory:into:)`.
  public func facts() async throws -> RepositoryFacts {
    let sink = FactsInMemory()
    let publication = try await run(into: sink)
    return await sink.facts(publication)
  }

  private func newestTree(
    _ files: [NewestTree.File], _ codeowners: NewestTree.CodeownersPlace, _ pool: ReaderPool
  ) async throws -> NewestTree {
    let plan = try await NewestTree.plan(files, documents, pool: pool, share: share, stop: stop)
    // One path in a hundred is read at all: many files make one part.
    var parts: [[NewestTree.File]] = []
    for start in stride(from: 0, to: files.count, by: 64) {
      parts.append(Array(files[start..<min(start + 64, files.count)]))
    }
    var tree = NewestTree(
      joining: try await pool.map(parts, share: share, stop: stop) { [id] part, git in
        NewestTree(part, of: id, plan: plan, codeowners: codeowners, in: git)
      }, settings: documents)
    tree.paths = Set(files.map(\.path))
    return tree
  }

  // MARK: - Reading commits

  private func read(
    _ tips: [ObjectID], for mode: ScanMode, into history: inout ReadHistory, _ sink: some ScanSink, _ pool: ReaderPool,
    _ git: borrowing Repository
  ) async throws {
    let isFirst = history.ledger.count == 0
    var walk = HistoryWalk(tips: tips + history.unread())
    walk.exclude(history.ledger.commits)
    let (first, damage) = try await ParallelWalk(pool: pool, share: share, stop: stop).read(
      &walk, first: history.next, in: git,
      { [stop] reader, commits, first in
        try reader.ready(for: mode).commits.read(commits, first: first, stop: stop, in: reader.git)
      },
      { first, run in
        try await sink.add(
          ScannedRun(
            first: first, commits: run.run.records.count, bytes: run.bytes, changes: run.changes,
            reviews: run.reviews, isDamaged: !run.damage.isEmpty))
        history.add(first, run)
        if isFirst { try history.takeIn() }
        progress(history.count)
      })
    // While the walk holds what was known, the first new commit would have all of it copied.
    walk.exclude(ObjectNumbers(capacity: 0))
    try history.takeIn()
    history.next = first
    history.damage += damage
  }
}

/// What an earlier scan left, when it can be read and was read for the same.
private struct Kept {
  var mode: ScanMode
  var history: ReadHistory
  var memo: ScanMemo

  init?(_ memory: ScanMemory) {
    guard let mode = ScanMode(bytes: memory.mode), let history = try? ReadHistory(memory) else { return nil }
    self.mode = mode
    self.history = history
    memo = ScanMemo(bytes: memory.memo)
  }
}

/// The commits read so far: as they are kept, and in columns.
private struct ReadHistory {
  private(set) var runs: [(first: Int, bytes: [UInt8])] = []
  private(set) var ledger = HistoryLedger()
  /// How many commits there are, those included that are not in the columns yet.
  private(set) var count = 0
  /// How many runs are in the columns.
  private var taken = 0
  var next = 0
  var damage: [ScanDamage] = []

  init() {}

  init(_ memory: ScanMemory) throws(RunReader.Damage) {
    runs = memory.runs
    next = memory.next
    // Room for what is new too: else the first new commit has all columns copied. No commit takes less than its name.
    let known = min(next - (runs.first?.first ?? next), runs.reduce(0) { $0 + $1.bytes.count } / 20)
    ledger.reserve(known + known / 16 + ParallelWalk.runLength)
    try takeIn()
    count = ledger.count
  }

  /// Parents of the commits read so far that were not read: an earlier scan was stopped before them.
  mutating func unread() -> [ObjectID] { ledger.unread() }

  mutating func add(_ first: Int, _ run: ReadRun) {
    runs.append((first, run.bytes))
    damage += run.damage
    count += run.run.records.count
  }

  /// Puts the runs that were added into the columns.
  mutating func takeIn() throws(RunReader.Damage) {
    for run in runs[taken...] { try ledger.append(run.bytes) }
    taken = runs.count
  }
}

/// Collects all facts of a scan.
private actor FactsInMemory: ScanSink {
  private var changes: [Int: ChangeFact] = [:]
  private var reviews: [(number: Int, fact: ReviewFact)] = []

  func begin(mode: [UInt8]) -> Int {
    changes = [:]
    reviews = []
    return 0
  }

  func add(_ run: ScannedRun) {
    for change in run.changes { changes[change.number] = change.fact }
    reviews += run.reviews
  }

  func facts(_ publication: ScanPublication) -> RepositoryFacts {
    var facts = publication.facts
    for entry in publication.standings {
      guard var change = changes[entry.number] else { continue }
      change.integrated = entry.standing.integrated
      change.marks = entry.standing.marks.list
      facts.changes.append(change)
    }
    facts.reviews = reviews.sorted { $0.number < $1.number }.map(\.fact) + publication.facts.reviews
    return facts
  }
}
