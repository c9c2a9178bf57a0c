/// GitHub's CODEOWNERS: the last rule that matches a path names its owners, and a rule without owners clears them.
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

  /// A line that is no rule.
  public struct Invalid: Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// Why, in a few words.
    public var reason: String
  }

  /// The places where GitHub looks, first found first.
  public static let paths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]
  /// The size from which GitHub ignores the file.
  public static let sizeLimit = 3 << 20

  /// The rules, in order.
  public var rules: [Rule]
  /// The lines that GitHub would skip.
  public var invalid: [Invalid]

  /// Reads a file.
  public init(_ bytes: [UInt8]) {
    rules = []
    invalid = []
    for (index, line) in Text.lines(bytes).enumerated() {
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
      let texts = words.filter { !$0.isEmpty }.map { Text.decode($0) }
      guard let pattern = texts.first, !pattern.hasPrefix("#") else { continue }
      if pattern.hasPrefix("!") || pattern.contains("[") {
        invalid.append(Invalid(line: index + 1, reason: "patterns with ! or [ ] are not part of the format"))
        continue
      }
      let owners = texts.dropFirst().map { $0.lowercased() }
      if let odd = owners.first(where: { !$0.contains("@") }) {
        invalid.append(Invalid(line: index + 1, reason: "'\(odd)' is no owner: a handle or an address is"))
        continue
      }
      rules.append(Rule(pattern: PathPattern(pattern), owners: Array(owners), line: index + 1))
    }
  }

  /// The rule that decides about a path; nil when none matches.
  public func rule(for path: [UInt8]) -> Rule? { rules.last { $0.pattern.matches(path) } }
}
