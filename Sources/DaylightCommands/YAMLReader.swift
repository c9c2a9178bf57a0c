internal import DaylightCore
internal import Yams

/// Reads values out of YAML and remembers everything that is wrong, each with file, line and key.
struct YAMLReader {
  let file: String
  private(set) var problems: [String] = []

  init(file: String) { self.file = file }

  mutating func root(_ text: String) -> Node.Mapping? {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        problems.append("\(file):1: the file is empty")
        return nil
      }
      guard let mapping = node.mapping else {
        complain(node, "the file must be a mapping of keys to values")
        return nil
      }
      return mapping
    } catch let error as YamlError {
      problems.append("\(file):\(YAMLReader.line(of: error)): this is not YAML: \(YAMLReader.reason(of: error))")
    } catch {
      problems.append("\(file):1: this is not YAML")
    }
    return nil
  }

  mutating func complain(_ node: Node, _ message: String) {
    problems.append("\(file):\(node.mark?.line ?? 1): \(message)")
  }

  mutating func complain(_ mapping: Node.Mapping, _ key: String, _ message: String, in place: String = "") {
    let line =
      mapping.first { $0.key.string == key }?.key.mark?.line ?? mapping.mark?.line ?? mapping.first?.key.mark?.line ?? 1
    problems.append("\(file):\(line): \(YAMLReader.join(place, key)): \(message)")
  }

  mutating func checkKeys(_ mapping: Node.Mapping, _ known: [String], in place: String) {
    for (key, _) in mapping {
      guard let name = key.string else { continue }
      if known.contains(name) { continue }
      let near = known.min { YAMLReader.distance($0, name) < YAMLReader.distance($1, name) }
      let hint = near.flatMap { YAMLReader.distance($0, name) <= 3 ? "; did you mean '\($0)'?" : nil }
      complain(
        key, "\(YAMLReader.join(place, name)): no such key\(hint ?? "; known are \(known.joined(separator: ", "))")")
    }
  }

  mutating func string(_ mapping: Node.Mapping, _ key: String, in place: String) -> String? {
    guard let node = YAMLReader.value(mapping, key), !YAMLReader.isNull(node) else { return nil }
    if let text = node.string { return text }
    complain(node, "\(YAMLReader.join(place, key)): must be text")
    return nil
  }

  mutating func required(_ mapping: Node.Mapping, _ key: String, in place: String) -> String? {
    if YAMLReader.value(mapping, key) == nil {
      complain(mapping, key, "is missing", in: place)
      return nil
    }
    let text = string(mapping, key, in: place)
    if text?.isEmpty == true { complain(mapping, key, "is empty", in: place) }
    return text?.isEmpty == true ? nil : text
  }

  mutating func integer(_ mapping: Node.Mapping, _ key: String, in place: String) -> Int? {
    guard let node = YAMLReader.value(mapping, key) else { return nil }
    if let number = node.int { return number }
    complain(node, "\(YAMLReader.join(place, key)): must be a whole number")
    return nil
  }

  mutating func day(_ mapping: Node.Mapping, _ key: String, in place: String) -> CalendarDay? {
    guard let text = string(mapping, key, in: place) else { return nil }
    if let day = CalendarDay(text) { return day }
    complain(mapping, key, "must be a date such as 2026-04-01, not '\(text)'", in: place)
    return nil
  }

  mutating func strings(_ mapping: Node.Mapping, _ key: String, in place: String) -> [String] {
    guard let node = YAMLReader.value(mapping, key) else { return [] }
    guard let sequence = node.sequence else {
      complain(node, "\(YAMLReader.join(place, key)): must be a list")
      return []
    }
    return sequence.compactMap { item in
      if let text = item.string { return text }
      complain(item, "\(YAMLReader.join(place, key)): must be a list of texts")
      return nil
    }
  }

  mutating func mapping(_ mapping: Node.Mapping, _ key: String, in place: String) -> Node.Mapping? {
    guard let node = YAMLReader.value(mapping, key) else { return nil }
    if let inner = node.mapping { return inner }
    complain(node, "\(YAMLReader.join(place, key)): must be a mapping of keys to values")
    return nil
  }

  mutating func sequence(_ mapping: Node.Mapping, _ key: String, in place: String) -> [Node] {
    guard let node = YAMLReader.value(mapping, key) else { return [] }
    if let sequence = node.sequence { return Array(sequence) }
    if YAMLReader.isNull(node) { return [] }
    complain(node, "\(YAMLReader.join(place, key)): must be a list")
    return []
  }

  mutating func mappings(_ mapping: Node.Mapping, _ key: String, in place: String) -> [(Node.Mapping, String)] {
    var found: [(Node.Mapping, String)] = []
    for (index, node) in sequence(mapping, key, in: place).enumerated() {
      let here = "\(YAMLReader.join(place, key))[\(index)]"
      if let inner = node.mapping {
        found.append((inner, here))
      } else {
        complain(node, "\(here): must be a mapping of keys to values")
      }
    }
    return found
  }

  /// The value under a key; nil when there is none.
  ///
  /// The mapping's own look-up works out the tags of all its keys, each by a dozen regular expressions.
  static func value(_ mapping: Node.Mapping, _ key: String) -> Node? {
    mapping.first { $0.key.scalar?.string == key }?.value
  }

  /// Nothing, as YAML writes it.
  private static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .any || scalar.style == .plain else { return false }
    return ["", "null", "~"].contains(scalar.string)
  }

  private static func join(_ place: String, _ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }

  static func line(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: 1
    }
  }

  static func column(of error: YamlError) -> Int {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.column
    default: 1
    }
  }

  static func reason(of error: YamlError) -> String {
    switch error {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _): problem
    case .duplicatedKeysInMapping(let keys, _): "a key stands twice: \(keys.map { "\($0)" }.joined(separator: ", "))"
    default: "it cannot be read"
    }
  }

  /// Edit distance, for "did you mean".
  static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.lowercased())
    var row = Array(0...right.count)
    for (i, a) in left.lowercased().enumerated() {
      var previous = row[0]
      row[0] = i + 1
      for j in right.indices {
        let next = min(row[j + 1] + 1, row[j] + 1, previous + (a == right[j] ? 0 : 1))
        previous = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }
}
