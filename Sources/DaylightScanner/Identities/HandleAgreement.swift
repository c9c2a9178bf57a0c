/// How well handles and local parts of addresses agree: the strongest of all ways.
struct HandleAgreement: Sendable {
  private(set) var weight = 0
  private(set) var reason = ""
  /// Whether a name of one is the other's handle or address, and not only that of a branch that was merged.
  private(set) var isOfNames = false
  /// Whether it is what two write before the `@`, or a branch that was merged: others may write the same, and who
  /// maintains a repository finishes others' branches.
  private(set) var isAnyones = false
  private let names: NamePopulation
  /// The two whose own names do not make a word less telling.
  private let own: [IdentityProfile]

  private mutating func take(_ weight: Int, _ reason: String, isAnyones: Bool = false) {
    if weight > self.weight || (weight == self.weight && weight > 0 && reason < self.reason) {
      (self.weight, self.reason, self.isAnyones) = (weight, reason, isAnyones)
    }
  }

  init(
    _ left: IdentityProfile, _ right: IdentityProfile, among names: NamePopulation, nameWeight: Int,
    isAnyones: Bool = false,
    areDifferent: Bool
  ) {
    self.names = names
    own = [left, right]
    if let handle = left.handles.intersection(right.handles).min() {
      take(8, "the same handle '\(handle)'")
    } else if let handle = left.mergedHandles.intersection(right.mergedHandles).min(), !areDifferent {
      take(3, "the forge merged both from '\(handle)'", isAnyones: true)
    }
    takeHandles(left, right, areDifferent)
    takeHandles(right, left, areDifferent)
    let names = Set(left.names.keys).union(right.names.keys).filter(\.isFull)
    for stem in left.stems.intersection(right.stems) {
      let isRole = stem.count <= 2 || NameLists.generic.contains(stem)
      // Two of one name may both write it before the `@`.
      let isSaid = isAnyones && names.contains { $0.squashed == stem || $0.turned == stem }
      let distinction = isSaid ? 0 : distinction(stem)
      take([isRole ? 0 : 1, 2, 3][distinction], "both addresses begin with '\(stem)'", isAnyones: true)
      if distinction == 2, isNickname(stem, left, right) || isNickname(stem, right, left) {
        take(
          5, "both addresses begin with '\(stem)', which is one's name and made of the other's", isAnyones: true)
      }
    }
    let firstNames = nameWeight >= 4 ? [] : names.compactMap(\.words.first)
    takeOneOrganisation(left, right, Set(isAnyones ? names.flatMap(\.words) : firstNames), isSameName: nameWeight >= 3)
    takeNames(left, right, nameWeight)
    takeNames(right, left, nameWeight)
    takeRemarks(left, right)
    takeRemarks(right, left)
    if weight < 3 { takeSimilar(left, right) }
  }

  /// Whether one's only name is the beginning of a word of the other's full name, or made of it: `haskell` may be what
  /// two write before the `@` for what they do.
  private func isNickname(_ stem: String, _ one: IdentityProfile, _ other: IdentityProfile) -> Bool {
    one.nicknames.contains(stem)
      && other.names.keys.contains { name in
        if name.isFull { return MergeEvidence.madeOf(name, stem) > 0 || name.words.contains { $0.hasPrefix(stem) } }
        return name.squashed.count >= 4 && stem.contains(name.squashed)
      }
  }

  private func distinction(_ stem: String) -> Int { names.distinction(of: stem, beside: own) }

  /// A handle of one is the other's address, or the forge merged one's commits from the other's handle.
  private mutating func takeHandles(
    _ one: IdentityProfile, _ other: IdentityProfile, _ areDifferent: Bool
  ) {
    func weight(_ handle: String) -> Int { [0, 2, 4][distinction(handle)] }
    for handle in one.handles.intersection(other.stems) {
      let isOwn = handle.count >= 6 && distinction(handle) == 2
      take(isOwn ? 5 : weight(handle), "the handle '\(handle)' is the other's address")
    }
    // Who maintains a repository finishes branches of people with other names.
    if areDifferent { return }
    for handle in one.mergedHandles.intersection(other.handles.union(other.stems)) {
      take(
        weight(handle), "the forge merged one's commits from '\(handle)', which is the other's handle or address",
        isAnyones: true)
    }
  }

