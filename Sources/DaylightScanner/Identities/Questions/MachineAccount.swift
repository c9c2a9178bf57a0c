/// `james@crane`, where two or three are called James: which of them is it?
///
/// Only those are named whose work agrees at least a little with the account's, and of more than three the three with
/// which it agrees best.
enum MachineAccount: QuestionSign {
  static func questions(_ context: QuestionContext) -> [Question] {
    var found: [Question] = []
    for (place, account) in context.people.enumerated()
    where account.mainName == nil && account.profile.handles.isEmpty && isAccount(account) {
      for word in Set(account.accounts.map(Letters.withoutNumber)).sorted()
      where word.count >= 3 && !NameLists.generic.contains(word) {
        let people = likeliest(place, context.byWord[word] ?? [], context)
        if people.isEmpty { continue }
        found.append(
          Question(about: place, people: people, reason: "an account '\(word)' on a machine, and a name of the other"))
        break
      }
    }
    return found
  }

  /// Whether it is an account on a machine: by its address, or because git was told no name and wrote the account's.
  private static func isAccount(_ person: QuestionContext.Entry) -> Bool {
    person.profile.isLocal || (person.isNameless && person.profile.names.keys.contains { $0.address != nil })
  }

  /// Those whose work agrees best, three at most; nobody where more agree as well.
  private static func likeliest(_ account: Int, _ bearers: [Int], _ context: QuestionContext) -> [Int] {
    let agreeing = bearers.filter { $0 != account }
      .map { (place: $0, points: context.agreement(account, $0).points) }
      .filter { $0.points > 0 }.sorted { ($1.points, $0.place) < ($0.points, $1.place) }
    if agreeing.count <= Question.most { return agreeing.map(\.place) }
    // Whoever agrees as little as the first who is left out is left out, too.
    let bar = agreeing[Question.most].points
    return agreeing.prefix { $0.points > bar }.map(\.place)
  }
}
