internal import FoundationEssentials

/// Any JSON, for exports whose form differs from tool to tool and from year to year.
enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  /// Reads one value; nil when it is no JSON.
  init?(_ bytes: some Collection<UInt8>) {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else { return nil }
    self = value
  }

  /// The value under a key, or below several; null where there is none.
  subscript(_ keys: String...) -> JSONValue {
    keys.reduce(self) { value, key in if case .object(let object) = value { object[key] ?? .null } else { .null } }
  }

  /// The text; nil when it is none, or empty.
  var text: String? { if case .text(let text) = self, !text.isEmpty { text } else { nil } }

  /// The whole number, also when it is written as text.
  var integer: Int? {
    switch self {
    case .number(let number): Int(exactly: number)
    case .text(let text): Int(text)
    default: nil
    }
  }

  /// The elements of a list, or of a GraphQL connection; none for anything else.
  var elements: [JSONValue] {
    switch self {
    case .list(let list): list
    case .object(let object): object["nodes"]?.elements ?? []
    default: []
    }
  }

  /// The members of an object, in order of keys.
  var members: [(key: String, value: JSONValue)] {
    if case .object(let object) = self { object.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } } else { [] }
  }

  /// Whether there is a key, whatever its value.
  func has(_ key: String) -> Bool { if case .object(let object) = self { object[key] != nil } else { false } }
}

extension JSONValue: Decodable {
  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      var object: [String: JSONValue] = [:]
      for key in container.allKeys { object[key.stringValue] = try container.decode(JSONValue.self, forKey: key) }
      self = .object(object)
      return
    }
    if var container = try? decoder.unkeyedContainer() {
      var list: [JSONValue] = []
      while !container.isAtEnd { list.append(try container.decode(JSONValue.self)) }
      self = .list(list)
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
