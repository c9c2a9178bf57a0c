/// What a path alone says about a file that may tell others how to work.
///
/// It only says which files are worth a look; their content decides (`StandardDetector`).
enum StandardPath: Hashable, Sendable {
  /// A text whose name says what it is.
  case named(StandardFact.Category)
  /// A text whose name or folder only hints at it: it must also read like a rule.
  case hinted
  /// A configuration that a tool reads, and the words by which pipelines call the tool.
  case config(StandardFact.Category, tool: String)
  /// A template's text.
  case template
  /// A pipeline or step that may be callable, or check a convention.
  case pipeline
  /// A script that may check a convention.
  case script
  /// A package that may be a preset.
  case manifest
  /// Rules that may watch over what runs.
  case watch
  /// A text on what to do when something breaks, or on what was learnt when it did.
  case incident(StandardFact.Category)

  /// The deepest path that is looked at, in parts.
  static let depth = 7

  /// What a path says; nil when it is no standard's.
  static func read(_ path: String) -> StandardPath? {
    let lower = path.lowercased()
    let parts = lower.split(separator: "/").map(String.init)
    guard let name = parts.last, parts.count <= depth else { return nil }
    let folders = Array(parts.dropLast())
    guard !folders.contains(where: foreign.contains) else { return nil }
    if lower.hasPrefix(".github/workflows/") { return inFolders(name, folders, lower) }
    if let known = tools[name] { return folders.contains("tests") && folders.contains("data") ? nil : known }
    if let known = ownership(name, folders) { return known }
    if let known = inFolders(name, folders, lower) { return known }
    let stem = String(name.prefix { $0 != "." })
    if DocumentOutline.markup(ofPath: lower) != nil || !name.contains(".") {
      return text(stem, name, folders)
    }
    return nil
  }

  private static let foreign: Set<String> = [
    "vendor", "third_party", "thirdparty", "third-party", "node_modules", "testdata", "fixtures", "external",
    "__fixtures__", "test-fixtures", "generated", "snapshots",
  ]

