import Testing

@testable import DaylightScanner

@Suite struct GerritAccountsTests {
  @Test func theAccountsSectionSaysWho() {
    let file =
      "[other]\n\tfullName = Nobody\n[account]\n\tfullName = \"Ana Keller\"\n\tpreferredEmail = Ana@example.org\n"
    #expect(GerritAccounts.person(bytes(file)) == GitPerson(name: "Ana Keller", email: "ana@example.org"))
    #expect(GerritAccounts.person(bytes("[account]\nfullname=Kim Bo\n"))?.name == "Kim Bo")
    #expect(GerritAccounts.person(bytes("[account]\n\tactive = true\n")) == nil)
    #expect(GerritAccounts.person([]) == nil)
  }
}
