/// Reads the fields that stand in a document's first lines and in its short sections, in whatever way they are
/// written.
struct HeadLines {
  private let lines: [ArraySlice<UInt8>]
  private let start: Int
  private(set) var fields: [DocumentHeader.Field] = []

  /// The field that the next line may go on with, and at which line that would be.
  private var open: (next: Int, allowsBullets: Bool, indent: Int)?
  private var isPreformatted = false
  private var pendingKey: (key: String, line: Int)?
  private var tableKeys: [String] = []
  /// Whether the line is in one of AsciiDoc's tables, which may have a cell a line.
  private var isCellTable = false
  /// Lines below the title that end in a break.
  private var byline: [(text: String, line: Int)] = []

  /// How many lines may belong to a head.
  static let headLength = 90

  init(_ lines: [ArraySlice<UInt8>], from start: Int) {
    self.lines = lines
    self.start = start
  }

  mutating func read() {
    let end = readHead()
    readSections(from: end)
  }

  // MARK: - The head

  /// Reads up to the second heading; gives the line at which it ends.
  private mutating func readHead() -> Int {
    var headings = 0
    var index = start
    var isComment = false
    var isCode = false
    while index < min(lines.count, start + HeadLines.headLength) {
      let line = lines[index]
      defer { index += 1 }
      if isComment {
        if Text.contains(line, "-->".utf8) { isComment = false }
        continue
      }
      if Text.hasPrefix(Text.trimmed(line), "<!--") {
        isComment = !Text.contains(line, "-->".utf8)
        continue
      }
      if Text.hasPrefix(line, "```") {
        // A head may stand in a block of code, first thing in the text.
        if isPreformatted {
          isPreformatted = false
        } else if index <= start + 2 {
          isPreformatted = true
        } else {
          isCode.toggle()
        }
        continue
      }
      if isCode { continue }
      if Text.hasPrefix(line, "<pre>") {
        isPreformatted = true
        continue
      }
      if Text.hasPrefix(line, "</pre>") {
        isPreformatted = false
        continue
      }
      if let heading = HeadLines.heading(at: index, in: lines) {
        // A heading that is a field, as in "## Status", belongs to the head.
        if !HeadLines.isField(heading.text) {
          headings += 1
          if headings > 1 { return index }
        } else if headings > 0 || index > start + 1 {
          return index
        }
        index += heading.length - 1
        open = nil
        continue
      }
      readLine(index)
    }
    return index
  }

