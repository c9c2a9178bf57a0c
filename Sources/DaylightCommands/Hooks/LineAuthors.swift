internal import DaylightCore
internal import DaylightGit
internal import DaylightHooks

/// Who lately wrote lines that a file still has. It is no blame: a few of the latest changes of the files that were
/// changed last, each compared with the file before it as a set of lines.
struct LineAuthors {
  /// A file's lines by author, the latest change first.
  struct File {
    var path: [UInt8]
    var authors: [(person: PersonID, hashes: [UInt32])]
  }

  private struct Change {
    var author: PersonID
    var old: ObjectID?
    var new: ObjectID
  }

  private static let files = 400
  private static let changesOfFile = 4
  private static let authorsOfFile = 3
  private static let linesOfAuthor = 40
  /// In bytes.
  private static let largest = 256 << 10

  private var changes: [[UInt8]: [Change]] = [:]
  private var order: [[UInt8]] = []

  /// Takes a change in, the latest first.
  mutating func note(_ change: FileChange, by author: PersonID) {
    guard let new = change.newID, change.newMode == FileMode.file || change.newMode == FileMode.executable,
      change.oldMode == 0 || change.oldMode == FileMode.file || change.oldMode == FileMode.executable
    else { return }
    if changes[change.path] == nil {
      guard order.count < LineAuthors.files else { return }
      order.append(change.path)
    }
    if changes[change.path, default: []].count < LineAuthors.changesOfFile {
      changes[change.path, default: []].append(Change(author: author, old: change.oldID, new: new))
    }
  }

  /// The lines, files in the order of their latest change.
  ///
  /// - Parameter blob: reads a blob of at most so many bytes; nil when it cannot.
  func lines(_ blob: (ObjectID, Int) -> [UInt8]?) -> [File] {
    var read: [ObjectID: [UInt32]] = [:]
    func hashes(_ id: ObjectID) -> [UInt32]? {
      if let known = read[id] { return known }
      guard let bytes = blob(id, LineAuthors.largest), !bytes.contains(0) else { return nil }
      read[id] = LineHash.all(bytes)
      return read[id]
    }
    return order.compactMap { path in
      read.removeAll()
      guard let changes = changes[path], let latest = changes.first.flatMap({ hashes($0.new) }) else { return nil }
      var left = Set(latest)
      var authors: [(person: PersonID, hashes: [UInt32])] = []
      for change in changes {
        guard let new = hashes(change.new), let old = change.old.map({ hashes($0) }) ?? [] else { continue }
        let before = Set(old)
        let own = new.filter { !before.contains($0) && left.contains($0) }
        left.subtract(own)
        if own.isEmpty { continue }
        if let index = authors.firstIndex(where: { $0.person == change.author }) {
          authors[index].hashes += own
        } else if authors.count < LineAuthors.authorsOfFile {
          authors.append((change.author, own))
        }
      }
      let bounded = authors.map { ($0.person, Array($0.hashes.prefix(LineAuthors.linesOfAuthor))) }
      return bounded.isEmpty ? nil : File(path: path, authors: bounded)
    }
  }
}
