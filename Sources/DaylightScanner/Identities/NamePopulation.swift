/// All the names in some histories: how many people bear a word, and so how much it tells when two share it.
struct NamePopulation: Sendable {
  /// From so many full names on, one can say that a name is rare.
  static let leastNames = 30

  /// Who bears a word: full names by their first and last word, so that `Ana Keller` and `Ana J. Keller` are one.
  private var bearers: [String: Set<String>] = [:]
  private var fullBearers: [String: Set<String>] = [:]
  private var fullNames: Set<String> = []
  private var makers: [String: Set<String>] = [:]
  private var seen: Set<String> = []

  init() {}

  init(_ names: some Sequence<PersonName>) { for name in names { add(name) } }

  mutating func add(_ name: PersonName) {
    // `ana.keller` is no full name, and `Keller Ana` makes other accounts: what comes first must not decide.
    guard seen.insert((name.isFull ? "= " : "") + name.words.joined(separator: " ")).inserted else { return }
    if name.isFull {
      fullNames.insert(name.key)
      for account in name.accounts { makers[account, default: []].insert(name.bearer) }
    }
    for word in Set(name.words) {
      bearers[word, default: []].insert(name.bearer)
      if name.isFull { fullBearers[word, default: []].insert(name.bearer) }
    }
  }

  /// How many different names have a word.
  func bearers(of word: String) -> Int { bearers[word]?.count ?? 0 }

  /// How many different names have a word, apart from two people's own.
  private func others(of word: String, beside own: [IdentityProfile]) -> Int {
    guard let all = bearers[word] else { return 0 }
    var theirs: Set<String> = []
    for name in own.flatMap(\.names.keys) where name.words.contains(word) {
      // A first name is nobody's own, however few bear it here.
      if name.isFull, name.words.first == word { return all.count }
      theirs.insert(name.bearer)
    }
    return all.subtracting(theirs).count + min(theirs.count, 1)
  }

  /// How many different full names have a word.
  func fullBearers(of word: String) -> Int { fullBearers[word]?.count ?? 0 }

  /// Whether an account may be made of somebody's full name and of nobody else's.
  func isMade(_ account: String, ofOnly person: IdentityProfile) -> Bool {
    guard let makers = makers[account] else { return false }
    let own = Set(person.names.keys.filter(\.isFull).map(\.bearer))
    return makers.isSubset(of: own)
  }

  /// Whether hardly anybody else here has part of a full name, and it is no name that many people have anywhere.
  func isRare(_ name: PersonName) -> Bool {
    fullNames.count >= NamePopulation.leastNames && name.isFull
      && name.words.contains { fullBearers(of: $0) <= 2 && bearers(of: $0) <= 3 }
      && name.words.contains { $0.count > 2 && !NameLists.common.contains($0) }
  }

  /// How much a handle or local part tells: 0 a role or somebody's first name, 1 something, 2 one person's own.
  ///
  /// - Parameter own: two people whose own names do not count against it.
  func distinction(of stem: String, beside own: [IdentityProfile] = []) -> Int {
    let core = Letters.withoutNumber(stem)
    if stem.count < 3 || NameLists.generic.contains(stem) || NameLists.generic.contains(core) { return 0 }
    let bearers = others(of: core, beside: own)
    if bearers >= 2 || NameLists.common.contains(core) {
      return stem.count - core.count >= 2 && stem.count >= 6 ? 1 : 0
    }
    return stem.count >= 6 || (stem.count == 5 && bearers == 0) ? 2 : 1
  }
}
