internal import Yams

/// Kubernetes' OWNERS: approvers and reviewers of a folder and what is below it, up to the root unless
/// `no_parent_owners` says otherwise. Of filters by file name only the one for every file is read; emeritus approvers
/// own nothing.
public struct KubernetesOwners: Hashable, Sendable {
  /// Those who approve, in lower case, aliases as they are.
  public var approvers: [String]
  /// Those who review.
  public var reviewers: [String]
  /// Whether owners of the folders above do not count.
  public var stopsHere: Bool

  /// Reads a file; nil when it is no YAML of that form.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count < 1 << 20, let text = String(validating: bytes, as: UTF8.self),
      let node = try? YAMLText.compose(text), let mapping = node.mapping
    else { return nil }
    approvers = KubernetesOwners.names(mapping["approvers"])
    reviewers = KubernetesOwners.names(mapping["reviewers"])
    stopsHere = mapping["options"]?.mapping?["no_parent_owners"]?.bool ?? false
    for (key, value) in mapping["filters"]?.mapping ?? [:] {
      let owners = KubernetesOwners.names(value.mapping?["approvers"])
      // Filters on file names are not read yet: only the one that means every file.
      guard key.string == ".*" else { continue }
      approvers += owners
      reviewers += KubernetesOwners.names(value.mapping?["reviewers"])
    }
  }

  /// Reads OWNERS_ALIASES: alias → members, all in lower case, in order of alias, with the alias's line.
  public static func aliases(_ bytes: [UInt8]) -> [(alias: String, members: [String], line: Int)] {
    guard bytes.count < 1 << 20, let text = String(validating: bytes, as: UTF8.self),
      let aliases = try? YAMLText.compose(text)?.mapping?["aliases"]?.mapping
    else { return [] }
    return aliases.compactMap { key, value in
      key.string.map { ($0.lowercased(), names(value), key.mark?.line ?? 1) }
    }.sorted { $0.alias < $1.alias }
  }

  private static func names(_ node: Node?) -> [String] {
    node?.sequence?.compactMap { $0.string?.lowercased() } ?? []
  }
}
