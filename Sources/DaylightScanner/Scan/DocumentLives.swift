internal import DaylightCore
internal import DaylightGit

/// Reads what every version of the documents' heads said: statuses with their dates, and since when somebody is named.
struct DocumentLives {
  /// A document's life.
  struct Life {
    /// The versions from new to old.
    var versions: [(touch: LineageTracker.Touch, version: DocumentVersion)] = []
  }

  private var lives: [String: Life] = [:]

  /// The most versions of one document that are read, the newest first.
  static let versions = 400

  /// A question: what a version of a head says.
  private struct Question: Hashable, Sendable {
    var blob: ObjectID
    var isMetadata: Bool
    var bareWordIsHandle: Bool

    var key: ObjectID {
      ScanMemo.key("head", [blob], [isMetadata ? 1 : 0, bareWordIsHandle ? 1 : 0])
    }
  }

  init() {}

  /// Reads the versions that the memo does not know; each content is read once.
  mutating func read(
    _ tree: NewestTree, _ history: DocumentHistory, integrated: [Int64?], pool: ReaderPool, share: WorkShare,
    stop: StopSignal, memo: inout ScanMemo, damage: inout [ScanDamage]
  ) async throws {
    var known: [Question: DocumentVersion] = [:]
    var unknown: [Question] = []
    var asked: [(path: String, touches: [(LineageTracker.Touch, Question)])] = []
    for document in tree.documents {
      guard let lineage = history.lineage(of: document.header.path) else { continue }
      let isMetadata = document.header.path != document.path
      let isHandle = isMetadata || document.detected.family == .kep
      var touches: [(LineageTracker.Touch, Question)] = []
      for touch in history.lineages.lineages[lineage].touches where integrated[Int(touch.commit)] != nil {
        guard let blob = touch.new, touches.count < DocumentLives.versions else { continue }
        let question = Question(blob: blob, isMetadata: isMetadata, bareWordIsHandle: isHandle)
        touches.append((touch, question))
        if known[question] != nil { continue }
        if let bytes = memo.text(question.key), let version = DocumentVersion(bytes: bytes) {
          known[question] = version
        } else {
          known[question] = DocumentVersion([], isMetadata: isMetadata, bareWordIsHandle: isHandle)
          unknown.append(question)
        }
      }
      if isMetadata, let text = history.lineage(of: document.path) {
        // Before there was a file beside it, the text had a head of its own.
        let first = touches.last.flatMap { integrated[Int($0.0.commit)] } ?? .max
        for touch in history.lineages.lineages[text].touches {
          guard let time = integrated[Int(touch.commit)], time < first, let blob = touch.new,
            touches.count < DocumentLives.versions
          else { continue }
          let question = Question(blob: blob, isMetadata: false, bareWordIsHandle: isHandle)
          touches.append((touch, question))
          if known[question] != nil { continue }
          if let bytes = memo.text(question.key), let version = DocumentVersion(bytes: bytes) {
            known[question] = version
          } else {
            known[question] = DocumentVersion([], isMetadata: false, bareWordIsHandle: isHandle)
            unknown.append(question)
          }
        }
      }
      asked.append((document.path, touches))
    }
    let read = try await pool.map(unknown, share: share, stop: stop) {
      question, git -> Result<DocumentVersion, GitError> in
      do throws(GitError) {
        let bytes = try git.blob(question.blob, limit: NewestTree.textLimit) ?? []
        return .success(
          DocumentVersion(bytes, isMetadata: question.isMetadata, bareWordIsHandle: question.bareWordIsHandle))
      } catch {
        return .failure(error)
      }
    }
    for (question, answer) in zip(unknown, read) {
      switch answer {
      case .success(let version):
        known[question] = version
        memo.remember(version.bytes, for: question.key)
      case .failure(let error): damage.append(ScanDamage(error))
      }
    }
    for (path, touches) in asked {
      lives[path] = Life(versions: touches.compactMap { touch, question in known[question].map { (touch, $0) } })
    }
  }

  /// The statuses of a document, from the first on; a version that says the same as the one before is no step.
  ///
  /// - Parameters:
  ///   - path: where a version lay.
  ///   - place: a commit's name and when it reached the main line.
  func steps(
    of document: NewestTree.FoundDocument, path: (LineageTracker.Touch) -> String,
    place: (Int32) -> (commit: String, at: Timestamp)
  ) -> [DocumentFact.Step] {
    var steps: [DocumentFact.Step] = []
    for (touch, version) in (lives[document.path]?.versions ?? []).reversed() {
      let folder = DocumentFields.status(ofFolders: path(touch))
      guard let status = version.declared.map(DocumentStatus.read) ?? folder else { continue }
      if let last = steps.last, last.status == status, last.declared?.lowercased() == version.declared?.lowercased() {
        continue
      }
      let here = place(touch.commit)
      steps.append(.init(status: status, declared: version.declared, commit: here.commit, at: here.at))
    }
    return steps.count > 60 ? Array(steps.prefix(30) + steps.suffix(30)) : steps
  }

  /// The people of a document, each with the version that first names them in the role.
  ///
  /// - Parameter time: when a commit reached the main line; nil when its date says nothing, as an import's.
  func dated(_ document: NewestTree.FoundDocument, time: (Int32) -> Timestamp?) -> [DocumentFact.Declared] {
    let versions = lives[document.path]?.versions ?? []
    return document.detected.people.map { declared in
      var declared = declared
      let mark = DocumentVersion.mark(declared.person, declared.role)
      declared.since = versions.last { $0.version.people.contains(mark) }.flatMap { time($0.touch.commit) }
      return declared
    }
  }

  /// How a document puts its question, with how many open questions earlier versions had beside those of today.
  func framing(_ document: NewestTree.FoundDocument) -> DocumentFact.Framing? {
    guard var framing = document.detected.framing else { return nil }
    let versions = lives[document.path]?.versions ?? []
    let most = versions.map(\.version.openQuestions).max() ?? 0
    framing.resolvedQuestions = max(0, most - (versions.first?.version.openQuestions ?? 0))
    return framing
  }
}
