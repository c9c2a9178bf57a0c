/// `me-01@ton.keller.example` without any name, beside the only one with a name who has an address in that domain.
///
/// Somebody who has a name is not asked about for the domain's sake: colleagues share it. Neither is an account of letters
/// alone, as `agrant@`: it is a name, and that of somebody else.
enum OnlyOwner: QuestionSign {
  static func questions(_ context: QuestionContext) -> [Question] {
    var owners: [String: [Int]] = [:]
    for (place, person) in context.people.enumerated() where person.mainName != nil {
      for domain in person.profile.registeredDomains { owners[domain, default: []].append(place) }
    }
    var found: [Question] = []
    for (place, account) in context.people.enumerated() where account.isNameless && !isSpelled(account) {
      for domain in account.profile.registeredDomains.sorted() {
        guard let places = owners[domain], places.count == 1 else { continue }
        found.append(
          Question(about: place, people: places, reason: "nobody else who has a name has an address at '\(domain)'"))
      }
    }
    return found
  }

  /// Whether an address has letters alone before the `@`, and no word that is nobody's.
  private static func isSpelled(_ person: QuestionContext.Entry) -> Bool {
    person.profile.stems.contains { stem in
      !NameLists.generic.contains(stem) && stem.allSatisfy(\.isLetter) && person.profile.addressParts[stem] == nil
    }
  }
}
