/// `vds` and `vds2212`, `vijair` and `vijairam20`: one account begins with the other, and the work agrees; or it ends with
/// eight letters or more that are the other.
enum AlikeAccounts: QuestionSign {
  private struct Account {
    var person: Int
    var text: String
    var core: String
  }

  static func questions(_ context: QuestionContext) -> [Question] {
    var accounts: [Account] = []
    for (place, person) in context.people.enumerated() {
      for text in person.accounts {
        let core = Letters.withoutNumber(text)
        if (3...40).contains(core.utf8.count), QuestionContext.isTelling(core),
          context.names.fullBearers(of: core) <= 1
        {
          accounts.append(Account(person: place, text: text, core: core))
        }
      }
    }
    // In order those that begin with one follow it.
    accounts.sort { ($0.core, $0.person, $0.text) < ($1.core, $1.person, $1.text) }
    var found: [Question] = []
    for (place, short) in accounts.enumerated() {
      let following = accounts[(place + 1)...].prefix { $0.core.hasPrefix(short.core) }
      if following.count > MergeFinder.crowd { continue }
      var seen: Set<Int> = [short.person]
      let pairs = following.filter { seen.insert($0.person).inserted && isWorth(short, $0, context) }
      if pairs.count > Question.most { continue }
      for long in pairs {
        found.append(
          Question(
            about: short.person, people: [long.person],
            reason: "the accounts '\(min(short.text, long.text))' and '\(max(short.text, long.text))' are alike"))
      }
    }
    return found + endings(accounts, context)
  }

  private static func endings(_ accounts: [Account], _ context: QuestionContext) -> [Question] {
    var byCore: [String: [Account]] = [:]
    for account in accounts where account.core.utf8.count >= 8 { byCore[account.core, default: []].append(account) }
    var found: [Question] = []
    for long in accounts where long.core.utf8.count > 8 {
      for start in long.core.indices.dropFirst().dropLast(7) {
        guard let shorts = byCore[String(long.core[start...])], shorts.count <= 2 else { continue }
        for short in shorts where short.person != long.person {
          if context.people[short.person].mainName != nil, context.people[long.person].mainName != nil { continue }
          found.append(
            Question(
              about: short.person, people: [long.person],
              reason: "the accounts '\(min(short.text, long.text))' and '\(max(short.text, long.text))' are alike"))
        }
      }
    }
    return found
  }

  private static func isWorth(_ short: Account, _ long: Account, _ context: QuestionContext) -> Bool {
    let named = [short, long].count { context.people[$0.person].mainName != nil }
    if named == 2 { return false }
    // `mdcb` and `mdcb808`
    if short.core == long.core { return context.agreement(short.person, long.person).points >= 1 }
    if named == 1, short.core.utf8.count < 5 { return false }
    return context.agreement(short.person, long.person).points >= (short.core.utf8.count >= 7 ? 1 : 2)
  }
}
