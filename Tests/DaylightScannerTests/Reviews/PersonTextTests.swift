import Testing

@testable import DaylightScanner

@Suite struct PersonTextTests {
  private func person(_ name: String? = nil, _ email: String? = nil, _ handle: String? = nil) -> GitPerson {
    GitPerson(name: name, email: email, handle: handle)
  }

  @Test(arguments: [
    ("Ana Keller <ana@example.org>", GitPerson(name: "Ana Keller", email: "ana@example.org")),
    ("  Ana Keller   <ANA@Example.org>  ", GitPerson(name: "Ana Keller", email: "ana@example.org")),
    ("Ana Keller <ana@example.org", GitPerson(name: "Ana Keller", email: "ana@example.org")),
    ("<ana@example.org", GitPerson(email: "ana@example.org")),
    ("\"Keller, Ana\" <ana@example.org>", GitPerson(name: "Keller, Ana", email: "ana@example.org")),
    ("<ana@example.org>", GitPerson(email: "ana@example.org")),
    ("ana@example.org", GitPerson(email: "ana@example.org")),
    ("Ana Keller (ana@example.org)", GitPerson(name: "Ana Keller", email: "ana@example.org")),
    ("Ana Keller (she/her) <ana@example.org>", GitPerson(name: "Ana Keller", email: "ana@example.org")),
    ("@ana", GitPerson(handle: "ana")), ("@Ana-K,", GitPerson(handle: "ana-k")),
    ("Ana Keller (@ana)", GitPerson(name: "Ana Keller", handle: "ana")),
    ("Ana Keller <@ana>", GitPerson(name: "Ana Keller", handle: "ana")),
    ("Ana Keller @ana", GitPerson(name: "Ana Keller", handle: "ana")),
    ("[Ana Keller](https://github.com/Ana)", GitPerson(name: "Ana Keller", handle: "ana")),
    ("[Ana Keller](https://gitlab.com/ana/)", GitPerson(name: "Ana Keller", handle: "ana")),
    ("[@ana](https://github.com/ana)", GitPerson(handle: "ana")),
    ("[Ana Keller](mailto:ana@example.org)", GitPerson(name: "Ana Keller", email: "ana@example.org")),
    ("[Ana Keller](https://example.org/people/ana)", GitPerson(name: "Ana Keller")),
    ("Ana Keller <https://github.com/ana>", GitPerson(name: "Ana Keller", handle: "ana")),
    ("**Ana Keller**", GitPerson(name: "Ana Keller")), ("Ana Keller.", GitPerson(name: "Ana Keller")),
    ("Todor Petrov", GitPerson(name: "Todor Petrov")), ("Łukasz Öz", GitPerson(name: "Łukasz Öz")),
    ("山田 太郎 <taro@example.org>", GitPerson(name: "山田 太郎", email: "taro@example.org")),
  ])
  func namesSomebody(_ text: String, _ expected: GitPerson) {
    #expect(PersonText.person(text) == expected)
  }

  @Test(arguments: [
    "", " ", "-", "?", "TBD", "tbd.", "TBD <tbd>", "TODO", "todo: find one", "NOBODY (OOPS!)", "nobody", "N/A", "None",
    "unknown", "#storage", "@example/payments", "@example/payments-team", "sig-node", "SIG Storage", "payments team",
    "storage-approvers", "null", "~", "Your Name", "<your name>", "12345", "…", "everyone", "***", "[]()",
  ])
  func namesNobody(_ text: String) {
    #expect(PersonText.person(text) == nil)
  }

  @Test func aBareWordIsAHandleOnlyWhereThatIsTheCustom() {
    #expect(PersonText.person("ana", bareWordIsHandle: true) == person(nil, nil, "ana"))
    #expect(PersonText.person("ana") == person("ana"))
    #expect(PersonText.person("ana (previous version)", bareWordIsHandle: true) == person(nil, nil, "ana"))
    #expect(PersonText.person("Ana Keller", bareWordIsHandle: true) == person("Ana Keller"))
    #expect(PersonText.person("sig-node-leads", bareWordIsHandle: true) == nil)
  }

  @Test func splitsListsButNotInsideBrackets() {
    #expect(
      PersonText.people("Ana <ana@example.org>, Kim Bo <kim@example.org>; @lee & @bo") == [
        person("Ana", "ana@example.org"), person("Kim Bo", "kim@example.org"), person(nil, nil, "lee"),
        person(nil, nil, "bo"),
      ])
    #expect(
      PersonText.people("Ana Keller and Kim Bo, and Lee Park") == [
        person("Ana Keller"), person("Kim Bo"), person("Lee Park"),
      ])
    #expect(
      PersonText.people("[Keller, Ana](https://github.com/ana), [Kim](https://github.com/kim)") == [
        person("Keller, Ana", nil, "ana"), person("Kim", nil, "kim"),
      ])
    #expect(PersonText.people("Ana (platform, storage), Kim") == [person("Ana"), person("Kim")])
    #expect(PersonText.people("Alexandra Sandoval") == [person("Alexandra Sandoval")], "no \"and\" inside a word")
    #expect(PersonText.people(", ; &") == [])
  }

  @Test func unbalancedAndOverlongTextsAreNobodyOrSomebodyNeverACrash() {
    var random = SplitMix64(seed: 200)
    let alphabet = Array("<>[]()@#,;& ana.k-_*\"'`/:é\u{301}🧭\t")
    for _ in 0..<5_000 {
      let text = String((0..<Int.random(in: 0...40, using: &random)).map { _ in random.pick(alphabet) })
      for person in PersonText.people(text, bareWordIsHandle: random.chance(50)) { #expect(!person.isEmpty) }
    }
    #expect(PersonText.person(String(repeating: "a ", count: 300)) == nil)
  }

  /// The short way reads what the long way reads, or nothing.
  @Test func theShortWayIsTheLongWay() {
    #expect(PersonText.plain("Ana Keller <ana@example.org>") == GitPerson(name: "Ana Keller", email: "ana@example.org"))
    for text in ["Ana and Kim <x@example.org>", "TBD <x@example.org>", "Keller, Ana <a@b.org>", "<a@b.org>", "Ana"] {
      #expect(PersonText.plain(text) == nil, "\(text)")
    }
    var random = SplitMix64(seed: 411)
    let parts = [
      "Ana", "Keller", "and", "the team", "Jos\u{e9}", " ", " ", ",", "<", ">", "ana@example.org",
      "x@lists.example.org", "-",
      ".", "J.", "TBD", "#g", "(v2)", "@kim", "\"", "*", "van", "sig-x", "All",
    ]
    for _ in 0..<20_000 {
      let text =
        (0..<Int.random(in: 1...7, using: &random)).map { _ in random.pick(parts) }.joined()
        + (Bool.random(using: &random) ? " <ana@example.org>" : "")
      guard let person = PersonText.plain(text) else { continue }
      #expect(PersonText.people(text) == [person], "\(text)")
      if PersonText.people(text) != [person] { return }
    }
  }
}