  private static let tools: [String: StandardPath] = {
    var tools: [String: StandardPath] = [
      ".editorconfig": .config(.editorConfig, tool: "editorconfig"),
      ".pre-commit-config.yaml": .config(.lintConfig, tool: "pre-commit"),
      ".pre-commit-hooks.yaml": .config(.lintPreset, tool: "pre-commit"),
      "config.mak.dev": .config(.buildPreset, tool: "DEVELOPER"),
      "buf.yaml": .config(.lintConfig, tool: "buf"), "buf.gen.yaml": .config(.buildPreset, tool: "buf"),
      "deny.toml": .config(.policy, tool: "cargo-deny"), "about.toml": .config(.policy, tool: "cargo-about"),
      "commitlint.config.js": .config(.lintConfig, tool: "commitlint"),
      "package.json": .manifest, ".b4-cover-template": .template,
      ".coderabbit.yaml": .config(.lintConfig, tool: "coderabbit"),
    ]
    let lint: [(String, [String])] = [
      ("clang-format", [".clang-format", "_clang-format"]), ("clang-tidy", [".clang-tidy"]),
      ("golangci", [".golangci.yml", ".golangci.yaml", ".golangci.toml", ".golangci.json"]),
      ("gomodguard", [".gomodguard.yaml", ".gomodguard.yml"]), ("rustfmt", ["rustfmt.toml", ".rustfmt.toml"]),
      ("fmt", ["stylua.toml", ".scalafmt.conf"]), ("clippy", ["clippy.toml", ".clippy.toml"]),
      ("ruff", ["ruff.toml", ".ruff.toml"]), ("flake8", [".flake8"]), ("pylint", [".pylintrc", "pylintrc"]),
      ("isort", [".isort.cfg"]), ("yapf", [".style.yapf"]), ("pycodestyle", [".pycodestyle"]),
      (
        "eslint",
        [
          ".eslintrc", ".eslintrc.js", ".eslintrc.cjs", ".eslintrc.json", ".eslintrc.yml", ".eslintrc.yaml",
          "eslint.config.js", "eslint.config.mjs", "eslint.config.cjs", "eslint.config.ts",
        ]
      ),
      (
        "prettier",
        [
          ".prettierrc", ".prettierrc.json", ".prettierrc.yml", ".prettierrc.yaml", ".prettierrc.js",
          ".prettierrc.toml",
          "prettier.config.js", "prettier.config.mjs",
        ]
      ),
      ("stylelint", [".stylelintrc", ".stylelintrc.json", ".stylelintrc.js", "stylelint.config.js"]),
      ("jshint", [".jshintrc"]), ("jscs", [".jscsrc"]), ("tslint", ["tslint.json"]), ("biome", ["biome.json"]),
      ("swift-format", [".swift-format"]), ("swiftlint", [".swiftlint.yml"]), ("swiftformat", [".swiftformat"]),
      ("rubocop", [".rubocop.yml"]), ("checkstyle", ["checkstyle.xml"]), ("spotless", ["spotless.xml"]),
      ("pmd", ["pmd.xml"]), ("ktlint", [".ktlint"]), ("detekt", ["detekt.yml"]),
      ("scalastyle", ["scalastyle-config.xml"]),
      (
        "markdownlint",
        [
          ".markdownlint.json", ".markdownlint.yaml", ".markdownlint.yml", ".markdownlint-cli2.yaml", ".mdlrc",
          ".markdownlint.jsonc",
        ]
      ),
      ("yamlfmt", [".yamlfmt", ".yamlfmt.yml", ".yamlfmt.yaml"]),
      ("yamllint", [".yamllint", ".yamllint.yml", ".yamllint.yaml"]),
      ("hadolint", [".hadolint.yaml", ".hadolint.yml"]),
      ("shellcheck", [".shellcheckrc"]), ("vale", [".vale.ini"]),
      ("typos", ["_typos.toml", "typos.toml", ".typos.toml"]),
      ("codespell", [".codespellrc"]), ("protolint", [".protolint.yaml", ".protolint.yml"]),
      ("gitlint", [".gitlint"]), ("commitlint", [".commitlintrc", ".commitlintrc.yml", ".commitlintrc.json"]),
      ("perltidy", [".perltidyrc"]), ("perlcritic", [".perlcriticrc"]), ("credo", [".credo.exs"]),
      ("zizmor", ["zizmor.yml"]), ("actionlint", ["actionlint.yaml", "actionlint.yml"]), ("tflint", [".tflint.hcl"]),
      ("licence header", [".licenserc.yaml"]), ("mixtool", [".lint"]), ("mypy", ["mypy.ini"]),
      ("uncrustify", ["uncrustify.cfg"]), ("astyle", [".astylerc"]), ("cmake-format", [".cmake-format.yaml"]),
      ("dockerfilelint", [".dockerfilelintrc"]), ("lychee", ["lychee.toml"]), ("gersemi", [".gersemirc"]),
      ("spectral", [".spectral.yaml", ".spectral.yml"]), ("semgrep", [".semgrep.yml", ".semgrep.yaml"]),
    ]
    for (tool, names) in lint {
      for name in names { tools[name] = .config(.lintConfig, tool: tool) }
    }
    for name in [".semgrep.yml", ".semgrep.yaml", ".gomodguard.yaml", ".gomodguard.yml"] {
      tools[name] = .config(.policy, tool: name.contains("semgrep") ? "semgrep" : "gomodguard")
    }
    return tools
  }()

  private static func ownership(_ name: String, _ folders: [String]) -> StandardPath? {
    switch name {
    case "codeowners":
      return folders.count <= 1 ? .config(.ownership, tool: "CODEOWNERS") : nil
    case "owners", "owners_aliases":
      return folders.contains("plugins") && folders.contains("testing") ? nil : .config(.ownership, tool: "OWNERS")
    case "maintainers", "owners.md", "maintainers.md", "maintainers.txt", "maintainers.toml":
      return folders.count <= 1 ? .config(.ownership, tool: "MAINTAINERS") : nil
    default: return nil
    }
  }

