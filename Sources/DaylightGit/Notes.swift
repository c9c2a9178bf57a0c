extension Repository {
  /// Reports every note of a notes reference, in the order of the notes tree.
  ///
  /// Git spreads many notes over folders of two digits each, and moves them as their number grows. So the
  /// tree is read as it is and the digits of a path are joined; two notes trees are never compared by path.
  /// - Parameters:
  ///   - ref: the full name, such as `refs/notes/review`.
  ///   - body: gets the object the note is about, and the blob that holds the note.
  /// - Throws: `notFound` when there is no such reference; `unexpectedKind` when it is not a commit;
  ///   `missingObject`, `corruptObject`, `tooLarge` or `io`.
  public func notes(in ref: String, _ body: (_ annotated: ObjectID, _ note: ObjectID) -> Void)
    throws(GitError)
  {
    let tip = try target(of: ref)
    guard let commit = try commit(behind: tip) else {
      throw GitError(.unexpectedKind, "the notes reference does not lead to a commit", context: ref)
    }
    try notes(inTree: try self.commit(commit).tree, body)
  }

  /// The same for the tree of one commit of a notes reference.
  public func notes(
    inTree root: ObjectID, _ body: (_ annotated: ObjectID, _ note: ObjectID) -> Void
  ) throws(GitError) {
    // A hostile tree may hold one folder many times over, each time under other digits: depth alone is no
    // bound.
    var entriesLeft = TreeMerge.maximumEntries
    // Folders still to read and their digits. At most 19 folders of two digits fit in front of a note's name.
    var waiting: [(tree: ObjectID, digits: [UInt8])] = [(root, [])]
    while let (id, digits) = waiting.popLast() {
      if id == .emptyTree { continue }
      let object = try read(id, as: .tree)
      defer { withExtendedLifetime(object) {} }
      let tree = RawTree(object)
      var folders: [(tree: ObjectID, digits: [UInt8])] = []
      var position = 0
      while position < tree.count {
        guard let entry = tree.entry(at: position) else {
          throw GitError(.corruptObject, "the tree has a malformed entry", context: id.hex)
        }
        position = entry.end
        entriesLeft -= 1
        guard entriesLeft > 0 else {
          throw GitError(.tooLarge, "there are too many notes", context: root.hex)
        }
        if entry.isTree {
          if entry.name.count == 2, digits.count < 38, entry.name.allSatisfy(Self.isDigit) {
            folders.append((entry.id, digits + entry.name))
          }
        } else if entry.mode == FileMode.file || entry.mode == FileMode.executable,
          digits.count + entry.name.count == 40, let annotated = ObjectID(hexBytes: digits + entry.name)
        {
          body(annotated, entry.id)
        }
      }
      waiting.append(contentsOf: folders.reversed())
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
  }
}
