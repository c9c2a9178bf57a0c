/// Tells by a commit's title that a standard was rolled out, whoever made the commit.
enum RolloutTitle {
  /// Whether a title says that a tool brought files from where a template is kept: `modulesync 5.2.0`,
  /// `Update from cookiecutter template`, `Sync files`.
  static func isSync(_ title: String) -> Bool {
    let words = TitlePrefix.dropped(from: title).lowercased().split { !($0.isLetter || $0 == "_") }.map(String.init)
    guard let first = words.first else { return false }
    if tools.contains(first) { return true }
    if syncs.contains(first) { return words.count <= 2 || words.dropFirst().prefix(6).contains(where: things.contains) }
    return begins.contains(first) && words.dropFirst().prefix(6).contains(where: tools.contains)
  }

  /// Whether a title says that a tool wrote what its commit brings: `regenerate`, `*: regenerate manifests`.
  static func isRegenerated(_ title: String) -> Bool {
    let words = TitlePrefix.dropped(from: title).lowercased().split { !$0.isLetter }
    return words.prefix(2).contains { ["regenerate", "regenerated", "regenerates", "regen"].contains(String($0)) }
      || words.prefix(2).joined(separator: " ") == "make generate"
  }

  /// What several commits have in common that were made for one ticket or one version; nil for a title that names none:
  /// people who never spoke to each other write "Add a linter".
  static func campaign(_ title: String) -> String? {
    var text = title[...]
    // The number of a change that a forge put there is its own.
    if text.last == ")", let open = text.lastIndex(of: "("), text[open...].hasPrefix("(#") { text = text[..<open] }
    let numbers = text.split { !($0.isLetter || $0.isNumber || ".-".contains($0)) }.filter {
      $0.contains(where: \.isNumber)
    }
    let words = text.lowercased().filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
    return numbers.isEmpty || words.isEmpty ? nil : words
  }

  private static let tools: Set<String> = [
    "modulesync", "modulesync_config", "msync", "pdksync", "cruft", "copier", "cookiecutter", "reposync",
  ]
  private static let syncs: Set<String> = ["sync", "synced", "syncing", "synchronize", "synchronise", "resync"]
  private static let things: Set<String> = [
    "file", "files", "template", "templates", "workflow", "workflows", "config", "configs", "configuration", "skeleton",
    "common", "shared",
  ]
  private static let begins: Set<String> = [
    "update", "updates", "updated", "upgrade", "initial", "apply", "run", "rerun",
  ]
}
