/// What members of an object must be, where they are there at all: forges add members freely, and change none.
struct JSONShape {
  enum Kind: String {
    case text = "a text"
    case number = "a number"
    case object = "an object"
    case list = "a list"
  }

  /// The members, each with the kinds that it may be.
  let members: [(key: String, kinds: [Kind])]

  /// What is wrong with an object, in a few words; nil when nothing is.
  func mistake(in value: JSONValue) -> String? {
    for (key, kinds) in members where value.has(key) && value[key] != .null {
      if kinds.contains(where: { JSONShape.isKind($0, value[key]) }) { continue }
      return "\(key) must be \(kinds.map(\.rawValue).joined(separator: " or "))"
    }
    return nil
  }

  private static func isKind(_ kind: Kind, _ value: JSONValue) -> Bool {
    switch (kind, value) {
    case (.text, .text), (.object, .object), (.list, .list): true
    // Some tools write numbers as texts.
    case (.number, _): value.integer != nil
    default: false
    }
  }
}
