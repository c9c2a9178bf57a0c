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
  ///
  /// It is read line by line: the file is large and changes with every second commit, and of all that YAML allows its
  /// authors, a generator among them, use block lists and plain values only.
  init?(_ bytes: [UInt8]) {
    var others: [(folder: String, name: String, line: Int)] = []
    var isOfGroups = false
    /// How far the groups of this kind are set in; nil until the first one.
    var indent: Int?
    var name: (text: String, line: Int)?
    var addresses: [(folder: String, line: Int)] = []
    func close(_ groups: inout [String: (name: String, line: Int)]) {
      if let name {
        groups[name.text] = (name.text, name.line)
        others += addresses.map { ($0.folder, name.text, $0.line) }
      }
      name = nil
      addresses = []
    }
    for (number, line) in Text.lines(bytes).enumerated() {
      var rest = line.drop { $0 == 0x20 }
      guard let first = rest.first, first != UInt8(ascii: "#") else { continue }
      var depth = rest.startIndex - line.startIndex
      if depth == 0, first != UInt8(ascii: "-") {
        close(&groups)
        let key = rest.prefix { $0 != UInt8(ascii: ":") }
        isOfGroups = SpecialInterestGroups.kinds.contains { key.elementsEqual($0.utf8) }
        indent = nil
        continue
      }
      guard isOfGroups else { continue }
      if rest.starts(with: "- ".utf8) {
        if indent == nil { indent = depth }
        if depth == indent { close(&groups) }
        rest = rest.dropFirst(2).drop { $0 == 0x20 }
        depth = rest.startIndex - line.startIndex
      }
      if let indent, depth == indent + 2, rest.starts(with: "dir:".utf8) {
        let value = Text.trimmed(rest.dropFirst(4)).filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
        let text = Text.decode(value).lowercased()
        if !text.isEmpty { name = (text, number + 1) }
      } else if rest.starts(with: "http".utf8), rest.reversed().starts(with: "SRENWO/".utf8),
        let folder = SpecialInterestGroups.folder(Text.decode(rest))
      {
        addresses.append((folder, number + 1))
      }
    }
    close(&groups)
    if groups.isEmpty { return nil }
    for entry in others where groups[entry.folder] == nil { groups[entry.folder] = (entry.name, entry.line) }
  }

  private static let kinds = ["sigs", "workinggroups", "usergroups", "committees"]

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
