/// Tells runbooks that can be followed, and postmortems that changed something, from empty forms.
enum IncidentText {
  /// Whether a text is one.
  static func holds(_ bytes: [UInt8], _ category: StandardFact.Category) -> Bool {
    let lines = Text.lines(bytes).map { Text.trimmed($0) }.filter { !$0.isEmpty }
    // A form that nobody filled in is headings and questions.
    let filled = lines.count { $0.first != UInt8(ascii: "#") && $0.last != UInt8(ascii: "?") && $0.count > 12 }
    guard filled >= 6 else { return false }
    return category == .postmortem ? doneActions(lines) > 0 : steps(lines) >= 2
  }

  /// Things that a reader does: numbered or listed lines, and commands.
  private static func steps(_ lines: [ArraySlice<UInt8>]) -> Int {
    lines.count { line in
      Text.hasPrefix(line, "- ") || Text.hasPrefix(line, "* ") || Text.hasPrefix(line, "$ ")
        || Text.hasPrefix(line, "kubectl ")
        || Text.isDigit(line.first ?? 0) && line.dropFirst().first == UInt8(ascii: ".")
    }
  }

  /// Things to do that are marked as done, each with where it was done.
  private static func doneActions(_ lines: [ArraySlice<UInt8>]) -> Int {
    lines.count { line in
      let text = Text.lowercased(line)
      let isDone =
        Text.contains(text, "[x]".utf8)
        || text.first == UInt8(ascii: "|") && Text.contains(text, "done".utf8)
      return isDone && isLinked(text)
    }
  }

  /// Whether a line names a change, an issue or a commit.
  private static func isLinked(_ text: [UInt8]) -> Bool {
    if Text.contains(text, "http".utf8) || Text.contains(text, "](".utf8) { return true }
    for index in text.indices.dropLast() {
      if text[index] == UInt8(ascii: "#") || text[index] == UInt8(ascii: "-"), Text.isDigit(text[index + 1]) {
        return true
      }
    }
    let words = text.split { !(Text.isDigit($0) || (0x61...0x66).contains($0)) }
    return words.contains { (7...40).contains($0.count) && $0.contains(where: Text.isDigit) }
  }
}
