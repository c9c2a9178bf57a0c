/// How well two names agree, and why.
struct NameAgreement: Hashable, Sendable {
  /// From -1, two people's names, over 0, nothing follows, to 4, a full name that nobody else here bears part of.
  var weight: Int
  /// In words, for a list that a person reads.
  var reason: String
  /// Whether it is one full name that several people may bear: an address made of it says the same once more.
  var isAnyones = false

  private init(_ weight: Int, _ reason: String) {
    self.weight = weight
    self.reason = reason
  }

  /// One full name, in two spellings: what it weighs depends on how many may bear it.
  private static func one(_ reason: String, isRare: Bool) -> NameAgreement {
    var agreement = NameAgreement(isRare ? 4 : 3, isRare ? reason + rarity : reason)
    agreement.isAnyones = !isRare
    return agreement
  }

  /// The same where the two were never at work in one repository: that nobody else has the name says little then.
  var elsewhere: NameAgreement {
    if weight < 4 { return self }
    return NameAgreement.one(String(reason.dropLast(NameAgreement.rarity.count)), isRare: false)
  }

  private static let rarity = ", and nobody else here has it"

  /// Compares two names among all those of the same histories.
  init(_ left: PersonName, _ right: PersonName, among names: NamePopulation) {
    self = NameAgreement.of(left, right, names)
  }

  /// Whether two full names are one name in two spellings: short forms, initials, a middle part, a typing error.
  static func areSpellings(_ left: PersonName, _ right: PersonName) -> Bool {
    NameAgreement(left, right, among: NamePopulation()).weight > 0
  }

  private static let nothing = NameAgreement(0, "")
  private static let different = NameAgreement(-1, "different names")

  private static func of(_ left: PersonName, _ right: PersonName, _ names: NamePopulation) -> NameAgreement {
    if left.words.isEmpty || right.words.isEmpty { return nothing }
    // Of a name in two scripts nobody can say that it is two names.
    if left.isLatin != right.isLatin { return nothing }
    if left.isFull, left.key == right.key { return one("the same full name", isRare: names.isRare(left)) }
    let areRare = names.isRare(left) && names.isRare(right)
    let areSpelledAlike =
      left.squashed == right.squashed || left.respelled == right.squashed || left.squashed == right.respelled
      || left.turned == right.squashed || left.squashed == right.turned
    if left.isFull, right.isFull {
      if areSpelledAlike { return one("the same name, spelled differently", isRare: areRare) }
      let found = ofFullNames(left, right, names)
      if found.weight > 0 || (left.respelledText ?? right.respelledText) == nil { return found }
      // `Jürgen K. Bär` and `Juergen Baer`.
      func respelled(_ name: PersonName) -> PersonName {
        name.respelledText.map { PersonName($0) } ?? name
      }
      return ofFullNames(respelled(left), respelled(right), names)
    }
    if areSpelledAlike, left.squashed.count >= 4 {
      if left.isFull || right.isFull {
        return one("the same name, spelled differently", isRare: names.isRare(left.isFull ? left : right))
      }
      let isOnlyTheirs =
        left.squashed.count >= 5 && left.words.count == 1 && names.bearers(of: left.squashed) <= 1
        && !NameLists.common.contains(left.squashed) && !NameLists.generic.contains(left.squashed)
      return NameAgreement(
        isOnlyTheirs ? 3 : 1 + names.distinction(of: left.squashed), "the same name '\(left.squashed)'")
    }
    for (one, other) in [(left, right), (right, left)] where one.words.count == 1 {
      if let word = one.words.first, word.count >= 3, other.words.contains(word),
        !NameLists.generic.contains(word)
      {
        return NameAgreement(1, "'\(word)' is part of the other name")
      }
    }
    return nothing
  }

