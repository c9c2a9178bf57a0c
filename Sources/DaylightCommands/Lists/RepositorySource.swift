internal import DaylightScanner
internal import Foundation

/// One line of a list of repositories, as `org.yaml`, a file or a command line has it.
///
/// A text is an address (`https://…`, `user@host:path`), a pattern (with `*` or `?`), or a path.
struct RepositorySource: Hashable, Sendable {
  /// Where to look.
  enum Place: Hashable, Sendable {
    /// One repository on this machine, read where it is.
    case path(String)
    /// All repositories whose paths match.
    case pattern(String)
    /// One that git fetches into a mirror.
    case address(RemoteAddress)
    /// A file with one source a line; `-` is standard input.
    case list(String)
  }

  var place: Place
  /// As it was written, for messages.
  var text: String
  /// The repository's id; nil derives it.
  var id: String?
  /// What stands before the ids of what a pattern finds.
  var prefix = ""
  /// Patterns for paths that are left out, below the pattern's folder.
  var exclude: [String] = []
  /// Whether the repository's own remotes are fetched before it is read.
  var isFetched = false
  /// Whose CODEOWNERS the repositories have, where somebody said so.
  var forge: Forge?

  init(_ place: Place, text: String) {
    self.place = place
    self.text = text
  }

  /// Reads a text.
  ///
  /// - Parameter folder: where a relative path starts.
  init(_ text: String, relativeTo folder: String) throws(RemoteAddress.Refusal) {
    self.text = text
    if RemoteAddress.isMeant(text) {
      place = .address(try RemoteAddress(text, relativeTo: folder))
    } else if PathGlob.isMeant(text) {
      place = .pattern(WorkspaceFiles.absolute(text, folder))
    } else if text.isEmpty || text.contains("\0") {
      throw RemoteAddress.Refusal(description: "a path is empty or holds a zero byte")
    } else {
      place = .path(WorkspaceFiles.absolute(text, folder))
    }
  }

  /// Reads a list: one source a line, behind it a tab and an id where the repository has one. Blank lines, and lines
  /// that begin with `#`, say nothing.
  ///
  /// - Parameter folder: where a relative path starts.
  static func list(
    _ text: String, name: String, relativeTo folder: String
  ) -> (sources: [RepositorySource], troubles: [RepositoryList.Trouble]) {
    var sources: [RepositorySource] = []
    var troubles: [RepositoryList.Trouble] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let parts = line.split(separator: "\t", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard let place = parts.first, !place.isEmpty, !place.hasPrefix("#") else { continue }
      do {
        var source = try RepositorySource(place, relativeTo: folder)
        if parts.count == 2, !parts[1].isEmpty { source.id = parts[1] }
        if source.id != nil, case .pattern = source.place {
          throw RemoteAddress.Refusal(description: "a pattern names several repositories and takes no id")
        }
        sources.append(source)
      } catch {
        troubles.append(.init(source: "\(name):\(index + 1)", reason: "\(error)"))
      }
    }
    return (sources, troubles)
  }
}