  private mutating func readLine(_ index: Int) {
    let line = lines[index]
    guard line.count < 3_000 else { return }
    let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }.count
    var text = Text.decode(line, bound: 2_000).trimmed
    // A backslash, or two, break a line.
    let isBroken = text.hasSuffix("\\")
    while text.hasSuffix("\\") { text = String(text.dropLast()).trimmed }
    if text.isEmpty {
      if let open, open.next == index, open.allowsBullets, fields.last?.values.isEmpty == true {
        self.open?.next = index + 1
      }
      return
    }
    if continues(text, indent, index) { return }
    // "Author(s): Ana Keller, Kim" and "Bo, Lee Park" on the next line.
    if indent == 0, let open, open.next == index, let last = fields.indices.last, HeadLines.isPeople(fields[last].key),
      let value = fields[last].values.last, HeadLines.pairs(text).isEmpty,
      text.first?.isUppercase == true || text.first == "@",
      value.hasSuffix(",") || text.hasSuffix(",") && value.contains(",")
        || text.split(separator: " ").first?.last == "," && value.contains(",")
    {
      fields[last].values[fields[last].values.count - 1] = value + " " + text
      self.open?.next = index + 1
      return
    }
    if text.first == "|" { return readRow(text, index) }
    if text.hasPrefix("* - "), let key = HeadLines.knownKey(String(text.dropFirst(4))) {
      // A row of reStructuredText's list-table.
      fields.append(.init(key: key, values: [], line: index + 1))
      open = (index + 1, true, indent)
      return
    }
    if text.first == "<", readMarkup(text, index) { return }
    if indent > 0, !isPreformatted, text.first.map({ !"*-+".contains($0) }) == true, indent >= 4 || !fields.isEmpty {
      return
    }
    let found = HeadLines.pairs(text)
    for (place, pair) in found.enumerated() {
      fields.append(.init(key: pair.key, values: pair.value.isEmpty ? [] : [pair.value], line: index + 1))
      if place == found.count - 1 { open = (index + 1, pair.value.isEmpty, indent) }
    }
    if found.isEmpty, index <= start + 8 { readByline(text, index, isBroken) }
  }

  /// Whether the line is part of the field above: a folded value, or a list below its key.
  private mutating func continues(_ text: String, _ indent: Int, _ index: Int) -> Bool {
    guard let open, open.next == index, let last = fields.indices.last, fields[last].values.count < 100 else {
      return false
    }
    let isBullet = text.hasPrefix("- ") || text.hasPrefix("* ") || text.hasPrefix("+ ")
    let isDeeper = indent > open.indent
    if isBullet, open.allowsBullets || isDeeper {
      if !isDeeper, !HeadLines.pairs(text).isEmpty { return false }
      if text.hasPrefix("* - ") { return false }
      let item = String(text.dropFirst(2)).trimmed
      if isDeeper, HeadLines.pairs(item).first.map({ HeadLines.isKnown($0.key) }) == true { return false }
      fields[last].values.append(item)
      self.open?.next = index + 1
      return true
    }
    guard isDeeper, !isBullet, HeadLines.pairs(text).first.map({ HeadLines.isKnown($0.key) }) != true else {
      return false
    }
    // A name that is cut goes on; after a comma or a closing bracket comes the next one.
    if let value = fields[last].values.last,
      fields[last].values.count == 1 && !HeadLines.isPeople(fields[last].key)
        || value.last.map({ !",;>)]".contains($0) }) == true
    {
      fields[last].values[fields[last].values.count - 1] = value + " " + text
    } else {
      fields[last].values.append(text)
    }
    self.open?.next = index + 1
    return true
  }

  /// A row of a table: key and value, or the values below a row of keys.
  private mutating func readRow(_ text: String, _ index: Int) {
    var cells = text.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
    if cells.first == "" { cells.removeFirst() }
    if cells.last == "", cells.count > 1 { cells.removeLast() }
    if text.hasPrefix("|==") {
      isCellTable.toggle()
      pendingKey = nil
      return
    }
    if cells.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-:=+ ".contains($0) } }) { return }
    if let pending = pendingKey, cells.count == 1, pending.line == index || isCellTable {
      // AsciiDoc has a cell a line.
      fields.append(.init(key: pending.key, values: cells[0].isEmpty ? [] : [cells[0]], line: index + 1))
      pendingKey = nil
      return
    }
    pendingKey = nil
    let keys = cells.map { DocumentHeader.canonical(HeadLines.plain($0)) }
    if cells.count == 1 {
      if HeadLines.isKnown(keys[0]) || isCellTable && (1...40).contains(keys[0].count) {
        pendingKey = (keys[0], index + 1)
      }
    } else if tableKeys.count == cells.count, !tableKeys.isEmpty {
      for (key, value) in zip(tableKeys, cells) where !value.isEmpty {
        fields.append(.init(key: key, values: [value], line: index + 1))
      }
      tableKeys = []
    } else if cells.count > 2 || (cells.count == 2 && HeadLines.isKnown(keys[1]) && HeadLines.isKnown(keys[0])),
      keys.count(where: { HeadLines.isKnown($0) }) * 2 >= keys.count
    {
      tableKeys = keys
    } else if cells.count == 2, !keys[0].isEmpty, keys[0].count < 40, keys[0].first?.isLetter == true {
      fields.append(.init(key: keys[0], values: cells[1].isEmpty ? [] : [cells[1]], line: index + 1))
    }
  }

  /// Rows and lists in HTML: `<tr><td>Author</td><td>Ana</td></tr>`, `<meta name="author" content="Ana">`.
  private mutating func readMarkup(_ text: String, _ index: Int) -> Bool {
    let lower = text.lowercased()
    guard lower.count == text.count else { return false }
    if lower.hasPrefix("<meta"), let name = HeadLines.attribute("name", text),
      let value = HeadLines.attribute("content", text)
    {
      fields.append(.init(key: DocumentHeader.canonical(name), values: value.isEmpty ? [] : [value], line: index + 1))
      return true
    }
    guard ["<tr", "<td", "<th", "<dt", "<dd", "<p>", "<li", "<b>", "<st"].contains(where: { lower.hasPrefix($0) })
    else {
      return false
    }
    let cells = HeadLines.withoutTags(text, cellMark: "\u{1}").split(separator: "\u{1}").map { String($0).trimmed }
      .filter { !$0.isEmpty }
    if cells.count == 2 {
      fields.append(.init(key: DocumentHeader.canonical(cells[0]), values: [cells[1]], line: index + 1))
    } else if cells.count == 1 {
      for pair in HeadLines.pairs(cells[0]) {
        fields.append(.init(key: pair.key, values: pair.value.isEmpty ? [] : [pair.value], line: index + 1))
      }
    }
    return true
  }

  /// `By Ana Keller`, and AsciiDoc's line of authors below the title.
  private mutating func readByline(_ text: String, _ index: Int, _ isBroken: Bool) {
    let lower = text.lowercased()
    if !byline.isEmpty || isBroken, byline.last.map({ $0.line == index }) ?? true { byline.append((text, index + 1)) }
    // Names on lines of their own, and a date below.
    if byline.count >= 2, byline.count <= 8, HeadLines.isDate(text), fields.allSatisfy({ $0.key != "author" }) {
      for (name, line) in byline.dropLast() where HeadLines.isName(name) {
        fields.append(.init(key: "author", values: [name], line: line))
      }
      fields.append(.init(key: "date", values: [text], line: index + 1))
      byline = []
      return
    }
    if lower.hasPrefix("by ") || lower.hasPrefix("_by ") || lower.hasPrefix("*by "), text.count < 120,
      text.split(separator: " ").count <= 12, !text.hasSuffix(".") || text.split(separator: " ").count <= 5
    {
      let names = text.drop { "_* ".contains($0) }.dropFirst(3)
      if names.first(where: \.isLetter)?.isUppercase == true || names.contains("@") {
        fields.append(.init(key: "by", values: [HeadLines.plain(String(names))], line: index + 1))
      }
    } else if index == start + 1, text.hasSuffix(">"), text.contains("<"), text.contains("@"), text.count < 300,
      lines[start].first == UInt8(ascii: "=")
    {
      fields.append(.init(key: "author", values: [text], line: index + 1))
    }
  }

  // MARK: - Sections that are fields

  /// `## Status` and the like, with the few lines below.
  private mutating func readSections(from end: Int) {
    var index = end
    while index < lines.count {
      guard let heading = HeadLines.heading(at: index, in: lines) else {
        index += 1
        continue
      }
      let line = index
      index += heading.length
      let title = HeadLines.withoutNumber(HeadLines.plain(heading.text))
      // "## Status: Accepted" says all in one line.
      if let pair = HeadLines.pairs(title).first, HeadLines.isKnown(pair.key), !pair.value.isEmpty,
        HeadLines.isSection(pair.key)
      {
        if self[pair.key] == nil { fields.append(.init(key: pair.key, values: [pair.value], line: line + 1)) }
        continue
      }
      let key = DocumentHeader.canonical(title)
      if HeadLines.isPeopleList(key) {
        readPeople(&index)
        continue
      }
      guard HeadLines.isSection(key), self[key]?.values.isEmpty ?? true else { continue }
      // Who the head names in a role counts before a section about it.
      if let role = DocumentPeople.role(of: key),
        fields.contains(where: { DocumentPeople.role(of: $0.key) == role && !$0.values.isEmpty })
      {
        continue
      }
      var values: [String] = []
      var first = 0
      var isComment = false
      while index < lines.count, values.count < 40, HeadLines.heading(at: index, in: lines) == nil {
        let text = Text.decode(lines[index], bound: 1_000).trimmed
        if text.hasPrefix("<!--") { isComment = true }
        if text.hasPrefix("```") { break }
        if !isComment, !text.isEmpty, !text.allSatisfy({ "-=_*|: ".contains($0) }) {
          if first == 0 { first = index + 1 }
          values.append(text.hasPrefix("- ") || text.hasPrefix("* ") ? String(text.dropFirst(2)).trimmed : text)
        }
        if text.holds("-->") { isComment = false }
        index += 1
        // A status is a word or two; names of people may be many.
        if !HeadLines.isPeople(key), values.count >= 8 { break }
      }
      if !values.isEmpty { fields.append(.init(key: key, values: values, line: first)) }
    }
  }

  /// A list of people, each with what they do: "@ana | author, sponsor", "Ana Keller - reviewer", "Author: @ana".
  ///
  /// Who the head names in a role counts before the list.
  private mutating func readPeople(_ index: inout Int) {
    let roles = Set(fields.filter { !$0.values.isEmpty }.compactMap { DocumentPeople.role(of: $0.key) })
    let first = index
    var isComment = false
    while index < min(lines.count, first + 60), HeadLines.heading(at: index, in: lines) == nil {
      let text = Text.decode(lines[index], bound: 500).trimmed
      if text.hasPrefix("<!--") { isComment = true }
      if !isComment, let mark = text.first, "*-+\u{2022}".contains(mark) {
        for part in HeadLines.parts(ofPeople: String(text.dropFirst()).trimmed) {
          guard let role = DocumentPeople.role(of: part.key), !roles.contains(role) else { continue }
          fields.append(.init(key: part.key, values: [part.value], line: index + 1))
        }
      }
      if text.holds("-->") { isComment = false }
      index += 1
    }
  }

  private subscript(key: String) -> DocumentHeader.Field? { fields.first { $0.key == key } }
}
