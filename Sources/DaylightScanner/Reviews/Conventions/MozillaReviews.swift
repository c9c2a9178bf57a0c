internal import DaylightCore

/// Mozilla's titles: `Bug 123 - Keep the offset. r=ana,kim sr=lee a=release`. `r?ana` was only asked, `a=` let it in.
enum MozillaReviews {
  private static let key = Array("r=".utf8)

  /// A line below the title: `Bug 123. r=ana`, `It is the default; r=ana`, `r=ana`.
  static func line(_ line: ArraySlice<UInt8>, number: Int) -> [ReviewReader.Record] {
    // What is indented is more likely code.
    guard line.first != 0x20, line.first != 0x09, !BorsReviews.isMergeTitle(line),
      let place = Text.find(key, in: line, from: line.startIndex)
    else { return [] }
    var before = line[..<place]
    if before.last == UInt8(ascii: "s") { before = before.dropLast() }
    before = Text.trimmed(before)
    guard before.last.map({ ".;,)]".utf8.contains($0) }) ?? true || Text.hasPrefix(line, "bug ") else { return [] }
    return title(line).map { record in
      var record = record
      record.line = number
      return record
    }
  }

  static func title(_ line: ArraySlice<UInt8>) -> [ReviewReader.Record] {
    let text = Text.decode(line)
    var records: [ReviewReader.Record] = []
    let bytes = Array(text.utf8)
    var from = 0
    while let place = Text.find(key, in: bytes, from: from) {
      from = place + 2
      let start = text.utf8.index(text.utf8.startIndex, offsetBy: place)
      let before = text[..<start]
      var list = text[text.utf8.index(start, offsetBy: 2)...]
      guard let confidence = confidence(before) else { continue }
      // `Bug 1. r= ana, kim.`: after a sentence nothing else looks so.
      if list.first == " ", before.last(where: { !$0.isWhitespace }).map({ ".;,)".contains($0) }) ?? false {
        list = list.dropFirst()
      }
      while true {
        let word = list.prefix { !$0.isWhitespace && !",;&+()[]/".contains($0) }
        if let person = fullName(list) ?? person(word) {
          records.append(
            .init(reviewer: person, role: .reviewed, convention: .mozilla, confidence: confidence, line: 1))
        }
        list = list.dropFirst(word.count)
        // `r=ana, kim` goes on; `r=ana, r=kim` and `r=ana, a=kim` are another key.
        var next = list
        guard let separator = next.first, ",&+/".contains(separator) else { break }
        next = next.dropFirst()
        let isSpaced = next.first == " "
        while next.first == " " { next = next.dropFirst() }
        let following = next.prefix { !$0.isWhitespace && !",;&+()[]/".contains($0) }
        guard isReviewer(following), !isSpaced || isEnd(next.dropFirst(following.count), after: following) else {
          break
        }
        list = next
      }
    }
    return records
  }

  /// Whether a word may stand in the list: somebody, or a group, which is nobody and after which the list goes on.
  private static func isReviewer(_ word: Substring) -> Bool {
    if word.isEmpty || word.holds("=") || word.holds("?") { return false }
    return person(word) != nil || word.hasPrefix("#") || word.hasSuffix("-reviewers")
  }

  /// Whether nothing but the rest of the list follows a word: `r=ana, Changed the files` names one.
  private static func isEnd(_ rest: Substring, after word: Substring) -> Bool {
    if word.last == "." || rest.first == "." { return true }
    let rest = rest.drop { $0 == " " }
    guard let next = rest.first else { return true }
    return ",;&+/)]".contains(next) || rest.prefix { !$0.isWhitespace }.holds("=")
  }

  /// What stands before `r=` decides what it means: nothing, `s` and `ui-` are reviews, `rs` is one without a look.
  private static func confidence(_ before: Substring) -> Confidence? {
    guard let last = before.last else { return .medium }
    if last.isWhitespace || ",;.([".contains(last) { return .medium }
    for word in ["s", "ui-", "mr"] where before.hasSuffix(word) {
      return before.dropLast(word.count).last.map { $0.isWhitespace || ",;.([".contains($0) } ?? true ? .medium : nil
    }
    return nil
  }

  /// `r=Ana Keller.`: two words with capitals up to the end, or to a comma.
  private static func fullName(_ text: Substring) -> GitPerson? {
    let part = text.prefix { !",;&+()[]=".contains($0) }
    let words = part.split(separator: " ")
    guard words.count == 2,
      words.allSatisfy({ $0.first?.isUppercase == true && $0.dropFirst().contains(where: \.isLowercase) })
    else { return nil }
    let name = part.last == "." ? String(part.dropLast()) : String(part)
    return NameWords.isName(name.trimmed) ? GitPerson(name: name.trimmed) : nil
  }

  private static func person(_ raw: Substring) -> GitPerson? {
    var word = raw
    while let last = word.last, ".!:'\"*".contains(last) { word = word.dropLast() }
    while let first = word.first, "@<'\"~".contains(first) { word = word.dropFirst() }
    if word.holds("@") { return PersonText.person(String(word)) }
    guard word.first?.isNumber == false, NameWords.isHandle(word) else { return nil }
    return PersonText.person(String(word), bareWordIsHandle: true)
  }
}
