internal import DaylightCore

/// A commit's message with what several conventions ask of it. Read once a message; what few messages need is worked
/// out when it is asked for.
final class ReviewMessage {
  let bytes: [UInt8]
  let trailers: [Trailers.Place]
  private var cut: [ArraySlice<UInt8>]?
  /// The place that was asked for last, and its line: places are asked for from the first to the last, and counting
  /// from the beginning each time would take the square of a long message's length.
  private var last = (place: 0, line: 0)

  /// - Parameters:
  ///   - lines: the message's lines, where they are cut already.
  ///   - trailers: where its trailers are, as `Trailers` finds them.
  init(_ bytes: [UInt8], lines: [ArraySlice<UInt8>]?, trailers: [Trailers.Place]) {
    self.bytes = bytes
    cut = lines
    self.trailers = trailers
  }

  /// Its lines, without their ends.
  var lines: [ArraySlice<UInt8>] {
    if let cut { return cut }
    let lines = Text.lines(bytes)
    cut = lines
    return lines
  }

  /// The number of the line that begins at a place, from 0.
  func number(ofLineAt start: Int) -> Int {
    if start < last.place { last = (0, 0) }
    last = (start, last.line + Text.breaks(in: bytes, from: last.place, before: start))
    return last.line
  }

  /// The first line that holds something.
  var title: ArraySlice<UInt8> {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
      var line = bytes[start..<end]
      if line.last == 0x0d { line = line.dropLast() }
      if !Text.isBlank(line) { return line }
      start = end + 1
    }
    return []
  }

  /// Whether the commit takes over what reviewers proposed: who is named as co-author there reviewed the text.
  lazy var isAcceptedSuggestion: Bool = AcceptedSuggestions.isOne(title)

  /// Of a request that a forge squashed, the co-authors whom only commits of that kind name, as their lines have them in
  /// lower case.
  lazy var suggesters: Set<[UInt8]> = AcceptedSuggestions.suggesters(in: lines)

  /// Whether a trailer's key begins with a text, in any ASCII case.
  func hasKey(_ trailer: Trailers.Place, _ prefix: StaticString) -> Bool {
    Text.hasPrefix(bytes[trailer.key], prefix)
  }

  /// Whether a line begins with a text, in any ASCII case.
  func hasLine(_ prefix: StaticString) -> Bool { lines.contains { Text.hasPrefix($0, prefix) } }

  /// Whether Phabricator made the message: then its `Reviewers:` were asked, and `Reviewed By:` says who came.
  lazy var isPhabricator = lines.contains { line in
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

  /// Whether Gerrit wrote the trailers when it took the change in.
  var isGerrit: Bool {
    var hasAddress = false
    var hasChange = false
    for trailer in trailers {
      if hasKey(trailer, "reviewed-on") { hasAddress = true }
      if hasKey(trailer, "change-id") { hasChange = true }
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
    let lines = lines
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