  /// Files whose folders say what they are.
  private static func inFolders(_ name: String, _ folders: [String], _ path: String) -> StandardPath? {
    let isYAML = name.hasSuffix(".yml") || name.hasSuffix(".yaml")
    let isForm = isYAML || DocumentOutline.markup(ofPath: name) != nil
    if folders.first == ".github", folders.count >= 2 {
      if folders[1] == "workflows", folders.count == 2, isYAML { return .pipeline }
      if folders[1] == "actions", name == "action.yml" || name == "action.yaml" { return .pipeline }
      if folders[1] == "issue_template" || folders[1] == "pull_request_template" {
        return isForm && !name.hasPrefix("config.") ? .template : nil
      }
    }
    if folders.isEmpty, name == "action.yml" || name == "action.yaml" { return .pipeline }
    if folders.first == ".gitlab", folders.count == 2, folders[1].hasSuffix("_templates"), isForm { return .template }
    if folders.last == "vars", name.hasSuffix(".groovy") { return .config(.pipeline, tool: "Jenkins") }
    if isYAML, ["templates", "ci-templates", "ci"].contains(folders.last ?? ""), folders.count <= 2 {
      return folders.first == "ci" || folders.last == "ci-templates" || folders == ["templates"] ? .pipeline : nil
    }
    if isForm, folders.contains("proposal-templates") { return .template }
    if name.hasSuffix(".rego") { return name.hasSuffix("_test.rego") ? nil : .config(.policy, tool: "conftest") }
    if name.hasSuffix(".ql"), folders.contains(where: { $0.contains("codeql") || $0.contains("queries") }) {
      return .config(.policy, tool: "codeql")
    }
    if name.hasSuffix(".cocci") { return .config(.policy, tool: "coccicheck") }
    if isYAML, folders.contains("semgrep") || folders.contains(".semgrep") || folders.contains("semgrep-rules") {
      return .config(.policy, tool: "semgrep")
    }
    if isYAML, folders.contains("kyverno") || folders.contains("gatekeeper") {
      return .config(.policy, tool: "kyverno")
    }
    if ["presets", "lint-presets", "shared-config", "eslint-config", "lint-config", "lint", "tsconfig", "renovate"]
      .contains(where: folders.contains),
      [".json", ".json5", ".yml", ".yaml", ".toml", ".js", ".cjs", ".mjs", ".cfg", ".xml", ".ini"].contains(
        where: name.hasSuffix), name != "package.json"
    {
      return .config(.lintPreset, tool: "")
    }
    // Beside the repository's own `renovate.json`: parts that it and others extend.
    if name.hasPrefix("renovate-"), name.hasSuffix(".json") || name.hasSuffix(".json5"),
      folders.isEmpty || folders == [".github"]
    {
      return .config(.lintPreset, tool: "renovate")
    }
    if folders.isEmpty, name == "default.json" { return .config(.lintPreset, tool: "renovate") }
    if name.hasSuffix(".tf"), name == "main.tf", folders.first == "modules" {
      return .config(.buildPreset, tool: "terraform")
    }
    if folders.count <= 2, name == "dockerfile",
      ["images", "base-images", "docker-images"].contains(folders.first ?? "")
    {
      return .config(.buildPreset, tool: "")
    }
    if isYAML || name.hasSuffix(".libsonnet"), isWatch(name, folders) { return .watch }
    if folders.contains(".chloggen") { return nil }
    let ending = name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
    if ["sh", "bash", "pl", "perl", "py", ""].contains(ending) || ending == "js" || ending == "mjs",
      isCheckName(name), !folders.contains("tests"), folders.count <= 3
    {
      return .script
    }
    return nil
  }

