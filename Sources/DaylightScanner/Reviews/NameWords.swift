/// Tells names from other words in running text.
enum NameWords {
  /// Words in small letters that belong to a name.
  static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "da", "di", "la", "le", "du", "del", "dos", "ter", "ten", "bin", "al", "el", "af",
    "av", "zu", "y", "e", "st", "st.",
  ]

  /// Whether a name is written like one: one to five words, capitals first.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), text.utf8.count <= 60 else { return false }
    var capitals = 0
    for word in words {
      guard let first = word.first(where: { !"\"'(“‘".contains($0) }), first.isLetter else { return false }
      if first.isUppercase || first.isLetter && !first.isLowercase {
        capitals += 1
      } else if !particles.contains(word.lowercased()) {
        return false
      }
      if word.contains(where: { !($0.isLetter || "-'’.\"()“”_".contains($0)) }) { return false }
    }
    guard capitals > 0, !isTool(text) else { return false }
    return !(words.count == 1 && notNames.contains(words[0].lowercased().filter(\.isLetter)))
  }

  /// Whether a word is written like a handle on a forge.
  static func isHandle(_ text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8.prefix(40))
    guard (1...39).contains(bytes.count), let first = bytes.first, let last = bytes.last else { return false }
    func isPlain(_ byte: UInt8) -> Bool { Text.isLetter(byte) || Text.isDigit(byte) }
    guard isPlain(first), isPlain(last) || last == 0x2d || last == 0x5f, bytes.contains(where: Text.isLetter) else {
      return false
    }
    guard bytes.allSatisfy({ isPlain($0) || $0 == 0x2d || $0 == 0x5f || $0 == 0x2e }) else { return false }
    return !notNames.contains(text.lowercased()) && !isTool(String(text))
  }

  /// Whether something is a program that finds faults: it is thanked like somebody.
  static func isTool(_ text: String) -> Bool {
    let lower = text.lowercased()
    return tools.contains {
      lower.hasPrefix($0)
        && (lower.utf8.count == $0.utf8.count || " :-/".contains(lower.dropFirst($0.count).first ?? "x"))
    }
  }

  /// Words that begin what follows "by" and are nobody.
  private static let notNames: Set<String> = [
    "a", "an", "the", "me", "myself", "him", "her", "us", "them", "you", "all", "everyone", "everybody", "nobody",
    "someone", "somebody", "anyone", "others", "many", "several", "some", "most", "one", "two", "hand", "eye", "humans",
    "people", "folks", "reviewers", "reviewer", "maintainers", "maintainer", "developers", "users", "user", "committee",
    "team", "default", "design", "running", "using", "adding", "making", "checking", "my", "our", "their", "its", "his",
    "this", "that", "these", "those", "various", "upstream", "codeowners", "owner", "owners", "author", "authors",
    "self", "nothing", "implicit", "backout", "release", "testonly", "test-only", "trivial", "bustage", "merge", "none",
    "tests", "docs", "typo", "npotb", "doc", "try", "ok", "lgtm", "yes", "no", "it", "git", "github", "google",
    "facebook", "mozilla", "apple", "linux", "windows", "macos", "travis", "test", "gcc", "clang", "and", "or", "in",
    "on", "at", "to", "for", "with", "from", "of", "as", "is", "was", "if", "when", "while", "both", "either", "ci",
    "via", "chat", "irc", "mail", "email", "phone", "offline", "tbd", "todo", "each", "any", "every", "not", "only",
    "yours", "truly", "peer", "peers", "experts", "legal", "security", "management", "qa",
  ]

  private static let tools: [String] = [
    "claude", "opus", "sonnet", "haiku", "chatgpt", "gpt", "gemini", "codex", "copilot", "cursor", "llama", "mistral",
    "deepseek", "aider", "devin", "windsurf", "amp", "qwen", "grok",
    "coverity", "valgrind", "syzbot", "syzkaller", "clang", "gcc", "asan", "ubsan", "tsan", "msan", "oss-fuzz", "afl",
    "american fuzzy lop", "smatch", "sparse", "coccinelle", "cppcheck", "lgtm", "codeql", "sonar", "pvs-studio",
    "pvs studio", "scan-build", "static analysis", "fuzzer", "kernel test robot", "lint", "clang-tidy", "travis",
    "appveyor", "jenkins", "github actions", "codecov", "address sanitizer", "addresssanitizer", "undefined behavior",
    "gitlab", "github", "rustc", "clippy", "debian", "fedora", "ubuntu", "red hat", "google", "facebook", "microsoft",
  ]
}
