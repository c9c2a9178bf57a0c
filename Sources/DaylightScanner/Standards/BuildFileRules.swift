/// Reads the rules for lint and format tools that stand inside a build file: `[tool.ruff]` of `pyproject.toml`,
/// `[workspace.lints.rust]` of `Cargo.toml`, `"eslintConfig"` of `package.json`, Checkstyle in `pom.xml`.
///
/// Such a file is there for the build; the rules begin with the commit that brought their part into it.
struct BuildFileRules: Hashable, Sendable {
  /// The tools that have rules here, each once, in the file's order.
  var tools: [String] = []
  /// The texts with which their parts begin; which commit brought them can be asked of the file's versions.
  var marks: [String] = []
  /// How much is set.
  var settings = 0

  /// Whether a file may hold some: at the top of a tree, or among what several builds share.
  ///
  /// - Parameters:
  ///   - name: in lower case.
  ///   - folders: in lower case.
  static func mayHold(name: String, folders: [String]) -> Bool {
    if folders.isEmpty || folders.count <= 2 && folders[0] == "src" && name == "directory.build.props" {
      return form(of: name) != nil && name != "package.json"
    }
    // A part of a repository that is built, and published, by itself.
    if folders.count == 1, name == "pyproject.toml" || name == "cargo.toml" { return !others.contains(folders[0]) }
    return isGradle(name) && shared.contains(folders[0])
  }

  /// Folders of what is shown or tried, and not published.
  private static let others: Set<String> = [
    "docs", "doc", "examples", "example", "samples", "tests", "test", "fuzz", "benches", "benchmarks", "demo", "demos",
  ]

  private static let shared: Set<String> = ["buildsrc", "build-logic", "build-plugins", "gradle", "convention-plugins"]

  private static func isGradle(_ name: String) -> Bool { name.hasSuffix(".gradle") || name.hasSuffix(".gradle.kts") }

  private static func form(of name: String) -> Form? { forms[name] ?? (isGradle(name) ? .words(gradle) : nil) }

  /// Reads a file; nil when it rules nothing.
  init?(name: String, bytes: [UInt8]) {
    guard let form = BuildFileRules.form(of: name.lowercased()) else { return nil }
    switch form {
    case .sections(let prefixes, let known): readSections(bytes, prefixes, known)
    case .members(let known): readMembers(bytes, known)
    case .words(let known): readWords(bytes, known)
    }
    guard settings >= 2 else { return nil }
  }

  private enum Form {
    /// Headings in brackets: what may stand before the tool's name, and the tools.
    case sections([String], Set<String>)
    /// Members of the outermost object.
    case members([String])
    /// Plug-ins of a build, by the word that names each and the tool.
    case words([(word: String, tool: String)])
  }

  private static let python: Set<String> = [
    "ruff", "black", "isort", "mypy", "pylint", "flake8", "pyright", "basedpyright", "codespell", "pydocstyle", "yapf",
    "docformatter", "bandit", "interrogate", "vulture", "sqlfluff", "typos", "importlinter", "numpydoc_validation",
    "pycodestyle", "pep8", "doc8", "pydoclint", "djlint", "autopep8", "pytype", "ty", "pyrefly", "towncrier",
    "deptry", "commitizen", "tomlsort",
  ]

  private static let forms: [String: Form] = [
    "pyproject.toml": .sections(["tool."], python),
    "setup.cfg": .sections(["", "tool:"], python),
    "tox.ini": .sections(["", "testenv:"], python.union(["lint", "style", "typecheck", "typing"])),
    "cargo.toml": .sections(["workspace.", ""], ["lints"]),
    "package.json": .members(["eslintConfig", "prettier", "stylelint", "commitlint", "xo", "jshintConfig"]),
    "directory.build.props": .words([
      ("<TreatWarningsAsErrors>", "compiler"), ("<EnforceCodeStyleInBuild>", "code style"),
      ("<AnalysisMode", "analyzers"), ("<AnalysisLevel", "analyzers"), ("<CodeAnalysisRuleSet", "analyzers"),
      ("StyleCop", "stylecop"),
    ]),
    "pom.xml": .words([
      ("maven-checkstyle-plugin", "checkstyle"), ("spotless-maven-plugin", "spotless"),
      ("spring-javaformat-maven-plugin", "spring-javaformat"), ("maven-pmd-plugin", "pmd"),
      ("spotbugs-maven-plugin", "spotbugs"), ("fmt-maven-plugin", "google-java-format"),
      ("googleformatter-maven-plugin", "google-java-format"), ("formatter-maven-plugin", "formatter"),
      ("forbiddenapis", "forbidden-apis"), ("animal-sniffer-maven-plugin", "animal-sniffer"),
      ("error_prone_core", "error-prone"), ("license-maven-plugin", "licence headers"),
      ("japicmp-maven-plugin", "japicmp"), ("modernizer-maven-plugin", "modernizer"),
      ("impsort-maven-plugin", "impsort"),
    ]),
  ]

