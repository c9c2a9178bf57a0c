/// Asks about those whom evidence neither joins nor asks about, where something says who they may be.
///
/// A reviewer's time is short: there are as many questions as a history of that size deserves, the surest kinds first.
struct QuestionFinder {
  let context: QuestionContext

  /// So many in any history, and one more for so many people.
  static let least = 10, peoplePerQuestion = 50

  /// The kinds, the surest first, as measured on histories whose `.mailmap` says who is who.
  static let signs: [any QuestionSign.Type] = [
    GluedAddress.self, SplitAccount.self, MachineAccount.self, SharedMachine.self, NameInAccount.self,
    OnlyOwner.self, AlikeAccounts.self, FirstNameAddress.self, SameNickname.self, FirstAndInitial.self, FamilyName.self,
  ]

  /// The questions, in order of their kinds, each two people once.
  ///
  /// - Parameter isOpen: whether two, by their numbers, may still be asked about.
  func questions(isOpen: (Int, Int) -> Bool) -> [Question] {
    var found: [Question] = []
    var seen: Set<[Int]> = []
    for sign in QuestionFinder.signs {
      for question in sign.questions(context) {
        var question = question
        question.people.removeAll { other in
          !mayBeOne(question.about, other, sign.asksAboutDifferentNames)
            || !isOpen(context.people[question.about].root, context.people[other].root)
            || !seen.insert([min(question.about, other), max(question.about, other)]).inserted
        }
        if !question.people.isEmpty { found.append(question) }
      }
    }
    let most = QuestionFinder.least + context.people.count / QuestionFinder.peoplePerQuestion
    return Array(found.prefix(most))
  }

  private func mayBeOne(_ left: Int, _ right: Int, _ asksAboutDifferentNames: Bool) -> Bool {
    let (one, other) = (context.people[left], context.people[right])
    if one.profile.isOnRoster, other.profile.isOnRoster { return false }
    if asksAboutDifferentNames { return true }
    guard let first = one.mainName, let second = other.mainName else { return true }
    return NameAgreement(first, second, among: context.names).weight >= 0
  }
}
