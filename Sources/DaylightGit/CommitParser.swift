internal import Glibc

/// Reads the bytes of a commit object.
public enum CommitParser {
  /// Reads a commit.
  ///
  /// As in git, the tree and the parents must be in their places; names, times and other headers may be
  /// malformed or absent, and become empty. Names and message are made UTF-8 where the commit names another encoding
  /// that is known, as `git log` shows them.
  /// - Throws: `corruptObject` when the bytes do not begin as a commit does.
  public static func parse(_ bytes: [UInt8], id: ObjectID) throws(GitError) -> Commit {
    guard let commit = bytes.withUnsafeBufferPointer({ read($0, id: id) }) else { throw corrupt(id) }
    return commit
  }

  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, id: ObjectID) throws(GitError) -> Commit {
    guard let commit = read(bytes, id: id) else { throw corrupt(id) }
    return commit
  }

  private static func corrupt(_ id: ObjectID) -> GitError {
    GitError(.corruptObject, "the commit's header is malformed", context: id.hex)
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>, id: ObjectID) -> Commit? {
    var position = 0
    guard let tree = object("tree ", bytes, &position) else { return nil }
    var commit = Commit(
      id: id, tree: tree, parents: [], author: .none, committer: .none, message: [], encoding: nil, order: 0)
    while has("parent ", bytes, at: position) {
      guard let parent = object("parent ", bytes, &position) else { return nil }
      commit.parents.append(parent)
    }
    while position < bytes.count {
      let end = lineEnd(bytes, from: position)
      if end == position {
        commit.message = Array(UnsafeBufferPointer(rebasing: bytes[(end + 1)...]))
        break
      }
      if has("author ", bytes, at: position) {
        commit.author = Signature.parse(UnsafeBufferPointer(rebasing: bytes[(position + 7)..<end])).signature
      } else if has("committer ", bytes, at: position) {
        (commit.committer, commit.order) = Signature.parse(
          UnsafeBufferPointer(rebasing: bytes[(position + 10)..<end]))
      } else if has("encoding ", bytes, at: position) {
        commit.encoding = Array(UnsafeBufferPointer(rebasing: bytes[(position + 9)..<end]))
      }
      position = min(end + 1, bytes.count)
    }
    if let encoding = commit.encoding { translate(&commit, from: encoding) }
    return commit
  }

  private static func translate(_ commit: inout Commit, from encoding: [UInt8]) {
    commit.message = TextEncoding.utf8(commit.message, from: encoding)
    commit.author.name = TextEncoding.utf8(commit.author.name, from: encoding)
    commit.committer.name = TextEncoding.utf8(commit.committer.name, from: encoding)
  }

  /// Reads `<keyword><40 digits>\n` and moves past it.
  private static func object(
    _ keyword: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) -> ObjectID? {
    let start = position + keyword.utf8CodeUnitCount
    guard has(keyword, bytes, at: position), start + 40 < bytes.count, bytes[start + 40] == 0x0a,
      let first = bytes.baseAddress, let id = ObjectID(hexAt: first + start)
    else { return nil }
    position = start + 41
    return id
  }

  private static func has(_ keyword: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at position: Int)
    -> Bool
  {
    let count = keyword.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for index in 0..<count where bytes[position + index] != keyword.utf8Start[index] { return false }
    return true
  }

  private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let first = bytes.baseAddress, start < bytes.count,
      let end = memchr(first + start, 0x0a, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(end) - UnsafeRawPointer(first)
  }
}
