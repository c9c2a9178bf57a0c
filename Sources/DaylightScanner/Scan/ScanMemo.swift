internal import DaylightGit

/// Answers that were expensive to find and that nothing can change: they depend on nothing but named objects.
///
/// A memo only saves time: a scan without it gives the same facts. Answers that a scan did not ask for are forgotten
/// with it.
struct ScanMemo {
  private var kept: [ObjectID: UInt64] = [:]
  private var used: [ObjectID: UInt64] = [:]
  private var keptTexts: [ObjectID: [UInt8]] = [:]
  private var usedTexts: [ObjectID: [UInt8]] = [:]

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
      var texts: [ObjectID: [UInt8]] = [:]
      let longer = try reader.count(each: 21)
      texts.reserveCapacity(longer)
      for _ in 0..<longer { texts[try reader.object()] = try reader.raw() }
      kept = entries
      keptTexts = texts
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
    writer.number(usedTexts.count)
    for (key, value) in usedTexts.sorted(by: { $0.key < $1.key }) {
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

  /// An answer that is longer than a number; nil when it has to be found.
  mutating func text(_ key: ObjectID) -> [UInt8]? {
    if let known = usedTexts[key] { return known }
    guard let known = keptTexts[key] else { return nil }
    usedTexts[key] = known
    return known
  }

  mutating func remember(_ text: [UInt8], for key: ObjectID) { usedTexts[key] = text }

  /// A question, named by what it is about.
  static func key(_ question: StaticString, _ ids: [ObjectID?], _ text: [UInt8] = []) -> ObjectID {
    var bytes = question.withUTF8Buffer { Array($0) }
    for id in ids { bytes += (id ?? .zero).bytes }
    bytes += text
    return ObjectID.hashing(blob: bytes)
  }
}
