internal import Foundation

/// What a remote says that its references are, as `git ls-remote --symref` prints it.
struct RemoteReferences {
  /// Object ids in hex by name, without those that are not fetched.
  private(set) var targets: [String: String] = [:]
  /// The main branch's full name; nil when the remote does not say.
  private(set) var head: String?

  init(_ output: Data, skipping skipped: [String]) {
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = String(parts[1])
      if parts[0].hasPrefix("ref: ") {
        let branch = String(parts[0].dropFirst(5))
        if name == "HEAD", branch.hasPrefix("refs/heads/") { head = branch }
      } else if name.hasPrefix("refs/"), !name.hasSuffix("^{}"),
        !skipped.contains(where: { ReferencePattern.matches($0, name) })
      {
        targets[name] = String(parts[0])
      }
    }
  }
}

/// What a mirror's references are, as `git for-each-ref` prints them.
struct OwnReferences {
  private(set) var targets: [String: String] = [:]

  init(_ output: Data, skipping skipped: [String]) {
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = String(parts[1])
      if !skipped.contains(where: { ReferencePattern.matches($0, name) }) { targets[name] = String(parts[0]) }
    }
  }
}

/// A pattern for references as git's refspecs have it: at most one `*`, which stands for anything.
enum ReferencePattern {
  static func matches(_ pattern: String, _ name: String) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return pattern == name }
    let (before, after) = (pattern[..<star], pattern[pattern.index(after: star)...])
    return name.hasPrefix(before) && name.hasSuffix(after) && name.utf8.count >= before.utf8.count + after.utf8.count
  }

  /// Whether git takes it as a refspec to leave out.
  static func isValid(_ pattern: String) -> Bool {
    pattern.hasPrefix("refs/") && pattern.count { $0 == "*" } <= 1
      && pattern.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value < 0x7f && !"~^:?[\\".unicodeScalars.contains($0)
      }
  }
}
