public import DaylightCore

/// Tells design documents from every other text file, and reads what their head says.
///
/// A document needs two of three: a telling path, a telling header, a telling shape of sections. Templates, indexes,
/// vendored and generated files are none. Two of three keeps out `decisions/` pages with meeting notes and files
/// that merely begin with a number.
public struct DocumentDetector: Sendable {
  /// A design document as its file shows it.
  public struct Detected: Hashable, Sendable {
    /// Its family.
    public var family: DocumentFact.Family
    /// Its title.
    public var title: String
    /// Its number, when it has one.
    public var number: Int?
    /// Its status.
    public var status: DocumentFact.Status
    /// The status as written.
    public var declaredStatus: String?
    /// The people that its head names.
    public var people: [DocumentFact.Declared]
    /// The teams that its head names.
    public var teams: [String]
    /// What replaced it, as written.
    public var supersededBy: String?
    /// High with all three signs, medium with two.
    public var confidence: Confidence
  }

  /// What a path alone says.
  public enum PathSign: Hashable, Sendable {
    case adr, rfc, kep, pep, swiftEvolution, designFolder, roadmap
  }

  /// A detector.
  public init() {}

  /// What a path alone says; nil when no document family lives there. Cheap: used on every path of a tree.
  public func sign(ofPath path: String) -> PathSign? {
    guard DocumentOutline.markup(ofPath: path) != nil else { return nil }
    let parts = path.lowercased().split(separator: "/").map(String.init)
    guard let name = parts.last, !isExcluded(name: name, folders: parts.dropLast()) else { return nil }
    let folders = Set(parts.dropLast())
    let number = leadingNumber(name)
    if name == "readme.md", parts.count >= 3, folders.contains("keps") { return .kep }
    if ["readme.md", "index.md", "index.rst", "readme.rst", "readme.adoc", "toc.md"].contains(name) { return nil }
    if folders.contains("keps"), number != nil { return .kep }
    if name.hasPrefix("pep-"), number != nil { return .pep }
    if isRoadmap(name), parts.count <= 3 { return .roadmap }
    let adrFolders: Set<String> = [
      "adr", "adrs", "decisions", "architecture-decisions", "architecture_decisions", "decision-records",
      "architecture-decision-records",
    ]
    if !folders.isDisjoint(with: adrFolders), number != nil || name.hasPrefix("adr") { return .adr }
    if parts.dropLast().last == "proposals", number != nil { return .swiftEvolution }
    if let folder = parts.dropLast().last, ["text", "rfcs", "rfc"].contains(folder), number != nil { return .rfc }
    let design: Set<String> = [
      "design", "designs", "design-docs", "design_docs", "designdocs", "design-notes", "proposals", "rfcs", "rfc",
      "specs", "technical", "enhancements", "design-proposals",
    ]
    if !folders.isDisjoint(with: design) { return .designFolder }
    return nil
  }

  /// Reads a file whose path tells something.
  ///
  /// - Parameters:
  ///   - metadata: the file beside it that holds its head, such as `kep.yaml`.
  /// - Returns: nil when fewer than two of the three signs hold.
  public func detect(path: String, bytes: [UInt8], metadata: [UInt8]?) -> Detected? {
    let head = DocumentHeader(bytes)
    guard let markup = DocumentOutline.markup(ofPath: path) else { return nil }
    return detect(
      path: path, bytes: bytes, head: head, metadata: metadata.map { DocumentHeader(metadata: $0) },
      outline: DocumentOutline(bytes, markup: markup, skipping: head.frontMatterLines))
  }

