internal import Yams

/// Kubernetes' OWNERS: approvers and reviewers of a folder and what is below it, up to the root unless
/// `no_parent_owners` says otherwise. Filters by file name are read; emeritus approvers own nothing.
public struct KubernetesOwners: Hashable, Sendable {
  /// Owners of the files whose name a regular expression matches; nil: of every file.
  public struct Filter: Hashable, Sendable {
    /// The regular expression, as written.
    public var expression: String
    /// The approvers, in lower case.
    public var approvers: [String]
  }

  /// Those who approve, in lower case, aliases as they are.
  public var approvers: [String]
  /// Those who review.
  public var reviewers: [String]
  /// Owners by file name.
  public var filters: [Filter]
  /// Whether owners of the folders above do not count.
  public var stopsHere: Bool

  /// Reads a file; nil when it is no YAML of that form.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count < 1 << 20, let text = String(validating: bytes, as: UTF8.self),
      let node = try? Yams.compose(yaml: text), let mapping = node.mapping
    else { return nil }
    approvers = KubernetesOwners.names(mapping["approvers"])
    reviewers = KubernetesOwners.names(mapping["reviewers"])
    stopsHere = mapping["options"]?.mapping?["no_parent_owners"]?.bool ?? false
    filters = []
    for (key, value) in mapping["filters"]?.mapping ?? [:] {
      let owners = KubernetesOwners.names(value.mapping?["approvers"])
      if key.string == ".*" {
        approvers += owners
        reviewers += KubernetesOwners.names(value.mapping?["reviewers"])
      } else if let expression = key.string {
        filters.append(Filter(expression: expression, approvers: owners))
      }
    }
  }

  /// Reads OWNERS_ALIASES: alias → members, all in lower case, in order of alias, with the alias's line.
  public static func aliases(_ bytes: [UInt8]) -> [(alias: String, members: [String], line: Int)] {
    guard bytes.count < 1 << 20, let text = String(validating: bytes, as: UTF8.self),
      let aliases = try? Yams.compose(yaml: text)?.mapping?["aliases"]?.mapping
    else { return [] }
    return aliases.compactMap { key, value in
      key.string.map { ($0.lowercased(), names(value), key.mark?.line ?? 1) }
    }.sorted { $0.alias < $1.alias }
  }

  private static func names(_ node: Node?) -> [String] {
    node?.sequence?.compactMap { $0.string?.lowercased() } ?? []
  }
}
