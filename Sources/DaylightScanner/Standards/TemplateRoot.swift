/// The folders from which a tool makes or keeps many repositories alike: what lies in them are those repositories' files.
///
/// modulesync and Puppet's kit keep them in `moduleroot`, cookiecutter and copier in a folder whose name is filled in
/// (`{{cookiecutter.name}}`), copier also in `template`. Their endings are those of what fills them in: `.rubocop.yml.erb`.
enum TemplateRoot {
  /// The path that a file will have where it is put; nil for a file of the repository itself.
  static func inner(_ path: String) -> String? {
    guard let slash = path.utf8.firstIndex(of: 0x2f) else { return nil }
    let (root, rest) = (path[..<slash], path[path.index(after: slash)...])
    let ending = endings.first(where: rest.hasSuffix)
    guard
      root == "moduleroot" || root.hasPrefix("{{") && root.hasSuffix("}}")
        || root == "template" && ending?.hasPrefix(".jinja") == true
    else { return nil }
    let inner = String(rest.dropLast(ending?.count ?? 0))
    return inner.isEmpty || inner.hasSuffix("/") ? nil : inner
  }

  /// Whether a path may be in such a folder: asked of every path.
  static func mayHold(_ path: [UInt8]) -> Bool {
    roots.contains { Text.hasPrefix(path[...], $0) }
  }

  private static let roots: [StaticString] = ["moduleroot/", "{{", "template/"]
  private static let endings = [".erb", ".jinja2", ".jinja", ".j2"]
}
