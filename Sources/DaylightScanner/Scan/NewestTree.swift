internal import DaylightCore
internal import DaylightGit

/// What the main line's newest tree holds: documents, standards, the pipelines that enforce them, ownership files.
///
/// It is put together from what single files say, in the order of their paths; files can be read apart.
struct NewestTree {
  /// A file of the tree.
  struct File: Sendable {
    var path: String
    var blob: ObjectID
    /// A document's metadata in a file of its own beside it.
    var metadata: (path: String, blob: ObjectID)?
  }

  struct FoundDocument: Sendable {
    var path: String
    var blob: ObjectID
    var detected: DocumentDetector.Detected
    /// The file whose lines the declared people have: the text or its metadata.
    var header: (path: String, blob: ObjectID)
    /// What the text refers to.
    var references: [FoundReference]
  }

  /// A reference in a text: in a form to resolve, and as the text has it.
  struct FoundReference: Sendable, Hashable {
    var text: String
    var needle: String
  }

  struct FoundStandard: Sendable {
    var path: String
    var blob: ObjectID
    var detected: StandardDetector.Detected
    var title: String
    var lines: Int
    var sketch: String
    /// Whether its text is everybody's: then that others have it, too, says nothing.
    var isCommon = false
    /// The pipeline that enforces it, once the whole tree is known.
    var enforcement: String?
  }

  /// The paths of all files that are looked at.
  var paths: Set<String> = []
  /// Texts that may be documents, until they are judged.
  var texts: [ReadText] = []
  var documents: [FoundDocument] = []
  /// What the documents of a folder have in common.
  var conventions: [DocumentConvention] = []
  var standards: [FoundStandard] = []
  var enforcing: [Enforcement.File] = []
  var ownership: [OwnershipFact] = []
  var mailmap: (map: Mailmap, blob: ObjectID)?
  var sweptCommits: Set<ObjectID> = []
  var diagnostics: [RepositoryFacts.Diagnostic] = []
  var damage: [ScanDamage] = []

  /// The largest text that is read as a document or a standard, in bytes.
  static let textLimit = 2 << 20

  /// Files at the top of a tree that are read although they are no texts.
  private static let named: Set<[UInt8]> = Set(
    ["OWNERS_ALIASES", ".mailmap", ".git-blame-ignore-revs"].map { Array($0.utf8) })

  /// The files of a tree that are read, its programs, both in git's order, and what could not be listed.
  static func files(
    of tree: ObjectID, in repository: borrowing Repository, with trees: inout TreeComparison
  ) -> (files: [File], code: [CodeFile], damage: [ScanDamage]) {
    var files: [File] = []
    var code: [CodeFile] = []
    var damage: [ScanDamage] = []
    var metadata: [String: ObjectID] = [:]
    do throws(GitError) {
      try trees.files(in: tree, of: repository) { bytes, entry in
        guard entry.mode & 0o170000 == 0o100000 else { return }
        if PathTraits.isCode(bytes), !GeneratedPaths.contains(bytes), let syntax = CommentSyntax(ofPath: bytes) {
          code.append(CodeFile(path: bytes, blob: entry.id, syntax: syntax))
        }
        guard bytes.count < 1_024,
          PathTraits.isOfInterest(bytes) || OwnershipHistory.isOwnershipFile(bytes) || named.contains(bytes)
            || DocumentMetadata.isMetadata(bytes) || Enforcement.isRead(bytes),
          let path = String(validating: bytes, as: UTF8.self)
        else { return }
        if DocumentMetadata.isMetadata(bytes) { metadata[path] = entry.id }
        files.append(File(path: path, blob: entry.id))
      } unreadable: {
        damage.append(ScanDamage($0))
      }
    } catch {
      damage.append(ScanDamage(error))
    }
    if !metadata.isEmpty {
      for index in files.indices where metadata[files[index].path] == nil {
        guard let beside = DocumentMetadata.beside(files[index].path, in: metadata) else { continue }
        files[index].metadata = metadata[beside].map { (beside, $0) }
      }
    }
    return (files, code, damage)
  }

  /// Whether one of the files says who owns what.
  static func hasOwnershipFile(_ files: [File]) -> Bool {
    files.contains { OwnershipHistory.isOwnershipFile(Array($0.path.utf8)) }
  }

  /// Reads files.
  ///
  /// - Parameters:
  ///   - plan: which of them may be documents.
  ///   - codeowners: chosen among all files of the tree.
  init(
    _ files: some Sequence<File>, of id: String, plan: DocumentPlan, codeowners: CodeownersPlace,
    in repository: borrowing Repository
  ) {
    for file in files {
      if plan.candidates.contains(file.path) { readText(file, plan, repository) }
      readStandard(file, plan, repository)
      readOwnership(file, codeowners, id, repository)
    }
  }

