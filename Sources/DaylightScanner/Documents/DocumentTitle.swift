/// What a document is called.
enum DocumentTitle {
  /// An RFC begins with a section, not with a title: its file's name is what people call it.
  private static let sections: Set<String> = [
    "summary", "abstract", "introduction", "overview", "motivation", "context", "context and problem statement",
    "status",
    "background", "table of contents", "problem", "title", "metadata",
  ]

  /// The title: what the head says, else the first heading, else the name of the file.
  static func title(of reading: DocumentReading) -> String {
    let heading = reading.outline.headings.first.flatMap { heading -> String? in
      let name = HeadLines.withoutNumber(heading.text).lowercased().trimmed
      if DocumentReading.isPlaceholder(title: heading.text) || sections.contains(name) { return nil }
      // A heading far down is a section's.
      return heading.line <= reading.header.frontMatterLines + HeadLines.headLength ? heading.text : nil
    }
    let declared = reading.header["title"]?.values.first.flatMap {
      DocumentReading.isPlaceholder(title: $0) ? nil : $0
    }
    var title = HeadLines.withoutComment(declared ?? heading ?? name(ofPath: reading.path)).trimmed
    let run = title.prefix { $0.isNumber }
    if !run.isEmpty, title.dropFirst(run.count).first.map({ ".:)".contains($0) }) == true {
      title = String(title.dropFirst(run.count + 1)).trimmed
    }
    if title.isEmpty { title = name(ofPath: reading.path) }
    return Text.decode(Array(title.utf8), bound: 200)
  }

  /// `text/0003-idempotency-keys.md` is called "Idempotency keys", a folder's README after the folder.
  private static func name(ofPath path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    var name = parts.last ?? path
    if DocumentPath.isIndex(DocumentPath.stem(name.lowercased())), parts.count > 1 { name = parts[parts.count - 2] }
    name = DocumentPath.stem(name)
    let words = name.drop { $0.isNumber || $0 == "-" || $0 == "_" }.split { $0 == "-" || $0 == "_" }.joined(
      separator: " ")
    return words.isEmpty ? name : words.prefix(1).uppercased() + words.dropFirst()
  }
}