  private static func isWatch(_ name: String, _ folders: [String]) -> Bool {
    let words = ["alert", "slo", "prometheusrule", "recording"]
    return words.contains(where: name.contains)
      || folders.contains { ["alerts", "alerting", "slos", "slo"].contains($0) }
  }

  /// Whether a script's name says that it checks something: `check-style.sh`, `lint-gitlink.perl`, `verify_deps.sh`.
  private static func isCheckName(_ name: String) -> Bool {
    let words = name.prefix { $0 != "." }.split { $0 == "-" || $0 == "_" }
    guard let first = words.first, let last = words.last, words.count <= 6 else { return false }
    if ["check", "lint", "verify", "validate"].contains(first) {
      return words.count > 1 || first == "lint" || first == "validate"
    }
    // `commitcheck.sh`, `cstyle.pl`; a container's `healthcheck.sh` checks no convention.
    if last.hasSuffix("check"), last.count > 7, last != "healthcheck" { return true }
    return ["lint", "linter", "chainlint", "greplint", "cstyle", "checkstyle"].contains(last)
      || words.contains("style") && words.contains("check")
  }

  // MARK: - Texts

  /// Folders of designs: their texts say how something is built, and not how to work.
  private static let designFolders: Set<String> = [
    "design", "designs", "design-docs", "proposals", "proposal", "rfc", "rfcs", "rfds", "adr", "adrs", "decisions",
    "enhancements", "keps", "neps",
  ]

  /// Names that say by themselves what a text is.
  private static let named: [String: StandardFact.Category] = {
    var named: [String: StandardFact.Category] = [:]
    func add(_ category: StandardFact.Category, _ names: [String]) { for name in names { named[name] = category } }
    add(.contributing, ["contributing", "submittingpatches", "hacking", "contribution-guide", "contribution_guide"])
    add(.security, ["security", "security-policy"])
    add(
      .governance,
      ["governance", "decision-making", "decisionmaking", "maintainership", "charter", "project-governance"])
    add(
      .styleGuide,
      [
        "codingguidelines", "styleguide", "style-guide", "style_guide", "coding-style", "codingstyle", "code-style",
        "code_style", "coding_style", "coding-standards", "coding_standards", "coding-guidelines", "coding_guidelines",
        "c_style_guide", "code-guidelines",
      ])
    add(
      .guideline,
      [
        "api-guidelines", "api_guidelines", "review-guidelines", "review_guidelines", "reviewing", "review-checklist",
        "reviewingguidelines", "reviewer_guidelines", "reviewer-guidelines", "platform-support", "api-conventions",
        "api_conventions", "code-review", "core_tenets", "commit-messages", "commit_messages", "checklist",
        "contributing-checklist", "deprecation-policy", "deprecation_policy", "release-process", "release_process",
        "pr-review",
      ])
    return named
  }()

  private static let normativeFolders: Set<String> = [
    "standards", "guidelines", "styleguides", "style-guides", "conventions", "policies",
  ]

  private static let hintFolders: Set<String> = [
    "contributor-guide", "contributor-guides", "contributors", "contributing", "contribution", "dev", "developer",
    "development", "devel", "governance", "process", "processes", "guide", "handbook", "maintainers", "internals",
    "community", "developers", "dev-guide",
  ]

  private static let hintWords: Set<String> = [
    "guideline", "guidelines", "guide", "style", "convention", "conventions", "standard", "standards", "policy",
    "policies", "practice", "practices", "principle", "principles", "tenets", "rules", "checklist", "process",
    "procedure", "review", "reviewing", "triage", "triaging", "releasing", "release", "cherry", "branch", "branching",
    "membership", "contributing", "contribute", "contributor", "contributors", "contribution", "maintainer", "maintain",
    "maintaining", "governance", "voting", "committer", "committers", "testing", "tests", "logging", "deprecation",
    "project", "howto", "versioning", "stable",
    "deprecations",
    "security", "reporting", "hacking", "development", "blueprint", "docs", "support", "commit", "coding", "workflow",
    "ai", "approvers", "dependency", "feature", "features", "command", "agents", "platforms", "releases", "scope",
  ]

