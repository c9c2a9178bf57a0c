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
    let lower = address.lowercased()
    guard let at = lower.lastIndex(of: "@") else { return false }
    let local = lower[..<at]
    let domain = lower[lower.index(after: at)...]
    if domain == "vger.kernel.org" || domain == "googlegroups.com" || domain == "groups.io" { return true }
    if domain.hasPrefix("lists.") || domain.hasPrefix("list.") || domain.hasPrefix("mailman.") { return true }
    return local.hasSuffix("-devel") || local.hasSuffix("-dev") || local.hasSuffix("-list")
      || local.hasSuffix("-discuss") || local.hasSuffix("-announce") || local.hasSuffix("-patches")
  }
}
