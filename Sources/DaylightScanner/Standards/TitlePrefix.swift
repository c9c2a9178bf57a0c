/// What stands in front of a title and says what it belongs to: `(WEB-12)`, `[docs]`, `ci:`.
enum TitlePrefix {
  /// The longest that is taken for one, in bytes.
  private static let most = 40

  /// A title without it; the whole where nothing else would be left.
  static func dropped(from subject: String) -> Substring {
    var rest = subject[...]
    while true {
      rest = rest.drop { $0 == " " || $0 == "-" || $0 == ":" }
      guard let next = behind(rest), next.contains(where: \.isLetter) else { return rest }
      rest = next
    }
  }

  private static func behind(_ text: Substring) -> Substring? {
    let head = text.prefix(most)
    for (open, close) in [("(", ")"), ("[", "]")] as [(Character, Character)] where text.first == open {
      return head.firstIndex(of: close).map { text[text.index(after: $0)...] }
    }
    // `ci:`, `feat(web):`, `web/search:`; a sentence has spaces before its colon.
    guard let colon = head.firstIndex(of: ":"), !text[..<colon].contains(" ") else { return nil }
    return text[text.index(after: colon)...]
  }
}
