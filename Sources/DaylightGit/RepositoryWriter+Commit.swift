extension RepositoryWriter {
  /// Writes a commit, byte for byte as given: neither the names nor the message are tidied or checked.
  ///
  /// - Parameter encoding: the text's encoding as git would record it; nil for UTF-8.
  /// - Throws: `io` or `other`.
  public func commit(
    tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: [UInt8],
    encoding: [UInt8]? = nil
  ) throws(GitError) -> ObjectID {
    var bytes = "tree ".utf8 + tree.hexBytes + [0x0a]
    for parent in parents { bytes += "parent ".utf8 + parent.hexBytes + [0x0a] }
    bytes += "author ".utf8 + author.line + [0x0a]
    bytes += "committer ".utf8 + committer.line + [0x0a]
    if let encoding { bytes += "encoding ".utf8 + encoding + [0x0a] }
    bytes += [0x0a] + message
    return try write(bytes, as: .commit)
  }

  /// Writes an annotated tag; `setReference(_:to:)` then gives it its place under `refs/tags/`.
  ///
  /// - Parameters:
  ///   - name: the short name, such as `v1.0`.
  ///   - kind: what the target is.
  /// - Throws: `io` or `other`.
  public func tag(
    _ name: String, target: ObjectID, kind: ObjectKind = .commit, tagger: Signature, message: [UInt8]
  ) throws(GitError) -> ObjectID {
    var bytes = "object ".utf8 + target.hexBytes + Array("\ntype \(kind)\ntag \(name)\ntagger ".utf8)
    bytes += tagger.line + [0x0a, 0x0a] + message
    return try write(bytes, as: .tag)
  }
}

extension Signature {
  /// As it stands in a commit: `name <email> seconds +hhmm`.
  var line: [UInt8] {
    let minutes = abs(offsetMinutes)
    let zone = "\(minutes / 60)".leftPadded + "\(minutes % 60)".leftPadded
    return name + " <".utf8 + email + Array("> \(seconds) \(offsetMinutes < 0 ? "-" : "+")\(zone)".utf8)
  }
}

extension String {
  /// Two digits at least.
  fileprivate var leftPadded: String { count < 2 ? "0" + self : self }
}
