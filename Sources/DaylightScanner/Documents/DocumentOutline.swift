internal import CCmarkGFM

/// The headings and links of a text document, whatever its markup.
struct DocumentOutline: Hashable, Sendable {
  /// A heading.
  struct Heading: Hashable, Sendable {
    var level: Int
    var text: String
    /// From 1, in the whole file.
    var line: Int
  }

  /// A link's target and the line where it stands.
  struct Link: Hashable, Sendable {
    var target: String
    var line: Int
  }

  /// How the file is written.
  enum Markup: Hashable, Sendable { case markdown, asciidoc, restructured, plain }

  var headings: [Heading] = []
  var links: [Link] = []

  static func markup(ofPath path: String) -> Markup? { markup(ofPath: path.utf8) }

  /// The same for a path as git has it. Cheap: asked of every path.
  static func markup(ofPath path: some BidirectionalCollection<UInt8>) -> Markup? {
    var ending: UInt64 = 0
    var count = 0
    for byte in path.reversed() {
      if byte == UInt8(ascii: ".") { return endings[ending] }
      count += 1
      guard count <= 8, byte != UInt8(ascii: "/") else { return nil }
      ending = ending << 8 | UInt64((0x41...0x5a).contains(byte) ? byte + 0x20 : byte)
    }
    return nil
  }

  /// The endings of texts, each as a number: its letters from the last to the first.
  private static let endings: [UInt64: Markup] = {
    let markups: [(String, Markup)] = [
      ("md", .markdown), ("markdown", .markdown), ("mdx", .markdown), ("adoc", .asciidoc), ("asciidoc", .asciidoc),
      ("rst", .restructured), ("txt", .plain),
    ]
    var endings: [UInt64: Markup] = [:]
    for (ending, markup) in markups { endings[ending.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }] = markup }
    return endings
  }()

  /// Reads a document.
  ///
  /// - Parameter skipped: how many lines of front matter to leave out.
  init(_ bytes: [UInt8], markup: Markup, skipping skipped: Int = 0) {
    switch markup {
    case .markdown: readMarkdown(bytes, skipping: skipped)
    case .asciidoc: readAsciidoc(Text.lines(bytes))
    case .restructured, .plain: readRestructured(Text.lines(bytes))
    }
  }

  private mutating func readMarkdown(_ bytes: [UInt8], skipping skipped: Int) {
    var start = 0
    for _ in 0..<skipped {
      guard let end = bytes[start...].firstIndex(of: 0x0a) else { return }
      start = end + 1
    }
    guard
      let document = bytes[start...].withUnsafeBytes({ buffer in
        cmark_parse_document(buffer.baseAddress, buffer.count, CMARK_OPT_DEFAULT)
      }), let iterator = cmark_iter_new(document)
    else { return }
    defer {
      cmark_iter_free(iterator)
      cmark_node_free(document)
    }
    var heading: Heading?
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { break }
      let type = cmark_node_get_type(node)
      let line = Int(cmark_node_get_start_line(node)) + skipped
      if type == CMARK_NODE_HEADING {
        if event == CMARK_EVENT_ENTER {
          heading = Heading(level: Int(cmark_node_get_heading_level(node)), text: "", line: line)
        } else if let done = heading {
          headings.append(Heading(level: done.level, text: clean(done.text), line: done.line))
          heading = nil
        }
      } else if event == CMARK_EVENT_ENTER, type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE {
        if let text = cmark_node_get_literal(node) { heading?.text += String(cString: text) }
      } else if event == CMARK_EVENT_ENTER, type == CMARK_NODE_SOFTBREAK {
        heading?.text += " "
      } else if event == CMARK_EVENT_ENTER, type == CMARK_NODE_LINK, links.count < 2_000 {
        if let url = cmark_node_get_url(node) {
          var parent = cmark_node_parent(node)
          var at = line
          while at <= skipped, let above = parent {
            at = Int(cmark_node_get_start_line(above)) + skipped
            parent = cmark_node_parent(above)
          }
          links.append(Link(target: String(String(cString: url).prefix(400)), line: at))
        }
      }
    }
  }

  private mutating func readAsciidoc(_ lines: [ArraySlice<UInt8>]) {
    for (index, line) in lines.enumerated() {
      let marks = line.prefix { $0 == UInt8(ascii: "=") }.count
      if (1...6).contains(marks), line.dropFirst(marks).first == 0x20 {
        headings.append(
          Heading(level: marks, text: clean(Text.decode(line.dropFirst(marks))), line: index + 1))
      } else if let level = underline(lines, below: index, marks: Array("=-~^+".utf8)) {
        headings.append(Heading(level: level, text: clean(Text.decode(line)), line: index + 1))
      }
    }
  }

  private mutating func readRestructured(_ lines: [ArraySlice<UInt8>]) {
    var order: [UInt8] = []
    for (index, line) in lines.enumerated() {
      guard underline(lines, below: index, marks: Array("=-~^\"'`#*+.:_".utf8)) != nil,
        let mark = lines[index + 1].first
      else { continue }
      if !order.contains(mark) { order.append(mark) }
      let level = (order.firstIndex(of: mark) ?? 0) + 1
      headings.append(Heading(level: level, text: clean(Text.decode(line)), line: index + 1))
    }
  }

  /// The level of a title that the next line underlines; nil when it does not.
  private func underline(_ lines: [ArraySlice<UInt8>], below index: Int, marks: [UInt8]) -> Int? {
    guard index + 1 < lines.count, let first = lines[index].first, first != 0x20, first != 0x09 else { return nil }
    let next = lines[index + 1]
    guard next.count >= 3, let mark = next.first, let level = marks.firstIndex(of: mark),
      next.allSatisfy({ $0 == mark }), lines[index].contains(where: Text.isLetter),
      abs(next.count - String(decoding: lines[index], as: UTF8.self).count) <= 3
    else { return nil }
    return level + 1
  }

  private func clean(_ text: String) -> String {
    Text.decode(Array(text.utf8), bound: 200).trimmed
  }
}
