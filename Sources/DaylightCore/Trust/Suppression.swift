/// Names, addresses and handles of people who were erased, as keyed hashes: enough to notice them when they come back, and
/// not enough to tell who they were.
public struct Suppression: Hashable, Sendable {
  /// What stands in the place of somebody who was erased.
  public static let placeholder = "erased"

  private let key: KeyedHash
  private let hashes: Set<String>
  private let shown: String

  /// Hashes that were made with a key.
  ///
  /// - Parameter placeholder: what stands in the place of a name.
  public init(_ hashes: Set<String>, key: KeyedHash, placeholder: String = Suppression.placeholder) {
    self.hashes = hashes
    self.key = key
    shown = placeholder
  }

  /// Whether nobody was erased.
  public var isEmpty: Bool { hashes.isEmpty }

  /// The hashes of words that tell somebody: full names, addresses, handles, ids.
  public static func hashes(of words: some Sequence<String>, key: KeyedHash) -> Set<String> {
    Set(words.map(normal).filter { !$0.isEmpty }.map { key.hex("erased \($0)") })
  }

  /// Whether a name, an address or a handle is an erased person's.
  public func covers(_ word: String?) -> Bool {
    guard let word, !hashes.isEmpty else { return false }
    return hashes.contains(key.hex("erased \(Suppression.normal(word))"))
  }

  /// A text in which no erased person is named any more: up to four words in a row are looked at.
  public func hidden(in text: String) -> String {
    guard !hashes.isEmpty, !text.isEmpty else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    var result: [String] = []
    var index = 0
    while index < words.count {
      var taken = 0
      for count in stride(from: min(4, words.count - index), through: 1, by: -1) {
        let run = words[index..<index + count].joined(separator: " ")
        if covers(run) || covers(Suppression.core(run)) {
          let bare = Suppression.core(run)
          result.append(run.range(of: bare).map { run.replacingCharacters(in: $0, with: shown) } ?? shown)
          taken = count
          break
        }
      }
      if taken == 0 {
        result.append(words[index])
        taken = 1
      }
      index += taken
    }
    return result.joined(separator: " ")
  }

  /// Lower case, without the `@` of a handle.
  private static func normal(_ word: String) -> String {
    let lower = word.lowercased()
    return lower.hasPrefix("@") ? String(lower.dropFirst()) : lower
  }

  /// A run of words without the marks around it, such as brackets and commas.
  private static func core(_ run: String) -> String {
    let marks: Set<Character> = ["(", ")", "<", ">", "[", "]", ",", ";", ":", ".", "!", "?", "\"", "'", "`", "@"]
    var part = run[...]
    while let first = part.first, marks.contains(first) { part.removeFirst() }
    while let last = part.last, marks.contains(last) { part.removeLast() }
    return String(part)
  }
}

extension String {
  /// The place of a part; the standard library has no search for texts of several characters.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    guard !part.isEmpty else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
