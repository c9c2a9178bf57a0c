/// GitHub's CODEOWNERS: the last rule that matches a path names its owners, and a rule without owners clears them.
///
/// Source: GitHub's "About code owners". A line that is not of the format is passed over, as GitHub does, and reported.
public struct GitHubCodeowners: Hashable, Sendable {
  /// One line.
  public struct Rule: Hashable, Sendable {
    /// The pattern.
    public var pattern: PathPattern
    /// The owners as written, in lower case.
    public var owners: [String]
    /// The line, from 1.
    public var line: Int
  }

  /// The places where GitHub looks, first found first.
  public static let paths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]
  /// The size from which GitHub ignores the file.
  public static let sizeLimit = 3 << 20

  /// The rules, in order.
  public let rules: [Rule]
  /// The lines that GitHub would skip.
  public let invalid: [OwnershipProblem]
  private let index: PatternIndex
  private let patterns: [PathPattern]

  /// Reads a file.
  public init(_ bytes: [UInt8]) {
    var rules: [Rule] = []
    var invalid: [OwnershipProblem] = []
    for (index, line) in Text.lines(bytes).enumerated() {
      let texts = GitHubCodeowners.words(line)
      guard let pattern = texts.first else { continue }
      if pattern.hasPrefix("!") || pattern.contains("[") {
        invalid.append(.init(line: index + 1, reason: "patterns with ! or [ ] are not part of the format"))
        continue
      }
      if pattern.hasPrefix("\\#") {
        invalid.append(.init(line: index + 1, reason: "a # at the start of a pattern cannot be escaped"))
        continue
      }
      let owners = texts.dropFirst().map { $0.lowercased() }
      if let odd = owners.first(where: { !GitHubCodeowners.isOwner($0) }) {
        invalid.append(.init(line: index + 1, reason: "'\(odd)' is no owner: a handle or an address is"))
        continue
      }
      rules.append(Rule(pattern: PathPattern(pattern), owners: Array(owners), line: index + 1))
    }
    self.rules = rules
    self.invalid = invalid
    patterns = rules.map(\.pattern)
    index = PatternIndex(patterns.map(\.key))
  }

  /// The rule that decides about a path; nil when none matches.
  public func rule(for path: [UInt8]) -> Rule? { place(for: path).map { rules[$0] } }

  /// The place of that rule among all.
  func place(for path: [UInt8]) -> Int? { index.last(path) { patterns[$0].matches(path) } }

  /// The words of a line before its comment; a backslash keeps what follows it in a word, and stays for the pattern.
  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    var words: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in Text.trimmed(line) {
      if isEscaped {
        words[words.count - 1] += [UInt8(ascii: "\\"), byte]
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == 0x20 || byte == 0x09 {
        if words.last?.isEmpty == false { words.append([]) }
      } else if byte == UInt8(ascii: "#"), words.last?.isEmpty == true {
        break
      } else {
        words[words.count - 1].append(byte)
      }
    }
    return words.filter { !$0.isEmpty }.map { Text.decode($0) }
  }

  /// `@user`, `@organisation/team` or an address.
  private static func isOwner(_ text: String) -> Bool {
    guard let at = text.firstIndex(of: "@"), text.last != "@" else { return false }
    return at != text.startIndex || text.count(where: { $0 == "/" }) <= 1
  }
}
