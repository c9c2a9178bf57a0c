/// A text that may be a design document, as its file shows it: what its path, its head and its sections say.
struct DocumentReading: Sendable {
  /// How much a head or a shape says.
  enum Strength: Int, Sendable, Comparable {
    case none, slight, telling, strong
    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  var path: String
  /// What the path says; nil for a text that is only read because of its neighbours.
  var place: DocumentPath?
  /// The fields, of the file beside it first.
  var header: DocumentHeader
  var hasMetadata: Bool
  var outline: DocumentOutline
  var shape: DocumentShape
  /// Lines that hold something.
  var filledLines: Int
  /// Whether most of it are links to other texts.
  var isIndex: Bool
  /// Whether a template's words still stand where its own should.
  var isTemplate: Bool
  /// Whether its first lines say that a program wrote it.
  var isGenerated: Bool
  /// Addresses of links by label.
  var labels: [String: String]
  /// How it puts its question, where that was read.
  var framing: DocumentFact.Framing?
  /// Why its own head could not be read.
  var problem: DocumentHeader.Problem?

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - head: the text's own fields.
  ///   - metadata: those of the file beside it.
  init(path: String, bytes: [UInt8], head: DocumentHeader, metadata: DocumentHeader?, outline: DocumentOutline) {
    self.path = path
    place = DocumentPath(path)
    header = head
    hasMetadata = metadata != nil
    if let metadata {
      // What the file beside it says counts before the text, but leaves what only the text says.
      let known = Set(metadata.fields.map(\.key))
      header.fields =
        metadata.fields + head.fields.filter { !known.contains($0.key) && DocumentPeople.role(of: $0.key) == nil }
    }
    self.outline = outline
    shape = DocumentShape(outline)
    let lines = Text.lines(bytes)
    filledLines = lines.count { !Text.isBlank($0) }
    isIndex = false
    isTemplate = DocumentReading.isTemplate(header, outline)
    isGenerated = DocumentReading.isGenerated(bytes)
    labels = DocumentReading.labels(header, lines)
    isIndex = headStrength < .strong && DocumentReading.isIndex(lines, links: outline.links)
  }

  // MARK: - What the head says

  /// The groups of fields that heads of designs have.
  private struct Groups: OptionSet {
    var rawValue: UInt8
    static let status = Groups(rawValue: 1)
    static let people = Groups(rawValue: 2)
    static let number = Groups(rawValue: 4)
    static let date = Groups(rawValue: 8)
    static let relations = Groups(rawValue: 16)
    static let page = Groups(rawValue: 32)
  }

  private static let groupOfKey: [String: Groups] = {
    var table: [String: Groups] = [:]
    for key in [
      "status", "state", "stage", "adr-status", "rfc-status", "proposal-status", "document-status", "current-status",
      "decision-status",
    ] {
      table[key] = .status
    }
    for key in [
      "pep", "nep", "dep", "eip", "erc", "bip", "tep", "kep", "kep-number", "oep", "otep", "dip", "sep", "rfd", "rfc",
      "rfc-number", "adr", "adr-id", "proposal", "rfc-pr", "proposal-id", "feature-name", "owning-sig", "rust-issue",
      "prs",
    ] { table[key] = .number }
    for key in [
      "date", "created", "creation-date", "last-updated", "last-modified", "start-date", "decision-date", "updated",
      "decided-on",
    ] { table[key] = .date }
    for key in [
      "supersedes", "superseded-by", "replaces", "replaced-by", "discussion", "discussions-to", "review",
      "post-history",
      "tracking-issue", "resolution", "requires", "amends", "amended-by", "review-manager", "issue", "implementation",
      "type",
    ] { table[key] = .relations }
    for key in [
      "layout", "permalink", "sidebar-position", "sidebar-label", "nav-order", "weight", "slug", "menu", "aliases",
      "hide-title",
      "keywords", "image", "toc", "categories", "parent", "grand-parent", "has-children",
    ] { table[key] = .page }
    return table
  }()

  /// How much the head says.
  var headStrength: Strength {
    var groups: Groups = []
    for field in header.fields {
      if let group = DocumentReading.groupOfKey[field.key] { groups.insert(group) }
      if DocumentPeople.role(of: field.key) != nil { groups.insert(.people) }
      // A series' own key, as in "JEP: 200".
      if DocumentPath.isSeries(field.key),
        field.values.first.map({ $0.count <= 8 && $0.contains(where: \.isNumber) }) == true
      {
        groups.insert(.number)
      }
    }
    if hasMetadata { groups.insert(.number) }
    // Somebody who put it into `accepted/` gave it a status.
    if !groups.isDisjoint(with: [.people, .number]), DocumentFields.isDecided(ofFolders: path) {
      groups.insert(.status)
    }
    let count = [Groups.status, .people, .number, .date].count { groups.contains($0) }
    let isSaying = !groups.isDisjoint(with: [.status, .people, .number])
    if groups.contains(.page), count < 3, !groups.contains(.number) {
      return groups.contains(.status) ? .slight : .none
    }
    if count >= 3 || count == 2 && groups.contains(.number) && isSaying { return .strong }
    if count >= 2 && isSaying || isSaying && groups.contains(.relations) { return .telling }
    return isSaying ? .slight : .none
  }

