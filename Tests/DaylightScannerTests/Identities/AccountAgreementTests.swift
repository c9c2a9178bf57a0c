import Testing

@testable import DaylightScanner

@Suite struct AccountAgreementTests {
  private static let subversion = "6b70bd38-1111-4222-8333-0123456789ab"

  private func profile(_ name: String, _ email: String) -> IdentityProfile {
    var made = IdentityProfile()
    made.names[PersonName(name)] = 3
    made.repositories = ["r"]
    made.add(EmailAddress(email), isShared: false)
    return made
  }

  private func found(_ account: IdentityProfile, _ name: String, others: [String] = []) -> AccountAgreement? {
    let person = profile(name, "x7@one.example")
    let names = NamePopulation(Array(account.names.keys) + person.names.keys + others.map { PersonName($0) })
    let found = AccountAgreement(account, person, among: names)
    #expect(found == AccountAgreement(person, account, among: names), "in either order")
    return found
  }

  @Test(arguments: [
    ("akeller", "Ana Keller", true), ("keller", "Ana Keller", true), ("kellera", "Ana Keller", true),
    ("behlendo", "Brian Behlendorf", true), ("gmelquio", "Guillaume Melquiond", true),
    ("regisgia", "Yann Régis-Gianas", true), ("akeller2", "Ana Keller", true), ("behlend", "Brian Behlendorf", false),
    ("bkeller", "Ana Keller", false), ("annika", "Annika Keller", false), ("akl", "Ana Keller", false),
    ("zhang", "Wei Zhang", false), ("wzhang", "Wei Zhang", false), ("juliette", "Juliette Bo", false),
    ("admin", "Ana Dmin", false),
  ])
  func isMadeOfTheOnlyNameThatMakesIt(_ account: String, _ name: String, _ isMade: Bool) {
    let found = found(profile(account, "\(account)@\(AccountAgreementTests.subversion)"), name)
    #expect((found != nil) == isMade)
    if let found { #expect(found.isConverted && found.weight == MergeEvidence.applied) }
  }

  @Test func whatTwoNamesMakeIsNeithers() {
    let account = profile("akeller", "akeller@\(AccountAgreementTests.subversion)")
    #expect(found(account, "Ana Keller", others: ["Andreas Keller"]) == nil)
    #expect(found(account, "Ana Keller", others: ["Kim Keller", "Ana J. Keller"]) != nil)
  }

  @Test func anAccountElsewhereIsNoProof() {
    var other = profile("akeller", "akeller@\(AccountAgreementTests.subversion)")
    other.repositories = ["s"]
    #expect(found(other, "Ana Keller").map { $0.weight < MergeEvidence.applied } == true, "another repository's")
    let local = found(profile("akeller", "akeller@desk"), "Ana Keller")
    #expect(local.map { $0.weight < MergeEvidence.applied && !$0.isConverted } == true)
    let nickname = found(profile("akeller", "zz@two.example"), "Ana Keller")
    #expect(nickname.map { $0.weight < MergeEvidence.applied } == true)
    #expect(found(profile("a.keller", "zz@two.example"), "Ana V. Keller") != nil)
    #expect(found(profile("zz", "akeller@two.example"), "Ana Keller") == nil, "anybody's address may be made so")
  }

  @Test func whoHasAFullNameIsNoAccount() {
    #expect(found(profile("Kim Bo", "akeller@\(AccountAgreementTests.subversion)"), "Ana Keller") == nil)
  }
}
