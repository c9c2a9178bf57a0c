/// One `key: value` line at the end of a commit message.
public struct Trailer: Sendable, Hashable {
  /// The key as written, such as `Reviewed-by`: ASCII letters, digits, hyphens, and spaces in odd cases.
  public var key: [UInt8]
  /// The value, its folded lines joined by single spaces; need not be UTF-8.
  public var value: [UInt8]
  /// The line of the message it begins on, counted from 1.
  public var line: Int

  /// A trailer with all its parts.
  public init(key: [UInt8], value: [UInt8], line: Int) {
    self.key = key
    self.value = value
    self.line = line
  }
}

/// Finds the trailers of a commit message by git's own rules, those of its `trailer.c` with default settings.
///
/// Printed as `key: value\n` they are what `git log --format='%(trailers:only,unfold)'` prints.
public enum Trailers {
  /// Reads the trailers of a message.
  ///
  /// They are in the last paragraph, which is not the first one, and which either consists of trailers alone
  /// or, with at least one line that git itself writes (`Signed-off-by: `, `(cherry picked from commit `), of
  /// a quarter of them. Lines that begin with `#`, a block of `Conflicts:` at the end, and all below git's
  /// scissors line do not count. A line of `---` has no meaning here, as it has none to `git log`. The
  /// message ends at its first zero byte.
  public static func parse(_ message: [UInt8]) -> [Trailer] {
    let text = message.span
    let body = body(of: text)
    guard let start = blockStart(text, body) else { return [] }
    return read(text, from: start, to: body.end)
  }
}

// MARK: - Where the trailers are

extension Trailers {
  /// The part of a message that trailers can be in.
  private struct Body {
    /// The first line that is not blank.
    var start: Int
    /// The place after the last line that is neither empty, nor a comment, nor about conflicts, nor cut off.
    var end: Int
  }

  /// Goes through the message once: most of the time spent on trailers is spent here.
  ///
  /// It joins git's `skip_blank_lines`, `wt_status_locate_end` and `ignore_non_trailer`.
  private static func body(of text: Span<UInt8>) -> Body {
    var start = 0
    while start < text.count, text[start] != 0, isBlank(text, start, text.count) {
      start = nextLine(text, start, text.count)
    }
    // Where the comments began that reach up to the present line.
    var comments: Int?
    var isInConflicts = false
    var line = start
    while line < text.count, text[line] != 0 {
      let first = text[line]
      if first == hash || first == newline {
        // All from the line on that `git commit --verbose` writes above its diff is cut off.
        if first == hash, has(scissors, text, line, text.count) { break }
        comments = comments ?? line
      } else if first == capitalC, has(conflicts, text, line, text.count) {
        isInConflicts = true
        comments = comments ?? line
      } else if comments != nil, !(isInConflicts && first == tab) {
        comments = nil
        isInConflicts = false
      }
      // The end of the line, or the zero byte that ends the message for git.
      while line < text.count, text[line] != newline, text[line] != 0 { line += 1 }
      if line < text.count, text[line] == newline { line += 1 }
    }
    return Body(start: start, end: comments ?? line)
  }

  /// Where the block of trailers begins (git's `find_trailer_start`); nil when there is none.
  private static func blockStart(_ text: Span<UInt8>, _ body: Body) -> Int? {
    let start = body.start
    let end = body.end
    // The first paragraph is the title: it is never trailers.
    var titleEnd = start
    while titleEnd < end, text[titleEnd] == hash || !isBlank(text, titleEnd, end) {
      titleEnd = nextLine(text, titleEnd, end)
    }
    var counts = LineCounts()
    var below = end
    while below > start {
      let line = lineStart(text, before: below, from: start)
      if line < titleEnd { return nil }
      below = line
      if text[line] == hash {
        counts.others += counts.continuations
        counts.continuations = 0
      } else if isBlank(text, line, end) {
        if counts.isEmpty { continue }
        counts.others += counts.continuations
        return counts.areTrailers ? nextLine(text, line, end) : nil
      } else {
        counts.isEmpty = false
        counts.add(text, line, end)
      }
    }
    return nil
  }

  /// What was found in a paragraph, read from its last line upwards.
  private struct LineCounts {
    var isEmpty = true
    var hasGitLine = false
    var trailers = 0
    var others = 0
    /// Indented lines: they belong to whatever line turns out to be above them.
    var continuations = 0

