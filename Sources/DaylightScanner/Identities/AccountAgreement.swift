/// An account without a full name that only one full name of the same histories can have been made into.
///
/// Who gives out accounts gives each once, so within one system an account is one person's. In a Subversion repository's
/// history the form of the address says that it is such an account: that and the only name it can be made of joins. Other
/// accounts may be anybody's elsewhere: there something has to stand beside it.
struct AccountAgreement: Hashable, Sendable {
  /// The account.
  let account: String
  /// Whether a Subversion repository gave it out in whose history the other is at work, too.
  let isConverted: Bool

  /// So many letters make an account telling.
  static let leastLetters = 5

  /// Nil when neither is an account that only the other's name makes.
  init?(_ left: IdentityProfile, _ right: IdentityProfile, among names: NamePopulation) {
    for (one, other) in [(left, right), (right, left)] where one.mainName == nil && one.handles.isEmpty {
      let accounts = one.isLocal || one.isConverted ? one.stems.union(one.nicknames) : one.nicknames
      for account in accounts.map(Letters.withoutNumber).sorted()
      where account.count >= AccountAgreement.leastLetters && !NameLists.common.contains(account)
        && !NameLists.generic.contains(account) && names.isMade(account, ofOnly: other)
      {
        // Of a family name that many bear, the others are elsewhere.
        let isTelling = other.names.keys.contains { name in
          name.isFull && name.accounts.contains(account) && !NameLists.common.contains(name.words.last ?? "")
        }
        guard isTelling else { continue }
        self.account = account
        isConverted = one.isConverted && !one.repositories.isDisjoint(with: other.repositories)
        return
      }
    }
    return nil
  }

  /// How many points two reach with it at least.
  var weight: Int { isConverted ? MergeEvidence.applied : MergeEvidence.applied - 1 }

  /// In words, for a list that a person reads.
  var reason: String {
    let kind = isConverted ? "the account of a Subversion repository" : "the account"
    return "\(kind) '\(account)' is made of the other's name, and of nobody else's here"
  }
}
