/// What a guard rail is called on a page: what it watches over, in plain words, and where it stands.
///
/// Its path says that to those who know the tool. A sponsor does not.
enum GuardRailTitle {
  /// The title of what one commit brought.
  static func title(of standards: [StandardFact]) -> String {
    // A pipeline runs what lies beside it: that says more.
    guard let leading = standards.first(where: { $0.category != .check }) ?? standards.first else { return "" }
    let title = title(of: leading)
    return standards.count == 1 ? title : "\(title) and \(phrase(standards.count - 1, "file")) beside it"
  }

  /// The title of one file, such as `Rules for spelling (typos.toml)`.
  static func title(of standard: StandardFact) -> String {
    let parts = standard.path.split(separator: "/").map(String.init)
    let name = parts.last ?? standard.path
    // A bare word such as `check` says less than its folder does.
    let file = name.contains(".") ? name : parts.suffix(2).joined(separator: "/")
    let tools = tools(of: standard)
    let place = tools.isEmpty ? file : "\(tools.prefix(3).joined(separator: ", ")) in \(file)"
    let found =
      tools.isEmpty
      ? matters(in: name)
      : tools.flatMap(matters).reduce(into: []) { found, matter in
        if !found.contains(matter) { found.append(matter) }
      }
    let matter = found.isEmpty ? unknown(standard, name) : list(found.prefix(3))
    switch standard.category {
    case .check: return "Check \(found.contains(where: dangers.contains) ? "for" : "of") \(matter) (\(place))"
    case .policy: return "Policy on \(matter) (\(place))"
    default: return "Rules for \(matter) (\(place))"
    }
  }

  /// The tools that have rules inside a file that is there for something else; the fact's title names them.
  private static func tools(of standard: StandardFact) -> [String] {
    guard standard.title.hasPrefix(standard.path + ": ") else { return [] }
    return standard.title.dropFirst(standard.path.count + 2).split(separator: ",").map { String($0).trimmed }
  }

  private static func unknown(_ standard: StandardFact, _ name: String) -> String {
    switch standard.category {
    case .policy:
      // A rule in a language for rules is called by what it rules.
      guard [".rego", ".sentinel", ".cedar", ".cel"].contains(where: name.hasSuffix) else { return "this repository" }
      return DocumentPath.words(DocumentPath.stem(name)).joined(separator: " ")
    case .check: return "a convention"
    default: return "how things are written"
    }
  }

  /// What is looked for, and not looked after.
  private static let dangers: Set<String> = ["known vulnerabilities", "secrets in commits", "mistakes in code"]

  private static func list(_ matters: some Collection<String>) -> String {
    let all = Array(matters)
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    return "\(all.dropLast().joined(separator: ", ")) and \(last)"
  }

  // MARK: - Words

  /// What the words of a name say is watched over: none or one thing.
  static func matters(in name: String) -> [String] {
    let words = DocumentPath.words(name.lowercased()).map(plain)
    let text = " \(words.joined(separator: " ")) "
    for (matter, signs) in matters where signs.contains(where: { text.range(of: " \($0) ") != nil }) {
      return [matter]
    }
    return []
  }

  /// A word without what only says that it is a check, or a tool's configuration: `checkmetrics`, `eslintrc`.
  private static func plain(_ word: String) -> String {
    let word = word.hasSuffix("rc") && word.utf8.count > 4 ? String(word.dropLast(2)) : word
    for verb in ["check", "validate", "verify", "lint"]
    where word.hasPrefix(verb) && word.utf8.count > verb.utf8.count + 3 {
      return String(word.dropFirst(verb.count))
    }
    return word
  }

