internal import CLibgit2

/// Counts the lines that differ between two versions of a file.
public enum LineStatistics {
  /// The lines added and removed, as `git diff --numstat` counts them.
  ///
  /// This is slow, some ten times what finding the changed files costs: ask only where a rule needs it.
  /// - Parameters:
  ///   - old: the blob before; nil when the file was added.
  ///   - new: the blob after; nil when the file was deleted.
  ///   - limit: the largest size of either blob, in bytes, worth comparing.
  /// - Returns: nil when either is binary or over the limit.
  /// - Throws: `missingObject`, `corruptObject` or `io`; `unexpectedKind` when either is no blob.
  public static func between(
    _ old: ObjectID?, _ new: ObjectID?, in repository: borrowing Repository, limit: Int
  ) throws(GitError) -> (added: Int, removed: Int)? {
    if old == new { return (0, 0) }
    var before: [UInt8] = []
    var after: [UInt8] = []
    if let old {
      guard let bytes = try repository.blob(old, limit: limit) else { return nil }
      before = bytes
    }
    if let new {
      guard let bytes = try repository.blob(new, limit: limit) else { return nil }
      after = bytes
    }
    if isBinary(before) || isBinary(after) { return nil }
    return try compare(before, after, context: (new ?? old)?.hex ?? "")
  }

  /// Git's test: a zero byte among the first 8,000 (`buffer_is_binary`).
  private static func isBinary(_ bytes: [UInt8]) -> Bool { bytes.prefix(8000).contains(0) }

  private static func compare(
    _ before: [UInt8], _ after: [UInt8], context: String
  ) throws(GitError) -> (added: Int, removed: Int)? {
    var options = git_diff_options()
    guard git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)) == 0 else {
      throw GitError.last(-1, .other, context: context)
    }
    options.context_lines = 0
    // What is text was decided above; libgit2's own test is not quite git's.
    options.flags |= UInt32(GIT_DIFF_FORCE_TEXT.rawValue)
    var patch: OpaquePointer?
    let (oldPart, newPart) = differingLines(before, after)
    let status = before.withUnsafeBytes { old in
      after.withUnsafeBytes { new in
        let old = UnsafeRawBufferPointer(rebasing: old[oldPart])
        let new = UnsafeRawBufferPointer(rebasing: new[newPart])
        return git_patch_from_buffers(
          &patch, old.baseAddress, old.count, nil, new.baseAddress, new.count, nil, &options)
      }
    }
    guard status == 0, let patch else { throw GitError.last(status, .other, context: context) }
    defer { git_patch_free(patch) }
    var added = 0
    var removed = 0
    let counted = git_patch_line_stats(nil, &added, &removed, patch)
    guard counted == 0 else { throw GitError.last(counted, .other, context: context) }
    return (added, removed)
  }

  /// What is left of both when the lines that they share at the beginning and at the end are put aside.
  ///
  /// Those lines never count, and libgit2 hashes all that it is given: an edit of a long text costs what it changed.
  static func differingLines(_ before: [UInt8], _ after: [UInt8]) -> (Range<Int>, Range<Int>) {
    let shorter = min(before.count, after.count)
    var start = 0
    while start < shorter, before[start] == after[start] { start += 1 }
    while start > 0, before[start - 1] != 0x0a { start -= 1 }
    var shared = 0
    while shared < shorter - start, before[before.count - 1 - shared] == after[after.count - 1 - shared] { shared += 1 }
    // The shared end begins after a line end inside it, so that no line is cut in two.
    while shared > 0, before[before.count - shared] != 0x0a { shared -= 1 }
    if shared > 0 { shared -= 1 }
    return (start..<(before.count - shared), start..<(after.count - shared))
  }
}
