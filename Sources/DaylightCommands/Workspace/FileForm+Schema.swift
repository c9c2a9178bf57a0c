internal import Foundation

extension DocumentForm {
  /// The JSON Schema of the file, for editors: draft 7, which YAML language servers read.
  var schema: String {
    var schema = root.schema
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"
    schema["title"] = "Daylight \(name).yaml"
    schema["description"] = meaning
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? JSONSerialization.data(withJSONObject: schema, options: options) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// The file's name in `config/schemas` and in a workspace's `.daylight/schemas`.
  var schemaName: String { "\(name).schema.json" }
}

extension FileForm {
  fileprivate var schema: [String: Any] {
    switch self {
    case .text: ["type": "string"]
    case .number(let range): ["type": "integer", "minimum": range.lowerBound, "maximum": range.upperBound]
    case .share: ["type": "number", "exclusiveMinimum": 0]
    case .amount: ["type": "number", "minimum": 0]
    case .flag: ["type": "boolean"]
    case .day: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    case .quarter: ["type": "string", "pattern": "^[0-9]{4}-[Qq][1-4]$"]
    case .choice(let words): ["type": "string", "enum": words]
    case .reference: ["type": "string"]
    case .list(let inner): ["type": "array", "items": inner.schema]
    case .keyed(let inner): ["type": "object", "additionalProperties": inner.schema]
    case .mapping(let fields): FileForm.object(fields)
    case .short(let field, let fields):
      ["anyOf": [fields.first { $0.key == field }?.form.schema ?? [:], FileForm.object(fields)]]
    case .any: [:]
    }
  }

  private static func object(_ fields: [Field]) -> [String: Any] {
    var properties: [String: Any] = [:]
    for field in fields {
      var schema = field.form.schema
      schema["description"] = field.meaning
      properties[field.key] = schema
    }
    var object: [String: Any] = ["type": "object", "additionalProperties": false, "properties": properties]
    let required = fields.filter(\.isRequired).map(\.key)
    if !required.isEmpty { object["required"] = required }
    return object
  }
}
