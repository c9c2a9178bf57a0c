/// One step in a commit's change of the tree.
enum DemoChange: Sendable {
  /// A new file, or a file rewritten from its first line to its last.
  case write(String, String)
  /// Text after the file's last line; the file is made when there is none.
  case append(String, String)
  /// Text in place of other text, which must be there.
  case replace(String, String, with: String)
  /// A file elsewhere.
  case move(String, to: String)
  /// Every file of a folder elsewhere.
  case moveAll(String, to: String)
  /// A file gone.
  case delete(String)
  /// Every file under a folder whose name ends so, changed alike.
  case sweep(folder: String, suffix: String, @Sendable (String) -> String)
}

extension DemoChange {
  /// The change that undoes this one, and nothing that came since.
  func inverse() throws(DemoError) -> DemoChange {
    switch self {
    case .append(let path, let text): .replace(path, text, with: "")
    case .replace(let path, let old, let new): .replace(path, new, with: old)
    case .move(let old, let new): .move(new, to: old)
    default: throw DemoError("the story reverts a change that cannot be undone")
    }
  }
}

/// The files of one commit, and how changes alter them.
struct DemoFiles: Sendable {
  private(set) var texts: [String: String] = [:]

  /// Applies changes in order.
  mutating func apply(_ changes: [DemoChange]) throws(DemoError) {
    for change in changes { try apply(change) }
  }

  private mutating func apply(_ change: DemoChange) throws(DemoError) {
    switch change {
    case .write(let path, let text): texts[path] = text
    case .append(let path, let text): texts[path, default: ""] += text
    case .replace(let path, let old, let new):
      let (head, tail) = try DemoFiles.split(try text(at: path), at: old, in: path)
      texts[path] = head + new + tail
    case .move(let old, let new):
      texts[new] = try text(at: old)
      texts[old] = nil
    case .moveAll(let folder, let target):
      for path in texts.keys.sorted() where path.hasPrefix(folder) {
        texts[target + path.dropFirst(folder.count)] = try text(at: path)
        texts[path] = nil
      }
    case .delete(let path):
      _ = try text(at: path)
      texts[path] = nil
    case .sweep(let folder, let suffix, let edit):
      for (path, text) in texts where path.hasPrefix(folder) && path.hasSuffix(suffix) {
        texts[path] = edit(text)
      }
    }
  }

  private func text(at path: String) throws(DemoError) -> String {
    guard let text = texts[path] else { throw DemoError("the story changes a file that is not there: \(path)") }
    return text
  }

  private static func split(
    _ text: String, at needle: String, in path: String
  ) throws(DemoError) -> (head: String, tail: String) {
    var start = text.startIndex
    while start < text.endIndex {
      let rest = text[start...]
      if rest.hasPrefix(needle) {
        return (String(text[..<start]), String(rest.dropFirst(needle.count)))
      }
      start = text.index(after: start)
    }
    throw DemoError("the story replaces text that is not in \(path): \(needle)")
  }
}
