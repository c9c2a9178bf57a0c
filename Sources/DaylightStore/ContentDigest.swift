internal import DaylightScanner

/// A digest of a repository's facts that does not depend on their order, so that it can follow a change to some of
/// them without all being read again.
struct ContentDigest: Equatable {
  /// How many facts of a kind there are, and the sum of their fingerprints.
  struct Part: Equatable {
    var count = 0
    var sum: Int64 = 0

    mutating func add(_ fingerprint: Int64) {
      count += 1
      sum &+= fingerprint
    }

    static func += (left: inout Part, right: Part) {
      left.count += right.count
      left.sum &+= right.sum
    }
  }

  /// By kind; that of changes is of what they say by themselves.
  var parts: [Fact.Kind: Part] = [:]
  /// That of the changes' standings.
  var standings = Part()

  /// The same value for the same facts, byte for byte.
  func value(_ repository: RepositoryFact) -> Int64 {
    var bytes = CanonicalBytes()
    repository.write(to: &bytes)
    for kind in Fact.Kind.rows { ContentDigest.write(parts[kind] ?? Part(), &bytes) }
    ContentDigest.write(standings, &bytes)
    return Fingerprint.of(bytes.bytes)
  }

  /// The parts as they are kept, kind by kind.
  var bytes: [UInt8] {
    var bytes = CanonicalBytes()
    for kind in Fact.Kind.rows { ContentDigest.write(parts[kind] ?? Part(), &bytes) }
    return bytes.bytes
  }

  /// Whether a kind's facts are those whose digests were kept.
  func isSame(_ kind: Fact.Kind, as kept: [UInt8]) -> Bool {
    guard let place = Fact.Kind.rows.firstIndex(of: kind) else { return false }
    var own = CanonicalBytes()
    ContentDigest.write(parts[kind] ?? Part(), &own)
    let start = place * own.bytes.count
    return start + own.bytes.count <= kept.count && kept[start..<start + own.bytes.count].elementsEqual(own.bytes)
  }

  private static func write(_ part: Part, _ bytes: inout CanonicalBytes) {
    bytes.integer(part.count)
    bytes.integer(part.sum)
  }

  /// The fingerprint of one fact's row.
  static func fingerprint(_ fact: some FactRecord, _ scratch: inout CanonicalBytes) -> Int64 {
    scratch.clear()
    fact.write(to: &scratch)
    return Fingerprint.of(scratch.bytes)
  }

  /// The fingerprint of a change's standing: the finish of the same hash, over numbers.
  ///
  /// - Parameter commit: the first sixteen digits of the commit's name.
  static func fingerprint(_ standing: ChangeFact.Standing, of commit: UInt64) -> Int64 {
    let seconds = standing.integrated.map { UInt64(bitPattern: $0.seconds) &* 2 &+ 1 } ?? 0
    let rest = UInt64(bitPattern: Int64(standing.integrated?.offsetMinutes ?? 0)) << 8 | UInt64(standing.marks.rawValue)
    return Fingerprint.of(words: commit, seconds, rest)
  }

  /// The number that stands for a commit's name; a name that is none of git's has one too.
  static func word(_ commit: String) -> UInt64 {
    let digits = commit.utf8.prefix(16)
    if commit.utf8.count == 40, let word = UInt64(String(decoding: digits, as: UTF8.self), radix: 16) { return word }
    return UInt64(bitPattern: Fingerprint.of(Array(commit.utf8)))
  }
}
