public import DaylightGit

/// When the people that ownership files name were last seen in a history: as author, committer, reviewer, or owner of a
/// merged branch.
///
/// A document that names somebody in its head, and that anybody changed, is a trace too: those whom it names as approvers or
/// reviewers are asked there, and write no commit.
///
/// A handle is known by a forge's address (`ana@users.noreply.github.com`) and by merges of its branches; the author of such
/// a branch has both the handle and an address.
public struct OwnerActivity: Sendable {
  /// The newest time for an address or handle, in seconds since 1970.
  private var last: [String: Int64] = [:]
  private var emailsOfHandle: [String: Set<String>] = [:]

  /// Reads the history of a commit. Commits that cannot be read are left out.
  ///
  /// - Throws: what reading the repository throws, when nothing can be read at all.
  public init(before commit: ObjectID, in repository: borrowing Repository) throws(GitError) {
    var walk = HistoryWalk(tips: [commit])
    var reviews = ReviewReader()
    var branches: [ObjectID: String] = [:]
    while true {
      let next: Commit?
      do throws(GitError) {
        next = try walk.next(in: repository)
      } catch {
        if error.context == commit.hex { throw error }
        continue
      }
      guard let next else { return }
      let time = next.committer.seconds
      see(String(decoding: next.author.email, as: UTF8.self), time)
      see(String(decoding: next.committer.email, as: UTF8.self), time)
      for record in reviews.records(in: next.message) {
        if let email = record.reviewer.email { see(email, time) }
        if let handle = record.reviewer.handle { see(handle, time) }
      }
      if next.parents.count > 1, let handle = MergeReader.forgeMerge(next.message)?.branchOwner {
        see(handle, time)
        branches[next.parents[1]] = handle
      }
      if let handle = branches.removeValue(forKey: next.id) {
        emailsOfHandle[handle, default: []].insert(String(decoding: next.author.email, as: UTF8.self).lowercased())
      }
    }
  }

  /// Takes the heads of documents for traces of those whom they name, on the day of the document's last change.
  ///
  /// - Parameters:
  ///   - heads: whom documents name, by path.
  ///   - oldest: changes before it are of no interest; a document that was not changed since is a trace from then.
  ///   - commit: the newest commit.
  /// - Throws: what reading the repository throws.
  mutating func see(
    heads: [[UInt8]: [GitPerson]], changedSince oldest: Int64, before commit: ObjectID,
    in repository: borrowing Repository
  ) throws(GitError) {
    var left = heads
    var walk = HistoryWalk(tips: [commit])
    var trees = TreeComparison()
    while !left.isEmpty, let next = try walk.next(in: repository), next.committer.seconds >= oldest {
      guard next.parents.count < 2 else { continue }
      var parent: ObjectID?
      if let first = next.parents.first { parent = try repository.commit(first).tree }
      var touched: [[UInt8]] = []
      try trees.changes(from: parent, to: next.tree, in: repository) { touched.append($0.path) }
      for path in touched {
        for person in left.removeValue(forKey: path) ?? [] { see(person, next.committer.seconds) }
      }
    }
    for people in left.values { for person in people { see(person, oldest - 1) } }
  }

  private mutating func see(_ person: GitPerson, _ time: Int64) {
    if let email = person.email { see(email, time) }
    if let handle = person.handle { see(handle, time) }
  }

  private mutating func see(_ naming: String, _ time: Int64) {
    let name = naming.lowercased()
    last[name] = max(last[name] ?? .min, time)
    guard name.contains("noreply.") else { return }
    // "123+ana@users.noreply.github.com" is ana's.
    let local = name.prefix { $0 != "@" }
    let handle = String(local.split(separator: "+").last ?? local)
    last[handle] = max(last[handle] ?? .min, time)
  }

  /// When an owner was last seen, in seconds since 1970; nil when never.
  ///
  /// - Parameter owner: an address or a handle, with or without its sign.
  public func lastSeen(_ owner: String) -> Int64? {
    let name = (owner.hasPrefix("@") ? String(owner.dropFirst()) : owner).lowercased()
    let times = [last[name]] + (emailsOfHandle[name] ?? []).map { last[$0] }
    return times.compactMap(\.self).max()
  }
}
