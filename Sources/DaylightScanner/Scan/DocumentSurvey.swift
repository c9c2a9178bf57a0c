internal import DaylightCore
internal import DaylightGit

/// The design documents of one tree and what they have in common, without their history.
public struct DocumentSurvey: Sendable {
  /// A document.
  public struct Entry: Hashable, Sendable {
    /// Its path.
    public var path: String
    /// What its file says.
    public var document: DocumentDetector.Detected
  }

  /// The documents in order of paths.
  public let documents: [Entry]
  /// What the documents of a folder have in common, in order of folders.
  public let conventions: [DocumentConvention]
  /// What could not be read as what it is.
  public let diagnostics: [RepositoryFacts.Diagnostic]

  /// Reads the newest tree of a repository's main line.
  ///
  /// - Throws: a `GitError` when the repository cannot be read, `Refusal` when it has no commit.
  public init(
    of path: String, settings: DocumentSettings = DocumentSettings(), share: WorkShare = WorkShare(workers: 1),
    stop: StopSignal = StopSignal()
  ) async throws {
    let git = try Repository(at: path)
    guard let head = try git.head().commit else { throw RepositoryScan.Refusal(description: "it has no commits yet") }
    var trees = TreeComparison()
    let top = try git.commit(head).tree
    let files = NewestTree.files(of: top, in: git, with: &trees).files
    let codeowners = NewestTree.CodeownersPlace(top, forge: nil, in: git, with: &trees)
    let pool = ReaderPool(git.known, id: path)
    let texts = files.filter { DocumentOutline.markup(ofPath: $0.path) != nil }
    let plan = try await NewestTree.plan(texts, settings, pool: pool, share: share, stop: stop)
    var parts: [[NewestTree.File]] = []
    for start in stride(from: 0, to: texts.count, by: 64) {
      parts.append(Array(texts[start..<min(start + 64, texts.count)]))
    }
    let tree = NewestTree(
      joining: try await pool.map(parts, share: share, stop: stop) { part, git in
        NewestTree(part, of: path, plan: plan, codeowners: codeowners, in: git)
      }, settings: settings)
    documents = tree.documents.map { Entry(path: $0.path, document: $0.detected) }
    conventions = tree.conventions
    diagnostics = tree.diagnostics
  }
}
