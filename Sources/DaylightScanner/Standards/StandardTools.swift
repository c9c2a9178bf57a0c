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
    if name.hasSuffix(".editorconfig") { return .config(.editorConfig, tool: "editorconfig") }
    if name.hasPrefix(".yamllint-") { return .config(.lintConfig, tool: "yamllint") }
    // `.htmllintrc`, `.templatelintrc`: a linter that few know.
    if name.hasPrefix("."), name.hasSuffix("lintrc") {
      return .config(.lintConfig, tool: String(name.dropFirst().dropLast(2)))
    }
    // The head that files must have.
    if name.hasPrefix("boilerplate.") || name.hasPrefix("boilerplate-"), name.hasSuffix(".txt") || isHead(name) {
      return .config(.template, tool: "boilerplate")
    }
    if isHead(name) { return .config(.template, tool: "") }
    // What people leave out of a search for mistakes, each with its reason.
    if name.hasPrefix("spotbugs-") || name.hasPrefix("findbugs-"), name.hasSuffix(".xml") {
      return .config(.lintConfig, tool: "spotbugs")
    }
    guard let last = name.lastIndex(of: "."), last > name.startIndex else { return nil }
    if name.hasPrefix("phpstan"), name.range(of: "baseline") == nil,
      name.hasSuffix(".neon") || name.hasSuffix(".neon.dist")
    {
      return .config(.lintConfig, tool: "phpstan")
    }
    guard
      ["yml", "yaml", "json", "jsonc", "toml", "xml", "js", "cjs", "mjs"].contains(name[name.index(after: last)...])
    else { return nil }
    // What people excuse by hand says why; what a tool excuses does not.
    if name.hasSuffix("checkstyle-suppressions.xml") { return .config(.lintConfig, tool: "checkstyle") }
    let excuses = ["todo", "baseline", "ignore", "suppress", "exclude"]
    if name.hasSuffix("-pmd.xml") || name.range(of: "-pmd-") != nil { return .config(.lintConfig, tool: "pmd") }
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

  /// Whether a file is the head that others must begin with: `license-header.txt`, `checkstyle.license`.
  private static func isHead(_ name: String) -> Bool {
    let words = name.split { $0 == "-" || $0 == "_" || $0 == "." }
    guard words.count >= 2, ["txt", "license", "header", "template"].contains(words[words.count - 1]),
      words.contains(where: { ["license", "licence", "copyright", "checkstyle", "spotless"].contains($0) })
    else {
      return false
    }
    return words.contains("header") || ["checkstyle", "spotless"].contains(words[0]) && words.count == 2
  }

  /// A configuration under a name of its own that is called after a tool: `maven-pmd-plugin.xml`, `ResharperSettings.xml`.
  private static func namesake(of name: String) -> StandardPath? {
    guard let last = name.lastIndex(of: "."), last > name.startIndex else { return nil }
    guard
      [
        "yml", "yaml", "json", "jsonc", "toml", "xml", "ini", "cfg", "conf", "config", "properties", "neon", "settings",
        "prefs",
      ].contains(name[name.index(after: last)...]),
      !["baseline", "todo", "matcher", "lock", "schema", "package", "tsconfig"].contains(where: {
        name.range(of: $0) != nil
      }), let tool = tool(inName: name[..<last])
    else { return nil }
    return .config(.lintConfig, tool: tool)
  }

  /// The tool of which a name has all words, one after the other; what is long may go on without a mark.
  private static func tool(inName name: Substring) -> String? {
    let name = "-" + name.split { "-_. ".contains($0) }.joined(separator: "-") + "-"
    return tools.first { tool in
      name.range(of: "-\(tool)-") != nil || tool.utf8.count >= 8 && name.range(of: "-\(tool)") != nil
    }
  }

  /// Names of tools that check programs, as parts of files' names; what is short or a word of its own is left out.
  private static let tools: [String] =
    Set(ofCode.map(\.0).filter { $0.utf8.count >= 5 && !$0.contains(" ") })
    .subtracting(["unacceptable language", "conform", "doctor", "reek", "clippy", "selene", "steep", "treefmt"])
    .union(["pmd", "findbugs", "resharper", "codestyle", "japicmp", "animal-sniffer", "forbiddenapis"])
    .sorted()

  /// A tool that only this repository, or few, know: its file lies beside the others of that kind, and is called a
  /// check's (`.checkapi.yaml`, `.github/scripts/pyspelling.yaml`).
  static func ownSign(ofName name: String, folders: [String]) -> StandardPath? {
    let isAtTop = folders.isEmpty && (name.first == "." || name.range(of: "lint") != nil)
    let isOfPipelines =
      folders == [".gitlab-ci"] || folders == [".github"]
      || folders.count > 1 && folders[0] == ".github" && folders[1] != "workflows"
    guard isAtTop || isOfPipelines, let last = name.lastIndex(of: "."), last > name.startIndex,
      ["yml", "yaml", "toml", "json", "jsonc", "ini", "cfg"].contains(name[name.index(after: last)...])
    else { return nil }
    let stem = String(name[..<last])
    guard !stem.hasPrefix("tsconfig"), !stem.hasSuffix("matcher") else { return nil }
    // What lies at the top of a forge's folder a service reads: `.github/ranger.yml`.
    if folders == [".github"] {
      return ["funding", "manifest", "deps"].contains(where: { stem.range(of: $0) != nil })
        ? nil : .config(.policy, tool: "")
    }
    guard
      [
        "lint", "check", "spell", "typos", "style", "rules", "release-drafter", "label", "triage", "assign", "stale",
      ].contains(where: {
        stem.range(of: $0) != nil
      })
    else { return nil }
    return .config(.lintConfig, tool: "")
  }

  /// What a path says of which the name alone says nothing; nil when no tool looks there.
  ///
  /// - Parameter path: in lower case.
  static func sign(ofPath path: String, name: String, folders: [String]) -> StandardPath? {
    if let known = byPath[path] { return known }
    // A solution's settings are for everybody; a project's say which of its folders are no namespaces.
    if name.hasSuffix(".dotsettings") {
      return folders.isEmpty || name.hasSuffix(".sln.dotsettings") || name.hasSuffix(".slnx.dotsettings")
        ? .config(.lintConfig, tool: "analyzers") : nil
    }
    if name.hasSuffix(".ruleset") || name.hasSuffix(".globalconfig") || name.hasSuffix(".stylecop") {
      return .config(.lintConfig, tool: "analyzers")
    }
    if let known = folderSign(name: name, folders: folders) { return known }
    if folders.count <= 4, !folders.contains(where: { $0.hasPrefix("schema") || $0.hasPrefix("test") || $0 == "main" }),
      !StandardPath.isTried(folders), let known = namesake(of: name)
    {
      return known
    }
    // Git's own hooks, where a repository keeps them for everybody.
    if hooks.contains(name), path.hasSuffix("hooks/\(name)") || path.hasPrefix(".husky/\(name)") {
      return .config(.check, tool: "")
    }
    // What every message of a commit begins with.
    if name.range(of: "commit") != nil, name.hasSuffix(".template") || name.hasSuffix("-template.txt") {
      return .config(.template, tool: "")
    }
    if [".github/prompts/", ".github/agents/", ".github/skills/", ".github/chatmodes/"].contains(where: path.hasPrefix),
      name.hasSuffix(".md")
    {
      return .guide
    }
    if path.hasPrefix(".cursor/rules/") || path.hasPrefix(".github/instructions/") { return .named(.guideline) }
    if path.hasPrefix(".idea/codestyles/") || path.hasPrefix(".idea/inspectionprofiles/") {
      return .config(.editorConfig, tool: "")
    }
    return nil
  }

  /// What a folder says that is called after a tool, or holds what several builds share: `config/checkstyle/java.header`,
  /// `eng/Analyzers.targets`.
  private static func folderSign(name: String, folders: [String]) -> StandardPath? {
    guard let place = folders.last, let first = folders.first, let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...]
    // MSBuild reads the nearest before each project.
    if ["props", "targets"].contains(ending),
      ["eng", "props"].contains(first) && folders.count == 1
        || name == "directory.build.props" && folders.count <= 2 && projectFolders.contains(first)
    {
      return .config(.buildPreset, tool: "")
    }
    if ["cmake", "in"].contains(ending), cmake.contains(where: { name.range(of: $0) != nil }) {
      return .config(.lintConfig, tool: "")
    }
    if folders.contains(".vale") || folders.contains("vale")
      || folders.dropFirst().contains("styles") && first.hasPrefix("."),
      ["yml", "yaml"].contains(ending)
    {
      return .config(.policy, tool: "vale")
    }
    guard toolFolders.contains(place), folders.count <= 4, !folders.contains(where: { $0 == "main" || $0 == "test" }),
      ["xml", "yml", "yaml", "json", "toml", "properties", "header", "groovy", "gradle", "kts"].contains(ending),
      name.range(of: "baseline") == nil
    else { return nil }
    return ending == "header" ? .config(.template, tool: place) : .config(.lintConfig, tool: place)
  }

  /// Folders of several projects. What lies in one project's own folder, a probe's or a sample's, sets nothing for others.
  private static let projectFolders: Set<String> = [
    "src", "source", "sources", "lib", "libs", "libraries", "test", "tests", "eng", "packages", "projects", "modules",
    "apps", "services", "product", "components", "extensions", "analyzers", "frameworks",
  ]

  private static let toolFolders: Set<String> = [
    "checkstyle", "detekt", "pmd", "spotbugs", "spotless", "ktlint", "errorprone", "codenarc", "phpcs", "japicmp",
  ]
  private static let cmake = ["clangformat", "clang-format", "clangtidy", "clang-tidy", "compilerwarnings", "cppcheck"]

  private static let hooks: Set<String> = ["pre-commit", "pre-push", "commit-msg", "prepare-commit-msg"]

  private static let byPath: [String: StandardPath] = [
    ".gitattributes": .config(.editorConfig, tool: ""),
    ".vscode/settings.json": .config(.editorConfig, tool: ""),
    ".vscode/extensions.json": .config(.editorConfig, tool: ""),
    ".github/labeler.yml": .config(.policy, tool: "labeler"), ".github/labeler.yaml": .config(.policy, tool: "labeler"),
    ".github/release-drafter.yml": .config(.policy, tool: "release-drafter"),
    "triagebot.toml": .config(.policy, tool: ""),
    ".github/release.yml": .config(.policy, tool: ""),
    ".github/codeql/codeql-config.yml": .config(.policy, tool: "codeql"),
    ".claude/settings.json": .config(.policy, tool: ""), ".reuse/dep5": .config(.policy, tool: "reuse"),
    "committed.toml": .config(.lintConfig, tool: "committed"), ".copywrite.hcl": .config(.policy, tool: "copywrite"),
    ".changie.yaml": .config(.policy, tool: "changie"), "tsconfig.base.json": .config(.buildPreset, tool: "tsc"),
    "packages/tsconfig.base.json": .config(.buildPreset, tool: "tsc"),
    ".codeclimate.yml": .config(.policy, tool: "codeclimate"), ".github/stale.yml": .config(.policy, tool: ""),
    ".github/no-response.yml": .config(.policy, tool: ""), ".github/lock.yml": .config(.policy, tool: ""),
    ".github/mergeable.yml": .config(.policy, tool: ""), ".github/auto_assign.yml": .config(.policy, tool: ""),
    ".github/first-timers.yml": .config(.policy, tool: ""), ".github/request-info.yml": .config(.policy, tool: ""),
    ".cargo/audit.toml": .config(.lintConfig, tool: "cargo-audit"),
    ".licenseignore": .config(.policy, tool: "soundness"),
    ".github/renovate-config.js": .updates(tool: "renovate"), ".github/cla.yml": .config(.policy, tool: ""),
    "pnpm-workspace.yaml": .updates(tool: "pnpm"), "nuget.config": .updates(tool: "nuget"),
    "supply-chain/config.toml": .config(.policy, tool: "cargo vet"),
    ".chloggen/config.yaml": .config(.policy, tool: ""),
    ".clabot": .config(.policy, tool: ""), ".github/secret_scanning.yml": .config(.policy, tool: ""),
    "osv-scanner.toml": .config(.lintConfig, tool: "osv-scanner"),
    "antsibull-nox.toml": .config(.lintConfig, tool: "nox"),
    ".scrutinizer.yml": .config(.policy, tool: "scrutinizer"), ".clinerules": .named(.guideline),
    ".github/dco.yml": .config(.policy, tool: ""), ".github/semantic.yml": .config(.policy, tool: ""),
    ".github/labels.yml": .config(.policy, tool: ""), ".changeset/config.json": .config(.policy, tool: "changeset"),
    ".github/release-please/config.json": .config(.policy, tool: "release-please"),
    ".github/release-please-config.json": .config(.policy, tool: "release-please"),
    "release-please-config.json": .config(.policy, tool: "release-please"),
    "release.toml": .config(.policy, tool: "cargo-release"),
    ".github/settings.yml": .config(.policy, tool: ""), ".gemini/config.yaml": .config(.policy, tool: "gemini"),
    ".github/dependabot.yml": .updates(tool: "dependabot"), ".github/dependabot.yaml": .updates(tool: "dependabot"),
    "renovate.json": .updates(tool: "renovate"), "renovate.json5": .updates(tool: "renovate"),
    ".renovaterc": .updates(tool: "renovate"), ".renovaterc.json": .updates(tool: "renovate"),
    ".github/renovate.json": .updates(tool: "renovate"), ".github/renovate.json5": .updates(tool: "renovate"),
    ".gitlab/renovate.json": .updates(tool: "renovate"), ".gitlab/renovate.json5": .updates(tool: "renovate"),
    ".npmrc": .updates(tool: "npm"), ".yarnrc.yml": .updates(tool: "npm"),
    "security-insights.yml": .config(.policy, tool: ""),
    ".cursorrules": .named(.guideline), ".windsurfrules": .named(.guideline),
    "makefile.common": .config(.buildPreset, tool: ""),
    ".gitmessage": .template, "license_template": .config(.template, tool: "addlicense"),
    "license-header.txt": .config(.template, tool: ""), "license_header.txt": .config(.template, tool: ""),
  ]

  private static let stems: [(String, String)] = [
    (".golangci", "golangci"), (".eslintrc", "eslint"), ("eslint.config", "eslint"), (".prettierrc", "prettier"),
    (".markdownlint", "markdownlint"), (".yamllint", "yamllint"), (".rubocop", "rubocop"),
    (".swiftlint", "swiftlint"), ("checkstyle", "checkstyle"), (".pre-commit-config", "pre-commit"),
    (".oxlintrc", "oxlint"), ("detekt", "detekt"), (".stylelintrc", "stylelint"), ("phpcs", "phpcs"),
    ("pmd", "pmd"), ("import-control", "checkstyle"), (".clang-tidy", "clang-tidy"),
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
}
