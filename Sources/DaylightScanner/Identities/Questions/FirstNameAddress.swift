/// `zorblax` who writes from `sudheesh1995@…`, beside the only Sudheesh: a first name of five letters or more that one
/// person alone has here stands before the `@`, and the work agrees.
enum FirstNameAddress: QuestionSign {
  static func questions(_ context: QuestionContext) -> [Question] {
    var found: [Question] = []
    for (place, account) in context.people.enumerated() where account.mainName == nil {
      for word in Set(account.profile.stems.map(Letters.withoutNumber)).sorted()
      where word.count >= 5 && QuestionContext.isTelling(word) && context.names.fullBearers(of: word) == 1 {
        let people = (context.byWord[word] ?? []).filter { other in
          other != place && context.people[other].fullNames.contains { $0.words.first == word }
            && context.agreement(place, other).points > 0
        }
        guard people.count == 1 else { continue }
        found.append(Question(about: place, people: people, reason: "nobody else here is called '\(word)'"))
        break
      }
    }
    return found
  }
}
