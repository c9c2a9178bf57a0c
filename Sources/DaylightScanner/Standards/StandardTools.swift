/// Files by whose name a tool finds its rules: what they are, and the words by which pipelines call the tool.
enum StandardTools {
  /// What a name says; nil when no tool looks for it.
  ///
  /// - Parameter name: a file's name in lower case.
  static func sign(ofName name: String) -> StandardPath? {
    if let known = byName[name] { return known }
    return variant(of: name)
  }

  /// A second configuration of a tool: `.golangci-api.yml`, `.eslintrc.base.json`, `checkstyle-tests.xml`.
  ///
  /// What a tool writes itself to excuse old code (`.rubocop_todo.yml`, `…-baseline.xml`) is none.
  private static func variant(of name: String) -> StandardPath? {
    guard let last = name.lastIndex(of: "."), last > name.startIndex else { return nil }
    guard
      ["yml", "yaml", "json", "jsonc", "toml", "xml", "js", "cjs", "mjs"].contains(name[name.index(after: last)...])
    else { return nil }
    let excuses = ["todo", "baseline", "ignore", "suppress", "exclude"]
    if name.hasSuffix("-checkstyle.xml") || name.hasSuffix("_checkstyle.xml") {
      return .config(.lintConfig, tool: "checkstyle")
    }
    for (stem, tool) in stems where name.hasPrefix(stem) && name.utf8.count > stem.utf8.count {
      let rest = name[name.index(name.startIndex, offsetBy: stem.count)..<last]
      guard let mark = rest.first, mark == "-" || mark == "." || mark == "_" else { continue }
      return excuses.contains { rest.range(of: $0) != nil } ? nil : .config(.lintConfig, tool: tool)
    }
    return nil
  }

  /// A tool that only this repository, or few, know: its file lies beside the others of that kind, and is called a
  /// check's (`.checkapi.yaml`, `.github/scripts/pyspelling.yaml`).
  static func ownSign(ofName name: String, folders: [String]) -> StandardPath? {
    let isAtTop = folders.isEmpty && (name.first == "." || name.range(of: "lint") != nil)
    let isOfPipelines =
      folders == [".gitlab-ci"] || folders.count > 1 && folders[0] == ".github" && folders[1] != "workflows"
    guard isAtTop || isOfPipelines, let last = name.lastIndex(of: "."), last > name.startIndex,
      ["yml", "yaml", "toml", "json", "jsonc", "ini", "cfg"].contains(name[name.index(after: last)...])
    else { return nil }
    let stem = String(name[..<last])
    guard ["lint", "check", "spell", "typos", "style", "rules"].contains(where: { stem.range(of: $0) != nil }) else {
      return nil
    }
    return .config(.lintConfig, tool: "")
  }

  private static let stems: [(String, String)] = [
    (".golangci", "golangci"), (".eslintrc", "eslint"), ("eslint.config", "eslint"), (".prettierrc", "prettier"),
    (".markdownlint", "markdownlint"), (".yamllint", "yamllint"), (".rubocop", "rubocop"),
    (".swiftlint", "swiftlint"), ("checkstyle", "checkstyle"), (".pre-commit-config", "pre-commit"),
    (".oxlintrc", "oxlint"), ("detekt", "detekt"), (".stylelintrc", "stylelint"), ("phpcs", "phpcs"),
  ]

  /// Every name, for a test that none is ruled out before it is looked at.
  static var names: some Sequence<String> { byName.keys }

  private static let byName: [String: StandardPath] = {
    var tools: [String: StandardPath] = [
      ".editorconfig": .config(.editorConfig, tool: "editorconfig"),
      ".pre-commit-hooks.yaml": .config(.lintPreset, tool: "pre-commit"),
      "package.json": .manifest, ".b4-cover-template": .template,
    ]
    func add(_ category: StandardFact.Category, _ list: [(String, [String])]) {
      for (tool, names) in list { for name in names { tools[name] = .config(category, tool: tool) } }
    }
    add(.buildPreset, [("DEVELOPER", ["config.mak.dev"]), ("buf", ["buf.gen.yaml"])])
    add(.policy, policies)
    add(.lintConfig, ofCode)
    add(.lintConfig, ofTexts)
    return tools
  }()

