/// Gitea's and Forgejo's CODEOWNERS: regular expressions over whole paths. Every rule that matches adds its owners, and
/// `!` turns a rule round: it then holds for all paths but those.
///
/// A backslash keeps the `#`, the blank or the backslash behind it, so that `\\.` in the file is `\.` in the expression.
/// Source: Gitea's "Code Owners".
public struct GiteaCodeowners: Hashable, Sendable {
  /// One line.
  public struct Rule: Hashable, Sendable {
    /// The expression as written, without the sign that turns it round.
    public var pattern: String
    /// Whether it holds for the paths that do not match.
    public var isNegative: Bool
    /// The owners as written, in lower case, with their signs.
    public var owners: [String]
    /// The line, from 1.
    public var line: Int
    fileprivate var expression: RegularExpression

    /// Whether it holds for a path.
    public func holds(for path: [UInt8]) -> Bool { expression.isFound(in: path[...]) != isNegative }
  }

  /// The places where Gitea and Forgejo look, first found first.
  public static let paths = ["CODEOWNERS", "docs/CODEOWNERS", ".gitea/CODEOWNERS", ".forgejo/CODEOWNERS"]

  /// The rules, in order.
  public let rules: [Rule]
  /// The lines that Gitea would skip, and owners that it would not know.
  public let invalid: [OwnershipProblem]

  /// Reads a file.
  public init(_ bytes: [UInt8]) {
    var rules: [Rule] = []
    var invalid: [OwnershipProblem] = []
    for (index, line) in Text.lines(bytes).enumerated() {
      func report(_ reason: String) { invalid.append(.init(line: index + 1, reason: reason)) }
      let words = GiteaCodeowners.words(line)
      guard var pattern = words.first else { continue }
      guard words.count > 1 else {
        report("a rule needs an expression and an owner")
        continue
      }
      let isNegative = pattern.hasPrefix("!")
      if isNegative { pattern.removeFirst() }
      // Gitea puts the signs round the whole, also round alternatives: the first is then bound to the beginning only.
      guard let expression = RegularExpression("^\(pattern)$") else {
        report("'\(pattern)' is no regular expression that can be followed")
        continue
      }
      var owners: [String] = []
      for word in words.dropFirst() {
        let bare = word.hasPrefix("@") ? word.dropFirst() : word[...]
        if bare.isEmpty || bare.count(where: { $0 == "/" }) > 1 {
          report("'\(word)' is no owner: @user or @organisation/team is")
        } else {
          owners.appendNew(["@" + bare.lowercased()])
        }
      }
      if owners.isEmpty { continue }
      rules.append(
        Rule(pattern: pattern, isNegative: isNegative, owners: owners, line: index + 1, expression: expression))
    }
    self.rules = rules
    self.invalid = invalid
  }

  /// The rules that hold for a path, in order.
  public func rules(for path: [UInt8]) -> [Rule] { rules.filter { $0.holds(for: path) } }

  /// Whether a text looks like regular expressions rather than globs.
  public static func looksLikeExpressions(_ bytes: [UInt8]) -> Bool {
    Text.lines(bytes).contains { line in
      guard let pattern = words(line).first else { return false }
      return [".*", "\\.", "[^", ")$", ".+"].contains { pattern.contains($0) }
        || (pattern.contains("(") && pattern.contains("|")) || pattern.hasPrefix("^")
    }
  }

  /// The words of a line before its comment.
  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    var words: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in Text.trimmed(line) {
      if isEscaped {
        words[words.count - 1].append(byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "#") {
        break
      } else if byte == 0x20 || byte == 0x09 {
        if words.last?.isEmpty == false { words.append([]) }
      } else {
        words[words.count - 1].append(byte)
      }
    }
    return words.filter { !$0.isEmpty }.map { Text.decode($0) }
  }
}
