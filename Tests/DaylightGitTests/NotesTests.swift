import DaylightGit
import Testing

@Suite struct NotesTests {
  /// Notes spread over folders as git would, none, one or two deep, beside files that are no notes.
  @Test(arguments: [[0], [2], [2, 4], [0, 2, 4]])
  func listsWhatGitNotesLists(splits: [Int]) throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      var files: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
      for number in 0..<40 {
        let annotated = try writer.blob(Array("object \(number)".utf8))
        let note = try writer.blob(Array("note \(number)\n".utf8))
        var path = annotated.hex
        if splits[number % splits.count] >= 2 {
          path.insert("/", at: path.index(path.startIndex, offsetBy: 2))
        }
        if splits[number % splits.count] >= 4 {
          path.insert("/", at: path.index(path.startIndex, offsetBy: 5))
        }
        files.append((Array(path.utf8), FileMode.file, note))
      }
      files.append((Array("README".utf8), FileMode.file, try writer.blob([1])))
      files.append(
        (Array("zz/\(String(repeating: "0", count: 38))".utf8), FileMode.file, try writer.blob([1])))
      let commit = try writer.commit(
        tree: writer.tree(files), parents: [], author: .ana(1), committer: .ana(1), message: [])
      try writer.setReference("refs/notes/review", to: commit)
      var found: [String] = []
      try Repository(at: folder).notes(in: "refs/notes/review") { annotated, note in
        found.append("\(note) \(annotated)")
      }
      let expected = text(try git(in: folder, "notes", "--ref=review", "list")).split(separator: "\n").map(
        String.init)
      #expect(found.count == 40)
      #expect(found.sorted() == expected.sorted())
    }
  }

  @Test func errors() throws {
    try withFolder { folder in
      let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
      try writer.setReference("refs/notes/blob", to: writer.blob([1]))
      let repository = try Repository(at: folder)
      #expect(
        failure { () throws(GitError) in try repository.notes(in: "refs/notes/none") { _, _ in } }?.code
          == .notFound)
      #expect(
        failure { () throws(GitError) in try repository.notes(in: "refs/notes/blob") { _, _ in } }?.code
          == .unexpectedKind)
    }
  }
}
