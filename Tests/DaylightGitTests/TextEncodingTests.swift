import Testing

@testable import DaylightGit

@Suite struct TextEncodingTests {
  private func text(_ bytes: [UInt8], _ encoding: String) -> [UInt8] {
    TextEncoding.utf8(bytes, from: Array(encoding.utf8))
  }

  @Test func knownEncodingsBecomeUTF8() {
    #expect(text([0x52, 0x65, 0x6e, 0xe9], "ISO-8859-1") == Array("René".utf8))
    #expect(text([0x52, 0x65, 0x6e, 0xe9], "latin-1") == Array("René".utf8))
    #expect(text([0x4d, 0x69, 0x63, 0x68, 0x61, 0xb3], "latin2") == Array("Micha\u{142}".utf8))
    #expect(text([0xc0, 0xed, 0xff], "windows-1251") == Array("\u{410}\u{43d}\u{44f}".utf8))
    #expect(text([0x93, 0x63], "Shift_JIS") == Array("\u{7530}".utf8))
    #expect(text([0xd6, 0xd0], "GB2312") == Array("\u{4e2d}".utf8))
  }

  @Test func everyByteOfAOneByteEncodingStaysOneCharacter() {
    let all = (UInt8(0xa0)...0xff).map(\.self)
    for name in ["iso8859-1", "ISO-8859-2", "koi8-r", "latin9"] {
      let made = text(all, name)
      #expect(String(validating: made, as: UTF8.self)?.unicodeScalars.count == all.count, "\(name)")
    }
  }

  /// As git does when it cannot convert: the bytes are shown as they are.
  @Test func whatCannotBeReadStaysAsItIs() {
    let bytes: [UInt8] = [0x41, 0xff, 0x81]
    for name in [
      "", "UTF-8", "nonsense", "ISO-2022-CN-EXT", "ISO-2022-JP", "../../x", "UTF-8//TRANSLIT", "EUC-JP", "UTF-16",
      String(repeating: "a", count: 5_000),
    ] {
      #expect(text(bytes, name) == bytes, "\(name)")
    }
  }

  @Test func aCommitSaysWhatItsTextIsIn() throws {
    var commit = Array("tree \(String(repeating: "1", count: 40))\nauthor Micha".utf8) + [0xb3]
    commit += Array(" <m@example.org> 1 +0000\ncommitter Ana <a@example.org> 1 +0000\nencoding latin2\n\n".utf8)
    commit += Array("Keep it\n\nReviewed-by: Micha".utf8) + [0xb3] + Array(" <m@example.org>\n".utf8)
    let read = try CommitParser.parse(commit, id: ObjectID.hashing(blob: commit))
    #expect(read.author.name == Array("Micha\u{142}".utf8))
    #expect(read.message == Array("Keep it\n\nReviewed-by: Micha\u{142} <m@example.org>\n".utf8))
  }
}
