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
}
