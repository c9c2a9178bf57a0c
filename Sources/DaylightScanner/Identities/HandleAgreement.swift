/// How well handles and local parts of addresses agree: the strongest of all ways.
struct HandleAgreement: Sendable {
  private(set) var weight = 0
  private(set) var reason = ""
  private let names: NamePopulation

  private mutating func take(_ weight: Int, _ reason: String) {
    if weight > self.weight || (weight == self.weight && weight > 0 && reason < self.reason) {
      (self.weight, self.reason) = (weight, reason)
    }
  }

  init(
    _ left: IdentityProfile, _ right: IdentityProfile, among names: NamePopulation, nameWeight: Int, areDifferent: Bool
  ) {
    self.names = names
    if let handle = left.handles.intersection(right.handles).min() {
      take(8, "the same handle '\(handle)'")
    } else if let handle = left.mergedHandles.intersection(right.mergedHandles).min(), !areDifferent {
      take(3, "the forge merged both from '\(handle)'")
    }
    takeHandles(left, right)
    takeHandles(right, left)
    for stem in left.stems.intersection(right.stems) {
      let isRole = stem.count <= 2 || NameLists.generic.contains(stem)
      take([isRole ? 0 : 1, 2, 3][names.distinction(of: stem)], "both addresses begin with '\(stem)'")
    }
    takeNames(left, right, nameWeight)
    takeNames(right, left, nameWeight)
    if weight < 3 { takeSimilar(left, right) }
  }

  /// A handle of one is the other's address, or the forge merged one's commits from the other's handle.
  private mutating func takeHandles(_ one: IdentityProfile, _ other: IdentityProfile) {
    func weight(_ handle: String) -> Int { [0, 2, 4][names.distinction(of: handle)] }
    for handle in one.handles.intersection(other.stems) {
      take(weight(handle), "the handle '\(handle)' is the other's address")
    }
    for handle in one.mergedHandles.intersection(other.handles.union(other.stems)) {
      take(weight(handle), "the forge merged one's commits from '\(handle)', which is the other's handle or address")
    }
  }

  /// A name of one is the other's handle or address. That a full name is the address of somebody with that very name
  /// is no news.
  private mutating func takeNames(_ one: IdentityProfile, _ other: IdentityProfile, _ nameWeight: Int) {
    for name in one.names.keys where name.squashed.count >= 3 && !(name.isFull && nameWeight >= 3) {
      let stem = name.squashed
      guard other.handles.contains(stem) || other.stems.contains(stem) || other.mergedHandles.contains(stem) else {
        continue
      }
      let weight = [NameLists.generic.contains(stem) ? 0 : 1, 3, 4][names.distinction(of: stem)]
      take(name.isFull ? min(weight, 3) : weight, "the name '\(stem)' is the other's handle or address")
    }
  }

  /// Alike but for a number, or one inside the other.
  private mutating func takeSimilar(_ left: IdentityProfile, _ right: IdentityProfile) {
    for one in left.stems.union(left.handles).union(left.mergedHandles) {
      let core = Letters.withoutNumber(one)
      for other in right.stems.union(right.handles).union(right.mergedHandles) {
        if core == Letters.withoutNumber(other), core.count >= 4, !NameLists.generic.contains(core) {
          let isOwn = names.distinction(of: core) == 2
          take(isOwn ? (core.count >= 8 ? 3 : 2) : 1, "the addresses '\(min(one, other))' and '\(max(one, other))'")
        } else if min(one.count, other.count) >= 6, one.contains(other) || other.contains(one) {
          take(1, "the addresses '\(min(one, other))' and '\(max(one, other))'")
        }
      }
    }
  }
}
