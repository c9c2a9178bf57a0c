import Foundation

/// Files of the project that ship beside the program.
enum ProjectFiles {
  /// The top folder.
  static var root: String {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }

  static func path(_ name: String) -> String { "\(root)/\(name)" }

  static func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
}
