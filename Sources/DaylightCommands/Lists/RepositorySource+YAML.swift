internal import DaylightScanner
internal import Yams

extension RepositorySource {
  /// The keys of an entry, of which one says where.
  private static let places = ["path", "root", "url", "list"]

  /// Reads the list `repositories` of `org.yaml`; what is wrong is the reader's to tell.
  static func all(_ root: Node.Mapping, _ reader: inout YAMLReader, folder: String) -> [RepositorySource] {
    var sources: [RepositorySource] = []
    var ids: Set<String> = []
    for (index, node) in reader.sequence(root, "repositories", in: "").enumerated() {
      let place = "repositories[\(index)]"
      do throws(RemoteAddress.Refusal) {
        if let text = node.string {
          sources.append(try RepositorySource(text, relativeTo: folder))
        } else if let mapping = node.mapping {
          guard var source = try entry(mapping, &reader, place, folder) else { continue }
          source.id = reader.string(mapping, "id", in: place)
          if let id = source.id, !ids.insert(id).inserted {
            reader.complain(mapping, "id", "'\(id)' is already a repository", in: place)
          }
          source.prefix = reader.string(mapping, "prefix", in: place) ?? ""
          source.exclude = reader.strings(mapping, "exclude", in: place)
          if let fetch = mapping["fetch"] {
            source.isFetched = fetch.bool ?? false
            if fetch.bool == nil { reader.complain(fetch, "\(place).fetch: must be true or false") }
          }
          source.forge = forge(mapping, &reader, place)
          check(source, mapping, &reader, place)
          sources.append(source)
        } else {
          reader.complain(node, "\(place) must be a path, an address, or a mapping with one of them")
        }
      } catch {
        reader.complain(node, "\(place): \(error)")
      }
    }
    return sources
  }

  private static func entry(
    _ mapping: Node.Mapping, _ reader: inout YAMLReader, _ place: String, _ folder: String
  ) throws(RemoteAddress.Refusal) -> RepositorySource? {
    reader.checkKeys(mapping, places + ["id", "prefix", "exclude", "fetch", "forge"], in: place)
    let given = places.filter { mapping[$0] != nil }
    guard given.count <= 1 else {
      reader.complain(mapping, given[1], "stands beside \(given[0]); an entry has one of them", in: place)
      return nil
    }
    guard let text = reader.required(mapping, given.first ?? "path", in: place) else { return nil }
    switch given.first {
    case "url": return RepositorySource(.address(try RemoteAddress(text, relativeTo: folder)), text: text)
    case "root":
      let root = WorkspaceFiles.absolute(text, folder)
      return RepositorySource(.pattern(root == "/" ? "/**" : "\(root)/**"), text: text)
    case "list": return RepositorySource(.list(text == "-" ? "-" : WorkspaceFiles.absolute(text, folder)), text: text)
    default:
      let path = WorkspaceFiles.absolute(text, folder)
      return RepositorySource(PathGlob.isMeant(text) ? .pattern(path) : .path(path), text: text)
    }
  }

  /// Reads `forge`, of an entry or of the whole file.
  static func forge(_ mapping: Node.Mapping, _ reader: inout YAMLReader, _ place: String) -> Forge? {
    guard let text = reader.string(mapping, "forge", in: place) else { return nil }
    if let forge = Forge(rawValue: text) { return forge }
    let known = Forge.allCases.map(\.rawValue).joined(separator: ", ")
    reader.complain(mapping, "forge", "'\(text)' is no forge; there are \(known)", in: place)
    return nil
  }

  /// Keys that say nothing about this kind of entry are a mistake, not a habit.
  private static func check(
    _ source: RepositorySource, _ mapping: Node.Mapping, _ reader: inout YAMLReader, _ place: String
  ) {
    let unused: [String]
    switch source.place {
    case .path: unused = ["prefix", "exclude"]
    case .address: unused = ["prefix", "exclude", "fetch"]
    case .pattern: unused = ["id"]
    case .list: unused = ["id", "prefix", "exclude", "fetch"]
    }
    for key in unused where mapping[key] != nil {
      reader.complain(mapping, key, "says nothing about this kind of entry", in: place)
    }
  }
}
