internal import Yams

/// Backstage's catalog-info.yaml: entities, each with an owner. They own the folder that the file is in with all below,
/// or the one that `backstage.io/source-location` names.
///
/// A file may hold several documents. Where components are among the entities, their owners own the code; else those of
/// the others. Source: Backstage's "Descriptor Format of Catalog Entities" and "Entity References".
public struct BackstageCatalog: Hashable, Sendable {
  /// An entity that has an owner.
  public struct Entity: Hashable, Sendable {
    /// The kind in lower case, such as `component`.
    public var kind: String
    /// The name.
    public var name: String
    /// The owner: the name of a group or user in lower case, with its namespace unless that is the default one.
    public var owner: String
    /// The folder from the repository's root when it is another than the file's; nil: the file's.
    public var folder: String?
    /// The line of the owner, from 1.
    public var line: Int
  }

  /// The entities, in order.
  public private(set) var entities: [Entity] = []
  /// What cannot be followed.
  public private(set) var invalid: [OwnershipProblem] = []

  /// The names of such files.
  public static let names: Set<String> = ["catalog-info.yaml", "catalog-info.yml"]
  private static let kinds: Set<String> = ["component", "api", "resource", "system", "domain", "template"]

  /// Reads a file; nil when it holds no entity of a catalog.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count < 1 << 20, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let (nodes, isBroken) = YAMLText.composeAll(text)
    var isCatalog = false
    for node in nodes {
      guard let mapping = node.mapping, let kind = mapping["kind"]?.string?.lowercased(), mapping["apiVersion"] != nil
      else { continue }
      isCatalog = true
      guard BackstageCatalog.kinds.contains(kind) else { continue }
      let metadata = mapping["metadata"]?.mapping
      let name = metadata?["name"]?.string ?? ""
      guard let owner = mapping["spec"]?.mapping?["owner"], let reference = owner.string, !reference.trimmed.isEmpty
      else {
        invalid.append(
          .init(line: mapping["kind"]?.mark?.line ?? 1, reason: "the \(kind) \(name.prefix(80)) names no owner"))
        continue
      }
      guard let bare = BackstageCatalog.name(of: reference) else {
        invalid.append(
          .init(line: owner.mark?.line ?? 1, reason: "'\(reference.prefix(80))' is no reference to a group or user"))
        continue
      }
      let place = metadata?["annotations"]?.mapping?["backstage.io/source-location"]?.string
      entities.append(
        Entity(
          kind: kind, name: name, owner: bare, folder: place.flatMap(BackstageCatalog.folder),
          line: owner.mark?.line ?? 1))
    }
    if isBroken { invalid.append(.init(line: 1, reason: "a document in it is not readable as YAML")) }
    if !isCatalog, !isBroken || !text.contains("backstage.io/") { return nil }
  }

  /// The entities that decide about a path: those with the deepest folder that holds it, and of these the components.
  ///
  /// - Parameter folder: the folder that the file is in.
  public func entities(for path: String, in folder: String) -> [Entity] {
    func home(_ entity: Entity) -> String { entity.folder ?? folder }
    func holds(_ entity: Entity) -> Bool {
      let home = home(entity)
      return home.isEmpty || path.hasPrefix(home + "/")
    }
    let found = entities.filter(holds)
    let deepest = found.map { home($0).utf8.count }.max() ?? 0
    let nearest = found.filter { home($0).utf8.count == deepest }
    let components = nearest.filter { $0.kind == "component" }
    return components.isEmpty ? nearest : components
  }

  /// The name in a reference such as `group:default/payments`; nil for another kind than group and user.
  static func name(of reference: String) -> String? {
    var rest = reference.trimmed.lowercased()[...]
    if let colon = rest.firstIndex(of: ":") {
      guard rest[..<colon] == "group" || rest[..<colon] == "user" else { return nil }
      rest = rest[rest.index(after: colon)...]
    }
    if rest.hasPrefix("default/") { rest = rest.dropFirst("default/".count) }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) else { return nil }
    return String(rest)
  }

  /// The folder in `url:https://forge/o/r/tree/main/services/pay/` or `dir:./services/pay`; nil when it is the root or
  /// unknown.
  static func folder(of location: String) -> String? {
    var parts: [Substring]
    if location.hasPrefix("dir:") {
      let path = location.dropFirst("dir:".count)
      guard !path.hasPrefix("/"), !path.contains("..") else { return nil }
      parts = path.split(separator: "/").filter { $0 != "." }
    } else if location.hasPrefix("url:") {
      parts = location.split(separator: "/")
      // What follows is the branch, whose name is taken for a single word.
      guard let mark = parts.firstIndex(where: { $0 == "tree" || $0 == "blob" || $0 == "src" }), mark + 2 < parts.count
      else { return nil }
      let isFile = parts[mark] == "blob"
      parts = Array(parts[(mark + 2)...])
      if isFile { parts.removeLast() }
    } else {
      return nil
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }
}
