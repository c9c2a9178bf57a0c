/// Reads how a document puts its question: whether the problem stands before the solution, which alternatives are
/// weighed, which questions are left open.
///
/// Only words that somebody wrote count: comments, placeholders, and lines that the repository's template has too do
/// not.
enum DocumentFraming {
  /// The lines of templates, without white space around them: nobody's own words.
  struct TemplateLines: Sendable {
    private(set) var lines: Set<[UInt8]> = []

    mutating func add(_ bytes: [UInt8]) {
      for line in Text.lines(bytes) where line.count >= 12 && lines.count < 20_000 {
        lines.insert(Array(Text.trimmed(line)))
      }
    }

    mutating func formUnion(_ other: TemplateLines) { lines.formUnion(other.lines) }
  }

  /// One section's own words.
  private struct Section {
    var parts: Set<DocumentShape.Part>
    var level: Int
    var line: Int
    var title: String
    /// Words somebody wrote, without those in sections below.
    var words = 0
    /// Items of lists at the margin, each with its number of words.
    var items: [(text: String, words: Int)] = []
  }

  /// Fewest words of one's own that say what a problem is, or why an alternative was weighed.
  private static let problemWords = 20
  private static let reasonWords = 6

  static func read(_ bytes: [UInt8], _ outline: DocumentOutline, template: TemplateLines = TemplateLines())
    -> DocumentFact.Framing?
  {
    let sections = sections(bytes, outline, template)
    guard !sections.isEmpty else { return nil }
    func words(of index: Int) -> Int {
      var sum = sections[index].words
      for next in sections[(index + 1)...] {
        if next.level <= sections[index].level { break }
        sum += next.words
      }
      return sum
    }
    let problem = sections.indices.first { sections[$0].parts.contains(.problem) && words(of: $0) >= problemWords }
    let solution = sections.indices.first {
      !sections[$0].parts.isDisjoint(with: [.solution, .decision]) && !sections[$0].parts.contains(.problem)
        && words(of: $0) >= problemWords
    }
    var alternatives: [(title: String, line: Int)] = []
    var questions = 0
    for index in sections.indices {
      let section = sections[index]
      if section.parts.contains(.alternatives) {
        if sections[..<index].contains(where: { $0.parts.contains(.alternatives) && $0.level < section.level }) {
          continue
        }
        alternatives += self.alternatives(below: index, sections)
      }
      if section.parts.contains(.questions), !section.title.holds("uture") {
        questions += section.items.count { $0.words >= 3 }
      }
    }
    // "Option 1" and "Option 2" are sections of their own.
    let options = sections.filter { isOption($0.title) && $0.words + $0.items.count >= reasonWords }
    if options.count >= 2, alternatives.count < 2 { alternatives = options.map { ($0.title, $0.line) } }
    var seen: Set<String> = []
    let distinct = alternatives.filter { seen.insert($0.title.lowercased()).inserted }
    guard problem != nil || !distinct.isEmpty || questions > 0 else { return nil }
    return DocumentFact.Framing(
      problemLine: problem.map { sections[$0].line },
      isProblemFirst: problem.map { problem in solution.map { problem < $0 } ?? true } ?? false,
      alternatives: distinct.prefix(20).map { shown($0.title) },
      alternativesLine: distinct.first?.line, openQuestions: questions)
  }

  /// What is weighed below a heading: its sections, else its list, each with a reason.
  private static func alternatives(below index: Int, _ sections: [Section]) -> [(title: String, line: Int)] {
    let section = sections[index]
    var found: [(title: String, line: Int)] = []
    var level: Int?
    for next in sections[(index + 1)...] {
      if next.level <= section.level { break }
      level = level ?? next.level
      guard next.level == level else { continue }
      if next.words + next.items.reduce(0, { $0 + $1.words }) >= reasonWords, !isNothing(next.title) {
        found.append((next.title, next.line))
      }
    }
    if !found.isEmpty { return found }
    // Links into the text are its table of contents.
    return section.items.filter { $0.words >= 2 && !isNothing($0.text) && !$0.text.holds("](#") }
      .map { (name($0.text), section.line) }
  }

  /// The longest name of an alternative that is shown, in bytes.
  private static let longest = 90

  /// A name as it is shown: without the word that says what it is, and cut between words.
  private static func shown(_ title: String) -> String {
    var text = withoutLinks(title)
    for word in ["alternative:", "alternative considered:", "option:"] where text.lowercased().hasPrefix(word) {
      text = String(text.dropFirst(word.count)).trimmed
    }
    let bytes = Array(text.utf8)
    guard bytes.count > longest, let cut = bytes[..<longest].lastIndex(of: 0x20), cut > longest / 2 else {
      return Text.decode(bytes, bound: longest)
    }
    return Text.decode(bytes[..<cut]) + "\u{2026}"
  }