  /// The same for what is read already: the text's own head, the one in the file beside it, and the outline without
  /// the head.
  func detect(
    path: String, bytes: [UInt8], head: DocumentHeader, metadata: DocumentHeader?, outline: DocumentOutline
  ) -> Detected? {
    guard let sign = sign(ofPath: path) else { return nil }
    var header = metadata ?? head
    header.frontMatterLines = head.frontMatterLines
    if isTemplate(header, outline) { return nil }
    let hasHeader = isTelling(header, sign, hasMetadata: metadata != nil)
    let hasShape = isTelling(outline, sign)
    guard hasHeader || hasShape else { return nil }
    if sign == .roadmap, Text.filledLines(bytes) < 20 { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let family = family(sign, header, outline)
    let declared = status(in: header, bytes: bytes, outline: outline)
    let supersededBy = (header["superseded-by"] ?? header["replaced-by"])?.values.first
    return Detected(
      family: family,
      title: title(header, outline, path: path),
      number: number(header, name: name, path: path, sign: sign),
      status: declared.map(DocumentStatus.read) ?? (family == .roadmap ? .accepted : .unknown),
      declaredStatus: declared.map { String($0.prefix(120)) },
      people: DocumentPeople.declared(in: header, bareWordIsHandle: sign == .kep),
      teams: teams(header),
      supersededBy: supersededBy.flatMap { PersonText.isPlaceholder($0) ? nil : $0 },
      confidence: hasHeader && hasShape ? .high : .medium)
  }

  private func isExcluded(name: String, folders: ArraySlice<String>) -> Bool {
    if name.holds("template") || name.hasPrefix("_") || name.hasPrefix("0000-") || name.holds("nnnn") {
      return true
    }
    let out: Set<String> = [
      "vendor", "third_party", "node_modules", "testdata", "fixtures", "i18n", "translations", "locales",
      "template", "templates", "_template", "proposal-templates", "archetypes", "external",
    ]
    return folders.contains { out.contains($0) || $0.holds("template") || $0.hasPrefix("nnnn") }
  }

  private func isRoadmap(_ name: String) -> Bool {
    let stem = name.prefix { $0 != "." }
    return [
      "roadmap", "strategy", "vision", "architecture", "technical-strategy", "tech-strategy",
      "engineering-strategy",
    ].contains(String(stem))
  }

  private func leadingNumber(_ name: String) -> Int? {
    var digits = name[...]
    for prefix in ["adr-", "adr", "rfc-", "pep-", "decision-"] where digits.hasPrefix(prefix) {
      digits = digits.dropFirst(prefix.count)
      break
    }
    let run = digits.prefix { $0.isASCII && $0.isNumber }
    guard !run.isEmpty, let next = digits.dropFirst(run.count).first, "-_. ".contains(next) else { return nil }
    return Int(run)
  }

  private func isTemplate(_ header: DocumentHeader, _ outline: DocumentOutline) -> Bool {
    let title = outline.headings.first?.text.lowercased() ?? ""
    return title.holds("short title") || title.holds("{") || title.holds("<title") || title == "title"
      || title.holds("your short") || title.hasPrefix("kep-nnnn") || title.holds("template")
  }

  private func isTelling(_ header: DocumentHeader, _ sign: PathSign, hasMetadata: Bool) -> Bool {
    let keys = Set(header.fields.map(\.key))
    switch sign {
    case .kep: return hasMetadata || keys.contains("kep-number") || keys.contains("owning-sig")
    case .pep: return keys.contains("pep") && keys.contains("title")
    case .swiftEvolution:
      return keys.contains("proposal")
        || (keys.contains("status") && (keys.contains("author") || keys.contains("authors")))
    case .rfc:
      return keys.contains("feature-name") || keys.contains("start-date") || keys.contains("rfc-pr")
        || (keys.contains("status") && (keys.contains("author") || keys.contains("authors")))
    case .adr:
      return keys.contains("status") || keys.contains("decision-makers") || keys.contains("deciders")
    case .designFolder:
      let telling: Set<String> = [
        "author", "authors", "status", "reviewers", "approvers", "owner", "owners", "created", "last-updated",
      ]
      return keys.intersection(telling).count >= 2
    case .roadmap: return true
    }
  }

  private func isTelling(_ outline: DocumentOutline, _ sign: PathSign) -> Bool {
    let names = outline.headings.map { heading -> String in
      var text = heading.text.lowercased()
      while let first = text.first, first.isNumber || first == "." || first == " " { text.removeFirst() }
      return text
    }
    func has(_ words: String...) -> Bool { names.contains { name in words.contains { name.hasPrefix($0) } } }
    switch sign {
    case .adr:
      return [has("status"), has("context"), has("decision"), has("consequences"), has("considered options")]
        .count { $0 } >= 2
    case .roadmap: return outline.headings.count >= 2
    default:
      return [
        has("motivation", "problem", "background", "context", "introduction", "rationale", "why"),
        has("goal", "non-goal", "requirements", "scope"),
        has(
          "proposal", "proposed", "design", "detailed design", "guide-level", "reference-level", "specification",
          "implementation", "solution", "approach", "high-level", "overview of the design"),
        has(
          "alternative", "drawbacks", "considered", "unresolved", "open question", "future", "risks",
          "rejected ideas", "trade-off", "tradeoff", "backwards compat"),
        has("abstract", "summary", "tl;dr"),
      ].count { $0 } >= 2
    }
  }

  private func family(
    _ sign: PathSign, _ header: DocumentHeader, _ outline: DocumentOutline
  ) -> DocumentFact.Family {
    switch sign {
    case .kep: return .kep
    case .pep: return .pep
    case .rfc: return .rfc
    case .roadmap: return .roadmap
    case .designFolder: return .designDoc
    case .swiftEvolution: return header["proposal"] != nil ? .swiftEvolution : .designDoc
    case .adr:
      let names = outline.headings.map { $0.text.lowercased() }
      let isMADR =
        header["decision-makers"] != nil || header["deciders"] != nil
        || names.contains { $0.hasPrefix("considered options") || $0.hasPrefix("decision outcome") }
      return isMADR ? .madr : .adr
    }
  }

  private func title(_ header: DocumentHeader, _ outline: DocumentOutline, path: String) -> String {
    // An RFC begins with a section, not with a title: its file's name is what people call it.
    let sections: Set<String> = ["summary", "abstract", "introduction", "overview", "motivation", "context"]
    func isPlaceholder(_ title: String) -> Bool {
      let lower = title.lowercased()
      return lower.hasSuffix("template") || lower == "feature name" || lower == "title" || lower.hasPrefix("kep-nnnn")
    }
    let heading = outline.headings.first.flatMap { isPlaceholder($0.text) ? nil : $0.text }
    let declared = header["title"]?.values.first.flatMap { isPlaceholder($0) ? nil : $0 }
    let isSection = heading.map { sections.contains($0.lowercased()) } ?? true
    var title = (declared ?? (isSection ? nil : heading) ?? name(ofPath: path)).trimmed
    let run = title.prefix { $0.isNumber }
    if !run.isEmpty, title.dropFirst(run.count).first.map({ ".:)".contains($0) }) == true {
      title = String(title.dropFirst(run.count + 1)).trimmed
    }
    return String(Text.decode(Array(title.utf8), bound: 200))
  }

  /// `text/0003-idempotency-keys.md` is called "Idempotency keys", a folder's README after the folder.
  private func name(ofPath path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    var name = parts.last ?? path
    if name.lowercased().hasPrefix("readme"), parts.count > 1 { name = parts[parts.count - 2] }
    if let dot = name.lastIndex(of: "."), dot > name.startIndex { name = String(name[..<dot]) }
    let words = name.drop { $0.isNumber || $0 == "-" || $0 == "_" }.split { $0 == "-" || $0 == "_" }.joined(
      separator: " ")
    return words.isEmpty ? name : words.prefix(1).uppercased() + words.dropFirst()
  }

  private func number(_ header: DocumentHeader, name: String, path: String, sign: PathSign) -> Int? {
    if let text = (header["kep-number"] ?? header["pep"])?.values.first, let number = Int(text) { return number }
    if sign == .kep {
      return path.split(separator: "/").reversed().lazy.compactMap { leadingNumber($0.lowercased()) }.first
    }
    return leadingNumber(name.lowercased())
  }

  private func status(in header: DocumentHeader, bytes: [UInt8], outline: DocumentOutline) -> String? {
    if let text = header["status"]?.values.first { return text.contains("|") ? nil : text }
    guard let heading = outline.headings.first(where: { $0.text.lowercased() == "status" }) else { return nil }
    let lines = Text.lines(bytes)
    for line in lines.dropFirst(heading.line).prefix(6) where !Text.isBlank(line) {
      if line.first == UInt8(ascii: "#") { return nil }
      if line.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }) { continue }
      return Text.decode(line).trimmed
    }
    return nil
  }

  private func teams(_ header: DocumentHeader) -> [String] {
    var teams: [String] = []
    for key in ["owning-sig", "participating-sigs", "team", "teams", "owning-team"] {
      for value in header[key]?.values ?? [] where !PersonText.isPlaceholder(value) && !teams.contains(value) {
        teams.append(value.lowercased())
      }
    }
    return teams
  }
}
