/// `desjagui` beside the only Guillaume Desjardins: accounts of seven or eight letters are made of the beginnings of a
/// last and a first name, others of all of the one and the beginning of the other.
enum SplitAccount: QuestionSign {
  static func questions(_ context: QuestionContext) -> [Question] {
    var found: [Question] = []
    for (place, account) in context.people.enumerated() where account.mainName == nil {
      for word in account.accounts {
        let core = Letters.withoutNumber(word)
        guard core.utf8.count >= 6, core.utf8.count <= 40 else { continue }
        var people: [Int] = []
        for ends in context.byBeginning[String(core.prefix(3))] ?? []
        where ends.person != place && !people.contains(ends.person) && isMade(core, of: ends) {
          if context.names.fullBearers(of: ends.last) <= 2 { people.append(ends.person) }
        }
        guard (1...2).contains(people.count) else { continue }
        found.append(Question(about: place, people: people, reason: "'\(word)' is made of the other's name"))
        break
      }
    }
    return found
  }

  static func isMade(_ core: String, of ends: QuestionContext.Ends) -> Bool {
    let shared = zip(core, ends.one).prefix { $0 == $1 }.count
    let letters = core.count
    guard shared >= 3 else { return false }
    return (3...shared).contains { length in
      letters - length >= 2 && (length == ends.one.count || (7...8).contains(letters))
        && ends.other.hasPrefix(core.dropFirst(length))
    }
  }
}