  /// A text with links as they are read: `[the work](https://…)` is "the work".
  private static func withoutLinks(_ text: String) -> String {
    guard text.holdsText("](") else { return text }
    var result = ""
    var rest = text[...]
    while let middle = rest.range(ofText: "]("), let open = rest[..<middle.lowerBound].lastIndex(of: "["),
      let close = rest[middle.upperBound...].firstIndex(of: ")")
    {
      result += rest[..<open] + rest[rest.index(after: open)..<middle.lowerBound]
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// What an item of a list is called: its first words, without marks.
  private static func name(_ item: String) -> String {
    var text = HeadLines.plain(withoutLinks(item))
    for end in [". ", ": ", " - ", "; "] {
      if let cut = text.range(ofText: end), cut.lowerBound > text.startIndex { text = String(text[..<cut.lowerBound]) }
    }
    while let last = text.last, ".:;,".contains(last) { text.removeLast() }
    return text
  }

  /// "Do nothing" is no alternative on its own, and neither is "None".
  private static func isNothing(_ text: String) -> Bool {
    let lower = DocumentPath.words(text.lowercased()).joined(separator: " ")
    return [
      "do nothing", "none", "n a", "not applicable", "tbd", "no alternatives", "status quo", "nothing", "todo",
      "doing nothing",
    ]
    .contains { lower == $0 || lower.hasPrefix($0 + " ") }
  }

  private static func isOption(_ title: String) -> Bool {
    let words = DocumentPath.words(title.lowercased())
    return words.count >= 2 && ["option", "alternative"].contains(words[0])
      && (words[1].first?.isNumber == true || words[1].count <= 2)
  }

  private static func sections(_ bytes: [UInt8], _ outline: DocumentOutline, _ template: TemplateLines) -> [Section] {
    let lines = Text.lines(bytes)
    var sections: [Section] = []
    for (place, heading) in outline.headings.enumerated() where heading.line <= lines.count {
      var section = Section(
        parts: Set(DocumentShape.parts(of: heading.text)), level: heading.level, line: heading.line, title: heading.text
      )
      let end = place + 1 < outline.headings.count ? outline.headings[place + 1].line - 1 : lines.count
      var isComment = false
      var isCode = false
      for line in lines[min(heading.line, lines.count)..<max(min(end, lines.count), min(heading.line, lines.count))] {
        let text = Text.trimmed(line)
        if Text.hasPrefix(text, "```") || Text.hasPrefix(text, "~~~") { isCode.toggle() }
        if Text.hasPrefix(text, "<!--") { isComment = true }
        let counts = !isComment && !isCode && !text.isEmpty && !isPrompt(text) && !template.lines.contains(Array(text))
        if Text.contains(text, "-->".utf8) { isComment = false }
        guard counts else { continue }
        let words = wordCount(text)
        section.words += words
        let indent = line.prefix { $0 == 0x20 }.count
        if indent <= 1, let item = item(text) {
          section.items.append((Text.decode(item, bound: 600), wordCount(item)))
        } else if !section.items.isEmpty, indent > 1 {
          section.items[section.items.count - 1].words += words
        }
      }
      sections.append(section)
    }
    return sections
  }

  /// Placeholders, and marks without words.
  private static func isPrompt(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last else { return true }
    return first == UInt8(ascii: "{") && last == UInt8(ascii: "}")
      || first == UInt8(ascii: "<") && last == UInt8(ascii: ">")
      || first == UInt8(ascii: "[") && last == UInt8(ascii: "]") || !text.contains { Text.isLetter($0) || $0 > 0x7f }
  }

  private static func item(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let first = text.first, let second = text.dropFirst().first else { return nil }
    if "*-+".utf8.contains(first), second == 0x20 { return Text.trimmed(text.dropFirst(2)) }
    let digits = text.prefix(while: Text.isDigit)
    guard (1...3).contains(digits.count), let mark = text.dropFirst(digits.count).first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    else { return nil }
    return Text.trimmed(text.dropFirst(digits.count + 1))
  }

  private static func wordCount(_ text: ArraySlice<UInt8>) -> Int {
    var count = 0
    var isWord = false
    for byte in text {
      let letter = Text.isLetter(byte) || byte > 0x7f
      if letter, !isWord { count += 1 }
      if byte == 0x20 { isWord = false } else if letter { isWord = true }
    }
    return count
  }
}
