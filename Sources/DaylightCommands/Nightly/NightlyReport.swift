internal import DaylightCore

/// What one nightly run did, for programs: `config/nightly-report.schema.json` is its form. It names repositories and
/// never people.
struct NightlyReport: Codable, Sendable {
  /// How the run ended.
  enum Status: String, Codable, Sendable {
    /// Everything listed was fetched and read.
    case complete
    /// Something was not, and is named.
    case partial
    /// Nothing was read, or nothing could be made of it.
    case failed
  }

  /// What became of something that belongs to a repository which is listed no more.
  enum Fate: String, Codable, Sendable {
    case kept, dropped
  }

  struct Program: Codable, Sendable {
    var version: String
    var rules: String
    var extractors: Int
  }

  struct Phase: Codable, Sendable {
    var name: String
    var seconds: Double
  }

  struct Part: Codable, Sendable {
    var index: Int
    var of: Int
  }

  struct Vanished: Codable, Sendable {
    var id: String
    /// Where it was read last.
    var path: String?
    /// Since when it has been missing.
    var since: String
    var facts: Fate
  }

  struct Renamed: Codable, Sendable {
    var from: String
    var to: String
    /// The facts under the old id.
    var facts: Fate
  }

  struct UnlistedMirror: Codable, Sendable {
    var path: String
    var address: String
    var since: String
    var mirror: Fate
  }

  /// How many of each; the details are below.
  struct Counts: Codable, Sendable {
    var listed = 0
    var read = 0
    var unchanged = 0
    var partial = 0
    var unread = 0
    var stopped = 0
    /// Of the unread ones, those without any commit; nil for none.
    var empty: Int?
    var cloned = 0
    var updated = 0
    var upToDate = 0
    var notFetched = 0
    var vanished = 0
    var renamed = 0
    var sourceTroubles = 0
  }

  struct Retention: Codable, Sendable {
    var reportsRemoved = 0
    var factsDropped = 0
    var mirrorsRemoved = 0
    /// Entries of the journal whose words had their time.
    var journalCleared = 0
  }

  struct Resources: Codable, Sendable {
    /// The most memory this process held, in bytes; git's own processes are not in it.
    var peakMemory = 0
    /// The size of the facts database, in bytes.
    var facts = 0
  }

  var version = 1
  var program: Program
  /// RFC 3339, in UTC.
  var started: String
  var ended = ""
  var seconds = 0.0
  var status = Status.complete
  var exit = 0
  /// `interrupted` or `deadline` when the run was stopped before its end.
  var stopped: String?
  var shard: Part?
  var phases: [Phase] = []
  var counts = Counts()
  /// Sources of the list that lead nowhere.
  var sources: [RepositoryList.Trouble] = []
  var sync: [Synchronisation.Entry] = []
  var scan: [ScanReport.Entry] = []
  var vanished: [Vanished] = []
  var renamed: [Renamed] = []
  var unlistedMirrors: [UnlistedMirror] = []
  var coverage: Coverage?
  var retention = Retention()
  var resources = Resources()
  /// What went wrong beyond single repositories, in sentences.
  var problems: [String] = []

  init(program: Program, started: String, shard: Shard?) {
    self.program = program
    self.started = started
    self.shard = shard.map { Part(index: $0.index, of: $0.count) }
  }

  /// Counts, and says how the run ended.
  ///
  /// - Parameter acceptsEmpty: whether a repository without commits leaves the run complete.
  mutating func conclude(acceptsEmpty: Bool = false) {
    func scanned(_ state: ScanReport.Entry.State) -> Int { scan.count { $0.state == state } }
    func synced(_ state: Synchronisation.Entry.State) -> Int { sync.count { $0.state == state } }
    counts.listed = scan.count
    counts.read = scanned(.read)
    counts.unchanged = scanned(.unchanged)
    counts.partial = scanned(.partial)
    counts.unread = scanned(.unread)
    counts.stopped = scanned(.stopped)
    let empty = scan.count { $0.empty == true }
    counts.empty = empty > 0 ? empty : nil
    let missing = counts.partial + counts.unread - (acceptsEmpty ? empty : 0) + counts.stopped
    counts.cloned = synced(.cloned)
    counts.updated = synced(.updated)
    counts.upToDate = synced(.unchanged)
    counts.notFetched = synced(.failed) + synced(.stopped)
    counts.vanished = vanished.count
    counts.renamed = renamed.count
    counts.sourceTroubles = sources.count
    let something = counts.read + counts.unchanged + counts.partial + counts.stopped > 0
    if !problems.isEmpty || !something && (missing > 0 || !sources.isEmpty) {
      status = .failed
    } else if missing + counts.notFetched + counts.sourceTroubles > 0 || stopped != nil {
      status = .partial
    } else {
      status = .complete
    }
    exit =
      switch status {
      case .complete: 0
      case .partial: Int(Failure.Status.partial.rawValue)
      case .failed: Int(Failure.Status.failed.rawValue)
      }
  }
}
