internal import DaylightCore
internal import DaylightHooks
internal import DaylightStore
internal import Foundation

/// The part of a scan that takes its repositories from the queue.
///
/// Entries leave the queue only after what they are about was read: a scan that is killed leaves them to the next one.
struct QueueScan {
  private let claim: QueueClaim
  private let path: String
  /// The repositories to read, each once.
  private(set) var entries: [Organisation.RepositoryEntry] = []
  /// What is to be told, beside what the scan itself tells.
  private(set) var notes: [String] = []
  /// The queue's own name of each repository to read, by the path that is scanned.
  private var repositories: [String: [UInt8]] = [:]

  private static var now: Int64 { Int64(Date().timeIntervalSince1970) }

  /// Takes all that waits.
  ///
  /// - Parameters:
  ///   - listed: with a workspace, the repositories that may be read at all; nil without one.
  ///   - known: where repositories were read before.
  init(at path: String, listed: [Organisation.RepositoryEntry]?, known: [String: FactsDatabase.Cursor]) throws {
    self.path = path
    guard SmallFile.isFolder(Array(path.utf8)) else {
      throw Failure(
        "There is no queue at \(path).",
        hint: "Hooks on a server make one: daylight hooks install --queue-dir '\(path)' REPOSITORY", status: .usage)
    }
    let (claim, reason) = QueueClaim.take(QueueFolder(Array(path.utf8)), now: QueueScan.now)
    guard let claim else {
      throw Failure(
        "The queue \(path) cannot be taken from: \(reason ?? "")",
        hint: "Whoever scans must be able to write to that folder. Nothing is lost.")
    }
    self.claim = claim
    for flaw in claim.flaws {
      let what =
        flaw.reason == .newer ? "is of a newer Daylight, and stays" : "is no entry or half of one, and was left out"
      notes.append("\(path)/\(flaw.file):\(flaw.line): this line \(what)")
    }
    for file in claim.unread { notes.append("\(path)/\(file.file) was not read, and stays: \(file.reason)") }
    resolve(listed, known)
  }

  /// Whether something could not be taken, or was damaged: a full scan finds what it stood for.
  var isDamaged: Bool { !claim.flaws.isEmpty || !claim.unread.isEmpty }

  /// How many pushes waited.
  var pushes: Int { claim.entries.count }

  private mutating func resolve(
    _ listed: [Organisation.RepositoryEntry]?, _ known: [String: FactsDatabase.Cursor]
  ) {
    var candidates: [[UInt8]: Organisation.RepositoryEntry] = [:]
    for (id, cursor) in known.sorted(by: { $0.key < $1.key }) where listed == nil {
      guard let path = cursor.path, let folders = GitFolders(at: Array(path.utf8)) else { continue }
      candidates[folders.commonDirectory] = .init(id: id, path: path)
    }
    for entry in listed ?? [] {
      if let folders = GitFolders(at: Array(entry.path.utf8)) { candidates[folders.commonDirectory] = entry }
    }
    var seen: Set<[UInt8]> = []
    for entry in claim.entries where seen.insert(entry.repository).inserted {
      let text = String(decoding: entry.repository, as: UTF8.self)
      guard SmallFile.isFolder(entry.repository) else {
        notes.append("\(text) is not there any more; its entries were left out")
        continue
      }
      if let candidate = candidates[entry.repository] {
        add(candidate, entry.repository)
      } else if listed != nil {
        notes.append("\(text) is not among the repositories of org.yaml; its entries were left out")
      } else {
        add(.init(path: text.hasSuffix("/.git") ? String(text.dropLast(5)) : text), entry.repository)
      }
    }
  }

  private mutating func add(_ entry: Organisation.RepositoryEntry, _ repository: [UInt8]) {
    entries.append(entry)
    repositories[entry.path] = repository
  }

  /// Lets go of what was read, and keeps the rest for the next scan.
  ///
  /// - Returns: how many repositories stay in the queue.
  func finish(_ report: ScanReport) throws -> Int {
    let unfinished = Set(
      report.repositories.filter { $0.state == .stopped || $0.state == .unread }.compactMap { repositories[$0.path] })
    let kept = claim.entries.filter { unfinished.contains($0.repository) }
    if let reason = claim.finish(keeping: kept, now: QueueScan.now) {
      throw Failure(
        "The queue \(path) cannot be written: \(reason)", hint: "What was taken is still there for the next scan.")
    }
    return unfinished.count
  }
}
