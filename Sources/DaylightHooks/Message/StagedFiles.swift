/// The files that the next commit adds or changes.
package struct StagedFiles: Sendable {
  /// One of them.
  package struct File: Hashable, Sendable {
    /// From the top folder.
    package var path: [UInt8]
    /// The content's id in hexadecimal.
    package var content: [UInt8]

    /// A file.
    package init(path: [UInt8], content: [UInt8]) {
      self.path = path
      self.content = content
    }
  }

  /// In git's order; at most some thousand.
  package private(set) var files: [File] = []

  /// Files that are known already.
  package init(_ files: [File]) { self.files = files }

  /// Reads what `git diff --cached --raw -z` prints.
  init(raw bytes: [UInt8]) {
    var parts = bytes.split(separator: 0, omittingEmptySubsequences: false)[...]
    while let head = parts.popFirst(), head.first == UInt8(ascii: ":"), let path = parts.popFirst() {
      let words = head.split(separator: 0x20)
      guard words.count == 5, !path.isEmpty else { return }
      files.append(File(path: Array(path), content: Array(words[3])))
    }
  }

  /// A larger index than this, in bytes, about 80,000 files, is not read while a person waits.
  private static let indexLimit = 8 << 20

  /// Asks git. It reads the index that this commit is made of, also for `git commit FILE`.
  ///
  /// - Parameter index: the index that git works with.
  package static func now(index: [UInt8]) -> StagedFiles {
    guard SmallFile.size(index) <= indexLimit else { return StagedFiles([]) }
    let output = GitQuery.output(
      [
        "diff", "--cached", "--raw", "-z", "--no-abbrev", "--no-renames", "--diff-filter=AMT", "--no-ext-diff",
        "--ignore-submodules",
      ], limit: 1 << 20)
    return StagedFiles(raw: output ?? [])
  }

  /// The contents of some files, in their order; nil for what cannot be read.
  package static func contents(of files: [File]) -> [[UInt8]?] {
    let none = [[UInt8]?](repeating: nil, count: files.count)
    guard !files.isEmpty else { return [] }
    let input = files.flatMap { $0.content + [UInt8(ascii: "\n")] }
    guard let output = GitQuery.output(["cat-file", "--batch"], input: input, limit: 4 << 20) else { return none }
    var rest = output[...]
    return files.map { _ in
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let words = rest[..<end].split(separator: 0x20)
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(words[2].text), size <= rest.count else { return nil }
      let bytes = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
      return bytes
    }
  }
}
