/// `Abijith B` beside `abijith-bahuleyan`: a first name and an initial are how an account begins.
enum FirstAndInitial: QuestionSign {
  static func questions(_ context: QuestionContext) -> [Question] {
    var short: [String: [Int]] = [:]
    for (place, person) in context.people.enumerated() {
      for name in person.fullNames where name.words.count == 2 && name.words[1].count == 1 && name.words[0].count >= 4 {
        short[name.squashed, default: []].append(place)
      }
    }
    if short.isEmpty { return [] }
    var found: [Question] = []
    for (place, person) in context.people.enumerated() {
      for text in Set(person.accounts + person.fullNames.map(\.squashed)).sorted() where text.count <= 40 {
        for end in text.indices.dropFirst(4) {
          let others = (short[String(text[...end])] ?? []).filter { other in
            other != place && context.agreement(place, other).points > 0
          }
          if (1...Question.most).contains(others.count) {
            found.append(Question(about: place, people: others, reason: "'\(text)' begins with the other's name"))
          }
        }
      }
    }
    return found
  }
}