  private static func ofFullNames(
    _ left: PersonName, _ right: PersonName, _ names: NamePopulation
  ) -> NameAgreement {
    let (short, long) = left.long.count <= right.long.count ? (left.long, right.long) : (right.long, left.long)
    if Set(short).count >= 2, Set(short).isSubset(of: long) {
      if short.first == long.first && short.last == long.last {
        // An initial more is the same name; a word more may be another's, as `Vijay Kumar Bo` and `Vijay Bo`.
        let areRare = short == long && names.isRare(left) && names.isRare(right)
        return one("the same name with and without a middle part", isRare: areRare)
      }
      // Beside a family name that many bear, `Sheng Yang` and `You-Sheng Yang` are two given names.
      let isCommon = short.last == long.last && NameLists.common.contains(short.last ?? "")
      return NameAgreement(isCommon ? 1 : 2, "one name is part of the other")
    }
    if left.words.last == right.words.last, let one = left.words.first, let other = right.words.first,
      one.hasPrefix(other) || other.hasPrefix(one)
    {
      let isCommon = NameLists.common.contains(left.words.last ?? "")
      if min(one.count, other.count) >= 3, areOnlyBearers(left, right, names) { return ofRareShortForm }
      if min(one.count, other.count) >= 2 {
        // `Jie Wang` and `Jieqiang Wang` are two given names: Chinese ones are of one syllable or two, and not cut.
        if let last = left.words.last, NameLists.chineseFamilies.contains(last) { return nothing }
        return NameAgreement(isCommon ? 1 : 2, "the same name in a short form")
      }
      // `S. Lee` may be any of a thousand.
      return isCommon ? different : NameAgreement(1, "the same name with an initial")
    }
    if left.words.last == right.words.last, let one = left.words.first, let other = right.words.first,
      NameLists.longForm(of: one) == NameLists.longForm(of: other)
    {
      if areOnlyBearers(left, right, names) { return ofRareShortForm }
      return NameAgreement(NameLists.common.contains(left.words.last ?? "") ? 1 : 2, "the same name in a short form")
    }
    if left.words.first == right.words.first, let one = left.words.last, let other = right.words.last,
      one.hasPrefix(other) || other.hasPrefix(one), min(one.count, other.count) == 1
    {
      return NameAgreement(1, "the same name with an initial")
    }
    return areNearlySame(left.squashed, right.squashed) && !areShortWords(left, right)
      ? NameAgreement(2, "nearly the same name") : different
  }

  private static let ofRareShortForm = NameAgreement(4, "the same name in a short form" + rarity)

  /// Whether nobody but these two has their last word, and both names are rare.
  private static func areOnlyBearers(_ left: PersonName, _ right: PersonName, _ names: NamePopulation) -> Bool {
    guard let last = left.words.last, !NameLists.common.contains(last), names.isRare(left), names.isRare(right) else {
      return false
    }
    return names.fullBearers(of: last) <= 2
  }

  /// Whether what differs is a short word: `Chen` and `Chan` are two names.
  private static func areShortWords(_ left: PersonName, _ right: PersonName) -> Bool {
    guard left.words.count == right.words.count else { return false }
    let pairs = zip(left.words, right.words).filter { $0 != $1 }
    return pairs.count == 1 && pairs.allSatisfy { min($0.count, $1.count) < 5 }
  }

  /// Whether one letter is wrong, missing, too many or in its neighbour's place.
  static func areNearlySame(_ left: String, _ right: String) -> Bool {
    var (short, long) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    if short.count > long.count { swap(&short, &long) }
    guard short.count >= 8, long.count - short.count <= 1, short.first == long.first, short != long else {
      return false
    }
    guard let place = short.indices.first(where: { short[$0] != long[$0] }) else { return true }
    if short.count < long.count { return short[place...].elementsEqual(long[(place + 1)...]) }
    if short[(place + 1)...].elementsEqual(long[(place + 1)...]) { return true }
    return place + 1 < short.count && short[place] == long[place + 1] && short[place + 1] == long[place]
      && short[(place + 2)...].elementsEqual(long[(place + 2)...])
  }
}
