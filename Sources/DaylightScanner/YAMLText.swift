internal import Yams

/// YAML out of a repository, read within bounds.
///
/// Ten references to a list of ten references, a dozen times over, are a few hundred bytes and more nodes than can be
/// counted: comparing two keys that hold them would not end.
enum YAMLText {
  /// The text holds more references to anchors than metadata that people write.
  struct TooManyReferences: Error {}

  /// References from which a text that has anchors is not read: with so few, what they stand for stays small.
  static let referenceLimit = 30

  /// The first document of a text; nil when it has none.
  ///
  /// - Throws: `TooManyReferences`, or what the parser throws for a text that is no YAML.
  static func compose(_ text: String) throws -> Node? {
    if isTooMuch(text.utf8) { throw TooManyReferences() }
    return try Yams.compose(yaml: text)
  }

  /// All documents of a text up to one that is no YAML, and whether there is such a one.
  static func composeAll(_ text: String) -> (nodes: [Node], isBroken: Bool) {
    if isTooMuch(text.utf8) { return ([], true) }
    guard var sequence = try? Yams.compose_all(yaml: text) else { return ([], true) }
    var nodes: [Node] = []
    while nodes.count < 1_000, let node = sequence.next() { nodes.append(node) }
    return (nodes, sequence.error != nil)
  }

  /// Counts what may be references; words between stars in a text without anchors are none.
  private static func isTooMuch(_ bytes: String.UTF8View) -> Bool {
    var hasAnchor = false
    var references = 0
    var mark: UInt8 = 0
    for byte in bytes {
      let isName = byte > 0x20 && byte != mark
      if mark == UInt8(ascii: "&"), isName { hasAnchor = true }
      if mark == UInt8(ascii: "*"), isName { references += 1 }
      mark = byte
    }
    return hasAnchor && references > referenceLimit
  }
}
