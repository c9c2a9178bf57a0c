/// Finds the files that tell others how to work: their path says which may, their content which do.
///
/// Left out: what a scaffold or a forge put there, what a tool writes, a configuration of a line or two, vendored files,
/// and a repository's own builds.
enum StandardDetector {
  /// A standard as its file shows it.
  struct Detected: Hashable, Sendable {
    var category: StandardFact.Category
    /// The words by which pipelines call what enforces it; empty when nothing can.
    var needles: [String]
    /// Names under which it is taken up as a package.
    var names: [String]
  }

  /// Whether a path that is no text's cannot be a standard's.
  static func isRuledOut(_ path: [UInt8]) -> Bool { StandardPath.isRuledOut(path) }

  /// Whether a path may be a standard's.
  static func isCandidate(_ path: String) -> Bool { StandardPath.read(path) != nil }

  /// Reads a file whose path may be a standard's; nil when it is none.
  static func detect(path: String, bytes: [UInt8]) -> Detected? {
    guard let sign = StandardPath.read(path), !Scaffolds.isGenerated(bytes) else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    switch sign {
    case .named(let category): return text(category, path, bytes)
    case .hinted:
      return prose(path, NormativeText.isNormativeAmongWork(NormativeText.read(bytes, path: path)))
    case .doubtful:
      return prose(path, NormativeText.isNormativeOfWork(NormativeText.read(bytes, path: path)))
    case .page:
      guard NormativeText.mayBeRulePage(bytes) else { return nil }
      return prose(path, NormativeText.isRulePage(NormativeText.read(bytes, path: path)))
    case .template:
      return Scaffolds.ownLines(bytes) >= 3 ? Detected(category: .template, needles: [], names: []) : nil
    case .config(let category, let tool): return config(category, tool, path, name, bytes)
    case .pipeline: return pipeline(path, name, bytes)
    case .script:
      return Text.filledLines(bytes) >= 5 ? Detected(category: .check, needles: [name], names: []) : nil
    case .manifest: return manifest(bytes)
    case .watch: return watch(bytes)
    case .incident(let category):
      return IncidentText.holds(bytes, category) ? Detected(category: category, needles: [], names: []) : nil
    }
  }

  private static func text(_ category: StandardFact.Category, _ path: String, _ bytes: [UInt8]) -> Detected? {
    guard Scaffolds.ownLines(bytes) >= (category == .security ? 4 : 5) else { return nil }
    if category == .guideline || category == .governance {
      let reading = NormativeText.read(bytes, path: path)
      guard reading.demands >= 3 || reading.isTitled && reading.demands >= 1 else { return nil }
    }
    // A page that only says where the guide, or the policy, is.
    if category == .contributing || category == .security {
      let reading = NormativeText.read(bytes, path: path)
      if reading.lines < 8, reading.demands == 0 { return nil }
    }
    return Detected(category: category, needles: [], names: [])
  }

  private static func prose(_ path: String, _ isRule: Bool) -> Detected? {
    isRule ? Detected(category: category(ofProse: path), needles: [], names: []) : nil
  }

  private static func category(ofProse path: String) -> StandardFact.Category {
    let lower = path.lowercased()
    if lower.holds("security") { return .security }
    if lower.holds("governance") || lower.holds("voting") || lower.holds("membership") { return .governance }
    if lower.holds("style") { return .styleGuide }
    if lower.holds("contribut") && !lower.holds("contributor-guide/") { return .contributing }
    return .guideline
  }

  private static func config(
    _ category: StandardFact.Category, _ tool: String, _ path: String, _ name: String, _ bytes: [UInt8]
  ) -> Detected? {
    let least =
      switch category {
      case .ownership: 1
      case .buildPreset, .lintConfig, .editorConfig: 2
      case .pipeline: 5
      default: 3
      }
    guard Scaffolds.settings(bytes) >= least else { return nil }
    // Where modules lie is the build's; what is asked of them is a rule.
    if name == "buf.yaml", !["lint:", "breaking:"].contains(where: { Text.contains(bytes, Array($0.utf8)) }) {
      return nil
    }
    var needles = tool.isEmpty ? [] : [tool]
    if category == .policy || category == .lintPreset || tool.isEmpty { needles.append(name) }
    return Detected(category: category, needles: needles, names: names(category, path, tool))
  }

  private static func names(_ category: StandardFact.Category, _ path: String, _ tool: String) -> [String] {
    let parts = path.split(separator: "/").map(String.init)
    if tool == "Jenkins" { return ["jenkins:\(parts.last.map { $0.prefix { $0 != "." } } ?? "")"] }
    if category == .buildPreset, tool.isEmpty, parts.count >= 2 {
      return ["image:\(parts[parts.count - 2].lowercased())"]
    }
    return []
  }

  private static let checkWords: Set<String> = [
    "lint", "linter", "linting", "linters", "style", "format", "formatting", "validate", "whitespace", "policy",
    "conformance", "breaking", "zizmor", "typecheck", "commitlint", "dco", "golangci", "licence", "license",
    "precommit",
    "actionlint", "spelling", "codespell", "semver", "checkstyle", "codestyle", "smatch", "cppcheck",
    "clippy", "linkcheck", "spellcheck", "shellcheck", "eslint", "prettier", "ruff", "mypy", "rustfmt", "gofmt",
    "clang-format", "pre-commit", "spell-check", "link-check", "api-compatibility",
    "code-quality",
    "semantic", "conventional", "lychee", "markdownlint",
    "yamllint", "rubocop",
  ]

