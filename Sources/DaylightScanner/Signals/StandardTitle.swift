internal import DaylightCore

/// What a standard is called on a page: by its heading, and where that is only a file's name or a bare word, by what it
/// is for. `ISSUE_TEMPLATE/config.yml` and `Release` say nothing to a manager.
enum StandardTitle {
  /// A title such as `Template for issues (config.yml)`, `Pipeline (release.yml)` or `Guideline: Release`.
  static func title(of standard: StandardFact) -> String {
    let title = standard.title
    let words = title.split(separator: " ")
    if words.count >= 2, !isFile(title) { return title }
    if isFile(title), [.check, .policy, .lintConfig, .lintPreset].contains(standard.category) {
      return GuardRailTitle.title(of: standard)
    }
    let kind = kind(of: standard)
    guard isFile(title) else { return words.isEmpty ? kind : "\(kind): \(title)" }
    return "\(kind) (\(standard.path.split(separator: "/").last.map(String.init) ?? title))"
  }

  /// Whether a title is a file's name, with or without its folder, and not a sentence or a name of its own.
  private static func isFile(_ title: String) -> Bool {
    guard !title.contains(" ") else { return false }
    if title.contains("/") { return true }
    guard let dot = title.lastIndex(of: "."), title.index(after: dot) < title.endIndex else { return false }
    return title[title.index(after: dot)...].allSatisfy { $0.isLetter || $0.isNumber }
  }

  /// What it is, in a word or two that begin a line.
  private static func kind(of standard: StandardFact) -> String {
    let path = standard.path.lowercased()
    if standard.category == .template {
      if path.range(ofText: "issue_template") != nil { return "Template for issues" }
      if path.range(ofText: "pull_request_template") != nil || path.range(ofText: "merge_request_template") != nil {
        return "Template for change requests"
      }
    }
    if let known = kinds[standard.category] { return known }
    var phrase = standard.category.phrase[...]
    for article in ["a ", "an "] where phrase.hasPrefix(article) { phrase = phrase.dropFirst(article.count) }
    return phrase.prefix(1).uppercased() + phrase.dropFirst()
  }

  /// Those whose phrase is too long to stand before a name.
  private static let kinds: [StandardFact.Category: String] = [
    .pipeline: "Shared pipeline", .step: "Shared pipeline step", .contributing: "Guide to contributing",
    .check: "Check", .policy: "Policy",
  ]
}
