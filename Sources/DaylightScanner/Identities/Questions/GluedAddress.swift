/// `Ana Kellerana@harbour.example`: who forgot the bracket between name and address has both before the `@`.
enum GluedAddress: QuestionSign {
  static var asksAboutDifferentNames: Bool { true }

  static func questions(_ context: QuestionContext) -> [Question] {
    var byName: [String: [Int]] = [:]
    for (place, person) in context.people.enumerated() {
      for name in person.fullNames { byName[name.squashed, default: []].append(place) }
    }
    var found: [Question] = []
    for (place, person) in context.people.enumerated() {
      for text in person.profile.gluedNames.sorted() where text.count <= 80 {
        var people: [Int] = []
        for end in text.indices.dropFirst(5) {
          for other in byName[String(text[...end])] ?? [] where other != place && !people.contains(other) {
            let rest = text[text.index(after: end)...]
            if rest.isEmpty || context.people[other].profile.stems.contains(String(rest)) { people.append(other) }
          }
        }
        if (1...Question.most).contains(people.count) {
          found.append(
            Question(about: place, people: people, reason: "the other's name and address, with nothing between them"))
        }
      }
    }
    return found
  }
}
