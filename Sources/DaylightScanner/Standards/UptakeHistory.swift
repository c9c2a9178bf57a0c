internal import DaylightCore
internal import DaylightGit

/// When a repository began to take up what others share, and when it stopped, by whose commit.
///
/// Each commit counts for what it changes itself: what its new version names and the old one did not begins, and the
/// other way about. Files are added up, so that moving a reference from one file to another is neither.
struct UptakeHistory {
  /// A reference that began or ended.
  struct Event: Hashable {
    var commit: Int32
    var path: Int32
    var target: String
    var begins: Bool
  }

  /// The newest versions of one file that are read.
  static let versions = 300
  /// The most versions of all files.
  static let most = 6_000

  /// One file's change by one commit.
  private struct Step {
    var commit: Int32
    var path: Int32
    var form: UptakeForm
    var old: ObjectID?
    var new: ObjectID?
  }

  private struct Version: Hashable, Sendable {
    var blob: ObjectID
    var form: UptakeForm
  }

  private(set) var events: [Event] = []

  /// Reads the versions of all files that take something up.
  ///
  /// What a version names depends on its content alone: it is read once, and remembered.
  ///
  /// - Parameters:
  ///   - log: the main line's commits from new to old.
  ///   - others: what is said of other files than the main line's.
  mutating func read(
    _ ledger: HistoryLedger, log: [Int32], others: OtherHistories, pool: ReaderPool, share: WorkShare, stop: StopSignal,
    memo: inout ScanMemo,
    damage: inout [ScanDamage]
  ) async throws {
    let steps = UptakeHistory.steps(ledger, log, others)
    if steps.isEmpty { return }
    var targets: [Version: [String]] = [:]
    var versions: [Version] = []
    var seen: Set<Version> = []
    for step in steps {
      for blob in [step.old, step.new] {
        guard let blob else { continue }
        let version = Version(blob: blob, form: step.form)
        guard seen.insert(version).inserted else { continue }
        if let known = memo.text(UptakeHistory.key(version)) {
          targets[version] = known.split(separator: 0x0a).map { String(decoding: $0, as: UTF8.self) }
        } else {
          versions.append(version)
        }
      }
    }
    let read = try await pool.map(versions, share: share, stop: stop) { version, git -> Result<[String], GitError> in
      do throws(GitError) {
        let found = try git.blob(version.blob, limit: 256 << 10).map(version.form.targets) ?? []
        // They are kept a line each.
        return .success(found.filter { !$0.utf8.contains(0x0a) })
      } catch {
        return .failure(error)
      }
    }
    for (version, result) in zip(versions, read) {
      switch result {
      case .success(let found):
        targets[version] = found
        memo.remember(Array(found.joined(separator: "\n").utf8), for: UptakeHistory.key(version))
      case .failure(let error): damage.append(ScanDamage(error))
      }
    }
    count(steps) { step, blob in blob.flatMap { targets[Version(blob: $0, form: step.form)] } ?? [] }
  }

  private static func key(_ version: Version) -> ObjectID {
    ScanMemo.key("uptake", [version.blob], Array("\(version.form)".utf8))
  }

  /// The changes of files that may take something up, from old to new.
  private static func steps(_ ledger: HistoryLedger, _ log: [Int32], _ others: OtherHistories) -> [Step] {
    var forms: [Int32: UptakeForm] = [:]
    for (number, path) in ledger.paths.enumerated() {
      guard let text = String(validating: path, as: UTF8.self) else { continue }
      forms[Int32(number)] = UptakeForm.form(ofPath: text)
    }
    if forms.isEmpty { return [] }
    var steps: [Step] = []
    var counts: [Int32: Int] = [:]
    for commit in log {
      for touch in others.withoutOthers(ledger.touches(of: Int(commit)), of: commit) {
        guard let form = forms[touch.path], steps.count < most else { continue }
        counts[touch.path, default: 0] += 1
        guard counts[touch.path, default: 0] <= versions else { continue }
        steps.append(
          Step(
            commit: commit, path: touch.path, form: form, old: touch.status == .added ? nil : touch.old,
            new: touch.status == .deleted ? nil : touch.new))
      }
    }
    return steps.reversed()
  }

  private mutating func count(_ steps: [Step], _ targets: (Step, ObjectID?) -> [String]) {
    var counts: [String: Int] = [:]
    var index = 0
    var isKnown: Set<Int32> = []
    while index < steps.count {
      let commit = steps[index].commit
      var change: [String: Int] = [:]
      var places: [String: Int32] = [:]
      while index < steps.count, steps[index].commit == commit {
        let step = steps[index]
        // The oldest version read may not be the first: what it held already began before, by somebody unknown.
        if isKnown.insert(step.path).inserted, step.old != nil {
          for target in targets(step, step.old) { counts[target, default: 0] += 1 }
        }
        // A path's number says in which order commits were read. A commit's changes come by path, the last one first.
        for target in targets(step, step.new) {
          change[target, default: 0] += 1
          places[target] = step.path
        }
        for target in targets(step, step.old) {
          change[target, default: 0] -= 1
          places[target] = places[target] ?? step.path
        }
        index += 1
      }
      for (target, delta) in change.sorted(by: { $0.key < $1.key }) where delta != 0 {
        let before = max(0, counts[target] ?? 0)
        let after = max(0, before + delta)
        counts[target] = after
        if (before == 0) != (after == 0), let path = places[target] {
          events.append(Event(commit: commit, path: path, target: target, begins: before == 0))
        }
      }
    }
  }
}