  /// Tools that check what may be used, built upon or published.
  private static let policies: [(String, [String])] = [
    ("cargo-deny", ["deny.toml"]), ("cargo-about", ["about.toml"]),
    ("semgrep", [".semgrep.yml", ".semgrep.yaml"]), ("gomodguard", [".gomodguard.yaml", ".gomodguard.yml"]),
    ("lint-imports", [".importlinter"]), ("tach", ["tach.toml"]),
    ("depcruise", [".dependency-cruiser.js", ".dependency-cruiser.cjs", ".dependency-cruiser.mjs"]),
    ("deptrac", ["deptrac.yaml", "deptrac.yml"]), ("mergify", [".mergify.yml"]),
    ("gitleaks", [".gitleaks.toml"]), ("chronographer", ["chronographer.yml"]),
    ("trivy", ["trivy.yaml"]),
  ]

  /// Tools that read programs.
  private static let ofCode: [(String, [String])] = [
    ("pre-commit", [".pre-commit-config.yaml", ".pre-commit-config.yml"]), ("prek", ["prek.toml"]),
    ("lefthook", ["lefthook.yml", ".lefthook.yml", "lefthook.yaml"]),
    ("lint-staged", [".lintstagedrc", ".lintstagedrc.json", ".lintstagedrc.js", "lint-staged.config.js"]),
    ("coderabbit", [".coderabbit.yaml"]), ("buf", ["buf.yaml"]),
    ("clang-format", [".clang-format", "_clang-format"]), ("clang-tidy", [".clang-tidy", ".clang-tidy.yml"]),
    ("cpplint", ["cpplint.cfg"]), ("uncrustify", ["uncrustify.cfg"]), ("astyle", [".astylerc"]),
    ("golangci", [".golangci.yml", ".golangci.yaml", ".golangci.toml", ".golangci.json"]),
    ("rustfmt", ["rustfmt.toml", ".rustfmt.toml"]), ("clippy", ["clippy.toml", ".clippy.toml"]),
    ("taplo", ["taplo.toml", ".taplo.toml"]),
    ("fmt", ["stylua.toml", ".stylua.toml", ".scalafmt.conf"]), ("scalafix", [".scalafix.conf"]),
    ("selene", ["selene.toml"]), ("luacheck", [".luacheckrc"]),
    ("ruff", ["ruff.toml", ".ruff.toml"]), ("flake8", [".flake8"]), ("pylint", [".pylintrc", "pylintrc"]),
    ("isort", [".isort.cfg"]), ("yapf", [".style.yapf"]), ("pycodestyle", [".pycodestyle"]),
    ("mypy", ["mypy.ini", ".mypy.ini"]),
    ("pyright", ["pyrightconfig.json"]), ("bandit", [".bandit", "bandit.yaml"]),
    (
      "eslint",
      [
        ".eslintrc", ".eslintrc.js", ".eslintrc.cjs", ".eslintrc.json", ".eslintrc.yml", ".eslintrc.yaml",
        "eslint.config.js", "eslint.config.mjs", "eslint.config.cjs", "eslint.config.ts", "eslint.config.mts",
      ]
    ),
    (
      "prettier",
      [
        ".prettierrc", ".prettierrc.json", ".prettierrc.yml", ".prettierrc.yaml", ".prettierrc.js", ".prettierrc.toml",
        ".prettierrc.cjs", ".prettierrc.mjs", "prettier.config.js", "prettier.config.mjs", "prettier.config.cjs",
      ]
    ),
    ("oxlint", [".oxlintrc.json", "oxlint.json"]), ("oxfmt", [".oxfmtrc.json", ".oxfmtrc.jsonc"]),
    ("dprint", ["dprint.json", ".dprint.json", "dprint.jsonc"]), ("biome", ["biome.json", "biome.jsonc"]),
    ("stylelint", [".stylelintrc", ".stylelintrc.json", ".stylelintrc.js", "stylelint.config.js"]),
    ("jshint", [".jshintrc"]), ("jscs", [".jscsrc"]), ("tslint", ["tslint.json"]), ("knip", ["knip.json"]),
    ("swift-format", [".swift-format"]), ("swiftlint", [".swiftlint.yml"]), ("swiftformat", [".swiftformat"]),
    ("rubocop", [".rubocop.yml"]), ("standardrb", [".standard.yml"]), ("checkstyle", ["checkstyle.xml"]),
    ("spotless", ["spotless.xml"]), ("pmd", ["pmd.xml"]), ("ktlint", [".ktlint"]),
    ("detekt", ["detekt.yml", "detekt.yaml"]), ("scalastyle", ["scalastyle-config.xml"]),
    ("phpcs", ["phpcs.xml", "phpcs.xml.dist", ".phpcs.xml", ".phpcs.xml.dist"]),
    ("php-cs-fixer", [".php-cs-fixer.php", ".php-cs-fixer.dist.php", ".php_cs.dist"]),
    ("phpstan", ["phpstan.neon", "phpstan.neon.dist"]), ("psalm", ["psalm.xml", "psalm.xml.dist"]),
    ("hadolint", [".hadolint.yaml", ".hadolint.yml"]), ("dockerfilelint", [".dockerfilelintrc"]),
    ("shellcheck", [".shellcheckrc"]), ("perltidy", [".perltidyrc"]), ("perlcritic", [".perlcriticrc"]),
    ("credo", [".credo.exs"]), ("ocamlformat", [".ocamlformat"]),
    ("zizmor", ["zizmor.yml", ".zizmor.yml"]), ("actionlint", ["actionlint.yaml", "actionlint.yml"]),
    ("tflint", [".tflint.hcl"]), ("kube-linter", [".kube-linter.yaml", ".kube-linter.yml"]),
    ("ansible-lint", [".ansible-lint", ".ansible-lint.yml", ".ansible-lint.yaml"]),
    ("sqlfluff", [".sqlfluff"]), ("solhint", [".solhint.json"]), ("protolint", [".protolint.yaml", ".protolint.yml"]),
    ("spectral", [".spectral.yaml", ".spectral.yml"]), ("mixtool", [".lint"]),
    ("cmake-format", [".cmake-format.yaml", ".cmake-format.py"]), ("cmakelint", [".cmakelintrc"]),
    ("gersemi", [".gersemirc"]),
  ]

