/// What a path alone says about a file that may tell others how to work.
///
/// It only says which files are worth a look; their content decides (`StandardDetector`).
enum StandardPath: Hashable, Sendable {
  /// A text whose name says what it is.
  case named(StandardFact.Category)
  /// A text in a folder for those who work here, or whose name hints at it: it must also read like a rule.
  case hinted
  /// A text whose name or folder may as well be about the product: it must also speak of work on it.
  case doubtful
  /// A text like any other: it must be about work, from its title to its end.
  case page
  /// A configuration that a tool reads, and the words by which pipelines call the tool.
  case config(StandardFact.Category, tool: String)
  /// A page of good practices among documents: it must be for those who work here, and not for those who use the product.
  case practices
  /// A template's text.
  case template
  /// A pipeline or step that may be callable, or check a convention.
  case pipeline
  /// A script whose name says that it checks a convention.
  case script
  /// A test whose name says that it may check which part of the program uses which.
  case shapeTest
  /// A script among those for people who work here; what it runs says whether it checks.
  case task
  /// A linter's rule that is written here.
  case ruleCode
  /// A page of a guide for contributors or maintainers, whatever it is called.
  case guide
  /// What a service that brings new versions of dependencies is told.
  case updates(tool: String)
  /// A package that may be a preset.
  case manifest
  /// A build's file at the top of the tree, which may hold rules for tools.
  case buildFile
  /// Rules that may watch over what runs.
  case watch
  /// A text on what to do when something breaks, or on what was learnt when it did.
  case incident(StandardFact.Category)
  /// A file of which its path says nothing: its words alone may.
  case words(StandardWords.Kind)

  /// Whether nothing in the path announces a standard: such files are left out where there are too many.
  var isQuiet: Bool {
    switch self {
    case .page, .words: true
    default: false
    }
  }

  /// Whether the rule for such a path has the last word: what it refuses, words do not bring back.
  var isSettled: Bool {
    switch self {
    case .named, .config, .practices, .template, .updates, .manifest, .buildFile, .incident, .watch: true
    default: false
    }
  }

  /// The deepest path that is looked at, in parts.
  static let depth = 7

  /// What a path says; nil when it is no standard's.
  static func read(_ path: String) -> StandardPath? {
    if let inner = TemplateRoot.inner(path) {
      // What is put into other repositories is a standard where its name or its form says so.
      return read(inner).flatMap { $0.isQuiet ? nil : $0 }
    }
    let lower = path.lowercased()
    let parts = lower.split(separator: "/").map(String.init)
    guard let name = parts.last, parts.count <= depth || isDeepCheck(lower) else { return nil }
    let folders = Array(parts.dropLast())
    guard !folders.contains(where: foreign.contains) else { return nil }
    return sign(lower, name, folders) ?? StandardWords.kind(name: name, folders: folders).map { .words($0) }
  }

  /// What the words of a file are weighed against, whatever else its path says; nil when they are not weighed.
  static func words(_ path: String) -> StandardWords.Kind? {
    if TemplateRoot.inner(path) != nil { return nil }
    let parts = path.lowercased().split(separator: "/").map(String.init)
    guard let name = parts.last, parts.count <= depth, !parts.dropLast().contains(where: foreign.contains) else {
      return nil
    }
    return StandardWords.kind(name: name, folders: Array(parts.dropLast()))
  }

  /// What a rule says of a path.
  private static func sign(_ lower: String, _ name: String, _ folders: [String]) -> StandardPath? {
    if lower.hasPrefix(".github/workflows/"), folders.count == 2, name != "owners", name != "codeowners" {
      return name == "readme.md" ? .guide : inFolders(name, folders, lower)
    }
    if let known = StandardTools.sign(ofName: name) { return isTried(folders) ? nil : known }
    if BuildFileRules.mayHold(name: name, folders: folders) { return .buildFile }
    if let known = StandardTools.sign(ofPath: lower, name: name, folders: folders) { return known }
    if let known = ownership(name, folders) { return known }
    if let known = StandardTools.ownSign(ofName: name, folders: folders) { return isTried(folders) ? nil : known }
    if let known = inFolders(name, folders, lower) { return known }
    let stem = String(name.prefix { $0 != "." })
    if DocumentOutline.markup(ofPath: lower) != nil || !name.contains(".") || name.hasSuffix(".rdoc") {
      return StandardTexts.sign(stem: stem, name: name, folders: folders)
    }
    return nil
  }

