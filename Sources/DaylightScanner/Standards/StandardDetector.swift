/// Finds the files that tell others how to work, by path and a look into the file.
///
/// Only what is normative or made to be shared counts: a repository's own build or editor settings do not.
enum StandardDetector {
  private static let endings: Set<[UInt8]> = Set(
    ["yml", "yaml", "rego", "json", "toml", "js", "cfg", "xml"].map { Array($0.utf8) })
  private static let templateFolders: Set<[UInt8]> = [Array("proposal-templates".utf8), Array("issue_template".utf8)]

  /// Whether a path that is no text's cannot be a standard's: told by its depth and its ending, for the many paths of
  /// a history that are neither.
  static func isRuledOut(_ path: [UInt8]) -> Bool {
    let folders = path.count { $0 == UInt8(ascii: "/") }
    if folders <= 1 { return false }
    if folders > 4 { return true }
    if endings.contains(Text.lowercased(LineageTracker.fileType(path))) { return false }
    return !path.split(separator: UInt8(ascii: "/")).dropLast().contains {
      ($0.count == 14 || $0.count == 18) && templateFolders.contains(Text.lowercased($0))
    }
  }

  /// What a path may be; nil when it is no standard.
  static func candidate(_ path: String) -> StandardFact.Category? {
    let lower = path.lowercased()
    let parts = lower.split(separator: "/").map(String.init)
    guard let name = parts.last, parts.count <= 5 else { return nil }
    let folders = Set(parts.dropLast())
    if !folders.isDisjoint(with: ["vendor", "third_party", "node_modules", "testdata", "fixtures"]) { return nil }
    let isProse = DocumentOutline.markup(ofPath: lower) != nil
    let stem = String(name.prefix { $0 != "." })
    if lower.hasPrefix(".github/workflows/"), name.hasSuffix(".yml") || name.hasSuffix(".yaml") { return .pipeline }
    if name.hasSuffix(".rego") || folders.contains("semgrep") && name.hasSuffix(".yml") { return .policy }
    let isNearTop =
      parts.count == 1 || (parts.count == 2 && ["docs", "doc", ".github", "documentation"].contains(parts[0]))
    if isNearTop {
      switch stem {
      case "contributing", "submittingpatches", "hacking": return .contributing
      case "security": return isProse ? .security : nil
      case "governance", "decision-making", "maintainership": return isProse ? .governance : nil
      case "codingguidelines", "styleguide", "style-guide", "style_guide", "coding-style", "codingstyle", "style",
        "code-style", "coding-standards", "coding_standards", "coding-guidelines", "coding_guidelines":
        return .styleGuide
      case "guidelines", "api-guidelines", "api_guidelines", "review-guidelines", "reviewing", "review-checklist",
        "reviewingguidelines", "platform-support", "process", "conventions", "api-conventions":
        return isProse || parts.count == 1 || parts[0] == "documentation" ? .guideline : nil
      case "pull_request_template", "merge_request_template": return .template
      default: break
      }
    }
    if isProse, !["readme", "index"].contains(stem) {
      let normative: Set<String> = [
        "standards", "guidelines", "styleguides", "style-guides", "conventions", "policies",
      ]
      if let folder = parts.dropLast().last, normative.contains(folder) {
        return stem.contains("style") ? .styleGuide : .guideline
      }
    }
    if folders.contains("proposal-templates") || (folders.contains("issue_template") && parts.count <= 3) {
      return .template
    }
    if stem.hasSuffix("template") || stem.hasPrefix("template") || stem.hasPrefix("0000-"), isProse, parts.count >= 2,
      !folders.isDisjoint(with: ["adr", "decisions", "rfcs", "proposals", "design", "keps"])
    {
      return .template
    }
    let presets: Set<String> = ["presets", "lint-presets", "shared-config", "eslint-config", "lint-config", "lint"]
    if !folders.isDisjoint(with: presets),
      [".json", ".yml", ".yaml", ".toml", ".js", ".cfg", ".xml"].contains(where: name.hasSuffix)
    {
      return .lintPreset
    }
    return nil
  }

  /// Looks into a candidate: a pipeline must be callable by others, a text must say something.
  static func confirms(_ category: StandardFact.Category, bytes: [UInt8]) -> Bool {
    switch category {
    case .pipeline:
      return Text.lines(bytes).contains { Text.hasPrefix(Text.trimmed($0), "workflow_call") }
    case .lintPreset, .policy: return Text.filledLines(bytes) >= 3
    case .template: return Text.filledLines(bytes) >= 5
    default: return Text.filledLines(bytes) >= 10
    }
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

  /// The files of other repositories that a workflow calls, as `owner/name/path`, with the line of each.
  static func uses(in bytes: [UInt8]) -> [(target: String, line: Int)] {
    Text.lines(bytes).enumerated().compactMap { index, line in
      var text = Text.trimmed(line)
      if Text.hasPrefix(text, "- ") { text = Text.trimmed(text.dropFirst(2)) }
      guard Text.hasPrefix(text, "uses:") else { return nil }
      let value = Text.decode(Text.trimmed(text.dropFirst(5)).filter { $0 != 0x22 && $0 != 0x27 })
      guard !value.hasPrefix("."), value.contains("/.github/workflows/") else { return nil }
      return (String(value.prefix { $0 != "@" && $0 != " " }), index + 1)
    }
  }
}
