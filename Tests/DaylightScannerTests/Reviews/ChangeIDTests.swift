import Testing

@testable import DaylightScanner

@Suite struct ChangeIDTests {
  private let name = "I" + String(repeating: "8473b9", count: 6) + "8473"

  private func find(_ message: String) -> String? { ChangeID.find(in: Text.lines(bytes(message))) }

  @Test func theNameIsReadNearTheEnd() {
    #expect(find("Title\n\nWhy.\n\nChange-Id: \(name)\nSigned-off-by: Ana <ana@example.org>\n") == name)
    #expect(find("Title\r\n\r\nchange-id: \(name.uppercased())\r\n") == name)
    #expect(find("Title\n\nChange-Id: I12\nChange-Id: \(name)\n") == name)
  }

  @Test func otherTextsAreNoNames() {
    for value in ["", "I", "Ixyz", String(name.dropLast()), name + "0", "J" + name.dropFirst(), "\(name) again"] {
      #expect(find("Title\n\nChange-Id: \(value)\n") == nil, "\(value)")
    }
    #expect(find("Title\n\n  Change-Id: \(name)\n") == nil, "quoted")
    #expect(find("Title\n\nChange-Id: \(name)\n" + String(repeating: "more\n", count: 12)) == nil)
  }
}
