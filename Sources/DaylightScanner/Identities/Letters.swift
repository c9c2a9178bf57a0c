/// Puts letters into the form in which names and addresses are compared.
enum Letters {
  /// A text in lower case without accents: `Thomas LÉVEIL` and `thomas leveil` are the same, `ß` is `ss`.
  ///
  /// An accented Latin letter's Unicode name says which letter it is made of, so no table is needed.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded += String(scalar).lowercased()
        continue
      }
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        if small.properties.generalCategory == .nonspacingMark { continue }
        folded += plain(small) ?? String(small)
      }
    }
    return folded
  }

  /// Letters and digits alone, folded: what is left of `Ana-Maria.Keller` is `anamariakeller`.
  static func squashed(_ text: String) -> String {
    String(String.UnicodeScalarView(folded(text).unicodeScalars.filter(isWord)))
  }

  /// Whether a scalar is part of a word: a letter, a digit, or a mark that belongs to a letter.
  static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .spacingMark
  }

  /// Whether a text is written in Chinese characters, kana or hangul: there a full name has no space.
  static func isEastAsian(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3040...0x9fff).contains($0.value) || (0xac00...0xd7a3).contains($0.value) }
  }

  /// What digits at the end leave: `jjn2009` gives `jjn`.
  static func withoutNumber(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isASCII, last.isNumber { text.removeLast() }
    return String(text)
  }

  private static func plain(_ small: Unicode.Scalar) -> String? {
    switch small {
    case "ß": return "ss"
    case "æ": return "ae"
    case "œ": return "oe"
    case "þ": return "th"
    case "ð", "đ": return "d"
    case "ı": return "i"
    default: break
    }
    let prefix = "LATIN SMALL LETTER "
    guard let name = small.properties.name, name.hasPrefix(prefix) else { return nil }
    let rest = name.dropFirst(prefix.count)
    guard let letter = rest.first, rest.dropFirst().hasPrefix(" WITH ") else { return nil }
    return letter.lowercased()
  }
}
