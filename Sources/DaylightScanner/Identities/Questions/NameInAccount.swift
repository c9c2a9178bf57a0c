/// `zorblax` who writes from `stevenkeller@…`, beside the only Anton Steven Keller: nearly all of an account is two words
/// of a name.
enum NameInAccount: QuestionSign {
  static func questions(_ context: QuestionContext) -> [Question] {
    var found: [Question] = []
    for (place, account) in context.people.enumerated() where account.mainName == nil {
      for text in account.accounts {
        let core = Letters.withoutNumber(text)
        guard (8...40).contains(core.utf8.count) else { continue }
        var people: [Int] = []
        for start in core.indices {
          for ends in context.byBeginning[String(core[start...].prefix(3))] ?? []
          where ends.person != place && !people.contains(ends.person) {
            if isSpelled(core, context.people[ends.person]), context.names.fullBearers(of: ends.last) <= 2 {
              people.append(ends.person)
            }
          }
        }
        guard (1...2).contains(people.count) else { continue }
        found.append(Question(about: place, people: people, reason: "'\(text)' is made of the other's name"))
        break
      }
    }
    return found
  }

  private static func isSpelled(_ core: String, _ person: QuestionContext.Entry) -> Bool {
    person.fullNames.contains { name in
      let inside = Set(name.words).filter { $0.count >= 4 && core.contains($0) }
      return inside.count >= 2 && inside.reduce(0) { $0 + $1.count } >= core.count - 1
    }
  }
}
