/// Files that list of which other projects a project makes use, and in which versions.
///
/// A change of one is mostly the work of those other projects.
enum DependencyFiles {
  private static let names: Set<String> = [
    "package.json", "go.mod", "go.work", "cargo.toml", "pom.xml", "build.gradle", "build.gradle.kts", "pyproject.toml",
    "requirements.txt",
    "gemfile", "composer.json", "libs.versions.toml",
  ]

  /// Whether a path is such a file, by its name.
  static func contains(_ path: [UInt8]) -> Bool {
    let name = path.split(separator: UInt8(ascii: "/")).last ?? path[...]
    if name.suffix(8).elementsEqual("lockfile".utf8) || name.suffix(5).elementsEqual(".lock".utf8) { return true }
    return names.contains(String(decoding: Text.lowercased(name), as: UTF8.self))
  }
}
