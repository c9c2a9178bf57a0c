/// What is too little to join two people, and enough to ask whether they are one.
///
/// It only counts where everything else leaves a pair short of a suggestion, and lifts it no further than to one.
struct WeakSigns: Sendable {
  private(set) var weight = 0
  private(set) var reasons: [String] = []
  /// Whether part of a name is all there is, as several people may have it; nil when the signs say nothing of it.
  private(set) var isPartOfName: Bool?
  private let names: NamePopulation

  private mutating func add(_ more: Int, _ reason: String) {
    guard more > 0, !reasons.contains(reason) else { return }
    weight += more
    reasons.append(reason)
  }

  init(
    _ left: IdentityProfile, _ right: IdentityProfile, among names: NamePopulation,
    work: WorkPopulation = WorkPopulation()
  ) {
    self.names = names
    for (one, other) in [(left, right), (right, left)] {
      addNameThatIsAnAddress(one, other)
      if one.mainName == nil {
        addAccount(one, other)
        addOnlyNickname(one, other)
        addNickname(one, other)
        addNameInAddress(one, other)
        addAdministrator(one, other, work)
        if other.mainName == nil, other.spelledOut.isEmpty { addSpelledOut(one, other) }
      }
      addOtherScript(one, other)
    }
    addSameNickname(left, right)
    addInitial(left, right)
    addInitial(right, left)
    addAccounts(left, right)
    addShortForm(left, right)
    if let label = left.domainLabels.intersection(right.domainLabels).min(),
      left.domains.isDisjoint(with: right.domains)
    {
      add(1, "both have a domain '\(label)'")
    }
  }

  /// `ana@x.org <ana>`: name and address in each other's place.
  private mutating func addNameThatIsAnAddress(_ one: IdentityProfile, _ other: IdentityProfile) {
    if one.names.keys.contains(where: { $0.address.map(other.addresses.contains) ?? false }) {
      add(MergeEvidence.suggested, "one's name is the other's address")
    }
  }

  /// `root@desk.keller.example` beside the only one who has an address there.
  private mutating func addAdministrator(_ one: IdentityProfile, _ other: IdentityProfile, _ work: WorkPopulation) {
    guard other.mainName != nil else { return }
    let shared = one.rootDomains.intersection(other.registeredDomains).filter { work.owners(of: $0) == 1 }
    guard let domain = shared.min() else { return }
    add(MergeEvidence.suggested, "the administrator of a machine at '\(domain)', where nobody else has an address")
  }

  /// `bgranger@desk` says who it is to somebody who knows the people, and little more.
  private mutating func addAccount(_ one: IdentityProfile, _ other: IdentityProfile) {
    guard one.handles.isEmpty, other.mainName != nil || !other.spelledOut.isEmpty else { return }
    let hasNobodysName =
      !one.names.isEmpty && one.names.keys.allSatisfy { NameLists.generic.contains($0.squashed) }
    guard one.isLocal || hasNobodysName else { return }
    let account = one.isConverted ? "an account in a Subversion repository" : "an account on a machine"
    add(1, one.isLocal ? account : "a name that is nobody's")
    addOnlyBearer(one, other)
  }

  /// `rajul` beside the only Rajul, where an address has the word, too; `kbarrow` beside the only Barrow.
  private mutating func addOnlyNickname(_ one: IdentityProfile, _ other: IdentityProfile) {
    guard !one.isLocal, other.mainName != nil else { return }
    for name in other.names.keys.filter(\.isFull).sorted(by: { $0.key < $1.key }) {
      guard let last = name.words.last else { continue }
      for word in one.nicknames.union(one.handles).sorted() where word.count >= 5 {
        if name.words.contains(word), isTelling(word), names.fullBearers(of: word) <= 1 {
          isPartOfName = true
          return add(1, "nobody else here is called '\(word)'")
        }
        if last.count >= 5, MergeEvidence.madeOf(name, word) == 2, isTelling(last), names.fullBearers(of: last) <= 1 {
          return add(1, "nobody else here is called '\(last)'")
        }
      }
    }
  }

  private func isTelling(_ word: String) -> Bool {
    !NameLists.common.contains(word) && !NameLists.generic.contains(word)
  }

  /// `ana@desk` and `ana@laptop.local`, where nobody else signs so.
  private mutating func addAccounts(_ left: IdentityProfile, _ right: IdentityProfile) {
    guard left.isLocal, right.isLocal, !left.isConverted, !right.isConverted else { return }
    let shared = left.nicknames.intersection(right.nicknames).intersection(left.stems).intersection(right.stems)
    guard let name = shared.filter({ $0.count >= 4 && isTelling($0) && names.fullBearers(of: $0) <= 1 }).min() else {
      return
    }
    isPartOfName = false
    add(1, "accounts '\(name)' on two machines")
  }

