internal import DaylightCore

/// OpenBSD's `ok ana@ kim@`: whoever says ok has looked at the change.
enum OkLines {
  static func records(_ message: ReviewMessage, at number: Int) -> [ReviewReader.Record] {
    let line = message.lines[number]
    guard Text.hasPrefix(line, "ok "), line.contains(UInt8(ascii: "@")) else { return [] }
    let words = Text.decode(line.dropFirst(3)).split { $0.isWhitespace || ",;.".contains($0) }.filter { $0 != "and" }
    guard (1...12).contains(words.count),
      words.allSatisfy({ $0.hasSuffix("@") && NameWords.isHandle($0.dropLast()) })
    else { return [] }
    return words.compactMap { word in
      PersonText.person(String(word.dropLast()), bareWordIsHandle: true).map {
        .init(reviewer: $0, role: .approved, convention: .body, confidence: .medium, line: number + 1)
      }
    }
  }
}
