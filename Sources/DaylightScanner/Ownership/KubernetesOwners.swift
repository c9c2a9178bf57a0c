internal import Yams

/// Kubernetes' OWNERS: approvers and reviewers of a folder and what is below it, up to the root unless
/// `no_parent_owners` says otherwise.
///
/// A file names people at its top, or under `filters` by regular expressions over paths from its own folder; when it
/// does both, the filters count for nothing. Emeritus approvers own nothing. Names are compared without regard to case.
/// Source: Kubernetes' "OWNERS Files" and Prow's reading of them.
public struct KubernetesOwners: Hashable, Sendable {
  /// People and labels for some files.
  public struct Part: Hashable, Sendable {
    /// Those who approve, in lower case, aliases as they are.
    public var approvers: [String] = []
    /// Those who review.
    public var reviewers: [String] = []
    /// Those who approved once.
    public var emeritus: [String] = []
    /// The labels that a change gets.
    public var labels: [String] = []
    /// The line of the approvers, or else of the reviewers, from 1.
    public var line = 1

    /// Who owns: the approvers, or the reviewers where nobody approves.
    public var owners: [String] { approvers.isEmpty ? reviewers : approvers }
    var isEmpty: Bool { approvers.isEmpty && reviewers.isEmpty && labels.isEmpty }
  }

  /// A part for the files that an expression finds.
  public struct Filter: Hashable, Sendable {
    /// The expression as written.
    public var pattern: String
    /// The people.
    public var part: Part
    /// Nil for the one that means every file.
    fileprivate var expression: RegularExpression?

    /// Whether it is for a file, by its path from the folder of the OWNERS file.
    public func holds(for path: ArraySlice<UInt8>) -> Bool { expression?.isFound(in: path) ?? true }
  }

  /// What holds for every file; empty when the file has filters only.
  public private(set) var simple = Part()
  /// The filters, in order of lines.
  public private(set) var filters: [Filter] = []
  /// Whether owners of the folders above do not count.
  public private(set) var stopsHere = false
  /// What cannot be followed.
  public private(set) var invalid: [OwnershipProblem] = []

  /// Those who approve every file.
  public var approvers: [String] { everywhere.approvers }
  /// Those who review every file.
  public var reviewers: [String] { everywhere.reviewers }

  private static let keys: Set<String> = [
    "approvers", "reviewers", "required_reviewers", "emeritus_approvers", "emeritus_reviewers", "labels", "options",
    "filters", "assignees", "owners", "auto_approve_unowned_subfolders", "no_parent_owners",
  ]

