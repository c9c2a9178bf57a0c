internal import Yams

/// Finds where a node of a parsed text begins and ends in that text: the parser only says where it begins.
struct YAMLExtent {
  private let scalars: [Unicode.Scalar]
  /// Where each line begins.
  private let lines: [Int]
  private let lineEnd: String

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var lines = [0]
    for (index, scalar) in scalars.enumerated() where scalar == "\n" { lines.append(index + 1) }
    self.lines = lines
    lineEnd = lines.count > 1 && lines[1] >= 2 && scalars[lines[1] - 2] == "\r" ? "\r\n" : "\n"
  }

  func start(of node: Node) throws -> Int {
    guard let mark = node.mark, lines.indices.contains(mark.line - 1) else {
      throw YAMLEdit.Refusal(description: "the parser does not say where this stands")
    }
    let offset = lines[mark.line - 1] + mark.column - 1
    guard offset <= scalars.count else { throw YAMLEdit.Refusal(description: "the place is outside of the file") }
    if offset < scalars.count, "&*!".unicodeScalars.contains(scalars[offset]) {
      throw YAMLEdit.Refusal(description: "anchors and tags are not changed; change it by hand")
    }
    return offset
  }

  /// The node's column, from 0.
  func column(of node: Node) throws -> Int {
    let start = try start(of: node)
    return start - (lines.last { $0 <= start } ?? 0)
  }

  func end(of node: Node) throws -> Int {
    let start = try start(of: node)
    switch node {
    case .scalar(let scalar): return end(of: scalar, from: start)
    case .sequence(let sequence):
      if isFlow(at: start) { return closing(from: start) }
      guard let last = sequence.last else { return start }
      return try end(of: last)
    case .mapping(let mapping):
      if isFlow(at: start) { return closing(from: start) }
      guard let last = Array(mapping).last else { return start }
      return max(try end(of: last.value), try end(of: last.key))
    case .alias: throw YAMLEdit.Refusal(description: "aliases are not changed; change it by hand")
    }
  }

  /// Whether a collection that begins there stands in brackets. (The parser's own word for it is that of the closing one.)
  func isFlow(at start: Int) -> Bool { start < scalars.count && (scalars[start] == "[" || scalars[start] == "{") }

  private func end(of scalar: Node.Scalar, from start: Int) -> Int {
    switch scalar.style {
    case .doubleQuoted:
      var index = start + 1
      while index < scalars.count, scalars[index] != "\"" { index += scalars[index] == "\\" ? 2 : 1 }
      return min(index + 1, scalars.count)
    case .singleQuoted:
      var index = start + 1
      while index < scalars.count {
        if scalars[index] == "'" {
          guard index + 1 < scalars.count, scalars[index + 1] == "'" else { break }
          index += 1
        }
        index += 1
      }
      return min(index + 1, scalars.count)
    case .literal, .folded: return endOfBlock(from: start)
    case .any, .plain:
      // What a plain text says is what stands there, but for how its lines are folded.
      var index = start
      for wanted in scalar.string.unicodeScalars where !YAMLExtent.isBlank(wanted) {
        while index < scalars.count, YAMLExtent.isBlank(scalars[index]) { index += 1 }
        guard index < scalars.count, scalars[index] == wanted else { return index }
        index += 1
      }
      return index
    }
  }

  /// A literal or folded text goes on while its lines are blank or further in than the line it begins on.
  private func endOfBlock(from start: Int) -> Int {
    let first = lines.lastIndex { $0 <= start } ?? 0
    let indent = indentation(first)
    var last = first
    var line = first + 1
    while line < lines.count {
      if !isBlankLine(line) {
        guard indentation(line) > indent else { break }
        last = line
      }
      line += 1
    }
    return endOfLine(last)
  }

  private func closing(from start: Int) -> Int {
    var depth = 0
    var index = start
    while index < scalars.count {
      switch scalars[index] {
      case "[", "{": depth += 1
      case "]", "}":
        depth -= 1
        if depth == 0 { return index + 1 }
      case "\"":
        index += 1
        while index < scalars.count, scalars[index] != "\"" { index += scalars[index] == "\\" ? 2 : 1 }
      case "'":
        let before = index > 0 ? scalars[index - 1] : " "
        // Inside a word it is an apostrophe.
        if YAMLExtent.isBlank(before) || ",[{:".unicodeScalars.contains(before) {
          index += 1
          while index < scalars.count, scalars[index] != "'" { index += 1 }
        }
      case "#" where index > 0 && YAMLExtent.isBlank(scalars[index - 1]):
        while index < scalars.count, scalars[index] != "\n" { index += 1 }
      default: break
      }
      index += 1
    }
    return scalars.count
  }

  /// Whether a key stands inside braces.
  func isInFlow(_ key: Node) -> Bool {
    guard let start = try? start(of: key) else { return true }
    let line = lines.last { $0 <= start } ?? 0
    return scalars[line..<start].contains { !YAMLExtent.isBlank($0) && $0 != "-" }
  }

  /// The place right after a key's colon.
  func afterColon(_ key: Node) throws -> Int {
    var index = try end(of: key)
    while index < scalars.count, scalars[index] != ":" { index += 1 }
    return min(index + 1, scalars.count)
  }

  func inserted(_ new: String, at place: Int) -> String { replaced(place, place, by: new) }

  func replaced(_ start: Int, _ end: Int, by new: String) -> String {
    string(0, start) + new + string(end, scalars.count)
  }

  /// Puts lines after the line in which a place is, below what else stands on that line.
  func insertedLines(_ new: [String], afterLineOf place: Int) -> String {
    let end = endOfLine(lines.lastIndex { $0 <= place } ?? 0)
    let before = string(0, end)
    return before + lineEnd + new.joined(separator: lineEnd) + string(end, scalars.count)
  }

  /// Puts a block below its key in the place of what stood there; a comment behind the key stays.
  func replacedWithBlock(_ block: [String], after key: Node, from start: Int, to end: Int) throws -> String {
    let colon = try afterColon(key)
    let keyLine = lines.lastIndex { $0 <= colon } ?? 0
    let body = block.joined(separator: lineEnd)
    if start == end || start < colon {
      return insertedLines(block, afterLineOf: colon)
    }
    let startLine = lines.lastIndex { $0 <= start } ?? 0
    if startLine == keyLine {
      let rest = string(end, max(end, endOfLine(lines.lastIndex { $0 <= end } ?? 0)))
      let comment = rest.contains("#") ? rest : ""
      return string(0, colon) + comment + lineEnd + body
        + string(max(end, endOfLine(lines.lastIndex { $0 <= end } ?? 0)), scalars.count)
    }
    return string(0, lines[startLine]) + body + string(end, scalars.count)
  }

  private func endOfLine(_ line: Int) -> Int {
    var end = line + 1 < lines.count ? lines[line + 1] - 1 : scalars.count
    if end > 0, end < scalars.count, scalars[end - 1] == "\r" { end -= 1 }
    return end
  }

  private func indentation(_ line: Int) -> Int {
    var index = lines[line]
    while index < scalars.count, scalars[index] == " " { index += 1 }
    return index - lines[line]
  }

  private func isBlankLine(_ line: Int) -> Bool {
    let start = lines[line]
    return scalars[start..<max(start, endOfLine(line))].allSatisfy(YAMLExtent.isBlank)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
  }

  private func string(_ start: Int, _ end: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<max(start, end)])
    return String(text)
  }
}
