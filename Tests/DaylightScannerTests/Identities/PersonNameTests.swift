import Testing

@testable import DaylightScanner

@Suite struct PersonNameTests {
  @Test(arguments: [
    ("Thomas LÉVEIL", "Thomas Leveil"), ("Keller, Ana", "ana keller"), ("Ana  Keller", "Ana Keller"),
    ("Søren Lund", "Soren Lund"), ("Łukasz Żak", "Lukasz Zak"), ("Ana Keller (she/her)", "Ana Keller"),
    ("Ana \"Annie\" Keller", "Ana Keller"), ("Ana Keller née Bo", "Ana Keller"), ("Colin O'Dell", "Colin ODell"),
    ("(Harbour) Ana Keller", "Ana Keller"), ("Ana Keller via Relay", "Ana Keller"), ("e\u{301}va Bo", "Éva Bo"),
  ])
  func areTheSame(_ one: String, _ other: String) { #expect(PersonName(one).key == PersonName(other).key) }

  @Test func whoSignsAsTwoIsNoPerson() {
    for name in ["Ana Keller and Kim Bo", "ana & kim", "Ana + Kim Bo", "ana AND kim"] {
      #expect(PersonName(name).isSeveral && !PersonName(name).isFull, "\(name)")
    }
    for name in ["Ana Keller", "Andy Andrews", "and", "Ana and", "R&D Team", ""] {
      #expect(!PersonName(name).isSeveral, "\(name)")
    }
  }

  @Test(arguments: ["Ana Keller", "Li Wei", "孙健", "Ana.Keller", "Keller, Ana", "J. R. Bo Lee"])
  func isFull(_ name: String) { #expect(PersonName(name).isFull) }

  @Test(arguments: [
    "ana", "ana-keller", "ana.keller", "ana keller2", "", "root", "System Administrator", "No Name",
    "Firstname Lastname",
    "=", "A B", "your name",
  ])
  func isNotFull(_ name: String) { #expect(!PersonName(name).isFull) }

  @Test func accountsAreMadeOfNames() {
    #expect(PersonName("Ana Keller").accounts == ["keller", "akeller", "kellera", "anak"])
    #expect(
      PersonName("Guillaume Melquiond").accounts.isSuperset(of: ["melquiond", "gmelquiond", "melquion", "gmelquio"]))
    #expect(PersonName("Yann Régis-Gianas").accounts.isSuperset(of: ["regisgianas", "regisgia", "yrg"]))
    #expect(PersonName("ana").accounts.isEmpty)
  }

  @Test(arguments: [
    ("Ana Keller (zorblax)", "zorblax"), ("Ana 'Zorblax' Keller", "zorblax"), ("Ana \"Zorb.lax\" Keller", "zorblax"),
    ("Ana Keller [zorblax]", "zorblax"), ("Ana Keller", nil), ("Ana O'Dell", nil), ("zorblax[bot]", nil),
    ("Ana Keller (via RT)", nil), ("Ana Keller (she)x", "she"), ("Ana Keller (zorblax", nil), ("(zorblax)", nil),
  ])
  func aNicknameStandsInBrackets(_ name: String, _ nickname: String?) {
    #expect(PersonName(name).nickname == nickname)
  }

  @Test func relaysAreSeen() {
    #expect(PersonName("Ana Keller via Relay").isRelayed)
    #expect(!PersonName("Via Keller").isRelayed)
    #expect(PersonName.withoutRelay("Ana via ") == nil)
  }

  @Test func umlautsHaveTwoSpellings() {
    #expect(PersonName("Jörn Hees").respelled == "joernhees")
    #expect(PersonName("Ana Keller").respelled == nil)
  }

  @Test func relatedNamesShareAWordOrAreMadeOfEachOther() {
    for (one, other) in [("Ana Keller", "akeller"), ("Ana Keller", "Ana"), ("kellera", "Ana Keller"), ("", "Ana")] {
      #expect(PersonName(one).isRelated(to: PersonName(other)), "\(one) \(other)")
    }
    #expect(!PersonName("Ana Keller").isRelated(to: PersonName("Kim Bo")))
  }

  @Test func anyTextIsRead() {
    var random = SplitMix64(seed: 260)
    let parts = [
      "(", ")", "[", "<", "\"", "'", " via ", "née", " ", ",", ".", "Ana", "é", "\u{301}", "孙", "🙂", "\u{0}",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in random.pick(parts) }.joined()
      let name = PersonName(text)
      #expect(name.squashed == name.words.joined())
      #expect(!name.words.contains(""))
    }
  }

  @Test func anAddressOrAMachineInANamesPlace() {
    let name = PersonName("Ana.Keller@Harbour.Example")
    #expect(name.words == ["ana", "keller"] && name.isFull && name.address == "anakellerharbourexample")
    #expect(PersonName("DESK-7\\Ana").words == ["ana"])
    #expect(PersonName("Ana @ Harbour").address == nil && PersonName("Ana Keller").address == nil)
    #expect(PersonName("a.keller").isOneWord && !PersonName("ana keller").isOneWord)
  }

  @Test func theBearerIsTheSameWithAndWithoutAMiddlePart() {
    #expect(PersonName("Ana J. Keller").bearer == PersonName("Keller, Ana").bearer)
    #expect(PersonName("Ana Keller").bearer != PersonName("Kim Keller").bearer)
  }
}
