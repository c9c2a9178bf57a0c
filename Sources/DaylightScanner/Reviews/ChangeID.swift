/// The name that Gerrit gives a change: `Change-Id: I8473b95934b5732ac55d26311a706c9c2bde9940`, a line near the end.
///
/// It stays with the change through all its patch sets, and with every copy of it on another branch.
enum ChangeID {
  /// The name in a message's last lines, in small letters but for its I; the last one when there are several.
  static func find(in lines: [ArraySlice<UInt8>]) -> String? {
    for line in lines.suffix(12).reversed() where Text.hasPrefix(line, "change-id: i") {
      if let name = name(Text.trimmed(line.dropFirst(11))) { return name }
    }
    return nil
  }

  /// The name as it is compared: an I and forty hexadecimal digits; nil for anything else.
  static func name(_ text: some Collection<UInt8>) -> String? {
    guard text.count == 41, text.first.map({ $0 | 0x20 }) == UInt8(ascii: "i"),
      text.dropFirst().allSatisfy({ Text.isDigit($0) || (0x61...0x66).contains($0 | 0x20) })
    else { return nil }
    return "I" + String(decoding: Text.lowercased(text.dropFirst()), as: UTF8.self)
  }
}
