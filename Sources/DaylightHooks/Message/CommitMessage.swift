internal import DaylightCore

/// A commit message as git hands it to a hook: the text, comments, and perhaps the change itself below a line.
package struct CommitMessage: Sendable {
  /// The file's bytes.
  package let bytes: [UInt8]
  /// The character that comments begin with.
  package let commentCharacter: UInt8
  /// The lines, without their ends; CR stays.
  private let lines: [ArraySlice<UInt8>]
  /// The line that everything below is cut off at; the number of lines when there is none.
  private let end: Int

  /// Reads a message's file.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let all = bytes.lines
    let cut = all.firstIndex { CommitMessage.isScissors($0) }
    lines = all
    end = cut ?? all.count
    commentCharacter = cut.flatMap { all[$0].first } ?? CommitMessage.commentCharacter(endOf: all)
  }

  /// The message without comments and what is cut off: what the commit will say.
  package var text: [UInt8] {
    Array(lines[..<end].filter { $0.first != commentCharacter }.joined(separator: [UInt8(ascii: "\n")]))
      + (end > 0 ? [UInt8(ascii: "\n")] : [])
  }

  /// Whether nobody has written anything yet.
  package var isEmpty: Bool { text.allSatisfy(\.isBlank) }

  /// The bytes with comments put among git's own; nil when git has written none, because then nobody can know whether
  /// comments would stay in the commit.
  ///
  /// They live and die with git's own comments: above the line that cuts off, or below it where git has put its
  /// comments there. Where the text ends with trailers they stand directly below these, so that one which loses its
  /// comment character belongs to the same block.
  package func adding(comments: [[UInt8]]) -> [UInt8]? {
    func commentEnd(from start: Int) -> Int {
      var line = start
      while line < lines.count, lines[line].first == commentCharacter { line += 1 }
      return line
    }
    let hasCommentsAbove = end > 0 && lines[end - 1].first == commentCharacter
    let place: Int
    if hasCommentsAbove, let last = lastTextLine, !Trailers.parse(text).isEmpty {
      place = last + 1
    } else if hasCommentsAbove {
      place = end
    } else if end < lines.count {
      place = commentEnd(from: end)
    } else {
      return nil
    }
    return joined(with: comments.map { [commentCharacter] + $0 }, at: place)
  }

  /// The bytes with trailers at the end of the text; the same bytes when the text is empty.
  package func adding(trailers: [[UInt8]]) -> [UInt8] {
    guard let last = lastTextLine, !trailers.isEmpty else { return bytes }
    return joined(with: (Trailers.parse(text).isEmpty ? [[]] : []) + trailers, at: last + 1)
  }

  private var lastTextLine: Int? {
    lines[..<end].lastIndex { $0.first != commentCharacter && !$0.allSatisfy(\.isBlank) }
  }

  private func joined(with added: [[UInt8]], at place: Int) -> [UInt8] {
    let all = lines[..<place].map(Array.init) + added + lines[place...].map(Array.init)
    return Array(all.joined(separator: [UInt8(ascii: "\n")])) + [UInt8(ascii: "\n")]
  }

  private static func isScissors(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > 20 && line.dropFirst().elementsEqual(" ------------------------ >8 ------------------------".utf8)
  }

  /// `#`, unless the last lines begin with another character that `core.commentChar` may name. With `auto` git picks
  /// one per message, so that no setting would say it.
  private static func commentCharacter(endOf lines: [ArraySlice<UInt8>]) -> UInt8 {
    let filled = lines.suffix(20).filter { !$0.allSatisfy(\.isBlank) }
    guard filled.count >= 2, let character = filled.last?.first, ";@!$%^&|:".utf8.contains(character),
      filled.suffix(2).allSatisfy({ line in
        line.first == character && (line.count == 1 || line.dropFirst().first.map { $0 == 0x20 || $0 == 0x09 } ?? true)
      })
    else { return UInt8(ascii: "#") }
    return character
  }
}
