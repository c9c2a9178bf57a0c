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
    /// The rules for tools, where the file is there for something else: a build's.
    var part: BuildFileRules?
    /// Whether its words tell it, whoever calls it.
    var isTold = false
  }

  /// Whether a path that is no text's cannot be a standard's.
  static func isRuledOut(_ path: [UInt8]) -> Bool { StandardPath.isRuledOut(path) }

  /// Whether a path may be a standard's.
  static func isCandidate(_ path: String) -> Bool { StandardPath.read(path) != nil }

  /// Reads a file whose path may be a standard's; nil when it is none.
  static func detect(path: String, bytes: [UInt8]) -> Detected? {
    if let inner = TemplateRoot.inner(path) {
      var found = detect(path: inner, bytes: bytes)
      // It holds where it is put, and no pipeline of this repository enforces it.
      found?.needles = []
      return found
    }
    guard let sign = StandardPath.read(path), !Scaffolds.isGenerated(bytes) else { return nil }
    var found = byRule(sign, path: path, bytes: bytes)
    // What only this repository calls is a standard of its own where its words say so.
    if found?.category ?? .pipeline == .pipeline, !sign.isSettled, let kind = StandardPath.words(path),
      StandardWords.tells(path: path, kind: kind, bytes: bytes)
    {
      found = found ?? byWords(kind, path)
      found?.isTold = true
    }
    return found
  }

  /// A standard that its words tell. A pipeline of which no more is known checks nothing for sure.
  private static func byWords(_ kind: StandardWords.Kind, _ path: String) -> Detected {
    switch kind {
    case .text: Detected(category: category(ofProse: path), needles: [], names: [])
    case .pipeline: Detected(category: .pipeline, needles: [], names: [])
    case .configuration:
      Detected(category: .policy, needles: [path.split(separator: "/").last.map(String.init) ?? path], names: [])
    }
  }

  private static func byRule(_ sign: StandardPath, path: String, bytes: [UInt8]) -> Detected? {
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
      // No forge fills in the form for changes.
      let least = path.lowercased().contains("request_template") ? 1 : 2
      return Scaffolds.ownLines(bytes) >= least ? Detected(category: .template, needles: [], names: []) : nil
    case .config(let category, let tool): return config(category, tool, path, name, bytes)
    case .pipeline:
      return CheckPipeline.category(path: path, name: name, bytes: bytes).map { category in
        Detected(category: category, needles: category == .check ? [name] : [], names: [])
      }
    case .script:
      return Text.filledLines(bytes) >= 5 ? check(path, name) : nil
    case .shapeTest:
      return Text.contains(Text.lowercased(bytes), anyOf: shapeWords) ? check(path, name) : nil
    case .task:
      return CheckScript.checks(bytes, name: name) ? check(path, name) : nil
    case .ruleCode: return ruleCode(bytes)
    case .practices:
      let reading = NormativeText.read(bytes, path: path)
      return prose(path, reading.demands >= 2 && reading.work >= 4 && reading.workDensity >= 5)
    case .guide:
      return prose(path, NormativeText.isGuide(NormativeText.read(bytes, path: path)))
    case .updates(let tool):
      return Scaffolds.updates(bytes, tool: tool) ? Detected(category: .policy, needles: [], names: []) : nil
    case .manifest: return manifest(bytes) ?? (name == path ? rules(name, bytes) : nil)
    case .buildFile: return rules(name, bytes) ?? shared(name, bytes)
    case .watch: return watch(bytes)
    case .incident(let category):
      return IncidentText.holds(bytes, category) ? Detected(category: category, needles: [], names: []) : nil
    case .words: return nil
    }
  }

  private static func text(_ category: StandardFact.Category, _ path: String, _ bytes: [UInt8]) -> Detected? {
    let standard = Detected(category: category, needles: [], names: [])
    let reading = NormativeText.read(bytes, path: path)
    if reading.isChangelog { return nil }
    switch category {
    // A sentence can be a whole policy: to whom to report, whose rules hold here.
    case .security: return reading.report > 0 || Scaffolds.ownLines(bytes) >= 4 ? standard : nil
    case .governance where reading.lines <= 12: return reading.links > 0 || reading.demands >= 3 ? standard : nil
    case .governance where StandardTexts.isConduct(path): return reading.isUnfilled ? nil : standard
    case .governance where reading.demands >= 1 && reading.work >= 2: return standard
    case .guideline, .governance:
      return Scaffolds.ownLines(bytes) >= 3 && NormativeText.isNamedRule(reading) ? standard : nil
    // A page that only says where the guide is says it for those who would not find it: outside of the repository.
    case .contributing where reading.lines < 8 && reading.demands == 0:
      return (path.hasPrefix(".github/") || !path.contains("/")) && Text.contains(bytes, "http".utf8) ? standard : nil
    // A proposal on contributing; a forge's own name is written in capitals.
    case .contributing where StandardTexts.isAmongDesigns(path) && !isCapital(path): return nil
    default: return Scaffolds.ownLines(bytes) >= 5 ? standard : nil
    }
  }

  /// Whether a name has no small letter before its ending: `CONTRIBUTING.md`.
  private static func isCapital(_ path: String) -> Bool {
    let stem = (path.split(separator: "/").last ?? "").prefix { $0 != "." }
    return !stem.utf8.contains { (0x61...0x7a).contains($0) }
  }

  /// What tests of a program's parts are written with, or speak of. A test of a processor's architecture has none of it.
  private static let shapeWords: [[UInt8]] = [
    "archunit", "netarchtest", "konsist", "phpat", "phparkitect", "deptrac", "arch(", "applicationmodules",
    "getreferencedassemblies", "importpackages", "dependon", "resideina", "layered", "shouldbe public",
  ].map { Array($0.utf8) }

  /// A script that checks. A pipeline names it by its file; a word such as `check` alone stands in most pipelines.
  private static func check(_ path: String, _ name: String) -> Detected {
    Detected(category: .check, needles: [name.contains(".") ? name : path], names: [])
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
      case .ownership, .lintConfig, .template, .check: 1
      // What holds for a folder alone was put there for it.
      case .editorConfig where path.contains("/") && name.lowercased().hasSuffix(".editorconfig"): 1
      case .buildPreset, .editorConfig: 2
      case .pipeline: 5
      default: 3
      }
    if name == ".gitattributes" {
      return Scaffolds.lineEnds(bytes) ? Detected(category: category, needles: [], names: []) : nil
    }
    // The head that files must have is a comment.
    guard (category == .template ? Text.filledLines(bytes) : Scaffolds.settings(bytes)) >= least else { return nil }
    if tool == "codeclimate", !Text.contains(bytes, "threshold".utf8) { return nil }
    // Data beside a service's rules.
    if tool == "renovate",
      !["extends", "packageRules", "Managers"].contains(where: { Text.contains(bytes, Array($0.utf8)) })
    {
      return nil
    }
    // Two settings of an editor are somebody's habit.
    if path.hasPrefix(".vscode/settings"), Scaffolds.settings(bytes) < 3 { return nil }
    // What a service shows of covered lines is no rule, unless it asks for some.
    if tool == "codecov",
      !["target:", "threshold:", "range:"].contains(where: { Text.contains(bytes, Array($0.utf8)) })
    {
      return nil
    }
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
    if category == .buildPreset, parts.count >= 2, parts.last?.lowercased() == "dockerfile" {
      return ["image:\(parts[parts.count - 2].lowercased())"]
    }
    return []
  }

  /// A package that is a preset: its name says so.
  private static func manifest(_ bytes: [UInt8]) -> Detected? {
    guard let name = UptakeForm.value(ofKey: "name", in: bytes), UptakeForm.isPresetName(name),
      !name.split(whereSeparator: { "/-_@.".contains($0) }).contains("test")
    else { return nil }
    let isBuild = name.contains("tsconfig") || name.contains("babel") || name.contains("webpack")
    return Detected(category: isBuild ? .buildPreset : .lintPreset, needles: [], names: ["npm:\(name)"])
  }

  /// A rule of a linter that is written here, in its language.
  private static func ruleCode(_ bytes: [UInt8]) -> Detected? {
    let marks = ["create(", "create:", "create =", "Cop", "visit", "analysis.Analyzer{"].map { Array($0.utf8) }
    guard Text.filledLines(bytes) >= 10, Text.contains(bytes, anyOf: marks) else { return nil }
    return Detected(category: .policy, needles: [], names: [])
  }

  private static func rules(_ name: String, _ bytes: [UInt8]) -> Detected? {
    guard let rules = BuildFileRules(name: name, bytes: bytes) else { return nil }
    return Detected(category: .lintConfig, needles: rules.tools, names: [], part: rules)
  }

  /// What all projects below a folder set alike, as MSBuild reads it before each of them, or what a build calls its own
  /// conventions.
  private static func shared(_ name: String, _ bytes: [UInt8]) -> Detected? {
    let name = name.lowercased()
    guard name == "directory.build.props" || name.range(of: "convention") != nil, Scaffolds.settings(bytes) >= 5 else {
      return nil
    }
    return Detected(category: .buildPreset, needles: [], names: [])
  }

  private static func watch(_ bytes: [UInt8]) -> Detected? {
    let lines = Text.lines(bytes).map(Text.trimmed)
    func count(_ words: StaticString...) -> Int {
      lines.count { line in words.contains { Text.hasPrefix(line, $0) } }
    }
    if count("kind: slo", "kind: \"slo\"") > 0 || count("apiversion: openslo/") > 0 {
      return Detected(category: .serviceObjective, needles: [], names: [])
    }
    // What kinds of rules there may be is no rule.
    if count("kind: customresourcedefinition", "kind: \"customresourcedefinition\"") > 0 { return nil }
    let alerts = count("- alert:", "alert:", "\"alert\":")
    return alerts > 0 && count("expr:", "\"expr\":", "- expr:") >= alerts
      ? Detected(category: .alert, needles: [], names: []) : nil
  }

  /// The title of a standard: a text's first heading, else the last parts of its path, and the tools it has rules for
  /// where it is a build's file.
  static func title(path: String, bytes: [UInt8], part: BuildFileRules? = nil) -> String {
    if let part { return "\(path): \(part.tools.joined(separator: ", "))" }
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
