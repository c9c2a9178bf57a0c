internal import Glibc

/// The folder that holds the two databases. They name people: nobody but the owner may read them.
package struct StateFolder: Hashable, Sendable {
  /// The folder's path.
  package var path: String

  /// The folder at that path; it need not exist yet.
  package init(_ path: String) { self.path = path }

  /// Where the derived facts are.
  package var facts: String { "\(path)/facts.sqlite" }

  /// Where the journal is.
  package var journal: String { "\(path)/journal.sqlite" }

  /// Makes an empty file that only the owner may read, and the folders above it, unless they are there.
  ///
  /// SQLite would make it readable by everybody whom the umask lets; it gives the files beside it the same
  /// rights.
  static func prepareFile(_ path: String) throws(StoreError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    try prepareFolder(folder, for: path)
    // Not `open`: closing it would drop the locks that SQLite may hold on the same file in this process.
    guard mknod(path, S_IFREG | 0o600, 0) != 0, errno != EEXIST else { return }
    throw failure(path)
  }

  private static func prepareFolder(_ folder: String, for path: String) throws(StoreError) {
    var status = stat()
    guard !folder.isEmpty, stat(folder, &status) != 0 else { return }
    if let slash = folder.lastIndex(of: "/") { try prepareFolder(String(folder[..<slash]), for: path) }
    guard mkdir(folder, 0o700) != 0, errno != EEXIST else { return }
    throw failure(path)
  }

  private static func failure(_ path: String) -> StoreError {
    let code = errno
    let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
    return code == ENOSPC || code == EDQUOT ? .diskFull(path) : .notWritable(path, reason: reason)
  }
}
