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
    return places(in: text).map { place in
      Trailer(key: TrailerText.bytes(text, place.key), value: value(of: place, in: text), line: place.line)
    }
  }

  /// Where a trailer's parts are in its message: for whoever reads a long history and copies only what matters.
  public struct Place: Sendable, Hashable {
    /// The key's bytes.
    public var key: Range<Int>
    /// The value's bytes, without white space at the edges.
    public var value: Range<Int>
    /// Whether there are line breaks in the value.
    public var isFolded: Bool
    /// The line it begins on, counted from 1.
    public var line: Int
  }

  /// Where the trailers of a message are, found as `parse` does.
  public static func places(in text: Span<UInt8>) -> [Place] {
    var places: [Place] = []
    find(in: text, into: &places)
    return places
  }

  /// The same for whoever reads many messages and keeps one array for all: what it held before is left out.
  public static func find(in text: Span<UInt8>, into places: inout [Place]) {
    places.removeAll(keepingCapacity: true)
    let body = TrailerBlock.body(of: text)
    guard let start = TrailerBlock.start(in: text, body) else { return }
    read(text, from: start, to: body, into: &places)
  }

  /// The bytes of a value; each line break in it, with the white space after it, becomes one space.
  public static func value(of place: Place, in text: Span<UInt8>) -> [UInt8] {
    if !place.isFolded { return TrailerText.bytes(text, place.value) }
    var value: [UInt8] = []
    value.reserveCapacity(place.value.count)
    var position = place.value.lowerBound
    while position < place.value.upperBound {
      let byte = text[position]
      position += 1
      value.append(byte == TrailerText.newline ? TrailerText.space : byte)
      if byte == TrailerText.newline {
        while position < place.value.upperBound, TrailerText.isSpace(text[position]) { position += 1 }
      }
    }
    return value
  }
}

// MARK: - What they are

extension Trailers {
  private static func read(
    _ text: Span<UInt8>, from start: Int, to body: TrailerBlock.Body, into places: inout [Place]
  ) {
    let end = body.end
    places.reserveCapacity(8)
    var number = body.lines + 1
    for position in start..<end where text[position] == TrailerText.newline { number -= 1 }
    var line = start
    while line < end {
      let first = line
      let firstNumber = number
      line = TrailerText.nextLine(text, line, end)
      number += 1
      guard let colon = TrailerText.separator(text, first, line), colon > first else { continue }
      var isFolded = false
      while line < end, TrailerText.isSpace(text[line]) {
        line = TrailerText.nextLine(text, line, end)
        number += 1
        isFolded = true
      }
      var keyEnd = colon
      while keyEnd > first, TrailerText.isSpace(text[keyEnd - 1]) { keyEnd -= 1 }
      var (valueStart, valueEnd) = (colon + 1, line)
      while valueStart < valueEnd, TrailerText.isSpace(text[valueStart]) { valueStart += 1 }
      while valueEnd > valueStart, TrailerText.isSpace(text[valueEnd - 1]) { valueEnd -= 1 }
      places.append(
        Place(key: first..<keyEnd, value: valueStart..<valueEnd, isFolded: isFolded, line: firstNumber))
    }
  }
}