  /// Whether folders hold what tools are tried on, or what readers may copy: a configuration there rules nothing.
  static func isTried(_ folders: [String]) -> Bool {
    if folders.count >= 3, isOfTests(folders) { return true }
    return folders.contains { tried.contains(plain($0)) }
  }

  /// A folder's name without what marks it for a tool: `__tests__`, `_examples`.
  private static func plain(_ folder: String) -> String { folder.filter { $0 != "_" } }

  /// Whether one of the folders is of tests: `tests`, `test cases`, `spec`.
  private static func isOfTests(_ folders: [String]) -> Bool {
    folders.contains { folder in
      plain(folder).hasPrefix("test") || folder == "spec" || folder == "specs" || folder.hasSuffix(" tests")
        || folder.hasSuffix("-tests") || folder.hasSuffix("_tests")
    }
  }

  private static let tried: Set<String> = ["playground", "playgrounds", "examples", "example", "samples", "sample"]

  private static let foreign: Set<String> = [
    "vendor", "third_party", "thirdparty", "third-party", "node_modules", "testdata", "fixtures", "external",
    "__fixtures__", "test-fixtures", "generated", "snapshots", "versioned_docs", "version-overrides",
  ]

  private static func ownership(_ name: String, _ folders: [String]) -> StandardPath? {
    switch name {
    case "codeowners":
      return folders.count <= 1 || folders.first == ".github" ? .config(.ownership, tool: "CODEOWNERS") : nil
    case "security_contacts": return folders.isEmpty ? .config(.ownership, tool: "SECURITY_CONTACTS") : nil
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
      if folders[1] == "issue_template" || folders[1] == "pull_request_template"
        || folders[1] == "discussion_template"
      {
        return isForm ? .template : nil
      }
    }
    if folders.isEmpty, name == "action.yml" || name == "action.yaml" { return .pipeline }
    if folders.first == ".gitlab", folders.count == 2, folders[1].hasSuffix("_templates"), isForm { return .template }
    if folders.last == "vars", name.hasSuffix(".groovy") { return .config(.pipeline, tool: "Jenkins") }
    if isYAML, ["templates", "ci-templates", "ci"].contains(folders.last ?? ""), folders.count <= 2 {
      return folders.first == "ci" || folders.last == "ci-templates" || folders == ["templates"] ? .pipeline : nil
    }
    if isForm, folders.contains("proposal-templates") { return .template }
    // A form to be filled in for each change: `.chloggen/TEMPLATE.yaml`.
    if isYAML, folders.count == 1, name.hasPrefix("template.") { return .template }
    if name.hasSuffix(".rego") { return name.hasSuffix("_test.rego") ? nil : .config(.policy, tool: "conftest") }
    if [".cedar", ".sentinel", ".polar"].contains(where: name.hasSuffix) { return .config(.policy, tool: "") }
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
    if folders.contains(where: isPresetPackage), [".js", ".cjs", ".mjs", ".json"].contains(where: name.hasSuffix),
      name != "package.json", !isOfTests(folders)
    {
      return .config(.lintPreset, tool: "")
    }
    if isRuleCode(name, folders) || isAnalyzer(name, folders) { return .ruleCode }
    if isArchitectureTest(name) { return .shapeTest }
    if isBuildCheck(name, folders, path) || isShapeTest(name) || isCheckProgram(name, folders) { return .script }
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
    // Python and JavaScript are what programs are written in as often as what checks them.
    let isAmongScripts = folders.isEmpty || scriptFolders.contains(folders[0]) || folders.contains("scripts")
    let isScript =
      ["sh", "bash", "pl", "perl", ""].contains(ending)
      || ["py", "js", "mjs", "php"].contains(ending) && isAmongScripts
    // `hack/make-rules/verify/generated.sh`
    if ending == "sh" || ending == "bash", let place = folders.last, isAmongScripts,
      ["verify", "lint", "linters", "checks"].contains(place)
    {
      return .script
    }
    if isScript, isCheckName(name, folders), !isOfTests(folders) || isLintName(name) && !ending.hasSuffix("js"),
      folders.count <= 3,
      !folders.contains(where: ["fix", "benchmarks", "release", "hacks"].contains)
    {
      return .script
    }
    if ["sh", "bash", ""].contains(ending), folders.count <= 2, folders.first.map(taskFolders.contains) ?? false {
      return .task
    }
    return nil
  }

  private static let taskFolders: Set<String> = ["script", "scripts", "hack", "ci", ".ci", "tools", "dev", ".github"]

