internal import DaylightReports
internal import Foundation
internal import Synchronization

/// A workspace's own templates: files in its folder `templates` that take the place of the program's.
enum WorkspaceTemplates {
  /// Templates longer than this are none.
  private static let largest = 1 << 20

  /// The workspace that this run's command line names; nil: the nearest folder upwards. It is kept here, and not handed
  /// through every command, so that no command that writes a page can forget it.
  private static let named = Mutex<String?>(nil)

  /// Keeps which workspace a command line names.
  static func belong(to workspace: String?) { named.withLock { $0 = workspace } }

  static func folder(_ workspace: String) -> String { "\(workspace)/templates" }

  /// The templates of this run's workspace; nil when it has none of its own.
  static func read() throws -> TemplateSet? {
    let here = FileManager.default.currentDirectoryPath
    let named = named.withLock { $0 }.map { WorkspaceFiles.absolute($0, here) }
    guard let workspace = named ?? WorkspaceFiles.find(from: here) else { return nil }
    let files = try files(in: folder(workspace))
    if files.isEmpty { return nil }
    do {
      return try TemplateSet(replacing: files)
    } catch {
      throw Failure(
        "\(error)",
        hint:
          "Nothing was written. Mend it, or take the file away; the program's own are printed by: daylight templates show NAME",
        status: .usage)
    }
  }

  /// The template files in a folder, in order of name; none when there is no folder.
  static func files(in folder: String) throws -> [TemplateSet.File] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return try names.filter { $0.hasSuffix(".mustache") || $0.hasSuffix(".css") }.sorted().map { name in
      let path = "\(folder)/\(name)"
      guard let data = FileManager.default.contents(atPath: path), data.count <= largest else {
        throw Failure("\(path) cannot be read, or is larger than a megabyte.", status: .usage)
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        throw Failure("\(path) is not UTF-8 text.", status: .usage)
      }
      return TemplateSet.File(name: name, path: path, text: text)
    }
  }
}
