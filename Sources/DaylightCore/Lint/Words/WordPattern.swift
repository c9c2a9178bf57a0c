/// A form of words: `number|count of _ review*`.
///
/// Words are parted by blanks. `a|b` is either, `promot*` every word that begins so, `*ing` every word that ends so, `_`
/// any one word, `~` up to three words or none, `#` a number in digits or in words, `PERSON` somebody by name or pronoun,
/// `MANAGER` whoever manages; `^` before the first word only the start of a sentence. A match never leaves its sentence,
/// and only a gap goes on beyond a comma.
public struct WordPattern: Hashable, Sendable, ExpressibleByStringLiteral {
  private enum Piece: Hashable, Sendable {
    case words(whole: Set<String>, stems: [String], endings: [String])
    case person
    case manager
    case any
    case gap
    case number
  }

  private let pieces: [Piece]
  private let isAtStart: Bool

  /// Reads the form; every text is one.
  public init(_ text: String) {
    isAtStart = text.hasPrefix("^")
    pieces = text.split(separator: " ").compactMap { part -> Piece? in
      switch part {
      case "^": return nil
      case "_": return .any
      case "~": return .gap
      case "#": return .number
      case "PERSON", "^PERSON": return .person
      case "MANAGER", "^MANAGER": return .manager
      default:
        let choices = (part.hasPrefix("^") ? part.dropFirst() : part).split(separator: "|")
        return .words(
          whole: Set(choices.filter { !$0.contains("*") }.map(String.init)),
          stems: choices.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) },
          endings: choices.filter { $0.hasPrefix("*") }.map { String($0.dropFirst()) })
      }
    }
  }

  /// The form as it is written.
  public init(stringLiteral value: String) { self.init(value) }

  /// The words that it matches from there on, the fewest; nil for none.
  func match(_ words: [WordText.Word], at start: Int) -> Range<Int>? {
    if isAtStart, start > 0, words[start - 1].sentence == words[start].sentence { return nil }
    guard let end = end(words, piece: 0, at: start, sentence: words[start].sentence) else { return nil }
    return start..<end
  }

  private func end(_ words: [WordText.Word], piece: Int, at index: Int, sentence: Int) -> Int? {
    guard piece < pieces.count else { return index }
    if case .gap = pieces[piece] {
      for skipped in 0...3 {
        if let found = end(words, piece: piece + 1, at: index + skipped, sentence: sentence) { return found }
      }
      return nil
    }
    guard index < words.count, words[index].sentence == sentence else { return nil }
    if words[index].isApart, piece > 0, pieces[piece - 1] != .gap { return nil }
    let isMatch =
      switch pieces[piece] {
      case .words(let whole, let stems, let endings):
        whole.contains(words[index].text) || stems.contains { words[index].text.hasPrefix($0) }
          || endings.contains { words[index].text.hasSuffix($0) }
      case .person: words[index].isPerson
      case .manager: words[index].isManager
      case .number: words[index].isNumber || WordPattern.numbers.contains(words[index].text)
      case .any, .gap: true
      }
    return isMatch ? end(words, piece: piece + 1, at: index + 1, sentence: sentence) : nil
  }

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty",
    "dozen",
    "several", "couple",
  ]
}
