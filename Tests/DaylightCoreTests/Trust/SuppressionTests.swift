import DaylightCore
import Testing

@Suite struct SuppressionTests {
  private let key = KeyedHash(key: Array(0..<16))
  private var erased: Suppression {
    Suppression(
      Suppression.hashes(of: ["Ana Keller", "ana@harbour.example", "anakeller"], key: key), key: key)
  }

  @Test func noticesWhoWasErasedHoweverWritten() {
    for word in ["Ana Keller", "ANA KELLER", "ana@harbour.example", "Ana@Harbour.Example", "@anakeller", "anakeller"] {
      #expect(erased.covers(word), "\(word)")
    }
    for word in ["Ana", "Keller", "Kim Bo", "ana@elsewhere.example", ""] { #expect(!erased.covers(word), "\(word)") }
    #expect(!erased.covers(nil))
  }

  @Test func takesNamesOutOfTexts() {
    #expect(
      erased.hidden(in: "As Ana Keller (ana@harbour.example) said, ask @anakeller.")
        == "As erased (erased) said, ask @erased.")
    #expect(erased.hidden(in: "Kim Bo: two  blanks") == "Kim Bo: two  blanks")
    #expect(erased.hidden(in: "") == "")
  }

  @Test func anotherKeyTellsNothing() {
    let other = Suppression(Suppression.hashes(of: ["Ana Keller"], key: .public), key: key)
    #expect(!other.covers("Ana Keller"))
    #expect(Suppression([], key: key).isEmpty && !erased.isEmpty)
  }
}
