/// What FreeBSD's committers write beside names: `re (gjb)`, `kib (mentor)`, `markj (previous version)`, `implicit`.
enum FreeBSDRemarks {
  /// The member of a group who spoke for it: `gjb` in `re (gjb)`.
  static func member(_ text: String) -> String? {
    let text = text.trimmed
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return nil }
    guard groups.contains(String(text[..<open]).trimmed.lowercased()) else { return nil }
    let inside = String(text[text.index(after: open)...].dropLast()).trimmed
    return inside.isEmpty ? nil : inside
  }

  /// Whether nobody said it: a standing permission, or a group as such.
  static func isImplied(_ text: String) -> Bool {
    let lower = text.trimmed.lowercased()
    return lower.contains("implicit") || lower.contains("blanket") || groups.contains(lower)
      || lower.hasPrefix("maintainer") || lower.hasPrefix("#") || lower.hasPrefix("no objection")
  }

  /// Whether somebody saw an earlier version, or a part.
  static func isEarlier(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["previous version", "earlier version", "prior version", "older version", "earlier draft", "early version"]
      .contains(where: lower.contains)
  }

  /// A name without the remark in brackets behind it.
  static func without(_ text: String) -> String {
    guard let open = text.firstIndex(of: "("), open > text.startIndex else { return text.trimmed }
    return String(text[..<open]).trimmed
  }

  private static let groups: Set<String> = [
    "re", "so", "core", "secteam", "portmgr", "doceng", "mentor", "mentors", "maintainer", "manpages", "bcr", "ports",
    "src", "security-officer", "ports-secteam", "clusteradm", "portmgr blanket", "network", "kernel", "x11", "kde",
  ]
}
