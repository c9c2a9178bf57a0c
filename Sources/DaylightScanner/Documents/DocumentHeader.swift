internal import Yams

/// The fields that a document says of itself: front matter, RFC-822 lines, bullets, bold words, rows of tables, short
/// sections such as `## Status`, metadata files.
///
/// Each way of writing is tried on each line, so that a head in a form of its own, or a broken one, still gives what
/// its other lines say.
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

  /// The first field under one of some keys that says something.
  func first(of keys: [String]) -> Field? {
    for key in keys {
      if let field = fields.first(where: { $0.key == key && !$0.values.isEmpty }) { return field }
    }
    return nil
  }

  /// How much of a text is looked at, in bytes.
  static let limit = 65_536

  /// Reads the fields of a document.
  ///
  /// - Parameter isQuick: whether front matter is read line by line only. That is enough for what most heads say, and
  ///   costs a tenth: for the many older versions of a text.
  init(_ bytes: [UInt8], isQuick: Bool = false) {
    let lines = Text.lines(Array(bytes.prefix(DocumentHeader.limit)))
    readFrontMatter(lines, isQuick)
    var reader = HeadLines(lines, from: frontMatterLines)
    reader.read()
    fields += reader.fields
  }

  /// Reads a metadata file beside a document, such as `kep.yaml`.
  init(metadata bytes: [UInt8], isQuick: Bool = false) {
    let start = Array(bytes.prefix(262_144))
    if !isQuick { readYAML(String(decoding: start, as: UTF8.self), firstLine: 1) }
    if isQuick || problem != nil { fields = YAMLLines.fields(Text.lines(start)[...], firstLine: 1) }
  }

  private mutating func readFrontMatter(_ lines: [ArraySlice<UInt8>], _ isQuick: Bool) {
    guard let first = lines.first.map({ String(decoding: $0, as: UTF8.self).trimmed }),
      first == "---" || first == "+++" || first == "\u{feff}---"
    else { return }
    let mark: UInt8 = first == "+++" ? 0x2b : 0x2d
    guard
      let end = lines.dropFirst().prefix(400).firstIndex(where: { line in
        let line = Text.trimmed(line)
        return line.count == 3 && line.allSatisfy { $0 == mark }
      })
    else { return }
    frontMatterLines = end + 1
    if mark == 0x2b {
      fields = YAMLLines.assignments(lines[1..<end], firstLine: 2)
    } else if isQuick {
      fields = YAMLLines.fields(lines[1..<end], firstLine: 2)
    } else {
      readYAML(lines[1..<end].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"), firstLine: 2)
      if problem != nil { fields = YAMLLines.fields(lines[1..<end], firstLine: 2) }
    }
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
    mapping.flatMap { key, value -> [Field] in
      guard let name = key.string else { return [] }
      let line = (key.mark?.line ?? 1) + firstLine - 1
      let values: [String]
      if let list = value.sequence {
        values = list.compactMap { node in
          node.string ?? node.mapping.flatMap(DocumentHeader.person) ?? node.mapping?.first?.value.string
        }
      } else if let one = value.string {
        values = one.isEmpty ? [] : [one]
      } else if let inner = value.mapping {
        // One person as a mapping, or a mapping of roles to people.
        if let person = DocumentHeader.person(inner) {
          return [Field(key: canonical(name), values: [person], line: line)]
        }
        return fields(of: inner, firstLine: firstLine).prefix(40).map {
          Field(key: "\(canonical(name)).\($0.key)", values: $0.values, line: $0.line)
        }
      } else {
        return []
      }
      return [Field(key: canonical(name), values: values, line: line)]
    }
  }

  /// `{name: Ana Keller, email: ana@x, github: ana}` as people write it on a line.
  private static func person(_ mapping: Node.Mapping) -> String? {
    func text(_ keys: String...) -> String? { keys.lazy.compactMap { mapping[$0]?.string }.first { !$0.isEmpty } }
    let name = text("name", "full-name", "fullname")
    let email = text("email", "mail", "e-mail")
    var handle = text("github", "handle", "username", "github-username", "gitlab", "login", "user")
    if let known = handle, let url = known.range(of: "github.com/") { handle = String(known[url.upperBound...]) }
    let at = handle.map { $0.hasPrefix("@") ? $0 : "@" + $0 }
    switch (name, email, at) {
    case (let name?, let email?, _): return "\(name) <\(email)>"
    case (let name?, nil, let at?): return "\(name) (\(at))"
    case (let name?, nil, nil): return name
    case (nil, let email?, _): return email
    case (nil, nil, let at?): return at
    default: return nil
    }
  }

  /// A key in one form: lower case, words parted by `-`, without marks, `(s)` and what stands in brackets.
  static func canonical(_ key: some StringProtocol) -> String {
    var text = ""
    var depth = 0
    for character in key.lowercased() {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = max(0, depth - 1)
      case " ", "_", "-", "/", "\u{a0}":
        if depth == 0, text.last != "-", !text.isEmpty { text.append("-") }
      case "*", "`", ":", "#", ".": continue
      default: if depth == 0 { text.append(character) }
      }
    }
    while text.last == "-" { text.removeLast() }
    return text
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
