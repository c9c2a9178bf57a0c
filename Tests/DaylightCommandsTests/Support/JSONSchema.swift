import Foundation

/// As much of JSON Schema as the schemas in `config/` use. A keyword that is not known here is a mistake.
struct JSONSchema {
  private let root: [String: Any]
  private let folder: URL
  /// The schemas beside this one, by the names of their files.
  private let others: [String: [String: Any]]

  init(file: String) throws {
    let url = URL(fileURLWithPath: file)
    root = try JSONSchema.object(url)
    folder = url.deletingLastPathComponent()
    var others: [String: [String: Any]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".schema.json") {
      others[name] = try JSONSchema.object(folder.appending(path: name))
    }
    self.others = others
  }

  private static func object(_ url: URL) throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: try Data(contentsOf: url)) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, each with its place.
  func problems(_ json: Data) throws -> [String] {
    check(try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed), root, root, "$")
  }

  /// - Parameter document: the file in which the schema stands: what a reference without a file's name is about.
  private func check(_ value: Any, _ schema: [String: Any], _ document: [String: Any], _ place: String) -> [String] {
    var problems: [String] = []
    for (keyword, wanted) in schema {
      switch keyword {
      case "$schema", "title", "description", "$defs": break
      case "$ref":
        guard let (target, home) = resolved(wanted as? String ?? "", document) else {
          problems.append("\(place): \(wanted) leads nowhere")
          break
        }
        problems += check(value, target, home, place)
      case "type":
        if !JSONSchema.is(value, wanted as? String ?? "") { problems.append("\(place) is no \(wanted)") }
      case "const": if !JSONSchema.same(value, wanted) { problems.append("\(place) is not \(wanted)") }
      case "enum":
        if !(wanted as? [Any] ?? []).contains(where: { JSONSchema.same(value, $0) }) {
          problems.append("\(place) is none of \(wanted)")
        }
      case "pattern":
        let text = value as? String ?? ""
        if text.range(of: wanted as? String ?? "", options: .regularExpression) == nil {
          problems.append("\(place) does not look like \(wanted)")
        }
      case "minItems":
        if (value as? [Any] ?? []).count < wanted as? Int ?? 0 { problems.append("\(place) has fewer than \(wanted)") }
      case "maxItems":
        if (value as? [Any] ?? []).count > wanted as? Int ?? 0 { problems.append("\(place) has more than \(wanted)") }
      case "required":
        for key in wanted as? [String] ?? [] where (value as? [String: Any])?[key] == nil {
          problems.append("\(place).\(key) is missing")
        }
      case "properties":
        for (key, inner) in value as? [String: Any] ?? [:] {
          guard let known = (wanted as? [String: Any])?[key] as? [String: Any] else { continue }
          problems += check(inner, known, document, "\(place).\(key)")
        }
      case "additionalProperties":
        let own = schema["properties"] as? [String: Any] ?? [:]
        for (key, inner) in value as? [String: Any] ?? [:] where own[key] == nil {
          if let other = wanted as? [String: Any] {
            problems += check(inner, other, document, "\(place).\(key)")
          } else {
            problems.append("\(place).\(key) is not in the schema")
          }
        }
      case "items":
        for (index, item) in (value as? [Any] ?? []).enumerated() {
          problems += check(item, wanted as? [String: Any] ?? [:], document, "\(place)[\(index)]")
        }
      default: problems.append("\(place): the keyword \(keyword) is not known to the test")
      }
    }
    return problems
  }

  /// What `common.schema.json#/$defs/day` or `#/$defs/day` is, and the file in which it stands.
  private func resolved(_ reference: String, _ document: [String: Any]) -> ([String: Any], [String: Any])? {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, let home = parts[0].isEmpty ? document : others[String(parts[0])] else { return nil }
    var here: Any = home
    for step in parts[1].split(separator: "/") {
      guard let next = (here as? [String: Any])?[String(step)] else { return nil }
      here = next
    }
    return (here as? [String: Any]).map { ($0, home) }
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": (value as? NSNumber).map { JSONSchema.isTruthValue($0) } ?? false
    case "integer":
      (value as? NSNumber).map { !JSONSchema.isTruthValue($0) && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": (value as? NSNumber).map { !JSONSchema.isTruthValue($0) } ?? false
    default: false
    }
  }

  /// JSON's true and false are kept as a C char.
  private static func isTruthValue(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

  private static func same(_ left: Any, _ right: Any) -> Bool { "\(left)" == "\(right)" }
}
