/// What speaks for and against two people being one, with its weight.
///
/// The weights were set by reading what `.mailmap` files of public repositories say about pairs of addresses, and
/// measured on others. From `MergeEvidence.applied` on two are joined; from `MergeEvidence.suggested` on a person is
/// asked. A name counts for at most four: it never joins anybody by itself.
struct MergeEvidence: Hashable, Sendable {
  /// From this weight on two people are taken for one.
  static let applied = 5
  /// From this weight on a person is asked.
  static let suggested = 3

  private(set) var weight = 0
  private(set) var reasons: [String] = []
  /// Whether all that speaks for it is part of a name, as many people have it.
  private(set) var isPartOfName = false
  /// Whether it is only asked because of weak signs.
  private(set) var isLifted = false
  /// Whether something beside names speaks for it.
  private(set) var hasOther = false
  /// Whether the names are two people's.
  private(set) var areDifferent = false
  /// So much do two people's names weigh against it.
  static let difference = 3

  private mutating func add(_ more: Int, _ reason: String, isName: Bool = false) {
    guard more != 0 else { return }
    weight += more
    reasons.append(reason)
    if more > 0, !isName { hasOther = true }
  }

  /// Weighs two people.
  ///
  /// - Parameters:
  ///   - together: commits that name both.
  ///   - signed: changes by one that bear the other's sign-off, where nearly all do.
  ///   - work: who else works when and where the two do.
  init(
    _ left: IdentityProfile, _ right: IdentityProfile, among names: NamePopulation, together: Int = 0, signed: Int = 0,
    work: WorkPopulation = WorkPopulation()
  ) {
    var agreement: NameAgreement?
    for one in left.names.keys {
      for other in right.names.keys {
        let found = NameAgreement(one, other, among: names)
        if found.weight > 0, (found.weight, agreement?.reason ?? "") > (agreement?.weight ?? 0, found.reason) {
          agreement = found
        }
      }
    }
    // That a name is rare says something where both were at work in one repository.
    if !left.repositories.isEmpty, !right.repositories.isEmpty,
      left.repositories.isDisjoint(with: right.repositories)
    {
      agreement = agreement?.elsewhere
    }
    let nameWeight = agreement?.weight ?? 0
    // Of a full name that several may bear, addresses and domains made of it say the same once more.
    let isAnyones = agreement?.isAnyones ?? false
    let mains = (left.mainName, right.mainName)
    var areDifferent = false
    if nameWeight < 2, let one = mains.0, let other = mains.1 {
      areDifferent = NameAgreement(one, other, among: names).weight < 0
    }
    if let agreement { add(agreement.weight, agreement.reason, isName: true) }
    isPartOfName = nameWeight == 1
    let handle = HandleAgreement(
      left, right, among: names, nameWeight: nameWeight, isAnyones: isAnyones, areDifferent: areDifferent)
    add(handle.weight, handle.reason)
    if !isAnyones { addMadeOfName(left, right, nameWeight) }
    let account = areDifferent ? nil : AccountAgreement(left, right, among: names)
    if let account, weight < account.weight { add(account.weight - weight, account.reason) }
    let domains = [OwnDomain(left, right), OwnDomain(right, left)].compactMap(\.self)
    let own = domains.first(where: \.isOfHandle) ?? domains.first
    if MergeEvidence.areNumbered(left, right) {
      add(-4, "but numbered apart in one domain")
    } else if let own, own.isOfHandle {
      add(2, "the domain '\(own.label)' is the other's handle or address")
    } else if isAnyones {
      // Two of one name in one company are told apart by their addresses.
    } else if !left.domains.isDisjoint(with: right.domains) {
      add(1, "the same domain")
    } else if own != nil {
      add(1, "a domain of the person's own")
    }
    if together > 0, nameWeight >= 1 {
      add(nameWeight >= 2 ? 3 : 2, together == 1 ? "one commit names both" : "\(together) commits name both")
    }
    let bothHaveNames = mains.0 != nil && mains.1 != nil
    if signed > 0, !areDifferent, !(bothHaveNames && nameWeight < 2) {
      add(signed >= 3 ? 3 : 2, "signs off the other's changes")
    }
    if !left.handles.isEmpty, !right.handles.isEmpty, left.handles.isDisjoint(with: right.handles) {
      add(-2, "but two handles")
    }
    self.areDifferent = areDifferent
    if areDifferent {
      add(-MergeEvidence.difference, "but different names")
      return
    }
    let isOfSeveral = MergeEvidence.isOfSeveral(left, right, names)
    if nameWeight >= 1 && !isOfSeveral || account != nil || handle.isOfNames, weight >= MergeEvidence.suggested - 1 {
      let agreement = WorkAgreement(left, right, among: work)
      // Of two whom a common name fits many work at the same time in one place.
      add(isAnyones ? agreement.weight / 2 : agreement.weight, agreement.reason)
    }
    // Beside an account that others may have, an address made of the name says the account once more.
    if nameWeight < 2, handle.isAnyones, account?.isConverted != true, own?.isOfHandle != true, together == 0,
      signed == 0
    {
      weight = min(weight, MergeEvidence.applied - 1)
    }
    if weight == MergeEvidence.suggested, isPartOfName, isOfSeveral { weight -= 1 }
    if (0..<MergeEvidence.suggested).contains(weight) {
      let signs = WeakSigns(left, right, among: names, work: work)
      if weight + signs.weight >= MergeEvidence.suggested {
        weight = MergeEvidence.suggested
        reasons += signs.reasons
        isPartOfName = signs.isPartOfName ?? isPartOfName
        isLifted = true
      }
    }
  }

