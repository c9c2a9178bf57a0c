internal import Yams

/// Changes one place in a YAML text and leaves every other byte as it is: comments, order, quotes, line ends.
///
/// Each edit is proved: the new text is parsed, and must say what the old one said with just that change. Where it
/// does not, nothing is changed and the error says so.
struct YAMLEdit {
  /// A step into a value.
  enum Step: Hashable, Sendable, CustomStringConvertible {
    case key(String)
    case index(Int)

    var description: String {
      switch self {
      case .key(let key): key
      case .index(let index): "[\(index)]"
      }
    }
  }

  /// Why a text cannot be edited.
  struct Refusal: Error, CustomStringConvertible {
    var description: String
  }

  /// The text.
  private(set) var text: String

  init(_ text: String) { self.text = text }

  /// Puts a value under a key or in a place of a list; a key that is missing is added after its siblings.
  mutating func set(_ path: [Step], to value: YAMLValue) throws {
    let root = try parsed(text)
    guard let last = path.last else { throw Refusal(description: "the whole file cannot be replaced") }
    let parent = try YAMLEdit.node(root, Array(path.dropLast()))
    var wanted = YAMLTree(root)
    try wanted.set(path[...], to: YAMLTree(value))
    if let old = YAMLEdit.child(parent, last) {
      try take(replacing(old.node, key: old.key, by: value), wanted)
    } else if case .key(let key) = last {
      try take(adding(key, value, to: parent, at: Array(path.dropLast()), in: root), wanted)
    } else {
      throw Refusal(description: "there is no place \(last) in the list")
    }
  }

  /// Adds a value at the end of a list; a list that is missing is made.
  mutating func append(_ value: YAMLValue, to path: [Step]) throws {
    let root = try parsed(text)
    guard let node = try? YAMLEdit.node(root, path), let sequence = node.sequence, let last = sequence.last else {
      return try set(path, to: .list([value]))
    }
    var wanted = YAMLTree(root)
    try wanted.append(YAMLTree(value), to: path[...])
    let scan = YAMLExtent(text)
    if scan.isFlow(at: try scan.start(of: node)) {
      let end = try scan.end(of: last)
      try take(scan.inserted(", \(value.flow)", at: end), wanted)
    } else {
      let column = try scan.column(of: node)
      let lines = YAMLValue.list([value]).block(indent: column) ?? []
      try take(scan.insertedLines(lines, afterLineOf: try scan.end(of: last)), wanted)
    }
  }

  /// Gives a key another name.
  mutating func rename(_ path: [Step], to name: String) throws {
    let root = try parsed(text)
    guard let last = path.last, case .key(let old) = last else { throw Refusal(description: "only keys have names") }
    let parent = try YAMLEdit.node(root, Array(path.dropLast()))
    guard let pair = parent.mapping?.first(where: { $0.key.scalar?.string == old }) else { return }
    var wanted = YAMLTree(root)
    try wanted.rename(path[...], to: name)
    let scan = YAMLExtent(text)
    let start = try scan.start(of: pair.key)
    try take(scan.replaced(start, try scan.end(of: pair.key), by: YAMLValue.quoted(name)), wanted)
  }

  private func replacing(_ node: Node, key: Node?, by value: YAMLValue) throws -> String {
    let scan = YAMLExtent(text)
    let start = try scan.start(of: node)
    let end = try scan.end(of: node)
    guard let key, let block = value.block(indent: try scan.column(of: key) + 2), !scan.isInFlow(key) else {
      // An empty value has no place of its own: it stands right after its key's colon.
      let isEmpty = start == end
      if isEmpty, let key { return scan.inserted(" \(value.flow)", at: try scan.afterColon(key)) }
      return scan.replaced(start, end, by: value.flow)
    }
    return try scan.replacedWithBlock(block, after: key, from: start, to: end)
  }

  private func adding(
    _ key: String, _ value: YAMLValue, to parent: Node, at path: [Step], in root: Node
  ) throws -> String {
    let scan = YAMLExtent(text)
    guard let mapping = parent.mapping else {
      guard FileCheck.isNull(parent) else { throw Refusal(description: "'\(key)' has no mapping to stand in") }
      let above = try YAMLEdit.node(root, Array(path.dropLast()))
      guard let last = path.last, let place = YAMLEdit.child(above, last) else {
        throw Refusal(description: "'\(key)' has no place to stand in")
      }
      return try replacing(parent, key: place.key, by: .mapping([(key, value)]))
    }
    guard let last = Array(mapping).last else {
      let start = try scan.start(of: parent)
      return scan.replaced(start, try scan.end(of: parent), by: YAMLValue.mapping([(key, value)]).flow)
    }
    let end = max(try scan.end(of: last.value), try scan.end(of: last.key))
    if scan.isFlow(at: try scan.start(of: parent)) {
      return scan.inserted(", \(YAMLValue.quoted(key)): \(value.flow)", at: end)
    }
    return scan.insertedLines(YAMLValue.lines(key, value, indent: try scan.column(of: last.key)), afterLineOf: end)
  }

  private mutating func take(_ new: String, _ wanted: YAMLTree) throws {
    guard let root = try? parsed(new), YAMLTree(root) == wanted else {
      throw Refusal(description: "this place of the file cannot be changed without touching others; change it by hand")
    }
    text = new
  }

  private func parsed(_ text: String) throws -> Node {
    guard let node = try Yams.compose(yaml: text) else { throw Refusal(description: "the file is empty") }
    return node
  }

  private static func node(_ root: Node, _ path: [Step]) throws -> Node {
    var node = root
    for step in path {
      guard let next = child(node, step)?.node else { throw Refusal(description: "there is no \(step)") }
      node = next
    }
    return node
  }

  private static func child(_ node: Node, _ step: Step) -> (node: Node, key: Node?)? {
    switch step {
    case .key(let key):
      return node.mapping?.first { $0.key.scalar?.string == key }.map { ($0.value, $0.key) }
    case .index(let index):
      guard let sequence = node.sequence, sequence.indices.contains(index) else { return nil }
      return (sequence[index], nil)
    }
  }
}
