import Foundation

/// The Swift files of this package.
enum SourceTree {
  /// The package's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The folders under `Sources`, in order: a module each.
  static func modules() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path).sorted()
  }

  /// The Swift files below a folder of the package, by their paths in it, in order.
  static func files(in folder: String) throws -> [(path: String, source: SwiftSource)] {
    let top = root.appending(path: folder)
    guard let found = FileManager.default.enumerator(atPath: top.path) else { return [] }
    let paths = found.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
    return try paths.map { path in
      (folder + "/" + path, SwiftSource(try String(contentsOf: top.appending(path: path), encoding: .utf8)))
    }
  }
}