  private static func pipeline(_ path: String, _ name: String, _ bytes: [UInt8]) -> Detected? {
    let lines = Text.lines(bytes)
    func says(_ word: StaticString) -> Bool { lines.contains { Text.hasPrefix(Text.trimmed($0), word) } }
    let isAction = name.hasPrefix("action.")
    if isAction, says("runs:") || says("using:") { return Detected(category: .pipeline, needles: [], names: []) }
    if says("workflow_call") { return Detected(category: .pipeline, needles: [], names: []) }
    if !path.hasPrefix(".github/"), !isClusterObject(lines), says("stage:") || says("script:") || says("spec:") {
      return Detected(category: .pipeline, needles: [], names: [])
    }
    guard path.hasPrefix(".github/workflows/"),
      says("pull_request") || says("push") || says("on: [") || says("on: pull")
    else { return nil }
    let words = name.prefix { $0 != "." }.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
    let isOfChanges = says("pull_request") && words.contains(where: { ofChanges.contains($0) })
    guard
      isCheck(words) || isOfChanges || isOfChangesText(lines)
        || CheckPipeline.names(lines).contains(where: isCheck)
        || says("pull_request") && ([words] + CheckPipeline.names(lines)).contains(where: CheckPipeline.asksForRecord)
    else { return nil }
    return Detected(category: .check, needles: [name], names: [])
  }

  /// Whether a file is what a cluster is told to run, as a chart's templates are; only Tekton's are pipelines.
  private static func isClusterObject(_ lines: [ArraySlice<UInt8>]) -> Bool {
    let kinds = lines.filter { Text.hasPrefix($0, "apiversion:") }
    return !kinds.isEmpty && !kinds.contains { Text.contains(Array($0), Array("tekton.dev".utf8)) }
  }

  /// Words of checks, when a pipeline runs for each change; others look at what is there, now and then.
  private static let ofChanges: Set<String> = ["audit", "check"]

  /// Whether words, or two of them together, are those of a check.
  private static func isCheck(_ words: [String]) -> Bool {
    words.contains(where: checkWords.contains)
      || words.contains { $0.hasPrefix("check") && $0.utf8.count > 6 && !$0.hasPrefix("checkout") }
      || zip(words, words.dropFirst()).contains { checkWords.contains("\($0)-\($1)") }
  }

  /// Whether a pipeline runs when somebody edits a change's title or description: it checks what people write there.
  private static func isOfChangesText(_ lines: [ArraySlice<UInt8>]) -> Bool {
    guard lines.contains(where: { Text.hasPrefix(Text.trimmed($0), "pull_request") }) else { return false }
    let place = lines.firstIndex { Text.hasPrefix(Text.trimmed($0), "types:") }
    guard let place else { return false }
    // `types: [opened, edited]`, or a list on the lines below.
    let list = [lines[place]] + lines[(place + 1)...].prefix(8).prefix { Text.hasPrefix(Text.trimmed($0), "-") }
    guard list.contains(where: { Text.contains(Array($0), Array("edited".utf8)) }) else { return false }
    // A pipeline that only puts labels on, or approves others, reads no text.
    return lines.contains { line in textWords.contains { Text.contains(Text.lowercased(line), $0) } }
  }

  private static let textWords: [[UInt8]] = [
    "title", "body", "description", "message", "lint", "check", "verify", "dco",
  ]
  .map { Array($0.utf8) }

  /// A package that is a preset: its name says so.
  private static func manifest(_ bytes: [UInt8]) -> Detected? {
    guard let name = UptakeForm.value(ofKey: "name", in: bytes), UptakeForm.isPresetName(name),
      !name.split(whereSeparator: { "/-_@.".contains($0) }).contains("test")
    else { return nil }
    let isBuild = name.contains("tsconfig") || name.contains("babel") || name.contains("webpack")
    return Detected(category: isBuild ? .buildPreset : .lintPreset, needles: [], names: ["npm:\(name)"])
  }

  private static func watch(_ bytes: [UInt8]) -> Detected? {
    let lines = Text.lines(bytes).map(Text.trimmed)
    func count(_ words: StaticString...) -> Int {
      lines.count { line in words.contains { Text.hasPrefix(line, $0) } }
    }
    if count("kind: slo", "kind: \"slo\"") > 0 || count("apiversion: openslo/") > 0 {
      return Detected(category: .serviceObjective, needles: [], names: [])
    }
    let alerts = count("- alert:", "alert:", "\"alert\":")
    return alerts > 0 && count("expr:", "\"expr\":", "- expr:") >= alerts
      ? Detected(category: .alert, needles: [], names: []) : nil
  }

  /// The title of a standard: a text's first heading, else the last parts of its path.
  static func title(path: String, bytes: [UInt8]) -> String {
    let isTemplate = path.lowercased().contains("template")
    if !isTemplate, let markup = DocumentOutline.markup(ofPath: path) {
      let header = DocumentHeader(bytes)
      let outline = DocumentOutline(bytes, markup: markup, skipping: header.frontMatterLines)
      if let heading = outline.headings.first?.text, !heading.isEmpty, heading.count > 2, !heading.contains("<") {
        return heading
      }
    }
    return path.split(separator: "/").suffix(2).joined(separator: "/")
  }
}
