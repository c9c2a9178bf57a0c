/// Tells a script that checks how something is written, by what it runs; its name says nothing.
enum CheckScript {
  /// Whether a script checks: it runs two tools that do, or one and hardly anything else, it asks for a share of covered
  /// lines, or it fails when what is generated is not what was committed.
  static func checks(_ bytes: [UInt8], name: String) -> Bool {
    let lines = Text.lines(bytes)
    guard isShell(lines, name) else { return false }
    let own = lines.filter { line in
      let text = Text.trimmed(line)
      return text.first.map { $0 != UInt8(ascii: "#") } ?? false
    }
    let words = words(of: name)
    if words.contains(where: ["release", "publish", "deploy"].contains) { return false }
    // A short script that only compares: `sync-version`.
    if own.count <= 20, fails(own), Text.contains(bytes, anyOf: unlike) { return true }
    if words.contains(where: others.contains) { return false }
    let tools = CheckTools.count(in: own)
    if tools >= 2 || tools == 1 && own.count <= 50 { return true }
    if Text.contains(bytes, "--fail-under".utf8) { return true }
    return fails(own) && Text.contains(bytes, anyOf: clean)
  }

  private static func isShell(_ lines: [ArraySlice<UInt8>], _ name: String) -> Bool {
    if name.hasSuffix(".sh") || name.hasSuffix(".bash") { return true }
    guard !name.contains("."), let first = lines.first, Text.hasPrefix(first, "#!") else { return false }
    return Text.contains(first, "sh".utf8)
  }

  /// Names of scripts that do something and look whether they may: a release wants a clean tree.
  private static let others: Set<String> = [
    "bump", "update", "upgrade", "push", "tag", "install", "setup", "bootstrap",
    "build",
    "test", "tests", "sync", "cherrypick", "pick", "backport", "patch", "commit", "fix", "clean", "docs", "bench",
    "benchmark", "version", "merge", "cherry", "import",
    "create", "make", "init", "regenerate", "generate", "gen",
  ]

  private static func words(of name: String) -> [String] {
    name.prefix { $0 != "." }.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
  }

  private static func fails(_ lines: [ArraySlice<UInt8>]) -> Bool {
    lines.contains { line in Text.contains(line, anyOf: failing) }
  }

  private static let failing = ["exit 1", "fail"].map { Array($0.utf8) }
  private static let unlike = ["not match", "mismatch", "out of sync", "not in sync", "out of date", "not up to date"]
    .map {
      Array($0.utf8)
    }
  private static let clean = ["git status --porcelain", "git diff --exit-code", "git diff --quiet"].map {
    Array($0.utf8)
  }
}