  /// How much the sections say.
  var shapeStrength: Strength {
    if shape.isElse { return .none }
    if shape.isPlainlyDesign || shape.isDecision && shape.designParts >= 3 { return .strong }
    if shape.isDesign || shape.isDecision { return .telling }
    return shape.designParts > 0 ? .slight : .none
  }

  /// Whether the title says in so many words that it is a design.
  var isCalledDesign: Bool {
    guard let title = outline.headings.first?.text.lowercased() else { return false }
    let text = DocumentPath.words(title).joined(separator: " ")
    return ["design notes", "design doc", "design document", "design proposal", "draft design", "technical design"]
      .contains {
        text.holdsText($0)
      }
  }

  /// Whether the title says that it is a design.
  var isNamedDesign: Bool {
    guard let title = outline.headings.first?.text.lowercased() else { return false }
    let words = DocumentPath.words(title)
    let text = words.joined(separator: " ")
    let names = [
      "design notes", "design doc", "design document", "design proposal", "architecture decision",
      "architectural decision",
      "one pager", "technical design", "design spec", "vision document", "request for comments", "enhancement proposal",
      "design overview", "improvement proposal",
    ]
    if names.contains(where: { text.holdsText($0) }) { return true }
    guard let first = words.first, let last = words.last, words.count >= 2 else { return false }
    return first == "proposal" || first == "rfc" || first == "adr" || last == "proposal" || last == "rfc"
      || last == "design"
      || first == "design" || first == "rfd"
  }

  // MARK: - What it is not

  private static func isIndex(_ lines: [ArraySlice<UInt8>], links: [DocumentOutline.Link]) -> Bool {
    let filled = lines.count { !Text.isBlank($0) && $0.first != UInt8(ascii: "#") }
    guard filled >= 4 else { return false }
    let texts = Set(
      links.lazy.filter {
        !$0.target.holds("://") && DocumentOutline.markup(ofPath: $0.target.prefix { $0 != "#" }.description) != nil
      }
      .map(\.line))
    return texts.count >= 4 && texts.count * 10 >= filled * 6
  }

  private static func isTemplate(_ header: DocumentHeader, _ outline: DocumentOutline) -> Bool {
    // One of two titles that somebody filled in is enough.
    let titles = [header["title"]?.values.first, outline.headings.first?.text].compactMap(\.self)
    return !titles.isEmpty && titles.allSatisfy { isPlaceholder(title: $0) }
  }

  /// Whether a title is one that a template has in the place of a title.
  static func isPlaceholder(title: String) -> Bool {
    let lower = title.lowercased().trimmed
    let words = DocumentPath.words(lower)
    if lower.isEmpty { return false }
    if lower.hasPrefix("{") && !lower.hasPrefix("{{")
      || lower.hasPrefix("<") && !lower.contains("/") && lower.hasSuffix(">") || lower.hasPrefix("[title")
    {
      return true
    }
    if lower.holds("short title") || lower.holds("your short") || lower.holds("title of solved problem")
      || lower.holds("[title]")
      || lower.holds("{title}") || lower.holds("<title>") || lower.holds("{short")
    {
      return true
    }
    if words.count <= 3, words.contains("nnnn") || words.contains("xxxx") { return true }
    if words == ["title"] || words == ["feature", "name"] || words == ["adr", "title"] || words == ["your", "title"] {
      return true
    }
    if words.first == "nnnn" || words.count >= 2 && words[1] == "nnnn" { return true }
    return words.contains("template") && DocumentPath.isTemplate(words.joined(separator: "-"))
  }

  private static func isGenerated(_ bytes: [UInt8]) -> Bool {
    let start = Array(bytes.prefix(1_500))
    let lower = Text.lowercased(start)
    return [
      "do not edit", "@generated", "auto-generated", "autogenerated by", "automatically generated by",
      "this file is generated",
    ]
    .contains { Text.contains(lower, $0.utf8) }
  }

  /// `[ana]: https://github.com/ana`, only where a head names people by such labels.
  private static func labels(_ header: DocumentHeader, _ lines: [ArraySlice<UInt8>]) -> [String: String] {
    guard
      header.fields.contains(where: { field in
        DocumentPeople.role(of: field.key) != nil && field.values.contains { $0.contains("[") }
      })
    else { return [:] }
    var labels: [String: String] = [:]
    for line in lines where line.first == UInt8(ascii: "[") && line.count < 300 && labels.count < 500 {
      let text = Text.decode(line)
      guard let middle = text.range(ofText: "]:") else { continue }
      let label = text[text.index(after: text.startIndex)..<middle.lowerBound].lowercased()
      labels[label] = String(text[middle.upperBound...]).trimmed
    }
    return labels
  }
}
