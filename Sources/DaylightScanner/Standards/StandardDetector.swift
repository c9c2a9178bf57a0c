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
      return NormativeText.isNormative(NormativeText.read(bytes, path: path))
        ? Detected(category: hinted(path), needles: [], names: []) : nil
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
      guard reading.demands >= 3 else { return nil }
    }
    return Detected(category: category, needles: [], names: [])
  }

  private static func hinted(_ path: String) -> StandardFact.Category {
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
      case .buildPreset: 2
      case .pipeline: 5
      default: 3
      }
    guard Scaffolds.settings(bytes) >= least else { return nil }
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
    "clippy",
  ]

  private static func pipeline(_ path: String, _ name: String, _ bytes: [UInt8]) -> Detected? {
    let lines = Text.lines(bytes)
    func says(_ word: StaticString) -> Bool { lines.contains { Text.hasPrefix(Text.trimmed($0), word) } }
    let isAction = name.hasPrefix("action.")
    if isAction, says("runs:") || says("using:") { return Detected(category: .pipeline, needles: [], names: []) }
    if says("workflow_call") { return Detected(category: .pipeline, needles: [], names: []) }
    if !path.hasPrefix(".github/"), says("stage:") || says("script:") || says("spec:") {
      return Detected(category: .pipeline, needles: [], names: [])
    }
    guard path.hasPrefix(".github/workflows/"),
      says("pull_request") || says("push") || says("on: [") || says("on: pull")
    else { return nil }
    let words = name.prefix { $0 != "." }.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
    guard words.contains(where: checkWords.contains) || isOfChangesText(lines) else { return nil }
    return Detected(category: .check, needles: [name], names: [])
  }

  /// Whether a pipeline runs when somebody edits a change's title or description: it checks what people write there.
  private static func isOfChangesText(_ lines: [ArraySlice<UInt8>]) -> Bool {
    guard lines.contains(where: { Text.hasPrefix(Text.trimmed($0), "pull_request") }) else { return false }
    let place = lines.firstIndex { Text.hasPrefix(Text.trimmed($0), "types:") }
    guard let place else { return false }
    // `types: [opened, edited]`, or a list on the lines below.
    let list = [lines[place]] + lines[(place + 1)...].prefix(8).prefix { Text.hasPrefix(Text.trimmed($0), "-") }
    return list.contains { Text.contains(Array($0), Array("edited".utf8)) }
  }

  /// A package that is a preset: its name says so.
  private static func manifest(_ bytes: [UInt8]) -> Detected? {
    guard let name = UptakeForm.value(ofKey: "name", in: bytes), UptakeForm.isPresetName(name) else { return nil }
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