  private static let gradle: [(word: String, tool: String)] = [
    ("checkstyle {", "checkstyle"), ("id(\"checkstyle\")", "checkstyle"), ("id 'checkstyle'", "checkstyle"),
    ("spotless {", "spotless"), ("com.diffplug.spotless", "spotless"), ("io.spring.javaformat", "spring-javaformat"),
    ("io.spring.nohttp", "nohttp"), ("options.errorprone", "error-prone"), ("errorprone {", "error-prone"),
    ("org.jlleitschuh.gradle.ktlint", "ktlint"), ("detekt {", "detekt"), ("animalsniffer {", "animal-sniffer"),
    ("spotbugs {", "spotbugs"), ("pmd {", "pmd"), ("JapicmpTask", "japicmp"),
  ]

  private mutating func add(_ tool: String, _ mark: String) {
    if !tools.contains(tool) { tools.append(tool) }
    if !marks.contains(mark) { marks.append(mark) }
  }

  private mutating func readSections(_ bytes: [UInt8], _ prefixes: [String], _ known: Set<String>) {
    var isInside = false
    for line in Text.lines(bytes) {
      let text = Text.trimmed(line)
      guard let first = text.first, first != UInt8(ascii: "#"), first != UInt8(ascii: ";") else { continue }
      if first == UInt8(ascii: "["), line.first == first {
        let heading = String(
          decoding: text.prefix(80).drop { $0 == first || $0 == 0x20 }.prefix { $0 != UInt8(ascii: "]") }, as: UTF8.self
        )
        let tool = prefixes.lazy.compactMap { BuildFileRules.tool(of: heading, after: $0, known) }.first
        isInside = tool != nil
        if let tool { add(tool.name, "[\(tool.mark)") }
        continue
      }
      // A setting, and not a list's next line; nor what a check is told to leave out, or that a member inherits.
      guard isInside, text.contains(UInt8(ascii: "=")), line.first != 0x20, line.first != 0x09,
        !BuildFileRules.excuses.contains(where: { Text.hasPrefix(text, $0) })
      else { continue }
      settings += 1
    }
    // A heading without a setting brings nothing.
    if settings == 0 { tools = [] }
  }

  private static let excuses: [StaticString] = [
    "exclude", "extend-exclude", "extend_exclude", "ignore", "skip", "workspace", "files", "src", "packages",
    "known_first_party", "known-first-party", "filename", "directory",
  ]

  /// The tool that a heading such as `tool.ruff.lint` is for, and the heading up to the tool's name.
  private static func tool(
    of heading: String, after prefix: String, _ known: Set<String>
  ) -> (name: String, mark: String)? {
    guard heading.hasPrefix(prefix) else { return nil }
    let rest = heading.dropFirst(prefix.count)
    let name = String(rest.prefix { $0 != "." && $0 != "-" && $0 != ":" })
    let whole = String(rest.prefix { $0 != "." && $0 != ":" })
    guard let found = [name, whole].first(where: { known.contains($0.lowercased()) }) else { return nil }
    return (found.lowercased(), prefix + found)
  }

  private mutating func readMembers(_ bytes: [UInt8], _ known: [String]) {
    var inside: Int?
    for line in Text.lines(bytes) {
      let indent = line.count - line.drop { $0 == 0x20 || $0 == 0x09 }.count
      let text = Text.trimmed(line)
      if let depth = inside {
        if indent <= depth { inside = nil } else if text.contains(UInt8(ascii: ":")) { settings += 1 }
        if inside != nil { continue }
      }
      guard indent <= 4, text.first == UInt8(ascii: "\""), text.last == UInt8(ascii: "{") else { continue }
      let key = String(decoding: text.dropFirst().prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
      guard known.contains(key) else { continue }
      add(key == "eslintConfig" ? "eslint" : key == "jshintConfig" ? "jshint" : key, "\"\(key)\"")
      inside = indent
    }
  }

  private mutating func readWords(_ bytes: [UInt8], _ known: [(word: String, tool: String)]) {
    // A plug-in that other builds may apply rules nothing here.
    let lines = Text.lines(bytes).filter { line in
      !["apply false", "classpath"].contains { Text.contains(line, $0.utf8) }
    }
    for (word, tool) in known where lines.contains(where: { Text.contains($0, word.utf8) }) {
      add(tool, word)
      // A plug-in is there with what it sets.
      settings += 2
    }
  }
}
