internal import DaylightCore
internal import DaylightGit

extension NewestTree {
  /// A text that may be a document, as it was read.
  struct ReadText: Sendable {
    var file: File
    var reading: DocumentReading
    /// What the text refers to.
    var references: [FoundReference]
  }

  /// What is known of a tree's documents before they are read.
  struct DocumentPlan: Sendable {
    var settings: DocumentSettings
    /// Words of templates, which are nobody's.
    var template = DocumentFraming.TemplateLines()
    /// The paths to read as documents.
    var candidates: Set<String> = []
    /// Whether texts are read for rules that nothing in their path announces: not where there are too many.
    var readsPages = true
  }

  /// The documents in places that tell what lies there; nothing is learned from neighbours.
  static func tellingDocuments(
    of tree: ObjectID, codeowners: CodeownersPlace, in repository: borrowing Repository,
    with trees: inout TreeComparison
  ) -> [FoundDocument] {
    let texts = files(of: tree, in: repository, with: &trees).files.filter {
      DocumentOutline.markup(ofPath: $0.path) != nil
    }
    let settings = DocumentSettings()
    var plan = DocumentPlan(settings: settings)
    for place in DocumentFolders(texts.map(\.path), settings: settings).telling {
      plan.candidates.insert(texts[place].path)
    }
    let read = NewestTree(texts, of: "", plan: plan, codeowners: codeowners, in: repository)
    return NewestTree(joining: [read], settings: settings).documents
  }

  /// The most texts that are read for rules though nothing in their path announces one.
  private static let mostPages = 4_000

  /// Finds out which texts are worth reading.
  static func plan(
    _ files: [File], _ settings: DocumentSettings, pool: ReaderPool, share: WorkShare, stop: StopSignal
  ) async throws -> DocumentPlan {
    var plan = DocumentPlan(settings: settings)
    let texts = files.filter { DocumentOutline.markup(ofPath: $0.path) != nil }
    plan.readsPages =
      texts.count <= mostPages || texts.count { StandardPath.read($0.path)?.isQuiet ?? false } <= mostPages
    let folders = DocumentFolders(texts.map(\.path), settings: settings)
    for place in folders.telling { plan.candidates.insert(texts[place].path) }
    let detector = DocumentDetector(settings: settings)
    let looks = try await pool.map(folders.silent, share: share, stop: stop) { folder, git in
      let samples = DocumentFolders.sample(folder.places)
      let alike = samples.count { place in
        guard let bytes = try? git.blob(texts[place].blob, limit: NewestTree.textLimit) else { return false }
        // The head is looked at first: it costs a tenth, and most texts have none.
        let head = DocumentHeader(bytes, isQuick: true)
        guard head.fields.count >= 2 || texts[place].path.contains(where: \.isNumber),
          let markup = DocumentOutline.markup(ofPath: texts[place].path)
        else { return false }
        let reading = DocumentReading(
          path: texts[place].path, bytes: bytes, head: head, metadata: nil,
          outline: DocumentOutline(bytes, markup: markup, skipping: head.frontMatterLines))
        if detector.isElse(reading) { return false }
        return reading.headStrength >= .telling && reading.shapeStrength >= .slight
          || reading.headStrength >= .slight && reading.shapeStrength >= .telling || reading.shapeStrength == .strong
      }
      return alike * 2 >= samples.count && alike >= 2
    }
    for (folder, isLike) in zip(folders.silent, looks) where isLike {
      for place in folder.places { plan.candidates.insert(texts[place].path) }
    }
    let templates = texts.filter { file in
      let name = file.path.split(separator: "/").last?.lowercased() ?? ""
      return DocumentPath.isTemplate(DocumentPath.stem(name))
        || file.path.lowercased().split(separator: "/").dropLast().contains {
          $0.holds("template") || $0.hasPrefix("nnnn")
        }
    }
    for lines in try await pool.map(
      Array(templates.prefix(60)), share: share, stop: stop,
      { file, git in
        var lines = DocumentFraming.TemplateLines()
        if let bytes = try? git.blob(file.blob, limit: 1 << 18) { lines.add(bytes) }
        return lines
      })
    {
      plan.template.formUnion(lines)
    }
    return plan
  }

