/// `root@ip-10-0-0-1` whose commits all stand next to those of one person: twice or more, or once next to somebody whose
/// commits are few, so that it is no chance.
enum Neighbours: QuestionSign {
  /// Of so many commits one is of somebody whose commits are few.
  static let few = 500

  static func questions(_ context: QuestionContext) -> [Question] {
    var found: [Question] = []
    let all = context.people.reduce(0) { $0 + $1.commits }
    for (place, account) in context.people.enumerated() where isVague(account) {
      guard let beside = context.neighbours[account.root] else { continue }
      let total = beside.values.reduce(0, +)
      guard let (root, count) = beside.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        let other = context.place(of: root), other != place, count * 8 >= total * 7
      else { continue }
      if count < 2, context.people[other].commits * few > all { continue }
      found.append(
        Question(about: place, people: [other], reason: "the commits stand next to the other's, and to nobody else's"))
    }
    return found
  }

  /// Whether a name says nothing, or is an account's on a machine with a name of its own.
  private static func isVague(_ person: QuestionContext.Entry) -> Bool {
    person.mainName == nil && person.profile.isLocal && person.profile.handles.isEmpty
      && (person.nicknames.isSubset(of: NameLists.generic) || person.profile.hosts.contains(where: SharedMachine.isOwn))
  }
}