  /// Whether a folder is a package of lint rules' settings: `eslint-config-harbour`.
  private static func isPresetPackage(_ folder: String) -> Bool {
    ["eslint-config-", "prettier-config-", "stylelint-config-", "commitlint-config-"].contains(where: folder.hasPrefix)
  }

  /// Whether a program is a linter's rule for this repository: in a folder of such, and no loader of them.
  private static func isRuleCode(_ name: String, _ folders: [String]) -> Bool {
    guard let place = folders.last, !name.hasPrefix("index."), !name.hasPrefix("utils."), !isOfTests(folders) else {
      return false
    }
    if [".js", ".cjs", ".mjs", ".ts"].contains(where: name.hasSuffix) {
      return folders == [".eslint"]
        || ["internal-rules", "eslint-rules", "lint-rules", "eslint-local-rules", "custom-rules"]
          .contains { folders.suffix(2).contains($0) || place.hasSuffix("-\($0)") }
    }
    if folders[0] == "rubocop" || folders[0] == ".rubocop" { return name.hasSuffix(".rb") }
    return name.hasSuffix(".rb") && folders.contains { $0 == "cop" || $0 == "cops" }
      && ["cop", "cops", "tools", "dev", "scripts"].contains(folders[0])
  }

  /// Whether a program is a rule for Go's own linter, written here: in a folder of such among tools.
  private static func isAnalyzer(_ name: String, _ folders: [String]) -> Bool {
    guard name.hasSuffix(".go"), !name.hasSuffix("_test.go"), folders.count >= 2,
      ["tools", "internal", "hack", "scripts", "dev", "build", "ci"].contains(folders[0])
    else { return false }
    return folders.contains { folder in
      ["lint", "linter", "linters", "analyzers", "analyzer"].contains(folder) || folder.hasSuffix("vet")
    }
  }

  /// Whether a class of the build checks something: `buildSrc/src/main/java/…/CheckPackageLeakageTask.java`.
  private static func isBuildCheck(_ name: String, _ folders: [String], _ path: String) -> Bool {
    guard isDeepCheck(path), !isOfTests(folders) else { return false }
    return ["check", "verify", "validate", "enforce", "require"].contains(where: name.hasPrefix)
  }

  /// Whether a program is a check's, in a folder of its own among tools: `internal/tools/verifyreadmes/main.go`.
  private static func isCheckProgram(_ name: String, _ folders: [String]) -> Bool {
    guard name == "main.go", folders.count >= 2, let place = folders.last,
      ["tools", "hack", "scripts", "ci", "build"].contains(folders[folders.count - 2])
    else { return false }
    return ["check", "verify", "validate", "enforce", "lint"].contains(where: place.hasPrefix)
  }

  /// Whether a path is a program's in the folder where a build keeps its own: its packages lie deeper than most.
  private static func isDeepCheck(_ path: String) -> Bool {
    ["buildsrc/", "build-logic/", "build-plugins/"].contains(where: path.hasPrefix)
      && [".java", ".kt", ".groovy", ".kts"].contains(where: path.hasSuffix) && path.utf8.count < 200
  }

  /// Whether a test asks for the form of the program itself: what it offers, and which part may use which.
  private static func isShapeTest(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    guard [".cs", ".java", ".kt", ".php", ".scala"].contains(where: name.hasSuffix) else { return false }
    return ["apiapprovaltest", "apiapprovaltests", "publicapitest", "publicapitests", "publicapiapprovaltests"]
      .contains(where: stem.hasSuffix)
      || ["sourcecodetest", "sourcecodetests", "codingstandardtest", "codingstandardtests"]
        .contains(where: stem.hasSuffix)
  }

  /// Whether a test may ask which part of the program uses which, or be about an architecture that the program is for.
  private static func isArchitectureTest(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    return [".cs", ".java", ".kt", ".php", ".scala"].contains(where: name.hasSuffix)
      && ["architecturetest", "architecturetests", "archtest", "archtests", "archunittest", "archunittests"]
        .contains(where: stem.hasSuffix)
  }

  private static func isWatch(_ name: String, _ folders: [String]) -> Bool {
    let words = ["alert", "slo", "prometheusrule", "recording"]
    return words.contains(where: name.contains)
      || folders.contains { ["alerts", "alerting", "slos", "slo"].contains($0) }
  }

  /// Tools that check sources; a script of that name runs one.
  private static let checkers: Set<String> = [
    "codespell", "typos", "shellcheck", "spellcheck", "badwords", "pyspelling", "yamllint", "markdownlint", "clippy",
  ]