  /// Joins parts of one tree, in the order of their files.
  init(joining parts: [NewestTree], settings: DocumentSettings) {
    for part in parts {
      texts += part.texts
      standards += part.standards
      enforcing += part.enforcing
      mailmap = mailmap ?? part.mailmap
      sweptCommits.formUnion(part.sweptCommits)
      damage += part.damage
      ownership += part.ownership
      diagnostics += part.diagnostics
    }
    judgeTexts(settings)
    diagnostics.sort { ($0.path, $0.line ?? 0) < ($1.path, $1.line ?? 0) }
    withoutDesigns()
    standards = NewestTree.withoutDoubles(standards)
    for index in standards.indices where standards[index].isCommon { standards[index].sketch = "" }
    markOwnSteps()
    let enforcement = Enforcement(Array(enforcing.prefix(Enforcement.most)))
    for index in standards.indices where !standards[index].detected.needles.isEmpty {
      standards[index].enforcement = enforcement.pipeline(
        naming: standards[index].detected.needles, path: standards[index].path)
    }
    enforcing = []
  }

  /// A text that was judged a design is one, however much it asks of its readers.
  private mutating func withoutDesigns() {
    let designs = Set(documents.lazy.filter { !$0.detected.family.isDirection }.map(\.path))
    standards.removeAll { designs.contains($0.path) && $0.detected.category == .guideline }
  }

  /// What the repository's own pipelines call is its own, until others call it.
  private mutating func markOwnSteps() {
    for index in standards.indices
    where standards[index].detected.category == .pipeline && !standards[index].detected.isTold {
      let path = standards[index].path
      let name =
        path.hasSuffix("/action.yml") || path.hasSuffix("/action.yaml")
        ? path.split(separator: "/").dropLast().joined(separator: "/") : path
      // By its place, in whatever folder the repository was checked out: `uses: ./source/.github/actions/build`. Who
      // writes the repository's whole name, as others have to, offers it to them.
      if name.contains("/"), enforcing.contains(where: { $0.path != path && NewestTree.calls(name, in: $0.bytes) }) {
        standards[index].detected.category = .step
      }
    }
  }

  private static func calls(_ name: String, in pipeline: [UInt8]) -> Bool {
    let call = Array("/\(name)".utf8)
    guard Text.contains(pipeline, call) else { return false }
    let here = Array("./".utf8)
    return Text.lines(pipeline).contains { Text.contains($0, call) && Text.contains($0, here) }
  }

  /// Without the texts that stand in the tree twice, such as a site's copy of what lies in the folder of documents: the
  /// one nearer to the top stays.
  private static func withoutDoubles(_ standards: [FoundStandard]) -> [FoundStandard] {
    func stem(_ path: String) -> String {
      (path.split(separator: "/").last ?? "").prefix { $0 != "." }.lowercased()
    }
    func depth(_ standard: FoundStandard) -> (Int, String) { (standard.path.count { $0 == "/" }, standard.path) }
    var byStem: [String: [Int]] = [:]
    for (place, standard) in standards.enumerated()
    where DocumentOutline.markup(ofPath: standard.path) != nil && !standard.sketch.isEmpty {
      byStem[stem(standard.path), default: []].append(place)
    }
    var doubles: Set<Int> = []
    for places in byStem.values where places.count > 1 {
      let places = places.sorted { depth(standards[$0]) < depth(standards[$1]) }
      for (index, place) in places.enumerated() {
        guard let sketch = Sketch(text: standards[place].sketch) else { continue }
        if places[..<index].contains(where: { other in
          !doubles.contains(other) && (Sketch(text: standards[other].sketch)?.share(with: sketch) ?? 0) >= 0.5
        }) {
          doubles.insert(place)
        }
      }
    }
    return doubles.isEmpty ? standards : standards.indices.filter { !doubles.contains($0) }.map { standards[$0] }
  }

  private mutating func readStandard(_ file: File, _ plan: DocumentPlan, _ repository: borrowing Repository) {
    let sign = StandardPath.read(file.path)
    let isCandidate = sign.map { plan.readsPages || !$0.isQuiet } ?? false
    let isEnforcing = Enforcement.isRead(file.path)
    guard isCandidate || isEnforcing, let bytes = content(file.path, file.blob, NewestTree.textLimit, repository)
    else { return }
    if isEnforcing, bytes.count <= Enforcement.limit { enforcing.append(.init(path: file.path, bytes: bytes)) }
    guard isCandidate, let detected = StandardDetector.detect(path: file.path, bytes: bytes) else { return }
    let isProse = DocumentOutline.markup(ofPath: TemplateRoot.inner(file.path) ?? file.path) != nil
    standards.append(
      FoundStandard(
        path: file.path, blob: file.blob, detected: detected,
        title: StandardDetector.title(path: file.path, bytes: bytes, part: detected.part),
        lines: detected.part?.settings ?? Text.filledLines(bytes),
        // Two builds are alike for other reasons.
        sketch: detected.part == nil ? Sketch(bytes, isProse: isProse)?.text ?? "" : "",
        isCommon: CommonTexts.holds(path: file.path, category: detected.category, bytes: bytes)))
  }

  /// A file's bytes; nil when it is larger than the limit. One that cannot be read costs what it would have said.
  mutating func content(
    _ path: String, _ blob: ObjectID, _ limit: Int, _ repository: borrowing Repository
  ) -> [UInt8]? {
    do throws(GitError) {
      return try repository.blob(blob, limit: limit)
    } catch {
      diagnostics.append(.init(path: path, message: "its content cannot be read: \(error.message)"))
      damage.append(ScanDamage(error))
      return nil
    }
  }
}
