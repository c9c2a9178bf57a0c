internal import DaylightGit

/// What an organisation says about where its design documents are, beside what is found without being told.
public struct DocumentSettings: Hashable, Sendable {
  /// Paths and what lies there.
  public struct Rule: Hashable, Sendable {
    /// A pattern of paths, as in CODEOWNERS: `docs/notes/`, `*.design.md`, `teams/**/decisions/`.
    public let paths: String
    /// The family of what lies there; nil lets the text tell.
    public var family: DocumentFact.Family?
    /// Whether what lies there is never a document.
    public var isIgnored: Bool
    let pattern: PathPattern

    /// A rule.
    public init(paths: String, family: DocumentFact.Family? = nil, isIgnored: Bool = false) {
      self.paths = paths
      self.family = family
      self.isIgnored = isIgnored
      pattern = PathPattern(paths)
    }
  }

  /// The rules; the first that fits a path counts.
  public var rules: [Rule]

  /// Settings.
  public init(rules: [Rule] = []) { self.rules = rules }

  /// The first rule for a path. Templates and indexes in a folder of documents stay none.
  func rule(for path: String) -> Rule? {
    if rules.isEmpty { return nil }
    guard let rule = rules.first(where: { $0.pattern.matches(Array(path.utf8)) }) else { return nil }
    if rule.isIgnored { return rule }
    let stem = DocumentPath.stem(path.split(separator: "/").last?.lowercased() ?? "")
    return DocumentPath.isTemplate(stem) || DocumentPath.isIndex(stem) ? nil : rule
  }

  /// A digest that is another one whenever documents may be found otherwise; empty for no settings.
  public var digest: String {
    if rules.isEmpty { return "" }
    let text = rules.map { "\($0.paths)\u{0}\($0.family?.rawValue ?? "")\u{0}\($0.isIgnored)" }.joined(
      separator: "\u{1}")
    return ObjectID.hashing(blob: Array(text.utf8)).hex
  }
}