  private static let scriptFolders: Set<String> = [
    ".github", ".gitlab-ci", ".ci", "ci", "script", "scripts", "tool", "tools", "hack", "dev", "util", "utils", "t",
    "test", "tests", "build", "builds", "contrib", "bin", "maint", "devel",
  ]

  /// What is checked on a machine or in a download, and not in sources: `check-env.sh`, `verify-release`.
  private static let ofProducts: Set<String> = [
    "env", "environment", "release", "releases", "install", "installation", "download", "signature", "signatures",
    "result", "results", "native", "load", "connection", "connectivity", "health", "status", "exists", "output", "args",
    "updates",
  ]

  /// What is checked in sources and in their history.
  private static let ofSources: Set<String> = [
    "commit", "commits", "license", "licence", "licenses", "licences", "header", "headers", "copyright", "style",
    "coding", "format", "formatting", "spelling", "changelog", "whitespace", "signoff", "dco", "naming",
  ]

  private static let ofPrograms: Set<String> = [
    "healthcheck", "installcheck", "distcheck", "selfcheck", "envcheck", "precheck", "checkout", "checkpoint",
    "checkpoints", "checksum", "checksums", "checkbox", "checkin", "checkinstall",
  ]

  /// Among tests most checks are tests; those of the sources' form are not: `tests/shellcheck.sh`.
  private static func isLintName(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    // A program's own tests: `tests/middleware/test_lint.py`.
    if stem.hasPrefix("test_"), name.hasSuffix(".py") { return ["test_license", "test_licenses"].contains(stem) }
    if stem.range(of: "licen") != nil, stem.range(of: "check") != nil, !stem.hasPrefix("test") { return true }
    if ["test-license", "test_license", "test-licenses", "test-copyright"].contains(stem) { return true }
    return ["shellcheck", "spellcheck", "lint", "style", "codespell"].contains { stem.hasSuffix($0) }
  }

  /// Whether a script's name says that it checks something: `check-style.sh`, `lint-gitlink.perl`, `verify_deps.sh`,
  /// `checksrc.pl`, `run-check-todos.sh`, `typos.sh`.
  private static func isCheckName(_ name: String, _ folders: [String]) -> Bool {
    var words = name.prefix { $0 != "." }.split { $0 == "-" || $0 == "_" }.map(String.init)[...]
    if words.first == "run" { words = words.dropFirst() }
    if words.last == "ci" || words.last == "all" { words = words.dropLast() }
    guard let first = words.first, let last = words.last, words.count <= 6 else { return false }
    if checkers.contains(first), words.count == 1, folders.first.map(scriptFolders.contains) ?? true { return true }
    if words.count <= 3, ofProducts.contains(last) { return false }
    if ["check", "lint", "verify", "validate"].contains(first) {
      return words.count > 1 || first == "lint" || first == "validate"
    }
    // `prevent_runtime_method_cache_busters`
    if words.count > 1, ["prevent", "forbid", "disallow", "enforce"].contains(first) { return true }
    // `go-version-consistency.sh`, `file-hygiene.sh`, `soundness.sh`.
    if ["consistency", "hygiene", "soundness"].contains(last) { return true }
    if first == "test", words.count == 2, ["license", "licenses", "copyright"].contains(last) { return true }
    // `run-static-analysis.sh`.
    if first == "static", words.dropFirst().first?.hasPrefix("analy") == true { return true }
    // `commit-msg-check.pl`, `license-checks.sh`.
    if last == "check" || last == "checks", folders.first.map(scriptFolders.contains) ?? true {
      return words.dropLast().contains(where: ofSources.contains)
    }
    // `commitcheck.sh`, `cstyle.pl`; a container's `healthcheck.sh` checks no convention.
    if last.hasSuffix("check"), last.utf8.count > 7 { return !ofPrograms.contains(last) }
    if last.hasSuffix("lint"), last.utf8.count > 4 {
      // A linter's own program, or what changes one.
      return folders.first != "bin"
        && (words.count == 1 || ["run", "check"].contains(first) || checkers.contains(last))
    }
    if words.count == 1, first.hasPrefix("check"), first.utf8.count > 6 { return !ofPrograms.contains(first) }
    return ["lint", "linter", "chainlint", "greplint", "cstyle", "checkstyle"].contains(last)
      || words.contains("style") && (words.contains("check") || words.contains("coding") || words.contains("code"))
  }
}
