import Foundation

/// As much of JSON Schema as the schemas in `config/` use. A keyword that is not known here is a mistake.
struct JSONSchema {
  private let root: [String: Any]

  init(file: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, each with its place.
  func problems(_ json: Data) throws -> [String] {
    check(try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed), root, "$")
  }

  private func check(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    var problems: [String] = []
    for (keyword, wanted) in schema {
      switch keyword {
      case "$schema", "title", "description": break
      case "type":
        if !JSONSchema.is(value, wanted as? String ?? "") { problems.append("\(place) is no \(wanted)") }
      case "const": if !JSONSchema.same(value, wanted) { problems.append("\(place) is not \(wanted)") }
      case "enum":
        if !(wanted as? [Any] ?? []).contains(where: { JSONSchema.same(value, $0) }) {
          problems.append("\(place) is none of \(wanted)")
        }
      case "required":
        for key in wanted as? [String] ?? [] where (value as? [String: Any])?[key] == nil {
          problems.append("\(place).\(key) is missing")
        }
      case "properties": break
      case "additionalProperties":
        let own = schema["properties"] as? [String: Any] ?? [:]
        for (key, inner) in value as? [String: Any] ?? [:] {
          if let known = own[key] as? [String: Any] {
            problems += check(inner, known, "\(place).\(key)")
          } else if let other = wanted as? [String: Any] {
            problems += check(inner, other, "\(place).\(key)")
          } else {
            problems.append("\(place).\(key) is not in the schema")
          }
        }
      case "items":
        for (index, item) in (value as? [Any] ?? []).enumerated() {
          problems += check(item, wanted as? [String: Any] ?? [:], "\(place)[\(index)]")
        }
      default: problems.append("\(place): the keyword \(keyword) is not known to the test")
      }
    }
    return problems
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": value is NSNumber
    // JSON's true and false are kept as a C char.
    case "boolean": (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    default: false
    }
  }

  private static func same(_ left: Any, _ right: Any) -> Bool { "\(left)" == "\(right)" }
}
