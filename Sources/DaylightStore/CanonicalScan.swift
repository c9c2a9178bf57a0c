internal import DaylightCore
internal import DaylightScanner

/// One repository's facts in canonical order, with a digest of all of them: what one scan says, ready to be
/// stored.
struct CanonicalScan {
  let repository: RepositoryFact
  /// The same for the same facts byte for byte, in whatever order they came.
  let digest: ContentDigest
  private let facts: [Fact]
  private let orders: [Fact.Kind: [Int]]

  /// - Throws: `.other` when a fact is another repository's, or another scan's.
  init(_ repository: RepositoryFact, _ facts: some Sequence<Fact>) throws(StoreError) {
    self.repository = repository
    self.facts = Array(facts)
    var places: [Fact.Kind: [Int]] = [:]
    for (place, fact) in self.facts.enumerated() {
      try CanonicalScan.check(fact, belongsTo: repository)
      places[fact.kind, default: []].append(place)
    }
    var digest = ContentDigest()
    var orders: [Fact.Kind: [Int]] = [:]
    for kind in Fact.Kind.rows {
      orders[kind] = CanonicalScan.sort(places[kind] ?? [], of: self.facts, kind, digest: &digest)
    }
    self.orders = orders
    self.digest = digest
  }

  /// The same value for the same facts byte for byte.
  var content: Int64 { digest.value(repository) }

  /// The facts of a kind, in order.
  func facts(_ kind: Fact.Kind) -> some Sequence<Fact> {
    (orders[kind] ?? []).lazy.map { facts[$0] }
  }

  private static func check(_ fact: Fact, belongsTo repository: RepositoryFact) throws(StoreError) {
    guard fact.repository.utf8.elementsEqual(repository.repository.utf8) else {
      throw StoreError(
        code: .other,
        message: "a fact of the kind '\(fact.kind.rawValue)' is about '\(fact.repository)', "
          + "but stands among the facts of '\(repository.repository)'; nothing of them was kept")
    }
    if case .repository(let other) = fact, other != repository {
      throw StoreError(
        code: .other,
        message: "the facts of '\(repository.repository)' hold a second, different repository line; "
          + "nothing of them was kept")
    }
  }

  /// The places in canonical order. Adds each fact to the digest.
  private static func sort(
    _ places: [Int], of facts: [Fact], _ kind: Fact.Kind, digest: inout ContentDigest
  ) -> [Int] {
    var keys = CanonicalBytes()
    keys.reserve(places.count * 192)
    var part = ContentDigest.Part()
    var ends: [(start: Int, end: Int, prefix: UInt64, place: Int)] = []
    ends.reserveCapacity(places.count)
    for place in places {
      let start = keys.bytes.count
      facts[place].write(to: &keys)
      part.add(Fingerprint.of(keys.bytes, start..<keys.bytes.count))
      if case .change(let change) = facts[place] {
        digest.standings.add(ContentDigest.fingerprint(change.standing, of: ContentDigest.word(change.commit)))
        keys.standing(change.standing)
      }
      let end = keys.bytes.count
      ends.append((start, end, prefix(keys.bytes[start..<end]), place))
    }
    digest.parts[kind] = part
    let bytes = keys.bytes
    ends.sort { left, right in
      guard left.prefix == right.prefix else { return left.prefix < right.prefix }
      return bytes[left.start..<left.end].lexicographicallyPrecedes(bytes[right.start..<right.end])
    }
    return ends.map(\.place)
  }

  /// The first eight bytes as a number: nearly every comparison ends there.
  private static func prefix(_ key: ArraySlice<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<8 {
      let index = key.startIndex + offset
      word = word << 8 | (index < key.endIndex ? UInt64(key[index]) : 0)
    }
    return word
  }
}
