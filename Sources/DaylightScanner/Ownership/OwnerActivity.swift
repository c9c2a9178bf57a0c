public import DaylightGit

/// When the people that ownership files name were last seen in a history: as author, committer, reviewer, or owner of a
/// merged branch.
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
