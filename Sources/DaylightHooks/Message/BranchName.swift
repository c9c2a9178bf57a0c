/// Which document a branch's name means.
enum BranchName {
  /// `adr-14-retries`, `ana/ADR_0014` and `feature/retry-budget` all mean `ADR-14` in `docs/adr/0014-retry-budget.md`.
  static func names(_ branch: [UInt8], _ document: Hints.Document) -> Bool {
    let text = branch.lowercased
    if let name = document.name?.lowercased(), let dash = name.lastIndex(of: "-"),
      let number = Int(name[name.index(after: dash)...]),
      hasNumber(text, family: Array(name[..<dash].utf8), number: number)
    {
      return true
    }
    let words = slug(document.path)
    guard words.count >= 8, words.contains(UInt8(ascii: "-")) else { return false }
    return contains(text.map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "/") ? UInt8(ascii: "-") : $0 }, words)
  }

  private static func hasNumber(_ text: [UInt8], family: [UInt8], number: Int) -> Bool {
    var start = 0
    while start + family.count < text.count {
      defer { start += 1 }
      guard text[start...].starts(with: family), start == 0 || !text[start - 1].isLetter && !text[start - 1].isDigit
      else { continue }
      var rest = text[(start + family.count)...]
      if let mark = rest.first, "-_/ ".utf8.contains(mark) { rest.removeFirst() }
      let digits = rest.prefix(while: \.isDigit)
      if (1...6).contains(digits.count), Int(digits.text) == number { return true }
    }
    return false
  }

  /// `retry-budget` of `docs/adr/0014-retry-budget.md`; of a README the folder's.
  private static func slug(_ path: [UInt8]) -> [UInt8] {
    var parts = path.lowercased.split(separator: UInt8(ascii: "/"))
    if parts.count > 1, let last = parts.last, last.starts(with: Array("readme".utf8)) { parts.removeLast() }
    guard var name = parts.last else { return [] }
    if let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex { name = name[..<dot] }
    while let first = name.first, first.isDigit || first == UInt8(ascii: "-") || first == UInt8(ascii: "_") {
      name.removeFirst()
    }
    return name.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
  }

  private static func contains(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard text.count >= words.count else { return false }
    return (0...(text.count - words.count)).contains { start in
      let end = start + words.count
      return text[start..<end].elementsEqual(words) && (start == 0 || !text[start - 1].isLetter)
        && (end == text.count || !text[end].isLetter)
    }
  }
}
