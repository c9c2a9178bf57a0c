internal import CLibgit2
internal import Glibc

extension Repository {
  /// The current branch and commit.
  ///
  /// - Throws: `invalidReference` when `HEAD` cannot be read or names no commit.
  public func head() throws(GitError) -> Head {
    var reference: OpaquePointer?
    let status = git_reference_lookup(&reference, handle, "HEAD")
    guard status == 0 else { throw GitError.last(status, .invalidReference, context: "HEAD") }
    defer { git_reference_free(reference) }
    let branch = git_reference_symbolic_target(reference).map { String(cString: $0) }
    var resolved: OpaquePointer?
    let resolution = git_reference_resolve(&resolved, reference)
    if resolution == GIT_ENOTFOUND.rawValue { return Head(branch: branch, commit: nil) }
    guard resolution == 0 else { throw GitError.last(resolution, .invalidReference, context: "HEAD") }
    defer { git_reference_free(resolved) }
    guard let oid = git_reference_target(resolved), let commit = try commit(behind: ObjectID(oid.pointee))
    else {
      throw GitError(.invalidReference, "HEAD does not lead to a commit", context: "HEAD")
    }
    return Head(branch: branch, commit: commit)
  }

  /// The references that can be read, in the order of their names' bytes; see `ReferenceList.references`.
  ///
  /// - Throws: `io` or `other` when the references cannot be listed at all.
  public func references() throws(GitError) -> [Reference] { try referenceList().references }

  /// All references, also those that cannot be read.
  ///
  /// - Throws: `io` or `other` when the references cannot be listed at all.
  public func referenceList() throws(GitError) -> ReferenceList {
    var list = ReferenceList(references: [], broken: [])
    var readable: Set<String> = []
    var iterator: OpaquePointer?
    var status = git_reference_iterator_new(&iterator, handle)
    defer { git_reference_iterator_free(iterator) }
    var reference: OpaquePointer?
    while status == 0 {
      status = git_reference_next(&reference, iterator)
      guard status == 0, let name = git_reference_name(reference).map({ String(cString: $0) }) else { break }
      defer { git_reference_free(reference) }
      readable.insert(name)
      guard let oid = git_reference_target(reference) else { continue }
      let target = ObjectID(oid.pointee)
      do throws(GitError) {
        list.references.append(Reference(name: name, target: target, commit: try commit(behind: target)))
      } catch {
        list.broken.append(BrokenReference(name: name, error: error))
      }
    }
    guard status == GIT_ITEROVER.rawValue else { throw GitError.last(status, .other) }
    // libgit2 passes over what it cannot read without a word: only the files show that something was there.
    if let folder = git_repository_commondir(handle) {
      let folder = String(cString: folder)
      for name in LooseReferences.names(under: folder) where !readable.contains(name) {
        addUnlisted(name, in: folder, to: &list)
      }
    }
    list.references.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    list.broken.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    return list
  }

  /// Adds a reference whose file is there and which was not listed: a push may have made it since, or deleted it again.
  private func addUnlisted(_ name: String, in folder: String, to list: inout ReferenceList) {
    var reference: OpaquePointer?
    let status = git_reference_lookup(&reference, handle, name)
    defer { git_reference_free(reference) }
    do throws(GitError) {
      guard status == 0 else {
        // A name that is no text cannot be looked up, nor its file be looked for.
        let isGone =
          status == GIT_ENOTFOUND.rawValue && !name.unicodeScalars.contains("\u{fffd}")
          && access(folder + name, F_OK) != 0
        if isGone { return }
        throw GitError(.invalidReference, "the reference cannot be read", context: name)
      }
      guard let oid = git_reference_target(reference) else { return }
      let target = ObjectID(oid.pointee)
      list.references.append(Reference(name: name, target: target, commit: try commit(behind: target)))
    } catch {
      list.broken.append(BrokenReference(name: name, error: error))
    }
  }

  /// The object a reference names.
  ///
  /// - Parameter name: the full name, such as `refs/notes/commits`.
  /// - Throws: `notFound` when there is no such reference, `invalidReference` when it cannot be read.
  public func target(of name: String) throws(GitError) -> ObjectID {
    var oid = git_oid()
    let status = git_reference_name_to_id(&oid, handle, name)
    if status == GIT_ENOTFOUND.rawValue {
      throw GitError(.notFound, "there is no such reference", context: name)
    }
    guard status == 0 else { throw GitError.last(status, .invalidReference, context: name) }
    return ObjectID(oid)
  }

  /// The commit that an object is, or leads to through annotated tags; nil when it is a tree or a blob.
  ///
  /// - Throws: `missingObject`, `corruptObject` or `io`; `tooLarge` for more than 64 tags of tags.
  public func commit(behind id: ObjectID) throws(GitError) -> ObjectID? {
    var current = id
    for _ in 0..<64 {
      switch try header(of: current).kind {
      case .commit: return current
      case .tree, .blob: return nil
      case .tag:
        let tag = try read(current, as: .tag)
        defer { withExtendedLifetime(tag) {} }
        // git writes `object <id>\n` first, always.
        guard tag.bytes.starts(with: "object ".utf8),
          let next = ObjectID(hexBytes: tag.bytes.dropFirst(7).prefix(40))
        else { throw GitError(.corruptObject, "the tag names no object", context: current.hex) }
        current = next
      }
    }
    throw GitError(.tooLarge, "more than 64 tags name each other", context: id.hex)
  }
}
