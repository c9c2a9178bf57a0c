import DaylightScanner
import Testing

@Suite struct MailmapTests {
  private func entries(_ text: String) -> [String] {
    func shown(_ bytes: [UInt8]?) -> String { bytes.map { String(decoding: $0, as: UTF8.self) } ?? "-" }
    return Mailmap(bytes(text)).entries.map {
      "\(shown($0.properName))|\(shown($0.properEmail))|\(shown($0.commitName))|\(shown($0.commitEmail))|\($0.line)"
    }
  }

  @Test func readsTheFourForms() {
    #expect(
      entries(
        """
        Ana Keller <ana@example.org>
        <ana@example.org> <ANA@old.example.org>
        Ana Keller <ana@example.org> <a.k@old.example.org>
        Ana Keller <ana@example.org> ak <root@example.org>
        """) == [
          "Ana Keller|-|-|ana@example.org|1", "-|ana@example.org|-|ANA@old.example.org|2",
          "Ana Keller|ana@example.org|-|a.k@old.example.org|3", "Ana Keller|ana@example.org|ak|root@example.org|4",
        ])
  }

  @Test func commentsAndOtherLinesSayNothing() {
    #expect(
      entries("a <x@example.org>\u{0}\nb <y@example.org>") == ["a|-|-|x@example.org|1"], "git stops at a zero byte")
    #expect(
      entries("# Ana <ana@example.org>\r\n\r\nnobody here\r\n  Kim <kim@example.org> # late\r\n>x<\n<open\n") == [
        "Kim|-|-|kim@example.org|4"
      ])
    #expect(entries("") == [])
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 230)
    let alphabet = Array("<>@# ana\n\r\t.".utf8) + [0, 0xff]
    for _ in 0..<3_000 {
      let made = Mailmap((0..<Int.random(in: 0...60, using: &random)).map { _ in random.pick(alphabet) })
      #expect(made.entries.map(\.line) == made.entries.map(\.line).sorted())
    }
  }

  /// The system's git says the same of generated mailmaps, from a blob and from a file, of thousands of namings.
  @Test func gitSaysTheSame() throws {
    try withFolder { folder in
      let git = sealedGit(in: folder)
      try shell("\(git) init -q --bare .")
      var random = SplitMix64(seed: 231)
      var asked = 0
      for round in 0..<60 {
        let text = (0..<Int.random(in: 1...120, using: &random)).map { _ in MailmapTests.line(&random) }
          .joined(separator: random.chance(20) ? "\r\n" : "\n")
        try write(text, to: "\(folder)/map")
        let isFile = round % 2 == 0
        var mailmap = Mailmap()
        if isFile { mailmap.addFile(bytes(text)) } else { mailmap.add(bytes(text)) }
        let people = (0..<100).map { _ in (name: MailmapTests.name(&random), email: MailmapTests.email(&random)) }
        try write(people.map { "\($0.name) <\($0.email)>\n" }.joined(), to: "\(folder)/people")
        let source =
          isFile
          ? "-c mailmap.file='\(folder)/map'" : "-c mailmap.blob=$(\(git) hash-object -w '\(folder)/map')"
        let said = try shell("\(git) \(source) check-mailmap --stdin < '\(folder)/people'")
        let ours = people.map { person in
          let proper = mailmap.proper(name: bytes(person.name), email: bytes(person.email))
          let again = {
            var other = Mailmap(); other.add(mailmap.effective); return other
          }()
          .proper(name: bytes(person.name), email: bytes(person.email))
          #expect(again.name == proper.name && again.email == proper.email, "what counts says the same as all lines")
          return proper.name + bytes(" <") + proper.email + bytes(">\n")
        }.joined()
        #expect(Array(ours) == said, "round \(round): \(text)")
        asked += people.count
      }
      #expect(asked == 6_000)
    }
  }

  private static let names = [
    "Ana Keller", "ana keller", "ANA KELLER", "Kim", "kim", "Li  Wei", "Zoë", "ZOË", "a", "#kim", "Jo \"x\" Q", "née",
  ]

  private static func name(_ random: inout SplitMix64) -> String { random.pick(names) }

  private static func email(_ random: inout SplitMix64) -> String {
    random.pick(["a@x", "A@X", "b@x", "kim@example.org", "Kim@Example.org", "none", "é@x", "É@x", "c@x", "@", "d"])
  }

  private static func line(_ random: inout SplitMix64) -> String {
    let space = random.pick(["", " ", "  ", "\t"])
    func address() -> String {
      random.chance(4) ? random.pick(["<>", "< a@x>", "<a@x", "a@x>", "<a@x >", "<<a@x>>"]) : "<\(email(&random))>"
    }
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return random.pick(["# \(name(&random)) \(address())", " # x \(address())", "", "   ", "just text"])
    case 1, 2: return "\(space)\(name(&random)) \(address())"
    case 3: return "\(address())\(space)\(address())"
    case 4: return "\(name(&random))\(space)\(address()) \(address()) # late"
    case 5: return String(repeating: "x", count: Int.random(in: 900...1_100, using: &random)) + " \(address())"
    default: return "\(name(&random)) \(address()) \(name(&random))\(space)\(address())"
    }
  }
}
