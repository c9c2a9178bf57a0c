internal import DaylightCore

/// Tells whether a commit that bears a merge's title, and is none, holds its author's own work.
///
/// Whoever carries a merge over to another branch, or squashes a request by hand, is its author in git: "Merge pull
/// request #12 from kim/retry" by Ana is Kim's text.
enum BranchOwner {
  /// Whether the branch may be the author's: their handle, address or name says so, or it lies in the repository itself,
  /// where it may be anybody's.
  ///
  /// - Parameters:
  ///   - owner: whose branch the title names, in lower case.
  ///   - repository: its id.
  static func mayBe(_ owner: String, _ author: GitPerson, in repository: String) -> Bool {
    let id = repository.lowercased().split(separator: "/")
    // Without an owner in the id nobody knows whether the branch lay in the repository itself.
    if id.count < 2 || id.contains(where: { $0 == owner }) { return true }
    let handle = plain(owner)
    guard handle.utf8.count >= least else { return true }
    let account = author.email.map { address -> Substring in
      let local = address.prefix { $0 != "@" }
      return local.lastIndex(of: "+").map { local[local.index(after: $0)...] } ?? local
    }
    for word in [author.handle, account.map(String.init), author.name].compactMap({ $0 }).map({ plain($0) })
    where word.utf8.count >= least && (word.range(ofText: handle) != nil || handle.range(ofText: word) != nil) {
      return true
    }
    return (author.name ?? "").split(whereSeparator: { !$0.isLetter }).map { plain(String($0)) }.contains {
      $0.utf8.count >= least && handle.range(ofText: $0) != nil
    }
  }

  /// Shorter words stand in others by chance.
  private static let least = 4

  private static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