  /// Tools that read texts, messages and data.
  private static let ofTexts: [(String, [String])] = [
    (
      "markdownlint",
      [
        ".markdownlint.json", ".markdownlint.yaml", ".markdownlint.yml", ".markdownlint-cli2.yaml", ".mdlrc",
        ".markdownlint.jsonc", ".markdownlint-cli2.jsonc",
      ]
    ),
    ("markdown-link-check", [".markdownlinkcheck.json", ".markdown-link-check.json", ".mlc_config.json"]),
    ("lychee", ["lychee.toml", ".lychee.toml"]), ("vale", [".vale.ini"]),
    ("textlint", [".textlintrc", ".textlintrc.json"]),
    ("yamlfmt", [".yamlfmt", ".yamlfmt.yml", ".yamlfmt.yaml"]),
    ("yamllint", [".yamllint", ".yamllint.yml", ".yamllint.yaml"]),
    ("typos", ["_typos.toml", "typos.toml", ".typos.toml"]), ("codespell", [".codespellrc"]),
    ("pyspelling", [".pyspelling.yml", ".pyspelling.yaml", "pyspelling.yaml", "pyspelling.yml"]),
    ("spellcheck", ["spellcheck.toml", ".spellcheck.yml", ".spellcheck.yaml"]),
    ("cspell", ["cspell.json", ".cspell.json", "cspell.config.yaml", ".cspell.yaml", "cspell.yml"]),
    ("gitlint", [".gitlint"]),
    (
      "commitlint",
      [
        ".commitlintrc", ".commitlintrc.yml", ".commitlintrc.yaml", ".commitlintrc.json", ".commitlintrc.js",
        "commitlint.config.js", "commitlint.config.mjs", "commitlint.config.cjs",
      ]
    ),
    ("licence header", [".licenserc.yaml"]), ("licensure", [".licensure.yml"]),
  ]
}
