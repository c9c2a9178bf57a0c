internal import DaylightCore

/// What bors, homu and their kin write: `Auto merge of #123 - ana:fix, r=kim,lee`, `123: Title r=kim a=ana`.
enum BorsReviews {
  /// A merge's title.
  static func title(_ message: ReviewMessage) -> [ReviewReader.Record] {
    guard let first = message.bytes.first.map({ $0 | 0x20 }), first == UInt8(ascii: "a") || first == UInt8(ascii: "r"),
      let line = message.lines.first, isMergeTitle(line)
    else { return [] }
    let text = Text.decode(line)
    guard let found = text.range(of: ", r=") ?? text.range(of: " r=") else { return [] }
    let owner = text.range(of: " - ").map { text[$0.upperBound...].prefix { $0 != ":" && $0 != "/" }.lowercased() }
    return records(text[found.upperBound...], owner: owner, line: 1)
  }

  /// Whether a title is one of theirs.
  static func isMergeTitle(_ line: ArraySlice<UInt8>) -> Bool {
    Text.hasPrefix(line, "auto merge of #") || Text.hasPrefix(line, "rollup merge of #")
      || Text.hasPrefix(line, "auto merge of pull request #")
  }

  /// A line that bors-ng writes for each change it merges.
  static func entry(_ line: ArraySlice<UInt8>, number: Int) -> [ReviewReader.Record] {
    let digits = line.prefix(while: Text.isDigit)
    guard (1...9).contains(digits.count), Text.hasPrefix(line.dropFirst(digits.count), ": ") else { return [] }
    let text = Text.decode(line)
    guard let found = text.range(of: " r="), let author = text.range(of: " a="), found.lowerBound < author.lowerBound
    else { return [] }
    let owner = text[author.upperBound...].prefix { !$0.isWhitespace }.lowercased()
    return records(text[found.upperBound..<author.lowerBound], owner: owner, line: number)
  }

  private static func records(
    _ list: some StringProtocol, owner: String?, line: Int
  ) -> [ReviewReader.Record] {
    list.prefix { $0 != " " }.split(whereSeparator: { ",+&".contains($0) }).compactMap { word in
      let handle = word.hasPrefix("@") ? word.dropFirst() : word
      // Who approves a branch of their own, a rollup of others' work, has not reviewed it.
      guard NameWords.isHandle(handle), handle.lowercased() != owner,
        let person = PersonText.person(String(handle), bareWordIsHandle: true)
      else { return nil }
      return .init(reviewer: person, role: .reviewed, convention: .bors, confidence: .medium, line: line)
    }
  }
}
