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
  enum Markup: Hashable, Sendable { case markdown, asciidoc, restructured, plain, org, mediawiki, html }

  var headings: [Heading] = []
  var links: [Link] = []

  static func markup(ofPath path: String) -> Markup? { markup(ofPath: path.utf8) }

  /// The same for a path as git has it. Cheap: asked of every path.
  static func markup(ofPath path: some BidirectionalCollection<UInt8>) -> Markup? {
    var ending: UInt128 = 0
    var count = 0
    for byte in path.reversed() {
      if byte == UInt8(ascii: ".") { return endings[ending] }
      count += 1
      guard count <= 9, byte != UInt8(ascii: "/") else { return nil }
      ending = ending << 8 | UInt128((0x41...0x5a).contains(byte) ? byte + 0x20 : byte)
    }
    return nil
  }

  /// The endings of texts, each as a number: its letters from the last to the first.
  private static let endings: [UInt128: Markup] = {
    let markups: [(String, Markup)] = [
      ("md", .markdown), ("markdown", .markdown), ("mdx", .markdown), ("adoc", .asciidoc), ("asciidoc", .asciidoc),
      ("rst", .restructured), ("rest", .restructured), ("txt", .plain), ("org", .org), ("mediawiki", .mediawiki),
      ("wiki", .mediawiki), ("html", .html), ("htm", .html),
    ]
    var endings: [UInt128: Markup] = [:]
    for (ending, markup) in markups { endings[ending.utf8.reversed().reduce(0) { $0 << 8 | UInt128($1) }] = markup }
    return endings
  }()

  /// Reads a document.
  ///
  /// - Parameter skipped: how many lines of front matter to leave out.
  init(_ bytes: [UInt8], markup: Markup, skipping skipped: Int = 0) {
    switch markup {
    case .markdown: readMarkdown(bytes, skipping: skipped)
    case .asciidoc: readAsciidoc(Text.lines(bytes))
    case .restructured: readRestructured(Text.lines(bytes))
    case .plain: readPlain(Text.lines(bytes))
    case .org: readMarked(Text.lines(bytes), mark: UInt8(ascii: "*"))
    case .mediawiki: readMarked(Text.lines(bytes), mark: UInt8(ascii: "="))
    case .html: readHTML(Text.lines(bytes))
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
          Heading(
            level: marks, text: clean(Text.decode(DocumentOutline.closed(line.dropFirst(marks), UInt8(ascii: "=")))),
            line: index + 1))
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

  /// A plain text has underlined titles, or Markdown's, or short lines over indented text.
  private mutating func readPlain(_ lines: [ArraySlice<UInt8>]) {
    readRestructured(lines)
    if headings.count >= 2 { return }
    for (index, line) in lines.enumerated() {
      guard let first = line.first, line.count <= 70 else { continue }
      let marks = line.prefix { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "=") }.count
      if (1...6).contains(marks), line.dropFirst(marks).first == 0x20 {
        headings.append(
          Heading(
            level: marks,
            text: clean(Text.decode(DocumentOutline.closed(line.dropFirst(marks), line[line.startIndex]))),
            line: index + 1))
      } else if (0x41...0x5a).contains(first) || Text.isDigit(first), line.last != UInt8(ascii: "."),
        line.last != UInt8(ascii: ","), !line.contains(UInt8(ascii: "<")),
        index == 0 || Text.isBlank(lines[index - 1]), index + 2 < lines.count, Text.isBlank(lines[index + 1]),
        lines[index + 2].first == 0x20 || lines[index + 2].first == 0x09
          || line.allSatisfy({ !Text.isLetter($0) || (0x41...0x5a).contains($0) })
      {
        headings.append(Heading(level: 2, text: clean(Text.decode(line)), line: index + 1))
      }
    }
    headings.sort { $0.line < $1.line }
  }

  /// Headings that begin with marks: `** Two` in Org, `== Two ==` in MediaWiki.
  private mutating func readMarked(_ lines: [ArraySlice<UInt8>], mark: UInt8) {
    for (index, line) in lines.enumerated() where line.first == mark && line.count < 400 {
      let marks = line.prefix { $0 == mark }.count
      let rest = line.dropFirst(marks)
      guard (1...6).contains(marks), mark == UInt8(ascii: "=") || rest.first == 0x20,
        rest.contains(where: Text.isLetter)
      else { continue }
      headings.append(
        Heading(level: marks, text: clean(Text.decode(DocumentOutline.closed(rest, mark))), line: index + 1))
    }
    if mark == UInt8(ascii: "*"),
      let title = lines.prefix(20).firstIndex(where: { Text.hasPrefix($0, "#+title:") })
    {
      headings.insert(Heading(level: 1, text: clean(Text.decode(lines[title].dropFirst(8))), line: title + 1), at: 0)
    }
  }

  private mutating func readHTML(_ lines: [ArraySlice<UInt8>]) {
    for (index, line) in lines.enumerated() where line.count < 4_000 {
      var start = line.startIndex
      while let open = line[start...].firstIndex(of: UInt8(ascii: "<")), open + 3 < line.endIndex {
        start = open + 1
        guard line[open + 1] | 0x20 == UInt8(ascii: "h"), Text.isDigit(line[open + 2]),
          let end = line[open...].firstIndex(of: UInt8(ascii: ">"))
        else { continue }
        let text = HeadLines.withoutTags(Text.decode(line[(end + 1)...], bound: 800), cellMark: " ")
        headings.append(Heading(level: Int(line[open + 2]) - 0x30, text: clean(text), line: index + 1))
        break
      }
      if links.count < 2_000, let place = Text.find("href=\"".utf8, in: line, from: line.startIndex) {
        let target = line[(place + 6)...].prefix { $0 != UInt8(ascii: "\"") }
        links.append(Link(target: Text.decode(target), line: index + 1))
      }
    }
  }

  /// Without closing marks at the end.
  private static func closed(_ line: ArraySlice<UInt8>, _ mark: UInt8) -> ArraySlice<UInt8> {
    var line = Text.trimmed(line)
    while line.last == mark { line = line.dropLast() }
    return Text.trimmed(line)
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
