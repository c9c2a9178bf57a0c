internal import DaylightGit

extension NewestTree {
  /// A program of the tree.
  struct CodeFile: Hashable, Sendable {
    var path: [UInt8]
    var blob: ObjectID
    var syntax: CommentSyntax
  }

  /// A program whose comments refer to documents.
  struct ReferringCode: Sendable {
    var file: CodeFile
    /// The references in the form of `ReferenceText`.
    var references: [String]
  }

  /// Reads the programs of a tree, as far as the memo does not know them.
  static func referringCode(
    _ files: [CodeFile], pool: ReaderPool, share: WorkShare, stop: StopSignal, memo: inout ScanMemo,
    damage: inout [ScanDamage]
  ) async throws -> [ReferringCode] {
    var silent = SilentCode(&memo)
    var known: [SilentCode.Entry: [String]] = [:]
    var unknown: [CodeFile] = []
    for file in files {
      let entry = SilentCode.Entry(file)
      if silent.keep(entry) || known[entry] != nil { continue }
      if let bytes = memo.text(entry.key), let references = references(kept: bytes) {
        known[entry] = references
      } else {
        known[entry] = []
        unknown.append(file)
      }
    }
    let read = try await pool.map(unknown, share: share, stop: stop) { file, git -> Result<[String], GitError> in
      do throws(GitError) {
        guard let bytes = try git.blob(file.blob, limit: CodeReferences.limit) else { return .success([]) }
        return .success(CodeReferences.references(in: bytes, syntax: file.syntax))
      } catch {
        return .failure(error)
      }
    }
    for (file, answer) in zip(unknown, read) {
      let entry = SilentCode.Entry(file)
      switch answer {
      case .success(let references) where references.isEmpty: silent.add(entry)
      case .success(let references):
        known[entry] = references
        var writer = RunWriter()
        writer.number(references.count)
        for text in references { writer.text(text) }
        memo.remember(writer.bytes, for: entry.key)
      case .failure(let error): damage.append(ScanDamage(error))
      }
    }
    silent.remember(in: &memo)
    return files.compactMap { file in
      guard let references = known[SilentCode.Entry(file)], !references.isEmpty else { return nil }
      return ReferringCode(file: file, references: references)
    }
  }

  private static func references(kept bytes: [UInt8]) -> [String]? {
    var reader = RunReader(bytes)
    do throws(RunReader.Damage) {
      var references: [String] = []
      for _ in 0..<(try reader.count()) { references.append(try reader.text()) }
      return references
    } catch {
      return nil
    }
  }
}

/// The contents of programs that refer to nothing, kept as one text: nearly all are such, and need not be read again.
private struct SilentCode {
  struct Entry: Hashable {
    var blob: ObjectID
    var syntax: CommentSyntax

    init(_ file: NewestTree.CodeFile) {
      blob = file.blob
      syntax = file.syntax
    }

    var key: ObjectID { ScanMemo.key("code", [blob], [syntax.rawValue]) }
  }

  private static let key = ScanMemo.key("silent code", [])
  private var kept: Set<Entry> = []
  private var used: Set<Entry> = []

  init(_ memo: inout ScanMemo) {
    guard let bytes = memo.text(SilentCode.key) else { return }
    kept.reserveCapacity(bytes.count / 21)
    for place in stride(from: 0, to: bytes.count - 20, by: 21) {
      guard let blob = ObjectID(bytes, at: place), let syntax = CommentSyntax(rawValue: bytes[place + 20]) else {
        return
      }
      kept.insert(Entry(blob, syntax))
    }
  }

  /// Whether a content is known to refer to nothing; then it stays known.
  mutating func keep(_ entry: Entry) -> Bool {
    guard kept.contains(entry) else { return false }
    used.insert(entry)
    return true
  }

  mutating func add(_ entry: Entry) { used.insert(entry) }

  func remember(in memo: inout ScanMemo) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(used.count * 21)
    for entry in used.sorted(by: { ($0.blob, $0.syntax.rawValue) < ($1.blob, $1.syntax.rawValue) }) {
      bytes += entry.blob.bytes
      bytes.append(entry.syntax.rawValue)
    }
    memo.remember(bytes, for: SilentCode.key)
  }
}

extension SilentCode.Entry {
  fileprivate init(_ blob: ObjectID, _ syntax: CommentSyntax) {
    self.blob = blob
    self.syntax = syntax
  }
}