  /// Accounts `akeller` and `keller` of one Subversion repository.
  private mutating func addInitial(_ one: IdentityProfile, _ other: IdentityProfile) {
    guard one.isConverted, other.isConverted, one.mainName == nil, other.mainName == nil else { return }
    for account in one.stems.sorted() where account.count >= 6 {
      // Both may be cut to eight letters.
      for rest in other.stems.sorted() where account.dropFirst() == rest.prefix(account.count == 8 ? 7 : rest.count) {
        return add(MergeEvidence.suggested, "the accounts '\(account)' and '\(rest)' differ by an initial")
      }
    }
  }

  /// `julian@desk`, where only one Julian is known.
  private mutating func addOnlyBearer(_ one: IdentityProfile, _ other: IdentityProfile) {
    let full = other.mainName == nil ? other.spelledOut : Set(other.names.keys.filter(\.isFull))
    for word in one.stems.union(one.nicknames).sorted() where word.count >= 4 {
      let borne = full.count { $0.words.contains(word) }
      if borne > 0, isTelling(word), names.fullBearers(of: word) <= borne {
        isPartOfName = true
        return add(1, "nobody else here is called '\(word)'")
      }
    }
  }

  /// A handle in a name's place that is made of the other's name, in more ways than addresses usually are.
  private mutating func addNickname(_ one: IdentityProfile, _ other: IdentityProfile) {
    let full = other.names.keys.filter(\.isFull)
    var counted = 0
    for stem in one.stems.union(one.handles).union(one.mergedHandles) {
      for name in full { counted = max(counted, MergeEvidence.madeOf(name, stem)) }
    }
    guard counted < 2 else { return }
    for word in one.nicknames.union(one.stems).union(one.handles).sorted() where word.count >= 4 {
      for name in full where WeakSigns.isMade(word, of: name) {
        return add(2 - counted, "'\(word)' is made of the other's name")
      }
    }
  }

  /// `mkeller` and `maria.keller@…`, under which no name stands.
  private mutating func addSpelledOut(_ one: IdentityProfile, _ other: IdentityProfile) {
    for word in other.nicknames.union(other.handles).union(other.stems).sorted() where word.count >= 6 {
      for name in one.spelledOut where name.squashed != word && MergeEvidence.madeOf(name, word) == 2 {
        return add(MergeEvidence.suggested, "'\(word)' is made of the name in the other's address")
      }
    }
  }

  /// `tduboi` at `thomas.duboi@…`, and `Thomas M. Duboi`.
  private mutating func addNameInAddress(_ one: IdentityProfile, _ other: IdentityProfile) {
    for spelled in one.spelledOut.sorted(by: { $0.key < $1.key }) {
      for name in other.names.keys where name.isFull && NameAgreement(spelled, name, among: names).weight >= 3 {
        return add(MergeEvidence.suggested, "the name in one's address is the other's")
      }
    }
  }

  /// A name in another script says nothing against an address that is made of the other's name.
  private mutating func addOtherScript(_ one: IdentityProfile, _ other: IdentityProfile) {
    guard let here = one.mainName, let there = other.mainName, here.isLatin, !there.isLatin else { return }
    if other.stems.union(other.handles).contains(where: { MergeEvidence.madeOf(here, $0) == 2 }) {
      add(1, "the other's name is in another script")
    }
  }

  /// Both are called `xlr8`, and nobody else is.
  private mutating func addSameNickname(_ left: IdentityProfile, _ right: IdentityProfile) {
    for name in left.nicknames.intersection(right.nicknames).sorted() where (3...4).contains(name.count) {
      if isTelling(name), names.bearers(of: name) <= 1 {
        return add(MergeEvidence.suggested, "the same name '\(name)'")
      }
    }
  }

  /// `Greg Ashton` and `Gregory Ashton`, where no other Ashton is known.
  private mutating func addShortForm(_ left: IdentityProfile, _ right: IdentityProfile) {
    for one in left.names.keys where one.isFull {
      for other in right.names.keys where other.isFull && other.words.last == one.words.last {
        guard let last = one.words.last, names.fullBearers(of: last) <= 2, !NameLists.common.contains(last),
          NameAgreement(one, other, among: names).weight > 0
        else { continue }
        return add(1, "nobody else here is called '\(last)'")
      }
    }
  }

  /// Whether a word is made of a name: as addresses are, of the beginnings of two of its words, or of the first and the
  /// initials of the others.
  private static func isMade(_ word: String, of name: PersonName) -> Bool {
    if MergeEvidence.madeOf(name, word) == 2 { return true }
    let core = Letters.withoutNumber(word)
    guard name.words.count >= 2, let first = name.words.first, let last = name.words.last else { return false }
    if name.words.count >= 3, core == first + String(name.words.dropFirst().compactMap(\.first)) { return true }
    guard core.count >= 6 else { return false }
    for (one, other) in [(first, last), (last, first)] {
      let shared = zip(core, one).prefix { $0 == $1 }.count
      // As much of the one as there is, the rest of the other: three letters of each at least.
      if shared >= 3, core.count - shared >= 2, other.hasPrefix(core.dropFirst(shared)) { return true }
    }
    return false
  }
}