  /// Reads a text that may be a document, and the file beside it.
  mutating func readText(_ file: File, _ plan: DocumentPlan, _ repository: borrowing Repository) {
    guard let markup = DocumentOutline.markup(ofPath: file.path),
      let bytes = content(file.path, file.blob, NewestTree.textLimit, repository)
    else { return }
    var file = file
    let head = DocumentHeader(bytes)
    var beside: DocumentHeader?
    if let metadata = file.metadata {
      if let text = content(metadata.path, metadata.blob, NewestTree.textLimit, repository) {
        let header = DocumentHeader(metadata: text)
        // A head that cannot be read costs what it would have said, and nothing else.
        if let problem = header.problem {
          diagnostics.append(.init(path: metadata.path, line: problem.line, message: problem.message))
        }
        // A file beside it that says nothing of a document is something else.
        if metadata.path.hasSuffix("kep.yaml") || header.fields.contains(where: { HeadLines.isKnown($0.key) }) {
          beside = header
        } else {
          file.metadata = nil
        }
      } else {
        file.metadata = nil
      }
    }
    let outline = DocumentOutline(bytes, markup: markup, skipping: head.frontMatterLines)
    var reading = DocumentReading(path: file.path, bytes: bytes, head: head, metadata: beside, outline: outline)
    if reading.place?.family?.isDirection != true {
      reading.framing = DocumentFraming.read(bytes, outline, template: plan.template)
    }
    reading.problem = head.problem
    texts.append(ReadText(file: file, reading: reading, references: NewestTree.references(in: bytes, outline, markup)))
  }

  /// The references of a text, links first, each once.
  private static func references(
    in bytes: [UInt8], _ outline: DocumentOutline, _ markup: DocumentOutline.Markup
  ) -> [FoundReference] {
    var found: [FoundReference] = []
    var seen: Set<FoundReference> = []
    func add(_ text: String, _ needle: String) {
      let reference = FoundReference(text: text, needle: needle)
      if found.count < 2_000, seen.insert(reference).inserted { found.append(reference) }
    }
    for link in outline.links { add(ReferenceText.repositoryPath(ofURL: link.target) ?? link.target, link.target) }
    let isMarkdown = markup == .markdown
    for line in Text.lines(bytes) {
      for reference in ReferenceText.writtenNumbers(in: line) { add(reference.text, reference.written) }
      if !isMarkdown { for text in ReferenceText.references(in: line) where text.holds("/") { add(text, text) } }
    }
    return found
  }

  /// Judges the texts together, folder by folder, and drops copies.
  mutating func judgeTexts(_ settings: DocumentSettings) {
    let detector = DocumentDetector(settings: settings)
    texts.sort { $0.file.path < $1.file.path }
    var byFolder: [String: [Int]] = [:]
    for (place, text) in texts.enumerated() {
      var parts = text.file.path.split(separator: "/").dropLast()
      // Documents in folders of their own are neighbours of each other.
      if text.reading.place?.isMainFile == true || text.reading.hasMetadata { parts = parts.dropLast() }
      byFolder[parts.joined(separator: "/"), default: []].append(place)
    }
    var found: [(place: Int, confidence: Confidence)] = []
    for (folder, places) in byFolder.sorted(by: { $0.key < $1.key }) {
      let judgement = FolderJudgement(folder: folder, places.map { texts[$0].reading }, detector)
      found += judgement.documents.map { (places[$0.place], $0.confidence) }
      if let convention = judgement.convention { conventions.append(convention) }
    }
    // Below a folder of numbered documents a numbered text is one of them.
    let known = Set(found.map(\.place))
    let homes = conventions.filter { $0.isNumbered && $0.basis == .known }.map { $0.folder + "/" }
    for (place, text) in texts.enumerated()
    where !known.contains(place) && text.reading.place?.strength == .certain && text.reading.filledLines >= 15
      && homes.contains(where: { text.file.path.hasPrefix($0) }) && !detector.isElse(text.reading)
      && !text.reading.shape.isElse
    {
      found.append((place, .medium))
    }
    found.sort { $0.place < $1.place }
    let copies = DocumentCopies(found.map { texts[$0.place].reading })
    for (index, entry) in found.enumerated() where !copies.isCopy[index] {
      let text = texts[entry.place]
      // Only a document's broken head is worth a word: many texts begin with dashes.
      if let problem = text.reading.problem, text.file.metadata == nil {
        diagnostics.append(.init(path: text.file.path, line: problem.line, message: problem.message))
      }
      documents.append(
        FoundDocument(
          path: text.file.path, blob: text.file.blob, detected: detector.describe(text.reading, entry.confidence),
          header: text.file.metadata ?? (text.file.path, text.file.blob), references: text.references))
    }
    texts = []
  }
}
