internal import Yams

/// The folders of Kubernetes' sigs.yaml: which special interest group, working group or committee a part of the community
/// repository is of.
///
/// A group has a folder of its own (`dir`), and its subprojects name OWNERS files by address; those in this very
/// repository give more folders.
struct SpecialInterestGroups: Hashable, Sendable {
  /// The groups by folder.
  private(set) var groups: [String: (name: String, line: Int)] = [:]

  static func == (left: SpecialInterestGroups, right: SpecialInterestGroups) -> Bool {
    left.groups.keys == right.groups.keys && left.groups.allSatisfy { right.groups[$0.key]?.name == $0.value.name }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(groups.count) }

  /// Reads a file; nil when it is no such file.
  init?(_ bytes: [UInt8]) {
    guard bytes.count < 4 << 20, let text = String(validating: bytes, as: UTF8.self),
      let root = try? YAMLText.compose(text)?.mapping
    else { return nil }
    var found: [(folder: String, name: String, line: Int)] = []
    for kind in ["sigs", "workinggroups", "usergroups", "committees"] {
      for group in root[kind]?.sequence ?? [] {
        guard let mapping = group.mapping, let dir = mapping["dir"], let name = dir.string?.lowercased(), !name.isEmpty
        else {
          continue
        }
        groups[name] = (name, dir.mark?.line ?? 1)
        for subproject in mapping["subprojects"]?.sequence ?? [] {
          for owner in subproject.mapping?["owners"]?.sequence ?? [] {
            if let folder = owner.string.flatMap(SpecialInterestGroups.folder) {
              found.append((folder, name, owner.mark?.line ?? 1))
            }
          }
        }
      }
    }
    if groups.isEmpty { return nil }
    for entry in found where groups[entry.folder] == nil { groups[entry.folder] = (entry.name, entry.line) }
  }

  /// The group of the nearest folder that has one, and the length of that folder's path with its slash.
  func group(for path: String) -> (name: String, line: Int, depth: Int)? {
    var folder = path[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if let found = groups[String(folder)] { return (found.name, found.line, folder.utf8.count + 1) }
    }
    return groups[""].map { ($0.name, $0.line, 0) }
  }

  /// The folder of `https://raw.githubusercontent.com/kubernetes/community/main/events/OWNERS`.
  private static func folder(_ address: String) -> String? {
    let parts = address.split(separator: "/")
    guard let place = parts.firstIndex(of: "community"), place > 0, parts[place - 1] == "kubernetes",
      parts.count > place + 2, parts.last == "OWNERS"
    else { return nil }
    let branch = parts[place + 1] == "blob" ? place + 2 : place + 1
    return parts[(branch + 1)...].dropLast().joined(separator: "/")
  }
}
