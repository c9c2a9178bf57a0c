import Testing

@testable import DaylightScanner

@Suite struct OwnDomainTests {
  private func profile(_ name: String, _ email: String) -> IdentityProfile {
    var made = IdentityProfile()
    made.names[PersonName(name)] = 3
    made.add(EmailAddress(email), isShared: false)
    return made
  }

  @Test(arguments: [
    ("mail.harbour.co.uk", "harbour.co.uk", "harbour"), ("harbour.example", "harbour.example", "harbour"),
    ("co.uk", "co.uk", "co"), ("ana-keller.de", "ana-keller.de", "anakeller"),
  ])
  func countriesGiveOutNamesBelowTheirs(_ domain: String, _ registered: String, _ label: String) {
    #expect(OwnDomain.registered(domain) == registered)
    #expect(OwnDomain.label(domain) == label)
  }

  @Test func aDomainMadeOfTheName() {
    for domain in ["anakeller.co.uk", "keller.example", "akeller.example"] {
      let found = OwnDomain(profile("Ana Keller", "mail@\(domain)"), profile("Ana Keller", "x7@one.example"))
      #expect(found?.isOfHandle == false, "\(domain)")
    }
    #expect(OwnDomain(profile("Jörg Bär", "x@joerg-baer.de"), profile("Jörg Bär", "y@one.example")) != nil)
    #expect(OwnDomain(profile("Ana Keller", "ana@harbour.example"), profile("Ana Keller", "x7@one.example")) == nil)
  }

  @Test func aDomainThatIsTheOthersAddress() {
    let owner = profile("Shawn Moore", "code@sartak.example")
    #expect(OwnDomain(owner, profile("Shawn Moore", "sartak@one.example"))?.isOfHandle == true)
    #expect(OwnDomain(owner, profile("Shawn Moore", "moore@one.example")) == nil)
    #expect(OwnDomain(profile("Ana Bo", "dev@opensource.example"), profile("Ana Bo", "opensource@x.org")) == nil)
  }

  @Test func nobodyHasAProvidersDomain() {
    #expect(OwnDomain(profile("Ana Gmail", "x@gmail.com"), profile("Ana Gmail", "y@one.example")) == nil)
  }
}