  /// Whether one has only a first name that several here have, the other among them, and an address that is anybody's.
  private static func isOfSeveral(_ left: IdentityProfile, _ right: IdentityProfile, _ names: NamePopulation) -> Bool {
    for (one, other) in [(left, right), (right, left)] where one.mainName == nil && !one.isLocal && !one.isConverted {
      let shared = one.names.keys.filter { $0.words.count == 1 }.flatMap(\.words).filter { word in
        other.names.keys.contains { $0.isFull && $0.words.contains(word) }
      }
      if !shared.isEmpty { return shared.allSatisfy { names.fullBearers(of: $0) >= 2 } }
    }
    return false
  }

  private mutating func addMadeOfName(_ left: IdentityProfile, _ right: IdentityProfile, _ nameWeight: Int) {
    var best = 0
    for (one, other) in [(left, right), (right, left)] {
      for stem in one.stems.union(one.handles).union(one.mergedHandles) {
        for name in other.names.keys where name.isFull { best = max(best, MergeEvidence.madeOf(name, stem)) }
      }
    }
    add(nameWeight >= 3 ? min(best, 1) : best, "an address is made of the name")
  }

  /// How far a local part is made of a name: 2 of two of its words, 1 of one, 0 of none.
  static func madeOf(_ name: PersonName, _ stem: String) -> Int {
    let core = Letters.withoutNumber(stem)
    var inside = name.words.filter { $0.count >= 3 && stem.contains($0) }
    // `ruesing` of Rüsing.
    if inside.isEmpty, let respelled = name.respelledText {
      inside = respelled.split(separator: " ").map { Letters.squashed(String($0)) }.filter {
        $0.count >= 5 && stem.contains($0)
      }
    }
    if inside.count >= 2 || name.respelled.map({ $0.count >= 6 && core == $0 }) == true { return 2 }
    guard let first = name.words.first, let last = name.words.last else { return 0 }
    if name.words.count >= 2 {
      for (one, other) in [(first, last), (last, first)] {
        for length in 1...4 where one.count >= length {
          if core == one.prefix(length) + other || core == other + one.prefix(length) { return 2 }
        }
        if other.count >= 5, core.count >= 5, core.first == one.first, other.hasPrefix(core.dropFirst()) { return 2 }
      }
      let initials = String(name.words.compactMap(\.first))
      if initials.count >= 3, core == initials { return 2 }
      // Accounts had eight letters at most: `behlendo` of `behlendorf`.
      if core.count == 8, last.hasPrefix(core) { return 1 }
    }
    return inside.isEmpty ? 0 : 1
  }

  /// Whether an organisation tells two people of one name apart by a number: `wei.zhang@` and `wei.zhang2@`.
  private static func areNumbered(_ left: IdentityProfile, _ right: IdentityProfile) -> Bool {
    left.ownMailboxes.contains { domain, stems in
      (right.ownMailboxes[domain] ?? []).contains { other in
        stems.contains { $0 != other && Letters.withoutNumber($0) == Letters.withoutNumber(other) }
      }
    }
  }
}
