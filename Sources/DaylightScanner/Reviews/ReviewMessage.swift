internal import DaylightCore

/// A commit's message, cut into lines, with what several conventions ask of it. Read once a message.
struct ReviewMessage {
  let bytes: [UInt8]
  let lines: [ArraySlice<UInt8>]
  let trailers: [Trailer]
  /// The lines in which a review may be written beside the trailers.
  let cues: [ReviewCues.Line]

  init(_ bytes: [UInt8], lines: [ArraySlice<UInt8>]) {
    self.bytes = bytes
    self.lines = lines
    trailers = Trailers.parse(bytes)
    cues = ReviewCues.lines(of: bytes)
  }

  /// The first line that holds something.
  var title: ArraySlice<UInt8> { lines.first { !Text.isBlank($0) } ?? [] }

  /// Whether a line begins with a text, in any ASCII case.
  func hasLine(_ prefix: StaticString) -> Bool { lines.contains { Text.hasPrefix($0, prefix) } }

  /// Whether Phabricator made the message: then its `Reviewers:` were asked, and `Reviewed By:` says who came.
  var isPhabricator: Bool {
    lines.contains { line in
      switch line.first {
      case UInt8(ascii: "D"): Text.hasPrefix(line, "differential revision:")
      case UInt8(ascii: "T"): Text.hasPrefix(line, "test plan:")
      case UInt8(ascii: "S"): Text.hasPrefix(line, "subscribers:")
      case UInt8(ascii: "A"): Text.hasPrefix(line, "auditors:")
      case UInt8(ascii: "M"): Text.hasPrefix(line, "maniphest tasks:")
      case UInt8(ascii: "R"): line.starts(with: "Reviewed By:".utf8)
      default: false
      }
    }
  }

  /// Whether Gerrit wrote the trailers when it took the change in.
  var isGerrit: Bool {
    var hasAddress = false
    var hasChange = false
    for trailer in trailers {
      if Text.hasPrefix(trailer.key[...], "reviewed-on") { hasAddress = true }
      if Text.hasPrefix(trailer.key[...], "change-id") { hasChange = true }
    }
    return hasAddress && hasChange
  }

  /// Whether the title begins with a bug's number of seven digits and a colon, as OpenJDK's do.
  var isOpenJDK: Bool {
    let title = self.title
    return title.count > 8 && title.prefix(7).allSatisfy(Text.isDigit)
      && title[title.startIndex + 7] == UInt8(ascii: ":")
  }

  /// A line's value together with the lines that go on with it: indented, or after a comma at the end.
  func value(from line: Int, after start: Int, takes: (String, ArraySlice<UInt8>) -> Bool) -> String {
    var text = Text.decode(lines[line][start...], bound: 2_000)
    var next = line + 1
    while next < lines.count, next < line + 12, text.utf8.count < 4_000, !Text.isBlank(lines[next]),
      takes(text, lines[next])
    {
      text += " " + Text.decode(lines[next])
      next += 1
    }
    return text
  }

  /// Whether a line goes on with the value above it.
  static func isFolded(_ text: String, _ line: ArraySlice<UInt8>) -> Bool {
    guard !isField(line) else { return false }
    let isIndented = line.first == 0x20 || line.first == 0x09
    return isIndented || text.trimmed.last == ","
  }

  /// Whether a line begins with a key of one word and a colon, or an equals sign.
  static func isField(_ line: ArraySlice<UInt8>) -> Bool {
    guard let end = line.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }) else { return false }
    return !line[..<end].contains(0x20) || RoleKeys.roles(of: line[..<end]).isEmpty == false
  }
}
