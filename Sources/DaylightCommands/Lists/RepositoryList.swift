internal import DaylightCore
internal import DaylightScanner
internal import Foundation

/// The repositories that sources lead to, each once, in the order in which they are named.
struct RepositoryList: Sendable {
  /// One repository.
  struct Entry: Hashable, Sendable {
    /// Its id; nil when only the repository itself says it.
    var id: String?
    /// Where it is read: its own place, or its mirror's.
    var path: String
    /// Where git fetches it from; nil for one that is read where it is.
    var address: RemoteAddress?
    /// Whether its own remotes are fetched first.
    var isFetched: Bool
    /// Whose CODEOWNERS it has, where somebody said so.
    var forge: Forge?

    /// For a scan.
    var scanned: Organisation.RepositoryEntry { .init(id: id, path: path, forge: forge?.rawValue) }
  }

  /// A source that leads nowhere, or not everywhere it should.
  struct Trouble: Hashable, Sendable, Codable {
    var source: String
    var reason: String
  }

  private(set) var entries: [Entry] = []
  private(set) var troubles: [Trouble] = []

  /// Follows the sources.
  ///
  /// - Parameters:
  ///   - mirrors: where mirrors are kept.
  ///   - here: where relative paths on standard input start.
  ///   - input: reads standard input; called at most once.
  init(_ sources: [RepositorySource], mirrors: MirrorFolder, here: String, input: () -> Data = { Data() }) {
    var all: [RepositorySource] = []
    for source in sources {
      guard case .list(let file) = source.place else {
        all.append(source)
        continue
      }
      guard let data = file == "-" ? input() : FileManager.default.contents(atPath: file) else {
        troubles.append(.init(source: source.text, reason: "the list cannot be read"))
        continue
      }
      guard let text = String(validating: data, as: UTF8.self) else {
        troubles.append(.init(source: source.text, reason: "the list is not UTF-8 text"))
        continue
      }
      let folder = file == "-" ? here : file.parentFolder
      let read = RepositorySource.list(text, name: source.text, relativeTo: folder)
      all += read.sources.map { found in
        var found = found
        found.forge = source.forge
        return found
      }
      troubles += read.troubles
    }
    // What is named one by one keeps its own id and place, whatever patterns find it too.
    var taken: Set<String> = []
    for source in all { if case .path(let path) = source.place { taken.insert(path) } }
    for source in all {
      switch source.place {
      case .path(let path):
        entries.append(.init(id: source.id, path: path, isFetched: source.isFetched, forge: source.forge))
      case .address(let address):
        entries.append(
          .init(
            id: source.id ?? address.name, path: mirrors.path(of: address), address: address, isFetched: false,
            forge: source.forge))
      case .pattern(let pattern):
        for entry in found(pattern, source) where taken.insert(entry.path).inserted { entries.append(entry) }
      case .list: break
      }
    }
  }

  private mutating func found(_ pattern: String, _ source: RepositorySource) -> [Entry] {
    let (folder, rest) = PathGlob.parts(of: pattern)
    let glob = PathGlob(rest)
    let excluded = source.exclude.map(PathGlob.init)
    let search = RepositoryFolder(folder, depth: glob.depth)
    troubles += search.troubles.map { .init(source: source.text, reason: $0) }
    let matching = search.repositories.filter { name in
      (glob.matches(name) || name.isEmpty && rest == "**") && !excluded.contains { $0.matches(name) }
    }
    if matching.isEmpty, search.troubles.isEmpty {
      troubles.append(.init(source: source.text, reason: "no repository matches"))
    }
    return matching.map { name in
      let plain = name.isEmpty ? folder.lastPart : name
      let id =
        plain.hasSuffix(".git") && plain.count > 4 && !plain.hasSuffix("/.git") ? String(plain.dropLast(4)) : plain
      return Entry(
        id: source.prefix + id, path: name.isEmpty ? folder : folder == "/" ? "/\(name)" : "\(folder)/\(name)",
        isFetched: source.isFetched, forge: source.forge)
    }
  }

  /// The part of the list that one of several machines reads; repositories without an id in the list are asked for it.
  func part(_ shard: Shard) -> RepositoryList {
    var part = self
    part.entries = entries.compactMap { entry in
      let id = entry.id ?? RepositoryName.id(path: entry.path)
      guard shard.contains(id) else { return nil }
      var own = entry
      own.id = id
      return own
    }
    return part
  }
}
