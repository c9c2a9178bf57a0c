/// Tools that check how something is written, and never what it does: their names as scripts and pipelines run them.
enum CheckTools {
  /// How many different ones some lines run. Lines that only install them or let them
  /// write, and comments, do not count.
  static func count(in lines: some Sequence<ArraySlice<UInt8>>) -> Int {
    var found: Set<Int> = []
    for line in lines {
      let text = Text.trimmed(line)
      guard let first = text.first, first != UInt8(ascii: "#"), !isElse(text) else { continue }
      let bytes = [0x20] + Array(text) + [0x20]
      for (place, name) in names.enumerated() where !found.contains(place) && runs(name, bytes) { found.insert(place) }
    }
    return found.count
  }

  /// Whether a line brings tools along, or has them write: `pip install ruff`, `gofmt -w`.
  private static func isElse(_ line: ArraySlice<UInt8>) -> Bool { Text.contains(line, anyOf: elsewhere) }

  private static let elsewhere = [
    " -w", "--fix", "--write", "--autofix", "install", "apt-get", "brew ", "curl ", "wget ", "echo ", "go get ", "pip ",
  ].map {
    Array($0.utf8)
  }

  /// Whether a line runs a tool: its name stands for itself, after a space, a path or a variable.
  private static func runs(_ name: [UInt8], _ line: [UInt8]) -> Bool {
    var place = 0
    while let found = Text.find(name, in: line, from: place) {
      let end = found + name.count
      if found > 0, before.contains(line[found - 1]), end < line.count, after.contains(line[end]) { return true }
      place = end
    }
    return false
  }

  private static let before = Set(" /}\"'(`;&|\t".utf8)
  private static let after = Set(" \"'@;)`|".utf8)

  private static let names: [[UInt8]] = [
    "ruff", "mypy", "flake8", "pylint", "black", "isort", "pyright", "pydocstyle", "bandit", "eslint", "prettier",
    "stylelint", "tslint", "biome", "golangci-lint", "staticcheck", "revive", "gofmt", "goimports", "gofumpt", "go vet",
    "misspell", "govulncheck", "shellcheck", "shfmt", "codespell", "typos", "yamllint", "markdownlint",
    "markdownlint-cli2", "clang-format", "clang-tidy", "cppcheck", "scan-build", "rubocop", "standardrb", "rustfmt",
    "cargo fmt", "cargo clippy", "cargo deny", "hadolint", "ktlint", "detekt", "checkstyle", "addlicense",
    "license-eye", "reuse lint", "actionlint", "zizmor", "buf lint", "buf breaking", "protolint", "phpstan",
    "php-cs-fixer", "phpcs", "psalm", "swiftlint", "swiftformat", "swift-format", "mix format", "mix credo",
    "terraform fmt", "tflint", "ansible-lint", "commitlint", "gitlint", "lychee", "vale", "cspell", "knip", "luacheck",
    "stylua", "perlcritic", "perltidy", "doc8", "codeql-action/analyze", "dependency-review-action", "promtool check",
    "jsonnetfmt",
  ].map { Array($0.utf8) }
}
