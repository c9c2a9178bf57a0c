/// Reads mail addresses as people write them in messages.
enum AddressText {
  /// The address in a text that hides its signs from harvesters: `ana at example dot org`; nil when it is none.
  static func plain(_ text: String) -> String? {
    let words = text.split(separator: " ").map { word in
      switch word.lowercased() {
      case "at", "(at)", "[at]", "_at_": "@"
      case "dot", "(dot)", "[dot]": "."
      default: String(word)
      }
    }
    guard words.count >= 3, words.count(where: { $0 == "@" }) == 1, words.first != "@", words.last != "@" else {
      return nil
    }
    let address = words.joined()
    return address.holds(".") || words.count == 3 ? address : nil
  }

  /// Whether an address is a mailing list's: nobody in particular.
  static func isList(_ address: String) -> Bool {
    let lower = Text.lowercased(address.utf8)
    guard let at = lower.lastIndex(of: UInt8(ascii: "@")) else { return false }
    let domain = lower[(at + 1)...]
    if domains.contains(where: { $0.utf8CodeUnitCount == domain.count && Text.hasPrefix(domain, $0) }) { return true }
    if hosts.contains(where: { Text.hasPrefix(domain, $0) }) { return true }
    return endings.contains {
      at >= $0.utf8CodeUnitCount && Text.hasPrefix(lower[(at - $0.utf8CodeUnitCount)..<at], $0)
    }
  }

  private static let domains: [StaticString] = ["vger.kernel.org", "googlegroups.com", "groups.io"]
  private static let hosts: [StaticString] = ["lists.", "list.", "mailman."]
  private static let endings: [StaticString] = ["-devel", "-dev", "-list", "-discuss", "-announce", "-patches"]
}
