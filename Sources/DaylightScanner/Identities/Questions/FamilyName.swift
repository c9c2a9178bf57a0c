/// Joe and Joseph Hunkeler: one family name that no third person here has, first names that begin alike, and work that
/// agrees. Two of one family are not rare, so it is no more than a question.
enum FamilyName: QuestionSign {
  static var asksAboutDifferentNames: Bool { true }
  /// So many different full names with that family name.
  static let most = 3

  static func questions(_ context: QuestionContext) -> [Question] {
    var bearers: [String: [(place: Int, first: String, name: String)]] = [:]
    for (place, person) in context.people.enumerated() {
      for name in person.fullNames where name.words.count >= 2 {
        guard let first = name.words.first, let last = name.words.last, last.utf8.count >= 4,
          QuestionContext.isTelling(last)
        else { continue }
        bearers[last, default: []].append((place, first, name.squashed))
      }
    }
    var found: [Question] = []
    for (last, entries) in bearers.sorted(by: { $0.key < $1.key })
    where entries.count >= 2 && Set(entries.map(\.name)).count <= most {
      for (index, one) in entries.enumerated() {
        for other in entries[(index + 1)...]
        where one.place != other.place && one.first.first == other.first.first {
          guard context.agreement(one.place, other.place).points > 0 else { continue }
          found.append(
            Question(
              about: one.place, people: [other.place],
              reason: "nobody else here is called '\(last)', and the first names begin alike"))
        }
      }
    }
    return found
  }
}