  /// Reads a file; nil when it is no YAML of that form.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count < 1 << 20, let text = String(validating: bytes, as: UTF8.self),
      let node = try? YAMLText.compose(text), let mapping = node.mapping
    else { return nil }
    simple = KubernetesOwners.part(mapping)
    for (key, _) in mapping where key.string.map({ !KubernetesOwners.keys.contains($0) }) ?? true {
      let name = key.string.map { Text.decode(Array($0.utf8), bound: 80) } ?? "a list"
      invalid.append(.init(line: key.mark?.line ?? 1, reason: "'\(name)' is not part of the format"))
    }
    for key in ["approvers", "reviewers", "labels"] {
      guard let value = mapping[key], value.sequence == nil, value.string?.isEmpty != true, value.null == nil else {
        continue
      }
      invalid.append(.init(line: value.mark?.line ?? 1, reason: "\(key) must be a list"))
    }
    let options = mapping["options"]?.mapping
    stopsHere = options?["no_parent_owners"]?.bool ?? false
    guard let filters = mapping["filters"]?.mapping else { return }
    if !simple.isEmpty {
      invalid.append(
        .init(line: mapping["filters"]?.mark?.line ?? 1, reason: "filters count for nothing beside people at the top"))
      return
    }
    for (key, value) in filters {
      guard let pattern = key.string else { continue }
      var part = value.mapping.map(KubernetesOwners.part) ?? Part()
      if value.mapping?["approvers"] == nil, value.mapping?["reviewers"] == nil { part.line = key.mark?.line ?? 1 }
      if pattern == ".*" {
        self.filters.append(Filter(pattern: pattern, part: part, expression: nil))
      } else if let expression = RegularExpression(pattern) {
        self.filters.append(Filter(pattern: pattern, part: part, expression: expression))
      } else {
        let shown = Text.decode(Array(pattern.utf8), bound: 80)
        invalid.append(
          .init(line: key.mark?.line ?? 1, reason: "'\(shown)' is no regular expression that can be followed"))
      }
    }
  }

  /// Whether it says the same of every file.
  var isForEveryFile: Bool { filters.allSatisfy { $0.expression == nil } }

  private var everywhere: Part {
    filters.filter { $0.expression == nil }.reduce(into: simple) { $0.add($1.part) }
  }

  /// What it says of a file, by its path from the folder of the OWNERS file.
  public func part(for path: ArraySlice<UInt8>) -> Part {
    filters.reduce(into: simple) { if $1.holds(for: path) { $0.add($1.part) } }
  }

  /// Whether some bytes look like this format rather than lines of addresses.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    for line in Text.lines(bytes) {
      guard let first = line.first, first != UInt8(ascii: "#"), first != 0x20, first != 0x09 else { continue }
      if first == UInt8(ascii: "{") || line.starts(with: "---".utf8) { return true }
      if let colon = line.firstIndex(of: UInt8(ascii: ":")),
        keys.contains(String(decoding: Text.trimmed(line[..<colon]), as: UTF8.self))
      {
        return true
      }
    }
    return false
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

  /// Reads OWNERS_ALIASES line by line, as nearly all are written; nil when a line is of another form, for the YAML reader.
  ///
  /// A history has hundreds of versions of the file, and they are read whenever anything is new.
  static func plainAliases(_ bytes: [UInt8]) -> [(alias: String, members: [String])]? {
    var aliases: [(alias: String, members: [String])] = []
    var isInside = false
    var indent = -1
    for line in Text.lines(bytes) {
      let text = Text.trimmed(line.prefix { $0 != UInt8(ascii: "#") })
      if text.isEmpty { continue }
      // A mark inside quotes is none; that, and all else that is unusual, is for the other reader.
      guard text.allSatisfy({ isPlain($0) }) else { return nil }
      let depth = line.prefix { $0 == 0x20 }.count
      if !isInside {
        guard text.elementsEqual("aliases:".utf8), depth == 0 else { return nil }
        isInside = true
      } else if text.first == UInt8(ascii: "-") {
        let member = Text.trimmed(text.dropFirst())
        guard !aliases.isEmpty, text.dropFirst().first == 0x20, !member.isEmpty,
          !member.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0x20 })
        else { return nil }
        let name = String(decoding: Text.lowercased(member), as: UTF8.self)
        aliases[aliases.count - 1].members.appendNew([name])
      } else {
        if indent < 0 { indent = depth }
        guard depth == indent, depth > 0, text.last == UInt8(ascii: ":"),
          !text.dropLast().contains(where: { $0 == UInt8(ascii: ":") || $0 == 0x20 })
        else { return nil }
        aliases.append((String(decoding: Text.lowercased(text.dropLast()), as: UTF8.self), []))
      }
    }
    return isInside ? aliases : nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39: true
    default: "-_.: ".utf8.contains(byte)
    }
  }

  private static func part(_ mapping: Node.Mapping) -> Part {
    var part = Part(
      approvers: names(mapping["approvers"]), reviewers: names(mapping["reviewers"]),
      emeritus: names(mapping["emeritus_approvers"]), labels: names(mapping["labels"]))
    // The first files of this kind knew one list, of people who did both.
    part.approvers.appendNew(names(mapping["assignees"]))
    part.reviewers.appendNew(names(mapping["assignees"]))
    let key = part.approvers.isEmpty ? "reviewers" : mapping["approvers"] == nil ? "assignees" : "approvers"
    part.line = mapping.first { $0.key.string == key }?.key.mark?.line ?? 1
    return part
  }

  private static func names(_ node: Node?) -> [String] {
    var names: [String] = []
    names.appendNew(node?.sequence?.compactMap { $0.string?.lowercased() }.filter { !$0.isEmpty } ?? [])
    return names
  }
}

extension KubernetesOwners.Part {
  fileprivate mutating func add(_ other: KubernetesOwners.Part) {
    if owners.isEmpty || (approvers.isEmpty && !other.approvers.isEmpty) { line = other.line }
    approvers.appendNew(other.approvers)
    reviewers.appendNew(other.reviewers)
    emeritus.appendNew(other.emeritus)
    labels.appendNew(other.labels)
  }
}
