/// Paths whose content people did not write here: vendored, generated, locked.
enum GeneratedPaths {
  private static let folders: Set<String> = [
    "vendor", "third_party", "thirdparty", "third-party", "node_modules", "external", "deps", "generated", "gen",
    "dist", "zz_generated", "__snapshots__",
  ]
  private static let vendored: Set<String> = [
    "vendor", "third_party", "thirdparty", "third-party", "node_modules", "external", "deps",
  ]
  private static let names: Set<String> = [
    "package-lock.json", "yarn.lock", "pnpm-lock.yaml", "cargo.lock", "go.sum", "gemfile.lock", "poetry.lock",
    "composer.lock", "package.resolved",
  ]

  /// Whether a path lies in a folder with other projects' files.
  static func isVendored(_ path: [UInt8]) -> Bool {
    path.split(separator: UInt8(ascii: "/")).dropLast().contains {
      $0.count <= 12 && vendored.contains(String(decoding: Text.lowercased($0), as: UTF8.self))
    }
  }

  /// Whether a path is vendored or generated, by its folders and its name.
  static func contains(_ path: [UInt8]) -> Bool {
    var parts = path.split(separator: UInt8(ascii: "/"))
    guard let name = parts.popLast() else { return false }
    for part in parts where part.count <= 13 {
      if folders.contains(String(decoding: Text.lowercased(part), as: UTF8.self)) { return true }
    }
    let lower = String(decoding: Text.lowercased(name), as: UTF8.self)
    return names.contains(lower) || lower.hasSuffix(".pb.go") || lower.hasSuffix(".min.js")
      || lower.hasSuffix("_pb2.py") || lower.hasPrefix("zz_generated")
  }
}