    var areTrailers: Bool {
      hasGitLine && trailers * 3 >= others || trailers > 0 && others == 0
    }

    mutating func add(_ text: Span<UInt8>, _ line: Int, _ end: Int) {
      if has(signedOff, text, line, end) || has(cherryPicked, text, line, end) {
        trailers += 1
        continuations = 0
        hasGitLine = true
      } else if isSpace(text[line]) {
        continuations += 1
      } else if let separator = separator(text, line, end), separator > line {
        trailers += 1
        continuations = 0
      } else {
        others += 1 + continuations
        continuations = 0
      }
    }
  }
}

// MARK: - What they are

extension Trailers {
  private static func read(_ text: Span<UInt8>, from start: Int, to end: Int) -> [Trailer] {
    var result: [Trailer] = []
    var number = 1
    for position in 0..<start where text[position] == newline { number += 1 }
    var line = start
    while line < end {
      let first = line
      let firstNumber = number
      line = nextLine(text, line, end)
      number += 1
      guard let colon = separator(text, first, line), colon > first else { continue }
      while line < end, isSpace(text[line]) {
        line = nextLine(text, line, end)
        number += 1
      }
      var keyEnd = colon
      while keyEnd > first, isSpace(text[keyEnd - 1]) { keyEnd -= 1 }
      result.append(
        Trailer(
          key: bytes(text, first, keyEnd), value: unfolded(text, from: colon + 1, to: line), line: firstNumber
        ))
    }
    return result
  }

  /// The bytes without white space at the edges; each line break, with the white space after it, becomes one
  /// space.
  private static func unfolded(_ text: Span<UInt8>, from first: Int, to last: Int) -> [UInt8] {
    var start = first
    var end = last
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    var value: [UInt8] = []
    value.reserveCapacity(end - start)
    var position = start
    while position < end {
      let byte = text[position]
      position += 1
      value.append(byte == newline ? space : byte)
      if byte == newline {
        while position < end, isSpace(text[position]) { position += 1 }
      }
    }
    return value
  }
}

// MARK: - Bytes and lines

private let newline: UInt8 = 0x0a
private let hash: UInt8 = 0x23
private let capitalC: UInt8 = 0x43
private let tab: UInt8 = 0x09
private let space: UInt8 = 0x20

private let signedOff: StaticString = "Signed-off-by: "
private let cherryPicked: StaticString = "(cherry picked from commit "
private let conflicts: StaticString = "Conflicts:\n"
private let scissors: StaticString = "# ------------------------ >8 ------------------------\n"

/// White space as git's own `isspace` has it: no vertical tab, no form feed.
private func isSpace(_ byte: UInt8) -> Bool {
  byte == space || byte == tab || byte == newline || byte == 0x0d
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
}

private func has(_ prefix: StaticString, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  guard end - start >= prefix.utf8CodeUnitCount else { return false }
  return prefix.withUTF8Buffer { bytes in
    for index in 0..<bytes.count where text[start + index] != bytes[index] { return false }
    return true
  }
}

/// Whether there is only white space up to the end of the line.
private func isBlank(_ text: Span<UInt8>, _ line: Int, _ end: Int) -> Bool {
  var position = line
  while position < end, text[position] != newline {
    guard isSpace(text[position]) else { return false }
    position += 1
  }
  return true
}

private func nextLine(_ text: Span<UInt8>, _ line: Int, _ end: Int) -> Int {
  var position = line
  while position < end, text[position] != newline { position += 1 }
  return min(position + 1, end)
}

/// Where the line begins that ends, break included, at a place.
private func lineStart(_ text: Span<UInt8>, before end: Int, from start: Int) -> Int {
  var position = end - 1
  while position > start, text[position - 1] != newline { position -= 1 }
  return position
}

/// The colon after a key of letters, digits and hyphens, which white space may follow; nil when there is
/// none.
private func separator(_ text: Span<UInt8>, _ line: Int, _ end: Int) -> Int? {
  var position = line
  var hasSpace = false
  while position < end {
    let byte = text[position]
    if byte == 0x3a { return position }
    if byte == space || byte == tab, position > line {
      hasSpace = true
    } else if hasSpace || !(isLetterOrDigit(byte) || byte == 0x2d) {
      return nil
    }
    position += 1
  }
  return nil
}

private func bytes(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(end - start)
  for position in start..<end { result.append(text[position]) }
  return result
}
