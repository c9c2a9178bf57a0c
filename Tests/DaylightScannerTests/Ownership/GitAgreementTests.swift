import Testing

@testable import DaylightScanner

/// Patterns mean what they mean to git: ten thousand generated ones, each against ten paths, in one run of git.
@Suite struct GitAgreementTests {
  private static let parts = [
    "a", "b", "ab", "c", "1", "A", ".", "*", "*", "**", "***", "?", "/", "/", "/", "**/", "/**", "/**/", "*/", "[ab]",
    "[!a]",
    "[^b]", "[a-c]", "[c-a]", "[]a]", "[a", "[]-a]", "[a-]", "[[:alpha:]]", "[[:digit:]a]", "[[:nosuch:]]", "[[:alpha]",
    "[[:]",
    "[a/b]", "[\\]]", "[\\a-c]", "\\*", "\\a", "\\[", "\\\\", "\\?", "-", "]", "a*", "*b",
  ]
  private static let names = ["a", "b", "ab", "ba", "c", "1", "A", "aab", "a.b", "*", "[", "]", "-", "\\", "a1", "x"]

  /// A path that has a good chance to match.
  private func path(for pattern: String, _ random: inout SplitMix64) -> String {
    var text = ""
    var rest = Array(pattern)[...]
    while let letter = rest.popFirst() {
      switch letter {
      case "*": text += random.pick(["", "a", "ab", "x", "a/b"])
      case "?": text += random.pick(["a", "1"])
      case "[":
        guard let end = rest.dropFirst().firstIndex(of: "]") else { continue }
        text += random.pick(["a", "b", "c", "-", "]", "1"])
        rest = rest[(end + 1)...]
      case "\\": if let next = rest.popFirst() { text.append(next) }
      default: text.append(letter)
      }
    }
    if random.chance(30) { text += "/" + random.pick(Self.names) }
    if random.chance(15) { text = random.pick(Self.names) + "/" + text }
    return clean(text)
  }

  private func clean(_ path: String) -> String {
    let names = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
    return names.isEmpty ? "a" : names.joined(separator: "/")
  }

  @Test func agreesOnAHundredThousandPairs() throws {
    var random = SplitMix64(seed: 7_130)
    try withFolder { folder in
      let git = sealedGit(in: folder)
      try shell("\(git) init -q")
      var patterns: [String] = []
      var asked: [String] = []
      try shell("cd '\(folder)' && seq -f 'd%.0f' 0 9999 | xargs mkdir")
      for number in 0..<10_000 {
        var pattern = (0..<Int.random(in: 1...6, using: &random)).map { _ in random.pick(Self.parts) }.joined()
        // Such lines mean something else, and nothing to a pattern.
        while pattern.hasPrefix("#") || pattern.hasPrefix("!") { pattern.removeFirst() }
        patterns.append(pattern)
        try write(pattern + "\n", to: "\(folder)/d\(number)/.gitignore")
        for turn in 0..<10 {
          let path =
            turn < 6
            ? path(for: pattern, &random)
            : (0..<Int.random(in: 1...4, using: &random)).map { _ in random.pick(Self.names) }.joined(separator: "/")
          asked.append("d\(number)/\(clean(path))")
        }
      }
      try write(asked.joined(separator: "\0") + "\0", to: "\(folder)/.git/paths")
      let output = try shell("\(git) check-ignore --no-index -z --stdin < '\(folder)/.git/paths'", allowing: [0, 1])
      let ignored = Set(output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
      var matched = 0
      var wrong: [String] = []
      for (number, path) in asked.enumerated() {
        let pattern = patterns[number / 10]
        let inside = String(path[path.index(after: path.firstIndex(of: "/") ?? path.startIndex)...])
        let ours = PathPattern(pattern, as: .gitignore).matches(bytes(inside))
        if ours { matched += 1 }
        if ours != ignored.contains(path) { wrong.append("'\(pattern)' and '\(inside)': git says \(!ours)") }
      }
      #expect(asked.count == 100_000)
      #expect(matched > 20_000 && matched < 80_000, "\(matched)")
      #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
    }
  }

  /// The index finds exactly the patterns that match.
  @Test func theIndexFindsWhatMatches() {
    var random = SplitMix64(seed: 99)
    for dialect in [PathPattern.Dialect.codeowners, .gitignore, .gitlab, .gerrit] {
      for _ in 0..<40 {
        let patterns = (0..<60).map { _ in
          let text = (0..<Int.random(in: 1...5, using: &random)).map { _ in random.pick(Self.parts) }.joined()
          return PathPattern(random.chance(30) ? "/a/b/\(text)" : random.chance(30) ? "*.\(text)" : text, as: dialect)
        }
        let index = PatternIndex(patterns.map(\.key))
        for _ in 0..<60 {
          let path = bytes(clean(path(for: random.pick(patterns.map(\.text)), &random)))
          let expected = patterns.indices.filter { patterns[$0].matches(path) }
          #expect(index.all(path) { patterns[$0].matches(path) } == expected)
          #expect(index.last(path) { patterns[$0].matches(path) } == expected.last)
        }
      }
    }
  }
}
