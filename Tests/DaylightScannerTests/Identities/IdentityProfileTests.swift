import Testing

@testable import DaylightScanner

@Suite struct IdentityProfileTests {
  @Test func addressesAreTakenApart() {
    var profile = IdentityProfile()
    profile.add(EmailAddress("ana@laptop.local"), isShared: false)
    #expect(profile.isLocal && profile.stems == ["ana"] && profile.domains.isEmpty)
    profile.add(EmailAddress("Ana.Keller@harbour.example"), isShared: false)
    #expect(!profile.isLocal && profile.domains == ["harbour.example"])
    #expect(profile.ownMailboxes["harbour.example"] == ["anakeller"])
    profile.add(EmailAddress("7+anak@users.noreply.github.com"), isShared: false)
    #expect(profile.handles == ["anak"])
    profile.add(EmailAddress("list@lists.example"), isShared: true)
    #expect(!profile.stems.contains("list") && !profile.domains.contains("lists.example"))
    profile.add(EmailAddress("ana@gmail.com"), isShared: false)
    #expect(!profile.domains.contains("gmail.com"), "a provider's is nobody's own")
  }

  @Test func theAdministratorOfAMachineHasADomain() {
    var profile = IdentityProfile()
    profile.add(EmailAddress("root@desk.harbour.example"), isShared: false)
    profile.add(EmailAddress("root@localhost"), isShared: false)
    #expect(profile.rootDomains == ["harbour.example"] && profile.registeredDomains.isEmpty)
    profile.add(EmailAddress("ana@mail.harbour.example"), isShared: false)
    #expect(profile.registeredDomains == ["harbour.example"])
  }

  @Test func theMainNameIsAFullOne() {
    var profile = IdentityProfile()
    profile.names = [PersonName("ana"): 90, PersonName("Ana Keller"): 3, PersonName("A. Keller"): 5]
    #expect(profile.mainName == PersonName("A. Keller"))
    profile.names = [PersonName("ana"): 90]
    #expect(profile.mainName == nil)
  }
}
