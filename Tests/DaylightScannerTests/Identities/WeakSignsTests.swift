import Testing

@testable import DaylightScanner

@Suite struct WeakSignsTests {
  private func profile(_ name: String, _ emails: String..., commits: Int = 3) -> IdentityProfile {
    var made = IdentityProfile()
    made.names[PersonName(name)] = commits
    made.repositories = ["r"]
    for email in emails { made.add(EmailAddress(email), isShared: EmailAddress(email).kind == .shared) }
    return made
  }

  private func evidence(_ left: IdentityProfile, _ right: IdentityProfile, others: [String] = []) -> MergeEvidence {
    let names = NamePopulation(Array(left.names.keys) + right.names.keys + others.map { PersonName($0) })
    let found = MergeEvidence(left, right, among: names)
    #expect(MergeEvidence(right, left, among: names).weight == found.weight, "in either order")
    return found
  }

  private func isAsked(_ left: IdentityProfile, _ right: IdentityProfile, others: [String] = []) -> Bool {
    let found = evidence(left, right, others: others)
    #expect(found.weight <= MergeEvidence.suggested, "never more than a question: \(found.reasons)")
    return found.weight == MergeEvidence.suggested
  }

  @Test func anAccountOnAMachineOfTheOnlyOneCalledSo() {
    let account = profile("julienne", "julienne@desk")
    let person = profile("Julienne Quellmann", "jq@one.example")
    #expect(isAsked(account, person))
    #expect(evidence(account, person).isPartOfName, "it has to fit one person alone")
    #expect(!isAsked(profile("root", "root@desk"), profile("Charlie Root", "charlie@one.example")))
    #expect(isAsked(profile("unknown", "aquellma@pc-7.one.example"), profile("Ana Quellma", "x7@two.example")))
  }

  @Test func aNameThatIsTheOthersAddress() {
    let swapped = profile("ana.keller@one.example", "ana keller")
    #expect(evidence(swapped, profile("zed", "ana.keller@one.example")).weight >= MergeEvidence.suggested)
    #expect(isAsked(profile("jo@one.example", "jo"), profile("zed", "jo@one.example")))
    #expect(!isAsked(swapped, profile("zed", "kim.bo@one.example")))
  }

  @Test func anAccountInASubversionRepository() {
    let account = profile("aquellm", "aquellm@6b70bd38-1111-4222-8333-0123456789ab")
    let person = profile("Ana Quellmann", "x7@one.example")
    #expect(isAsked(account, person))
    #expect(evidence(account, person).reasons.contains("an account in a Subversion repository"))
  }

  @Test func twoAccountsThatDifferByAnInitial() {
    func account(_ name: String) -> IdentityProfile { profile(name, "\(name)@6b70bd38-1111-4222-8333-0123456789ab") }
    #expect(isAsked(account("jnarboux"), account("narboux")))
    #expect(isAsked(account("fkirchne"), account("kirchner")), "both cut to eight letters")
    #expect(!isAsked(account("jnarboux"), account("kirchner")))
    #expect(!isAsked(profile("jnarboux", "jnarboux@desk"), profile("narboux", "narboux@desk")), "two machines")
  }

  @Test func theAdministratorOfAMachineInOnesDomain() {
    let root = profile("root", "root@desk.harbour.example")
    let person = profile("Ana Quellmann", "x7@mail.harbour.example")
    func isAsked(_ others: IdentityProfile...) -> Bool {
      let work = WorkPopulation([root, person] + others)
      return MergeEvidence(root, person, among: NamePopulation(), work: work).weight == MergeEvidence.suggested
    }
    #expect(isAsked() && isAsked(profile("Kim Bo", "kim@one.example")))
    #expect(!isAsked(profile("Kim Bo", "kim@harbour.example")), "there are two")
    let nobody = WeakSigns(profile("root", "root@localhost"), person, among: NamePopulation())
    #expect(!nobody.reasons.contains { $0.contains("administrator") })
  }

  @Test func accountsOfOneNameOnTwoMachines() {
    let others = ["Zorbl M. Vano"]
    #expect(isAsked(profile("zorbl", "zorbl@desk"), profile("zorbl", "zorbl@laptop.local"), others: others))
    #expect(!isAsked(profile("david", "david@desk"), profile("david", "david@laptop.local")), "many are called so")
  }

  @Test func aNicknameOfTheOnlyOneCalledSo() {
    let nickname = profile("kimrosskopf7", "x7@one.example")
    let person = profile("Kimberly Rosskopf", "zz@two.example")
    #expect(isAsked(nickname, person))
    #expect(!isAsked(nickname, person, others: ["Lea Rosskopf", "Max Rosskopf"]))
  }

  @Test func aNameInAnAddress() {
    #expect(isAsked(profile("tom", "thomas.duboix@one.example"), profile("Thomas M. Duboix", "x7@two.example")))
  }

  @Test func nicknamesAndAddressesMadeOfNames() {
    #expect(!isAsked(profile("aniksy", "x7@one.example"), profile("Anik Sorrel Yarrow", "zz@two.example")))
    #expect(isAsked(profile("aniksy", "x7@yarrow.example"), profile("Anik Sorrel Yarrow", "zz@yarrow.example")))
    #expect(
      isAsked(profile("mpro", "maria.proszka@one.example"), profile("mproszka", "9+mproszka@users.noreply.github.com")))
    // Another person's address may begin alike: where there is a full name, it decides.
    #expect(
      !isAsked(profile("Corbin", "corbin.coleman@one.example"), profile("Clayton Coleman", "ccoleman@two.example")))
  }

  @Test func aNameInAnotherScriptSaysNothingAgainst() {
    let left = profile("Xingyu Liu", "x7@one.example")
    let right = profile("刘星雨", "liuxingyu.12@two.example")
    #expect(isAsked(left, right) && !evidence(left, right).areDifferent)
  }

  @Test func shortNamesOfTwoThatNobodyElseHas() {
    let left = profile("xlr8", "x7@one.example")
    let right = profile("XLR8", "8+other@users.noreply.github.com")
    #expect(isAsked(left, right))
    #expect(!isAsked(left, right, others: ["xlr8 group"]))
    #expect(!isAsked(profile("Kim", "x7@one.example"), profile("Kim", "zz@two.example")), "many are called so")
  }

  @Test func rareFamilyNamesAndDomainsOfOneOwner() {
    let left = profile("Greg Ashton - Harbour", "x7@one.example")
    let right = profile("Gregory Ashton", "zz@two.example")
    #expect(isAsked(left, right))
    #expect(!isAsked(left, right, others: ["Mia Ashton", "Kim Ashton"]))
    #expect(isAsked(profile("Gunter Knauf", "gk@gknauf.de"), profile("Guenter Knauf", "lists@gknauf.net")))
  }
}
