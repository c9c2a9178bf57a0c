internal import Yams

/// The fields at the head of a document: front matter, RFC-822 lines, bullets, bold words, table rows, metadata
/// files.
struct DocumentHeader: Hashable, Sendable {
  /// One field.
  struct Field: Hashable, Sendable {
    /// In lower case, spaces and underscores as `-`.
    var key: String
    /// Its values; a plain line is one value.
    var values: [String]
    /// From 1.
    var line: Int
  }

  /// What makes a head unreadable.
  struct Problem: Hashable, Sendable {
    /// From 1.
    var line: Int
    var message: String
  }

  var fields: [Field] = []
  /// Why the YAML of the head could not be read; nil when it could, or there is none.
  var problem: Problem?
  /// Lines of front matter, marks included.
  var frontMatterLines = 0

  subscript(key: String) -> Field? { fields.first { $0.key == key } }

  /// Reads the fields of a document's first lines.
  init(_ bytes: [UInt8]) {
    let lines = Text.lines(Array(bytes.prefix(16_384)))
    if lines.first.map({ String(decoding: $0, as: UTF8.self).trimmed }) == "---",
      let end = lines.dropFirst().prefix(200).firstIndex(where: { $0.elementsEqual([0x2d, 0x2d, 0x2d]) })
    {
      let yaml = lines[1..<end].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
      readYAML(yaml, firstLine: 2)
      frontMatterLines = end + 1
    }
    var sections = 0
    // The line that the last field may go on at.
    var next = -1
    for (index, line) in lines.enumerated().dropFirst(frontMatterLines).prefix(60) {
      if line.first == UInt8(ascii: "#") {
        sections += 1
        if sections > 1 { break }
        continue
      }
      if let field = DocumentHeader.field(line, number: index + 1) {
        fields.append(field)
        next = index + 1
      } else if let first = line.first, first == 0x20 || first == 0x09, let last = fields.last,
        index == next, last.values.count < 100, !Text.isBlank(line)
      {
        // A folded value, or an indented list below its key.
        var text = Text.decode(line).trimmed
        while let mark = text.first, "*-+ ".contains(mark) { text.removeFirst() }
        fields[fields.count - 1].values.append(text)
        next = index + 1
      }
    }
  }

  /// Reads a metadata file beside a document, such as `kep.yaml`.
  init(metadata bytes: [UInt8]) {
    readYAML(String(decoding: bytes.prefix(262_144), as: UTF8.self), firstLine: 1)
  }

  private mutating func readYAML(_ text: String, firstLine: Int) {
    do {
      guard let node = try YAMLText.compose(text) else { return }
      if let mapping = node.mapping {
        fields = DocumentHeader.fields(of: mapping, firstLine: firstLine)
      } else {
        problem = Problem(line: firstLine, message: "the metadata is no mapping of keys to values")
      }
    } catch let error as YamlError {
      problem = Problem(line: error.line + firstLine - 1, message: "the metadata is not readable as YAML")
    } catch {
      problem = Problem(line: firstLine, message: "the metadata is not readable as YAML")
    }
  }

  private static func fields(of mapping: Node.Mapping, firstLine: Int) -> [Field] {
    return mapping.compactMap { key, value in
      guard let name = key.string else { return nil }
      let values: [String]
      if let list = value.sequence {
        values = list.compactMap { node in
          node.string ?? node.mapping?["name"]?.string ?? node.mapping?.first?.value.string
        }
      } else if let one = value.string {
        values = one.isEmpty ? [] : [one]
      } else {
        return nil
      }
      return Field(key: canonical(name), values: values, line: (key.mark?.line ?? 1) + firstLine - 1)
    }
  }

  private static func canonical(_ key: String) -> String {
    String(key.trimmed.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  /// `* Key: value`, `- **Key**: value`, `| Key | value |`, `Key: value`, `:Key: value`; nil for anything else.
  private static func field(_ line: ArraySlice<UInt8>, number: Int) -> Field? {
    guard line.count < 2_000 else { return nil }
    var text = Text.decode(line, bound: 1_500)
    guard let first = text.first else { return nil }
    if first == "|" {
      let cells = text.split(separator: "|").map { String($0).trimmed }
      guard cells.count == 2, !cells[0].isEmpty, cells[0].count < 40, !cells[0].hasPrefix("--") else { return nil }
      return Field(key: canonical(cells[0].filter { $0 != "*" && $0 != ":" }), values: [cells[1]], line: number)
    }
    if first == " " || first == "\t" {
      // PEP-style headers right-align nothing, but some documents indent bullets by a space.
      guard text.trimmed.first.map({ "*-".contains($0) }) == true, !String(text.prefix(4)).trimmed.isEmpty else {
        return nil
      }
      text = text.trimmed
    }
    while let mark = text.first, "*-+: ".contains(mark) { text.removeFirst() }
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let key = text[..<colon].filter { !"*_`".contains($0) }
    guard !key.isEmpty, key.count <= 30, key.split(separator: " ").count <= 3,
      key.allSatisfy({ $0.isLetter || $0.isNumber || " -_()/".contains($0) }), key.first?.isLetter == true
    else { return nil }
    var value = String(text[text.index(after: colon)...]).trimmed
    while value.hasPrefix("**") || value.hasPrefix("__") { value = String(value.dropFirst(2)).trimmed }
    if value.hasPrefix("//") { return nil }
    return Field(
      key: canonical(key.replacing("(s)", with: "")), values: value.isEmpty ? [] : [value], line: number)
  }
}

extension YamlError {
  /// The line, from 1, at which reading stopped.
  fileprivate var line: Int {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: 1
    }
  }
}