  /// Names of texts that describe, report or teach, and tell nobody how to work.
  private static let descriptive: Set<String> = [
    "changelog", "changes", "news", "faq", "index", "license", "licence", "roadmap", "adopters", "authors", "tutorial",
    "quickstart", "install", "installation", "introduction", "overview", "architecture", "history", "glossary", "notes",
    "relnotes", "copying", "notice", "credits", "thanks", "todo", "version", "dco", "alumni", "emeritus", "minutes",
    "postmortem", "migration", "upgrading", "upgrade", "comparison", "benchmarks", "performance", "code_of_conduct",
    "code-of-conduct", "threat_model",
  ]

  private static func text(_ stem: String, _ name: String, _ folders: [String]) -> StandardPath? {
    let hasEnding = name.contains(".")
    let place = folders.last ?? ""
    let nearTop =
      folders.isEmpty
      || (folders.count <= 2
        && [
          "docs", "doc", ".github", "documentation", "dev", "development", "contributing", "source", "technical",
          ".gitlab",
        ]
        .contains(place))
    if stem == "pull_request_template" || stem == "merge_request_template" || stem == "issue_template" {
      return folders.count <= 1 ? .template : nil
    }
    if let category = named[stem], nearTop || (category == .contributing || category == .styleGuide) && hasEnding {
      // A file without an ending is anything; only those that are customary count.
      if hasEnding || category == .contributing || category == .styleGuide { return .named(category) }
    }
    if !hasEnding { return stem == "readme" ? readme(folders) : nil }
    let isPage =
      !["readme", "index", "template"].contains(stem) && !stem.contains("template") && !stem.hasPrefix("0000")
    if isPage,
      folders.contains(where: { ["runbooks", "runbook", "playbooks"].contains($0) }) || stem.hasPrefix("runbook")
    {
      return .incident(.runbook)
    }
    if isPage,
      folders.contains(where: {
        ["postmortems", "postmortem", "post-mortems", "incidents", "incident-reviews"].contains($0)
      })
        || stem.hasPrefix("postmortem")
    {
      return .incident(.postmortem)
    }
    if folders.contains("proposal-templates") { return .template }
    let words = stem.split { $0 == "-" || $0 == "_" || $0 == " " }.map(String.init)
    if words.contains("template") || words.count > 1 && words.contains("templates") || stem.hasPrefix("0000-")
      || words.contains("blueprint")
    {
      let homes = [
        "adr", "decisions", "rfcs", "proposals", "design", "keps", "neps", "docs", "doc", "text", "templates",
        "security",
      ]
      // `design-doc-template-stacks.md` is about templates: a template's name begins or ends with the word.
      let isNamed =
        ["template", "templates", "blueprint"].contains { words.first == $0 || words.last == $0 }
        || stem.hasPrefix("0000-")
      if isNamed { return homes.contains(where: folders.contains) && !place.hasPrefix("_") ? .template : nil }
    }
    if stem == "readme" { return readme(folders) }
    if descriptive.contains(stem) || words.contains(where: { ["changelog", "relnotes", "meeting"].contains($0) }) {
      return nil
    }
    if words.contains("style") && words.contains("guide"), folders.count <= 3 { return .named(.styleGuide) }
    if words.last == "guidelines" || words.last == "guideline", words.count > 1, folders.count <= 3 {
      return .named(.guideline)
    }
    if normativeFolders.contains(place) { return .named(stem.contains("style") ? .styleGuide : .guideline) }
    if folders.contains(where: designFolders.contains) { return nil }
    let isHome = hintFolders.contains(place) || folders.contains { ["contributor-guide", "contributing"].contains($0) }
    let isHinted = words.contains(where: hintWords.contains)
    if isHinted && (folders.count <= 3 || isHome) || isHome && folders.count <= 4 { return .hinted }
    return nil
  }

