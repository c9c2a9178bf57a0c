internal import DaylightGit

/// Answers that were expensive to find and that nothing can change: they depend on nothing but named objects.
///
/// A memo only saves time: a scan without it gives the same facts. Answers that a scan did not ask for are forgotten
/// with it.
struct ScanMemo {
  private var kept: [ObjectID: UInt64] = [:]
  private var used: [ObjectID: UInt64] = [:]
  private var keptBytes: [ObjectID: [UInt8]] = [:]
  private var usedBytes: [ObjectID: [UInt8]] = [:]

  init() {}

  /// Reads a kept memo; one of another version is an empty one.
  init(bytes: [UInt8]) {
    var reader = RunReader(bytes)
    var entries: [ObjectID: UInt64] = [:]
    do throws(RunReader.Damage) {
      guard try reader.number() == UInt64(RepositoryScan.extractorsVersion) else { return }
      let count = try reader.count(each: 21)
      entries.reserveCapacity(count)
      for _ in 0..<count { entries[try reader.object()] = try reader.number() }
      let texts = try reader.count(each: 21)
      var long: [ObjectID: [UInt8]] = [:]
      for _ in 0..<texts { long[try reader.object()] = try reader.raw() }
      kept = entries
      keptBytes = long
    } catch {
      return
    }
  }

  /// What was asked for, as it is kept.
  var bytes: [UInt8] {
    var writer = RunWriter()
    writer.number(RepositoryScan.extractorsVersion)
    writer.number(used.count)
    for (key, value) in used.sorted(by: { $0.key < $1.key }) {
      writer.object(key)
      writer.number(value)
    }
    writer.number(usedBytes.count)
    for (key, value) in usedBytes.sorted(by: { $0.key < $1.key }) {
      writer.object(key)
      writer.raw(value)
    }
    return writer.bytes
  }

  /// The answer to a question; nil when it has to be found.
  mutating func answer(_ key: ObjectID) -> UInt64? {
    if let known = used[key] { return known }
    guard let known = kept[key] else { return nil }
    used[key] = known
    return known
  }

  mutating func remember(_ answer: UInt64, for key: ObjectID) { used[key] = answer }

  /// The answer to a question whose answers are longer; nil when it has to be found.
  mutating func bytes(_ key: ObjectID) -> [UInt8]? {
    if let known = usedBytes[key] { return known }
    guard let known = keptBytes[key] else { return nil }
    usedBytes[key] = known
    return known
  }

  mutating func remember(bytes answer: [UInt8], for key: ObjectID) { usedBytes[key] = answer }

  /// A question, named by what it is about.
  static func key(_ question: StaticString, _ ids: [ObjectID?], _ text: [UInt8] = []) -> ObjectID {
    var bytes = question.withUTF8Buffer { Array($0) }
    for id in ids { bytes += (id ?? .zero).bytes }
    bytes += text
    return ObjectID.hashing(blob: bytes)
  }
}
