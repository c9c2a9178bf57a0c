import Testing

@testable import DaylightScanner

@Suite struct NameWordsTests {
  @Test func namesAreToldFromOtherWords() {
    for name in ["Ana Keller", "Saúl Ibarra Corretgé", "Jan van der Berg", "Junio C Hamano", "O'Brien", "王 小明", "Brad"]
    {
      #expect(NameWords.isName(name), "\(name)")
    }
    for text in ["the team", "hand", "Everyone", "running make", "Coverity", "", "Ana2", "me", "Ana writes tests"] {
      #expect(!NameWords.isName(text), "\(text)")
    }
  }

  @Test func handlesAreToldFromOtherWords() {
    for handle in ["ana", "0intro", "r", "2d2d2d2d2d", "ana-k", "a_b", "dan.k", "Manishearth"] {
      #expect(NameWords.isHandle(handle), "\(handle)")
    }
    for text in [
      "me", "-x", "ana keller", "12", "", "#group", "NOBODY", "a/b", "backout", String(repeating: "a", count: 40),
    ] {
      #expect(!NameWords.isHandle(text), "\(text)")
    }
  }

  @Test func toolsAreNobody() {
    #expect(NameWords.isTool("Coverity scan") && NameWords.isTool("GCC 12") && NameWords.isTool("Claude:opus-4"))
    #expect(!NameWords.isTool("Claudette Colvin") && !NameWords.isTool("Geminiani"))
  }
}