  /// The page of a folder tells how to work in it.
  private static func readme(_ folders: [String]) -> StandardPath? {
    guard let place = folders.last, folders.count <= 2 else { return nil }
    if folders.count == 1, designFolders.contains(place) { return .hinted }
    return ["t", "test", "tests", "po", "coccinelle", "contributing", "security", "releases", "release"].contains(place)
      ? .hinted : nil
  }

  /// Whether a path that is no text's cannot be a standard's: told by bytes, for the many paths of a history that are
  /// neither.
  static func isRuledOut(_ path: [UInt8]) -> Bool {
    let start = path.lastIndex(of: 0x2f).map { $0 + 1 } ?? 0
    let name = Text.lowercased(path[start...])
    guard let first = name.first, name.count <= 40 else { return true }
    if first == UInt8(ascii: ".") || builds.contains(where: { name.starts(with: $0) }) { return false }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
      return !plain.contains(name) && !isScript(name[...])
    }
    let ending = Array(name[(dot + 1)...])
    if ending.count <= 10, endings.contains(ending) { return false }
    if scripts.contains(ending) {
      return !isScript(name[..<dot]) && !plain.contains(name) && !(ending.elementsEqual("js".utf8) && isInPresets(path))
    }
    return !plain.contains(name)
  }

  private static func isScript(_ stem: ArraySlice<UInt8>) -> Bool {
    for (word, _) in checkWords where stem.starts(with: word) { return true }
    return ["tnil", "kcehc", "elyts"].contains { stem.reversed().starts(with: $0.utf8) }
      || stem.reversed().starts(with: "retnil".utf8)
      || stem.split(whereSeparator: { $0 == 0x2d || $0 == 0x5f }).contains { $0.elementsEqual("style".utf8) }
  }

  private static func isInPresets(_ path: [UInt8]) -> Bool {
    path.split(separator: UInt8(ascii: "/")).dropLast().contains { presetFolders.contains(Text.lowercased($0)) }
  }

  private static let checkWords: [([UInt8], Void)] = ["check", "lint", "verify", "validate", "chainlint"].map {
    (Array($0.utf8), ())
  }
  private static let endings: Set<[UInt8]> = Set(
    [
      "yml", "yaml", "rego", "cocci", "ql", "json", "json5", "jsonc", "toml", "cfg", "xml", "ini", "tf", "hcl",
      "groovy",
      "libsonnet", "conf",
      "dev", "mod", "mjs", "cjs", "dockerfile", "jenkinsfile",
    ].map { Array($0.utf8) })
  private static let scripts: Set<[UInt8]> = Set(
    ["sh", "bash", "pl", "perl", "py", "js", "ts", "exs"].map { Array($0.utf8) })
  private static let plain: Set<[UInt8]> = Set(
    [
      "codeowners", "owners", "owners_aliases", "maintainers", "contributing", "submittingpatches", "hacking",
      "codingguidelines", "codingstyle", "coding-style", "styleguide", "jenkinsfile", "dockerfile", "containerfile",
      "readme", "pylintrc", "_clang-format", "package.swift", "module.bazel", "pipfile", "issue_template",
      "pull_request_template", "gemfile", "_typos.toml", "eslint.config.js", "eslint.config.ts", "prettier.config.js",
      "stylelint.config.js", "commitlint.config.js", "workspace",
    ].map { Array($0.utf8) })
  private static let builds: [[UInt8]] = ["dockerfile", "containerfile", "jenkinsfile"].map { Array($0.utf8) }
  private static let presetFolders: Set<[UInt8]> = Set(
    ["presets", "lint-presets", "shared-config", "eslint-config", "lint-config", "lint", "tsconfig", "renovate"].map {
      Array($0.utf8)
    })
}
