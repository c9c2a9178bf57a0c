/// Finds a program's comments, line by line, without knowing its language: strings are told from comments, and nothing
/// else is.
///
/// A quote that its line does not close is taken for none: an apostrophe in a comment's neighbour, a lifetime in Rust.
/// So a slip costs one line, and never the rest of a file.
struct CodeComments {
  /// The comments' lines, without what marks them, in order.
  private(set) var lines: [ArraySlice<UInt8>] = []

  /// What goes on at the beginning of a line.
  private enum State {
    case code
    case comment(close: [UInt8])
    case string(close: [UInt8])
  }

  private static let triples: [[UInt8]] = [Array("\"\"\"".utf8), Array("'''".utf8)]
  private static let quotes: Set<UInt8> = Set("\"'".utf8)

  private let lineMark: [UInt8]
  private let blockMarks: [(open: [UInt8], close: [UInt8])]
  private let isHashed: Bool
  /// The bytes with which comments begin.
  private let signs: [Bool]
  private var state = State.code

  init(in bytes: [UInt8], syntax: CommentSyntax) {
    lineMark = syntax.lineMark
    blockMarks = syntax.blockMarks
    isHashed = syntax == .hashes
    var signs = [Bool](repeating: false, count: 256)
    for first in [lineMark.first] + blockMarks.map({ $0.open.first }) { if let first { signs[Int(first)] = true } }
    self.signs = signs
    for line in Text.lines(bytes) where !isPlain(line) { read(line) }
  }

  /// Whether a line is code from end to end, seen at a glance: most are.
  private func isPlain(_ line: ArraySlice<UInt8>) -> Bool {
    guard case .code = state else { return false }
    return line.withUnsafeBufferPointer { bytes in
      var quotes = 0
      for byte in bytes {
        if signs[Int(byte)] { return false }
        quotes = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? quotes + 1 : 0
        if quotes == 3 { return false }
      }
      return true
    }
  }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    var rest = line
    while !rest.isEmpty {
      switch state {
      case .comment(let close): rest = untilEnd(rest, close, isComment: true)
      case .string(let close): rest = untilEnd(rest, close, isComment: false)
      case .code: rest = code(rest, line)
      }
    }
  }

  /// Goes on in a comment or string; what follows it is left.
  private mutating func untilEnd(
    _ rest: ArraySlice<UInt8>, _ close: [UInt8], isComment: Bool
  ) -> ArraySlice<UInt8> {
    guard let end = CodeComments.place(of: close, in: rest) else {
      if isComment { lines.append(rest) }
      return []
    }
    if isComment, end > rest.startIndex { lines.append(rest[..<end]) }
    state = .code
    return rest[(end + close.count)...]
  }

  /// Goes on in code up to the next comment or long string; what follows its mark is left.
  private mutating func code(_ rest: ArraySlice<UInt8>, _ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var index = rest.startIndex
    while index < rest.endIndex {
      let here = rest[index...]
      if let triple = CodeComments.triples.first(where: { here.starts(with: $0) }) {
        // A text that stands for itself is Python's documentation; one that is assigned or passed is a value.
        let isAlone = isHashed && CodeComments.isBlankOrPrefix(line[line.startIndex..<index])
        state = isAlone ? .comment(close: triple) : .string(close: triple)
        return here.dropFirst(3)
      }
      if !lineMark.isEmpty, here.starts(with: lineMark), beginsComment(line, at: index) {
        lines.append(here.dropFirst(lineMark.count))
        return []
      }
      if let block = blockMarks.first(where: { here.starts(with: $0.open) }) {
        state = .comment(close: block.close)
        return here.dropFirst(block.open.count)
      }
      if CodeComments.quotes.contains(rest[index]), let end = CodeComments.stringEnd(rest, from: index) { index = end }
      index += 1
    }
    return []
  }

  /// A hash inside a word is a shell's `$#`, an anchor, a colour.
  private func beginsComment(_ line: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard isHashed, index > line.startIndex else { return true }
    return [0x20, 0x09, UInt8(ascii: ";")].contains(line[index - 1])
  }

  /// The place of the quote that closes the one at a place, in the same line.
  private static func stringEnd(_ line: ArraySlice<UInt8>, from start: Int) -> Int? {
    var index = start + 1
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "\\") {
        index += 1
      } else if line[index] == line[start] {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Nothing but space, or the letter before a raw string.
  private static func isBlankOrPrefix(_ start: ArraySlice<UInt8>) -> Bool {
    let word = Text.trimmed(start)
    return word.isEmpty || word.count == 1 && "rub".utf8.contains(word[word.startIndex] | 0x20)
  }

  private static func place(of wanted: [UInt8], in line: ArraySlice<UInt8>) -> Int? {
    guard let first = wanted.first, line.count >= wanted.count else { return nil }
    return line.indices.first { line[$0] == first && line[$0...].starts(with: wanted) }
  }
}