  /// Things watched over with the words that tell them, the narrow ones first.
  private static let matters: [(matter: String, signs: [String])] = [
    (
      "known vulnerabilities",
      [
        "govulncheck", "trivy", "snyk", "grype", "osv", "audit", "dependency review", "vulnerability",
        "vulnerabilities",
        "cve",
      ]
    ),
    ("secrets in commits", ["gitleaks", "trufflehog", "secrets", "detect secrets"]),
    (
      "security",
      [
        "codeql", "semgrep", "bandit", "gosec", "brakeman", "scorecard", "scorecards", "zizmor", "security", "sast",
        "checkov", "tfsec",
      ]
    ),
    (
      "licences",
      [
        "license", "licenses", "licence", "licences", "licensure", "addlicense", "reuse", "copyright", "copywrite",
        "boilerplate", "header", "headers", "about", "ort", "spdx",
      ]
    ),
    (
      "dependencies",
      [
        "deny", "dependencies", "dependency", "deps", "deptry", "depcruise", "gomodguard", "deptrac", "knip",
        "renovate",
        "dependabot", "machete", "go mod", "vendor",
      ]
    ),
    ("imports", ["importlinter", "imports", "isort", "goimports", "tach"]),
    (
      "types",
      [
        "mypy", "pyright", "pyrightconfig", "basedpyright", "pytype", "pyrefly", "ty", "types", "typecheck", "psalm",
        "phpstan", "tsc",
      ]
    ),
    (
      "spelling", ["codespell", "typos", "cspell", "spellcheck", "spelling", "pyspelling", "misspell", "spell"]
    ),
    (
      "documentation",
      [
        "interrogate", "pydocstyle", "docformatter", "numpydoc", "pydoclint", "darglint", "doc8", "docs", "docstrings",
        "documentation",
      ]
    ),
    ("links", ["lychee", "links", "linkcheck", "link check", "mlc"]),
    ("texts", ["vale", "md", "mdox", "textlint", "markdownlint", "rumdl", "mdl", "markdown", "prose"]),
    ("titles of changes", ["pr title", "semantic pull request", "semantic pull requests"]),
    (
      "commit messages",
      [
        "commitlint", "gitlint", "commits", "commit message", "commit messages", "commit msg", "committed",
        "commitizen",
      ]
    ),
    ("sign-offs", ["dco", "signoff", "signed off"]),
    ("what is committed", ["pre commit", "prek", "lefthook", "lintstaged", "staged", "husky"]),
    ("shell scripts", ["shellcheck", "shfmt", "shell"]),
    ("container files", ["hadolint", "dockerfilelint", "dockerfile", "dockerfiles"]),
    ("pipelines", ["actionlint", "workflows"]),
    (
      "interfaces",
      ["buf", "spectral", "protolint", "openapi", "api", "apidiff", "semver", "abi", "breaking", "protos"]
    ),
    ("infrastructure", ["tflint", "terraform", "kube linter", "ansible lint"]),
    ("covered lines", ["codecov", "coverage", "coveralls"]),
    ("generated files", ["generated", "codegen", "generate", "autogenerated"]),
    ("open issues and changes", ["stale", "triage", "triagebot", "lock threads"]),
    ("labels", ["labeler", "label", "labels"]),
    (
      "release notes",
      ["changelog", "changelogs", "changie", "towncrier", "release drafter", "newsfragments", "release notes", "news"]
    ),
    ("owners", ["codeowners", "owners"]),
    ("policies", ["policy", "policies", "conftest", "opa", "kyverno"]),
    ("names of files", ["ls lint"]),
    (
      "mistakes in code",
      [
        "clang tidy", "staticcheck", "clippy", "cppcheck", "pmd", "detekt", "credo", "static analysis", "vulture",
        "vet",
        "coverity", "codeclimate", "sonar", "sonarqube", "analyzers",
      ]
    ),
    (
      "the form of code",
      [
        "rustfmt", "gofmt", "gofumpt", "fmt", "format", "formatting", "prettier", "clang format", "swift format",
        "swiftformat", "black", "yapf", "autopep8", "spotless", "stylua", "scalafmt", "uncrustify", "astyle", "dprint",
        "perltidy", "ocamlformat", "cmake format", "gersemi", "oxfmt", "taplo", "yamlfmt", "php cs fixer", "pint",
        "editorconfig", "whitespace", "tomlsort",
      ]
    ),
    (
      "how code is written",
      [
        "golangci", "eslint", "ruff", "flake8", "pylint", "pycodestyle", "pep8", "rubocop", "standard", "checkstyle",
        "ktlint", "swiftlint", "phpcs", "stylelint", "biome", "oxlint", "jshint", "jscs", "tslint", "cpplint", "revive",
        "scalastyle", "scalafix", "selene", "luacheck", "perlcritic", "stylecop", "sqlfluff", "solhint", "yamllint",
        "djlint", "cmakelint", "style", "lint", "linter", "linters", "linting",
      ]
    ),
    (
      "changes",
      ["ci", "pr", "pull request", "presubmit", "checks", "review", "pipeline", "merge", "build", "test", "tests"]
    ),
  ]
}
