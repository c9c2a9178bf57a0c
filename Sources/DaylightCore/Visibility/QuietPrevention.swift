extension EvidenceItem {
  /// Whether a trouble was prevented before anybody had it: a guard that runs by itself, and that others took up.
  public var isQuietPrevention: Bool {
    kind.description.hasPrefix("prevention.")
      || (kind == .standardAuthored && isAdoptedByOthers && EvidenceItem.runsByItself(subject.path ?? ""))
  }

  /// Checks that refuse what would break later, by where they lie.
  private static func runsByItself(_ path: String) -> Bool {
    let path = path.lowercased()
    return ["lint", "polic", "semgrep", "check", "guard", "security", "scan", ".rego", "pre-commit"].contains {
      path.contains($0)
    }
  }
}
