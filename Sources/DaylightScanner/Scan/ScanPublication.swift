/// What a scan found that follows from the whole history: everything beside the changes and review records of single
/// commits, which it has given away as it read them.
public struct ScanPublication: Sendable {
  /// What the rest of the history says about a commit.
  public struct Standing: Sendable {
    /// The commit's number.
    public var number: Int
    /// The first sixteen digits of the commit's name.
    public var commit: UInt64
    /// What its change fact gets from it.
    public var standing: ChangeFact.Standing
  }

  /// Commits that were read together and are kept no longer, or not all of them.
  public struct Rewrite: Sendable {
    /// The number of the run's first commit.
    public var first: Int
    /// The numbers of the commits that no reference leads to any more.
    public var removed: [Int]
    /// The run without them; nil when none is left.
    public var bytes: [UInt8]?
  }

  /// The facts of kinds other than `change`, which are empty; of reviews, those that no single commit tells.
  public var facts: RepositoryFacts
  /// In order of numbers, one for each commit that has a change.
  public var standings: [Standing] = []
  /// Runs that hold commits which are gone.
  public var rewrites: [Rewrite] = []
  /// Answers that the next scan need not look for again.
  public var memo: [UInt8] = []
  /// Objects that could not be read, each once. What hangs on them is not in the facts.
  public var damage: [ScanDamage] = []
}

/// What earlier scans of a repository left behind for the next one.
public struct ScanMemory: Sendable {
  /// What the commits were read for.
  public var mode: [UInt8]
  /// The runs that were read, by the number of their first commit.
  public var runs: [(first: Int, bytes: [UInt8])]
  /// The number that the next commit gets.
  public var next: Int
  /// Answers that need not be looked for again.
  public var memo: [UInt8]

  /// A memory.
  public init(mode: [UInt8], runs: [(first: Int, bytes: [UInt8])], next: Int, memo: [UInt8]) {
    self.mode = mode
    self.runs = runs
    self.next = next
    self.memo = memo
  }
}

/// Commits that a scan has read, ready to be stored.
public struct ScannedRun: Sendable {
  /// The number of the first commit; the others follow.
  public var first: Int
  /// How many commits.
  public var commits: Int
  /// The run as the next scan wants it back.
  public var bytes: [UInt8]
  /// Changes, with the numbers of their commits. Their standing is not known yet.
  public var changes: [(number: Int, fact: ChangeFact)]
  /// Review records, with the numbers of the commits that hold them.
  public var reviews: [(number: Int, fact: ReviewFact)]
  /// Whether an object that they need could not be read: the next scan has to try again.
  public var isDamaged: Bool
}

/// Takes what a scan reads, while it reads it.
public protocol ScanSink: Sendable {
  /// Everything is read anew: what earlier scans left is replaced when this one is complete.
  ///
  /// - Parameter mode: what the commits are read for.
  /// - Returns: the number for the first commit.
  func begin(mode: [UInt8]) async throws -> Int
  /// Takes some commits.
  func add(_ run: ScannedRun) async throws
}
