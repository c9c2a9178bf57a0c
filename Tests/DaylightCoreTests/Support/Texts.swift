import DaylightCore
import Foundation

/// All texts of an artifact, wherever they stand.
func texts(of artifact: Artifact) throws -> [String] {
  var found: [String] = []
  func collect(_ value: Any) {
    if let text = value as? String { found.append(text) }
    if let list = value as? [Any] { list.forEach(collect) }
    if let object = value as? [String: Any] { object.values.forEach(collect) }
  }
  collect(try JSONSerialization.jsonObject(with: try JSONEncoder().encode(artifact)))
  return found
}

/// The keys under which numbers stand in a value's JSON; the keys of lists are their owners'.
func numberKeys(of value: some Encodable) throws -> Set<String> {
  var keys: Set<String> = []
  func collect(_ value: Any, _ key: String) {
    if let list = value as? [Any] {
      list.forEach { collect($0, key) }
    } else if let object = value as? [String: Any] {
      for (name, part) in object { collect(part, name == "_0" ? key : name) }
    } else if let number = value as? NSNumber, String(cString: number.objCType) != "c" {
      // JSON's true and false are kept as a C char.
      keys.insert(key)
    }
  }
  collect(try JSONSerialization.jsonObject(with: try JSONEncoder().encode(value)), "")
  return keys
}

/// The runs of digits in a text, as numbers.
func numbers(in text: String) -> [Int] {
  text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
}

extension Artifact {
  /// All cards, in order.
  var cards: [Block.ItemCard] {
    sections.flatMap(\.blocks).flatMap { block -> [Block.ItemCard] in
      if case .cards(let cards) = block { cards } else { [] }
    }
  }
}
