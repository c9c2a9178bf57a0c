internal import DaylightCore
internal import DaylightGit

/// What the main line's newest tree holds: documents, standards, files that call shared pipelines, ownership files.
struct NewestTree {
  struct FoundDocument {
    var path: String
    var blob: ObjectID
    var detected: DocumentDetector.Detected
    /// The file whose lines the declared people have: the text or its metadata.
    var header: (path: String, blob: ObjectID)
  }

  struct FoundStandard {
    var path: String
    var blob: ObjectID
    var category: StandardFact.Category
    var title: String
    var lines: Int
  }

  var documents: [FoundDocument] = []
  var standards: [FoundStandard] = []
  var workflows: [(path: String, blob: ObjectID)] = []
  var ownership: [OwnershipFact] = []
  var mailmap: (entries: [Mailmap.Entry], blob: ObjectID)?
  var sweptCommits: Set<String> = []
  var diagnostics: [RepositoryFacts.Diagnostic] = []

  /// The largest text that is read as a document or a standard.
  static let textLimit = 2 << 20

  init(
    tree: ObjectID, of repository: borrowing Repository, id: String, with trees: inout TreeComparison
  ) throws(GitError) {
    let detector = DocumentDetector()
    var files: [(path: String, blob: ObjectID)] = []
    var metadata: [String: ObjectID] = [:]
    try trees.files(in: tree, of: repository) { bytes, entry in
      guard entry.mode & 0o170000 == 0o100000, bytes.count < 1_024,
        let path = String(validating: bytes, as: UTF8.self)
      else { return }
      if path.hasSuffix("kep.yaml") { metadata[path] = entry.id }
      files.append((path, entry.id))
    }
    for (path, blob) in files {
      if detector.sign(ofPath: path) != nil {
        let beside = String(path.prefix(path.count - (path.split(separator: "/").last?.count ?? 0))) + "kep.yaml"
        let header = path.lowercased().hasSuffix("/readme.md") ? metadata[beside] : nil
        try readDocument(path, blob, metadata: header.map { (beside, $0) }, repository, detector)
      }
      if let category = StandardDetector.candidate(path) {
        try readStandard(path, blob, category, repository)
      }
      try readOwnership(path, blob, repository, id)
    }
    documents.sort { $0.path < $1.path }
  }

  private mutating func readDocument(
    _ path: String, _ blob: ObjectID, metadata: (path: String, blob: ObjectID)?,
    _ repository: borrowing Repository, _ detector: DocumentDetector
  ) throws(GitError) {
    guard let bytes = try text(path, blob, repository) else { return }
    let head = DocumentHeader(bytes)
    var beside: (path: String, blob: ObjectID, header: DocumentHeader)?
    if let metadata, let text = try text(metadata.path, metadata.blob, repository) {
      beside = (metadata.path, metadata.blob, DocumentHeader(metadata: text))
    }
    // A head that cannot be read costs what it would have said, and nothing else.
    if let beside, let problem = beside.header.problem {
      diagnostics.append(.init(path: beside.path, line: problem.line, message: problem.message))
    } else if let problem = head.problem {
      diagnostics.append(.init(path: path, line: problem.line, message: problem.message))
    }
    guard let detected = detector.detect(path: path, bytes: bytes, head: head, metadata: beside?.header) else { return }
    documents.append(
      FoundDocument(
        path: path, blob: blob, detected: detected, header: beside.map { ($0.path, $0.blob) } ?? (path, blob)))
  }

  private mutating func readStandard(
    _ path: String, _ blob: ObjectID, _ category: StandardFact.Category, _ repository: borrowing Repository
  ) throws(GitError) {
    guard let bytes = try text(path, blob, repository) else { return }
    if category == .pipeline, !StandardDetector.uses(in: bytes).isEmpty { workflows.append((path, blob)) }
    guard StandardDetector.confirms(category, bytes: bytes) else { return }
    standards.append(
      FoundStandard(
        path: path, blob: blob, category: category, title: StandardDetector.title(path: path, bytes: bytes),
        lines: Text.filledLines(bytes)))
  }

  private mutating func readOwnership(
    _ path: String, _ blob: ObjectID, _ repository: borrowing Repository, _ id: String
  ) throws(GitError) {
    switch path.split(separator: "/").last.map(String.init) {
    case "CODEOWNERS" where GitHubCodeowners.paths.contains(path):
      guard !ownership.contains(where: { $0.dialect == .codeowners }),
        let bytes = try repository.blob(blob, limit: GitHubCodeowners.sizeLimit)
      else { return }
      let file = GitHubCodeowners(bytes)
      ownership += file.rules.map {
        OwnershipFact(
          repository: id, path: path, line: $0.line, dialect: .codeowners, pattern: $0.pattern.text, owners: $0.owners)
      }
      diagnostics += file.invalid.map { .init(path: path, line: $0.line, message: $0.reason) }
    case "OWNERS":
      guard let bytes = try repository.blob(blob, limit: 1 << 20) else { return }
      guard let file = KubernetesOwners(bytes) else {
        diagnostics.append(.init(path: path, line: 1, message: "this OWNERS file is not readable as YAML"))
        return
      }
      ownership.append(
        OwnershipFact(
          repository: id, path: path, line: 1, dialect: .owners, pattern: String(path.dropLast(6)),
          owners: file.approvers))
    case "OWNERS_ALIASES" where !path.contains("/"):
      guard let bytes = try repository.blob(blob, limit: 1 << 20) else { return }
      ownership += KubernetesOwners.aliases(bytes).map {
        OwnershipFact(
          repository: id, path: path, line: $0.line, dialect: .ownersAliases, pattern: $0.alias, owners: $0.members)
      }
    case ".mailmap" where !path.contains("/"):
      guard let bytes = try repository.blob(blob, limit: 4 << 20) else { return }
      mailmap = (Mailmap(bytes).entries, blob)
    case ".git-blame-ignore-revs" where !path.contains("/"):
      guard let bytes = try repository.blob(blob, limit: 1 << 20) else { return }
      for line in Text.lines(bytes) {
        let word = Text.trimmed(line).prefix { $0 != 0x20 && $0 != 0x23 }
        if word.count == 40 { sweptCommits.insert(String(decoding: Text.lowercased(word), as: UTF8.self)) }
      }
    default: break
    }
  }

  private mutating func text(
    _ path: String, _ blob: ObjectID, _ repository: borrowing Repository
  ) throws(GitError) -> [UInt8]? {
    do {
      return try repository.blob(blob, limit: NewestTree.textLimit)
    } catch {
      guard error.code == .missingObject || error.code == .corruptObject else { throw error }
      diagnostics.append(.init(path: path, message: "its content cannot be read: \(error.message)"))
      return nil
    }
  }
}
