/// Finds people who may be one, without comparing everybody with everybody.
///
/// Only those are compared who share something: a name, its first and last word, a handle, the part of an address before
/// the `@`, or a commit. What more than `crowd` people share tells nothing and is passed over.
struct MergeFinder {
  /// Two people, by their numbers, and what speaks for their being one.
  struct Candidate: Sendable {
    var left: Int
    var right: Int
    var evidence: MergeEvidence
  }

  /// So many people may share something for it to be looked at.
  static let crowd = 40

  let profiles: [Int: IdentityProfile]
  let names: NamePopulation

  private struct Pair: Hashable {
    var left: Int
    var right: Int

    init(_ one: Int, _ other: Int) {
      left = min(one, other)
      right = max(one, other)
    }
  }

  /// Candidates with at least the weight of a suggestion, the strongest first, then in order of the people's numbers.
  ///
  /// - Parameters:
  ///   - together: pairs of people with the commits that name both.
  ///   - signed: pairs of an author and somebody else who signs off nearly all their changes.
  func candidates(
    together: [(left: Int, right: Int, commits: Int)], signed: [(author: Int, signer: Int, commits: Int)]
  ) -> [Candidate] {
    var shared: [Pair: Int] = [:]
    for entry in together where entry.left != entry.right {
      shared[Pair(entry.left, entry.right), default: 0] += entry.commits
    }
    var signs: [Pair: Int] = [:]
    for entry in signed where entry.author != entry.signer {
      signs[Pair(entry.author, entry.signer), default: 0] += entry.commits
    }
    var pairs = Set(shared.keys).union(signs.keys)
    for members in blocks.values where (2...MergeFinder.crowd).contains(members.count) {
      let members = members.sorted()
      for (place, left) in members.enumerated() {
        for right in members[(place + 1)...] { pairs.insert(Pair(left, right)) }
      }
    }
    let work = WorkPopulation(profiles.values)
    var found: [Candidate] = []
    for pair in pairs {
      guard let left = profiles[pair.left], let right = profiles[pair.right] else { continue }
      let evidence = MergeEvidence(
        left, right, among: names, together: shared[pair] ?? 0, signed: signs[pair] ?? 0, work: work)
      if evidence.weight >= MergeEvidence.suggested {
        found.append(Candidate(left: pair.left, right: pair.right, evidence: evidence))
      }
    }
    return found.sorted { ($1.evidence.weight, $0.left, $0.right) < ($0.evidence.weight, $1.left, $1.right) }
  }

  private var blocks: [String: Set<Int>] {
    var blocks: [String: Set<Int>] = [:]
    for (number, profile) in profiles {
      func add(_ key: String, least: Int = 3) {
        if key.utf8.count >= least { blocks[key, default: []].insert(number) }
      }
      for name in profile.names.keys where !name.words.isEmpty {
        add(name.squashed)
        add(Letters.withoutNumber(name.squashed))
        if let other = name.respelled { add(other) }
        if let address = name.address { add(address) }
        if let nickname = name.nickname { add(nickname) }
        if name.isFull { addFullName(name, add) }
      }
      for address in profile.addresses { add(address) }
      for domain in profile.rootDomains.union(profile.registeredDomains) { add("at " + domain) }
      for word in profile.nicknames { add(word) }
      if profile.mainName == nil { for name in profile.spelledOut { addFullName(name, add) } }
      for stem in profile.stems.union(profile.handles).union(profile.mergedHandles) {
        add(stem)
        add(Letters.withoutNumber(stem))
        // Accounts had eight letters at most, also with an initial before them.
        if profile.isConverted {
          add(String(stem.dropFirst()))
          add(String(stem.dropFirst().prefix(7)), least: 7)
          add(String(stem.prefix(7)), least: 7)
        }
      }
    }
    return blocks
  }

  private func addFullName(_ name: PersonName, _ add: (String, Int) -> Void) {
    add("name " + name.key, 3)
    guard let first = name.words.first, let last = name.words.last, let firstLetter = first.first,
      let lastLetter = last.first
    else { return }
    if let one = name.long.first, let other = name.long.last {
      add("ends \(min(one, other)) \(max(one, other))", 3)
    }
    add("initial \(firstLetter) \(last)", 3)
    for (one, other, letter) in [(first, last, lastLetter), (last, first, firstLetter)] {
      add("\(one)\(other)", 3)
      add("\(one)\(letter)", 3)
      add("\(letter)\(one)", 3)
      // Accounts had eight letters at most.
      add(String("\(letter)\(one)".prefix(8)), 8)
      add(String(one.prefix(8)), 8)
    }
    for word in name.words where word.count >= 4 && names.bearers(of: word) <= 4 { add(word, 4) }
    for account in name.accounts { add(account, 3) }
    // Names with one letter more or less meet at what both leave without it.
    if name.squashed.utf8.count >= 8, name.squashed.utf8.count <= 40 {
      let letters = Array(name.squashed.unicodeScalars)
      add("near \(name.squashed)", 3)
      for place in letters.indices {
        var less = letters
        less.remove(at: place)
        add("near \(String(String.UnicodeScalarView(less)))", 3)
      }
    }
  }
}
