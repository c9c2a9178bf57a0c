import Testing

@testable import DaylightScanner

@Suite struct YAMLTextTests {
  private func bomb(_ levels: Int) -> String {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...levels {
      let references = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(references)]\n"
    }
    return text + "? *a\(levels)\n: y\n"
  }

  @Test func aTextThatWouldNotEndIsNotRead() {
    for levels in [3, 12, 40] {
      #expect(throws: YAMLText.TooManyReferences.self) { try YAMLText.compose(bomb(levels)) }
    }
    #expect(KubernetesOwners(bytes(bomb(12) + "approvers: [ana]\n")) == nil)
    #expect(DocumentHeader(metadata: bytes(bomb(12))).problem != nil, "its lines are read, not what they stand for")
    #expect(DocumentHeader(bytes("---\n" + bomb(12) + "---\n\nStatus: Draft\n"))["status"]?.values == ["Draft"])
  }

  @Test func whatPeopleWriteIsRead() throws {
    let anchors = "all: &all [ana, kim]\napprovers: *all\nreviewers: *all\n"
    #expect(KubernetesOwners(bytes(anchors))?.approvers == ["ana", "kim"])
    let stars = "text: " + Array(repeating: "so *very* long", count: 40).joined(separator: ", ") + "\nstatus: draft\n"
    #expect(try YAMLText.compose(stars)?.mapping?["status"]?.string == "draft", "stars without anchors are words")
    #expect(try YAMLText.compose("") == nil)
  }
}
