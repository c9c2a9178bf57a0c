internal import DaylightGit

/// Which version of a followed file brought a text into it.
struct TextOrigins {
  /// Which commit brought a text into a file.
  struct Question: Hashable, Sendable {
    /// The file.
    var lineage: Int
    /// The text.
    var needle: String
  }

  private var origins: [Question: LineageTracker.Touch] = [:]

  /// The change that brought a text into a file; nil where nobody asked, or the file has no version.
  subscript(question: Question) -> LineageTracker.Touch? { origins[question] }

  /// Finds the answers, as far as the memo does not know them.
  ///
  /// Where the newest version does not have the text, the file's first version stands: a number in a family's style may
  /// be written in other ways than its form.
  ///
  /// - Parameter touches: the changes of a file, from new to old.
  mutating func find(
    _ questions: some Sequence<Question>, touches: (Int) -> [LineageTracker.Touch], pool: ReaderPool, share: WorkShare,
    stop: StopSignal, memo: inout ScanMemo, damage: inout [ScanDamage]
  ) async throws {
    var unknown: [(question: Question, key: ObjectID, needle: [UInt8])] = []
    var files: [Int: (touches: [LineageTracker.Touch], versions: ObjectID)] = [:]
    for question in questions where origins[question] == nil {
      if files[question.lineage] == nil {
        let touches = touches(question.lineage)
        files[question.lineage] = (touches, ScanMemo.key("versions", touches.map(\.new)))
      }
      guard let file = files[question.lineage], let first = file.touches.last else { continue }
      let needle = Array(question.needle.utf8)
      let key = ScanMemo.key("first", [file.versions], needle)
      if let known = memo.answer(key), known < UInt64(file.touches.count) {
        origins[question] = file.touches[Int(known)]
      } else {
        origins[question] = first
        unknown.append((question, key, needle))
      }
    }
    let items = unknown.map { (needle: $0.needle, blobs: files[$0.question.lineage]?.touches.map(\.new) ?? []) }
    let places = try await pool.map(items, share: share, stop: stop) { item, git -> Result<Int, GitError> in
      do throws(GitError) {
        return .success(
          try TextOrigins.bringer(among: item.blobs.count) { place throws(GitError) in
            guard let id = item.blobs[place], let bytes = try git.blob(id, limit: NewestTree.textLimit) else {
              return false
            }
            return Text.contains(bytes, item.needle)
          })
      } catch {
        return .failure(error)
      }
    }
    for (asked, place) in zip(unknown, places) {
      switch place {
      case .success(let place):
        origins[asked.question] = files[asked.question.lineage]?.touches[place]
        memo.remember(UInt64(place), for: asked.key)
      case .failure(let error): damage.append(ScanDamage(error))
      }
    }
  }

  /// The place of the version, from new to old, that brought a text: versions are halved until it is there and was not
  /// before. Of a text that came, went and came again that is one of its comings; of one that the newest version lacks
  /// it is the oldest version.
  ///
  /// - Parameters:
  ///   - count: how many versions there are, at least one.
  ///   - holds: whether the version at a place has the text.
  static func bringer<Failure: Error>(
    among count: Int, _ holds: (Int) throws(Failure) -> Bool
  ) throws(Failure) -> Int {
    var low = count - 1
    var high = 0
    guard try holds(high) else { return low }
    while low > high {
      let middle = (low + high) / 2
      if try holds(middle + 1) { high = middle + 1 } else { low = middle }
    }
    return high
  }
}
