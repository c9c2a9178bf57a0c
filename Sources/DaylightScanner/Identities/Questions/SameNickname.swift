/// Two who sign with the same single name and nothing else, and whose work agrees.
enum SameNickname: QuestionSign {
  /// What more sign with is anybody's name.
  static let crowd = 4

  static func questions(_ context: QuestionContext) -> [Question] {
    var bearers: [String: [Int]] = [:]
    for (place, person) in context.people.enumerated() {
      for name in person.nicknames where name.count >= 2 && !NameLists.generic.contains(name) {
        bearers[name, default: []].append(place)
      }
    }
    var found: [Question] = []
    for (name, places) in bearers.sorted(by: { $0.key < $1.key }) where (2...crowd).contains(places.count) {
      for (index, one) in places.enumerated() {
        for other in places[(index + 1)...] {
          guard context.people[one].mainName == nil || context.people[other].mainName == nil,
            context.agreement(one, other).points > 0
          else { continue }
          found.append(Question(about: one, people: [other], reason: "the same name '\(name)'"))
        }
      }
    }
    return found
  }
}
