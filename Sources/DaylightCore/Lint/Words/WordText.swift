/// A text as words, for rules that look for what a person wrote. The words keep their places.
public struct WordText: Sendable {
  /// One word or number.
  public struct Word: Hashable, Sendable {
    /// Lower case, without apostrophes.
    public var text: String
    /// Where it stands, in characters of UTF-8 from the text's start.
    public var range: Range<Int>
    /// The sentence that it belongs to, from 0. A line break that begins a list entry ends a sentence as well.
    public var sentence: Int
    /// Whether it begins with a digit.
    public var isNumber: Bool
    /// Whether it means a person, by name or pronoun.
    public var isPerson: Bool
    /// Whether it means whoever manages.
    public var isManager: Bool
    /// Whether a comma, a colon or a bracket parts it from the word before.
    var isApart: Bool
  }

  /// The text.
  public let source: String
  /// Its words in order.
  public let words: [Word]

  /// Splits a text at everything that is no letter and no digit; an apostrophe inside a word is dropped.
  ///
  /// - Parameter named: whose names mean somebody.
  public init(_ source: String, _ named: NamedPeople = .nobody) {
    self.source = source
    var words: [Word] = []
    var current = ""
    var isCapital = false
    var isApart = false
    var start = 0
    var sentence = 0
    var hasWords = false
    var offset = 0
    func word() -> Word {
      // A name begins with a capital letter: "may" is none, and "May" is one where somebody is called so.
      let isPerson = NamedPeople.pronouns.contains(current) || isCapital && named.isPerson(current)
      let isManager = NamedPeople.managers.contains(current) || isCapital && named.isManager(current)
      return Word(
        text: current, range: start..<offset, sentence: sentence, isNumber: current.first?.isNumber == true,
        isPerson: isPerson, isManager: isManager, isApart: isApart)
    }
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
    let scalars = Array(source.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let isDecimalPoint =
        (scalar == "." || scalar == ",") && current.first?.isNumber == true && next.map(isLetter) == true
      if isLetter(scalar) || isDecimalPoint {
        if current.isEmpty {
          start = offset
          isCapital = scalar.properties.isUppercase
        }
        current += isDecimalPoint ? "." : scalar.properties.lowercaseMapping
      } else if (scalar == "'" || scalar == "’") && !current.isEmpty && next.map(isLetter) == true {
        // don't, team’s: one word.
      } else {
        if !current.isEmpty {
          words.append(word())
          current = ""
          hasWords = true
          isApart = false
        }
        if ",;:()".unicodeScalars.contains(scalar) { isApart = true }
        let endsSentence = (scalar == "." || scalar == "!" || scalar == "?") && (next.map { !isLetter($0) } ?? true)
        let startsEntry = scalar == "\n" && (next == "-" || next == "*" || next == "\n")
        if endsSentence || startsEntry, hasWords {
          sentence += 1
          hasWords = false
        }
      }
      offset += scalar.utf8.count
    }
    if !current.isEmpty { words.append(word()) }
    self.words = words
  }

  /// The words as the text has them, from the first to the last of a range of words.
  public func quote(_ range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(decoding: Array(source.utf8)[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  /// The first place where one of the patterns matches and the words around do not take it back.
  public func first(of patterns: [WordPattern], unless: [WordPattern] = [], negatable: Bool = true) -> WordMatch? {
    matches(of: patterns, unless: unless, negatable: negatable).first
  }

  /// Every place where one of the patterns matches, in order, none inside another.
  ///
  /// - Parameters:
  ///   - unless: what makes the same words harmless, when it matches over them or touches them.
  ///   - negatable: whether "not", "without", "rather than" before the words take them back.
  public func matches(
    of patterns: [WordPattern], unless: [WordPattern] = [], negatable: Bool = true
  ) -> [WordMatch] {
    guard !words.isEmpty else { return [] }
    let harmless = unless.flatMap { pattern in words.indices.compactMap { pattern.match(words, at: $0) } }
    var found: [WordMatch] = []
    var next = 0
    for start in words.indices where start >= next {
      guard let range = patterns.lazy.compactMap({ $0.match(words, at: start) }).max(by: { $0.count < $1.count }),
        !harmless.contains(where: { $0.overlaps(range) }), !(negatable && isNegated(range.lowerBound))
      else { continue }
      found.append(WordMatch(words: range, quote: quote(range), offset: words[range.lowerBound].range.lowerBound))
      next = range.upperBound
    }
    return found
  }

  private static let negations: Set<String> = [
    "not", "no", "never", "nor", "neither", "without", "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "wont",
    "cannot", "cant", "shouldnt", "neednt", "avoid", "avoids", "avoiding", "nobody", "nothing", "hardly", "than",
    "instead",
  ]

  /// Whether the few words before, in the same sentence, say no.
  public func isNegated(_ index: Int) -> Bool {
    let from = max(0, index - 4)
    guard from < index else { return false }
    return words[from..<index].contains {
      $0.sentence == words[index].sentence && WordText.negations.contains($0.text)
    }
  }
}

/// Words of a text that a pattern matched.
public struct WordMatch: Hashable, Sendable {
  /// Which words.
  public var words: Range<Int>
  /// As the text has them.
  public var quote: String
  /// Where they begin, in bytes from the text's start.
  public var offset: Int
}
