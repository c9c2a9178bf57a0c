/// `me-01@ton.keller.example` without any name, beside the only one with a name who has an address in that domain.
///
/// Somebody who has a name is not asked about for the domain's sake: colleagues share it.
enum OnlyOwner: QuestionSign {
  static func questions(_ context: QuestionContext) -> [Question] {
    var owners: [String: [Int]] = [:]
    for (place, person) in context.people.enumerated() where person.mainName != nil {
      for domain in person.profile.registeredDomains { owners[domain, default: []].append(place) }
    }
    var found: [Question] = []
    for (place, account) in context.people.enumerated() where account.isNameless {
      for domain in account.profile.registeredDomains.sorted() {
        guard let places = owners[domain], places.count == 1 else { continue }
        found.append(
          Question(about: place, people: places, reason: "nobody else who has a name has an address at '\(domain)'"))
      }
    }
    return found
  }
}
