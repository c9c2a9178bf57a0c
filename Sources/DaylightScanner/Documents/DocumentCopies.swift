/// Finds among documents those that are another one over again: in another format or language, or part of it.
struct DocumentCopies {
  /// Whether the document at a place is a copy or a part of another one.
  private(set) var isCopy: [Bool]

  /// - Parameter documents: in order of their paths.
  init(_ documents: [DocumentReading]) {
    isCopy = Array(repeating: false, count: documents.count)
    let paths = documents.map { $0.path.lowercased() }
    let all = Set(paths)
    // Folders that belong to a document: `text/3392-council/` beside `text/3392-council.md`.
    var stems: [Substring: Set<String>] = [:]
    for path in paths {
      let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
      stems[folder, default: []].insert(DocumentPath.stem(String(path.split(separator: "/").last ?? "")))
    }
    var byTitle: [String: [Int]] = [:]
    for (place, reading) in documents.enumerated() {
      let path = paths[place]
      if DocumentCopies.isTranslation(path, all) || DocumentCopies.isTwin(path, all) {
        isCopy[place] = true
      } else if DocumentCopies.isAttachment(path, stems),
        !(reading.place?.strength == .certain && reading.headStrength >= .slight)
      {
        isCopy[place] = true
      } else {
        let title = DocumentTitle.title(of: reading).lowercased()
        if title.count >= 12 { byTitle["\(title) \(reading.place?.number ?? -1)", default: []].append(place) }
      }
    }
    // The same title and number, and nearly the same sections: the one nearer to the root stands.
    for places in byTitle.values where places.count == 2 {
      let (first, second) = (documents[places[0]], documents[places[1]])
      let sections = Set(first.outline.headings.map(\.text))
      let others = Set(second.outline.headings.map(\.text))
      guard sections.count >= 4, first.path.split(separator: "/").last != second.path.split(separator: "/").last,
        DocumentOutline.markup(ofPath: first.path) != DocumentOutline.markup(ofPath: second.path),
        sections.intersection(others).count * 10 >= max(sections.count, others.count) * 9
      else { continue }
      let depth = (first.path.split(separator: "/").count, second.path.split(separator: "/").count)
      isCopy[depth.0 > depth.1 ? places[0] : places[1]] = true
    }
  }

  private static let languages: Set<String> = [
    "zh", "zh-cn", "zh-tw", "zh_cn", "zh_tw", "zh-hans", "zh-hant", "ja", "jp", "ko", "kr", "fr", "de", "es", "it",
    "pt",
    "pt-br", "pt_br", "ru", "pl", "tr", "uk", "vi", "id", "nl", "cs", "ar", "fa", "hi", "cn", "sv", "ro", "hu", "el",
    "he",
    "bn", "th", "ja-jp", "ko-kr", "fr-fr", "de-de", "es-es", "ru-ru",
  ]

  /// Whether a path is another one with a language put in: `docs/zh/adr/1.md`, `adr/1.zh.md`, `adr/1_ja.md`.
  private static func isTranslation(_ path: String, _ all: Set<String>) -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    guard let name = parts.last else { return false }
    for (place, folder) in parts.dropLast().enumerated() where languages.contains(folder) {
      for original in [nil, "en", "en-us"] as [String?] {
        var other = parts
        if let original { other[place] = original } else { other.remove(at: place) }
        if all.contains(other.joined(separator: "/")) { return true }
      }
    }
    guard let dot = name.lastIndex(of: ".") else { return false }
    let stem = name[..<dot]
    for mark in [".", "_", "-"] as [Character] {
      guard let cut = stem.lastIndex(of: mark) else { continue }
      var tail = String(stem[stem.index(after: cut)...])
      var base = stem[..<cut]
      if !languages.contains(tail), let before = base.lastIndex(of: mark) {
        tail = base[base.index(after: before)...] + "-" + tail
        base = base[..<before]
      }
      guard languages.contains(tail) else { continue }
      for original in ["", "\(mark)en"] {
        if all.contains((parts.dropLast() + [base + original + name[dot...]]).joined(separator: "/")) { return true }
      }
    }
    return false
  }

  /// Whether the same text lies beside it in the form it is written in: `x.html` beside `x.md`, `x.trac` beside `x.rst`.
  private static func isTwin(_ path: String, _ all: Set<String>) -> Bool {
    guard let dot = path.lastIndex(of: ".") else { return false }
    let stem = path[..<dot]
    let order = [
      ".md", ".markdown", ".mdx", ".rst", ".adoc", ".asciidoc", ".org", ".mediawiki", ".txt", ".html", ".htm",
    ]
    guard let own = order.firstIndex(of: String(path[dot...])) else { return false }
    return order[..<own].contains { all.contains(stem + $0) }
  }

  /// Whether one of the folders above is a document's own.
  private static func isAttachment(_ path: String, _ stems: [Substring: Set<String>]) -> Bool {
    let parts = path.split(separator: "/")
    guard parts.count >= 2 else { return false }
    for depth in 1..<parts.count {
      let folder = String(parts[depth - 1])
      let above = parts[..<(depth - 1)].joined(separator: "/")
      guard let neighbours = stems[above[...]] else { continue }
      if neighbours.contains(folder) { return true }
      if folder.count >= 3, folder.allSatisfy(\.isNumber), neighbours.contains(where: { $0.hasPrefix(folder + "-") }) {
        return true
      }
    }
    return false
  }
}