  /// A name of one is the other's handle or address. That a full name is the address of somebody with that very name
  /// is no news.
  private mutating func takeNames(_ one: IdentityProfile, _ other: IdentityProfile, _ nameWeight: Int) {
    for name in one.names.keys where name.squashed.count >= 3 && !(name.isFull && nameWeight >= 3) {
      let stem = name.squashed
      // So it is when the full name stands on the other side, and here in one word: `chaowang` and `Chao Wang`.
      if other.names.keys.contains(where: { $0.isFull && ($0.squashed == stem || $0.turned == stem) }) { continue }
      guard other.handles.contains(stem) || other.stems.contains(stem) || other.mergedHandles.contains(stem) else {
        continue
      }
      let weight = [NameLists.generic.contains(stem) ? 0 : 1, 3, 4][distinction(stem)]
      if weight >= 4, other.handles.contains(stem) || other.stems.contains(stem) { isOfNames = true }
      take(name.isFull ? min(weight, 3) : weight, "the name '\(stem)' is the other's handle or address")
    }
  }

  /// `Ana Keller (zorblax)` beside `zorblax@harbour.example`.
  private mutating func takeRemarks(_ one: IdentityProfile, _ other: IdentityProfile) {
    for nickname in Set(one.names.keys.compactMap(\.nickname)) {
      guard other.handles.contains(nickname) || other.stems.contains(nickname) || other.nicknames.contains(nickname)
      else { continue }
      take(
        [0, 2, 4][distinction(nickname)], "'\(nickname)' stands beside one's name and is the other's name or address")
    }
  }

  /// `khw@harbour.example` and `khw@mail.harbour.example`: an organisation gives an account once. That two
  /// write a first name, or part of a name that both have, says little.
  private mutating func takeOneOrganisation(
    _ left: IdentityProfile, _ right: IdentityProfile, _ words: Set<String>, isSameName: Bool
  ) {
    for (domain, stems) in left.ownMailboxes {
      guard let organisation = OwnDomain.registered(domain) else { continue }
      for (other, others) in right.ownMailboxes where other != domain && OwnDomain.registered(other) == organisation {
        for stem in stems.intersection(others) where stem.count >= 3 && !NameLists.generic.contains(stem) {
          take(words.contains(stem) ? (isSameName ? 2 : 1) : 4, "'\(stem)' at '\(organisation)' in both addresses")
        }
      }
    }
  }

  /// Alike but for a number, or one inside the other, or one part of the other: `mhx` and `mhx-harbour`.
  private mutating func takeSimilar(_ left: IdentityProfile, _ right: IdentityProfile) {
    for (one, other) in [(left, right), (right, left)] {
      for (stem, parts) in one.addressParts {
        for part in parts.intersection(other.stems) where distinction(part) >= 1 {
          take(1, "the addresses '\(min(stem, part))' and '\(max(stem, part))' are alike")
        }
      }
    }
    for one in left.stems.union(left.handles).union(left.mergedHandles) {
      let core = Letters.withoutNumber(one)
      for other in right.stems.union(right.handles).union(right.mergedHandles) where other != one {
        if core == Letters.withoutNumber(other), core.count >= 4, !NameLists.generic.contains(core) {
          let isOwn = distinction(core) == 2
          take(
            isOwn ? (core.count >= 8 ? 3 : 2) : 1,
            "the addresses '\(min(one, other))' and '\(max(one, other))' are alike")
        } else if min(one.count, other.count) >= 6, one.contains(other) || other.contains(one) {
          take(1, "the addresses '\(min(one, other))' and '\(max(one, other))' are alike")
        }
      }
    }
  }
}
