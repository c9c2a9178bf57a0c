internal import DaylightCore

/// Joins a forge's requests to the commits of a repository.
public struct ForgeJoin: Sendable {
  /// The main line's branch, without `refs/heads/`; nil when it has none.
  private let main: String?
  private var authored: [String: Timestamp] = [:]
  private var byNumber: [Int: String?] = [:]
  private var byChange: [String: String?] = [:]
  private var byMerge: [String: String] = [:]

  /// Nothing yet.
  ///
  /// - Parameter branch: the main line's branch, in full: a request for another one is not found by a name that copies
  ///   of a change on several branches share.
  public init(branch: String? = nil) {
    main = branch.map { $0.hasPrefix("refs/heads/") ? String($0.dropFirst(11)) : $0 }
  }

  /// Takes a fact of the repository: changes, and the merges that forges recorded.
  public mutating func add(_ fact: Fact) {
    switch fact {
    case .change(let change):
      authored[change.commit] = change.authored
      guard change.integrated != nil else { return }
      // A name that two changes of the main line bear names neither.
      if let name = change.changeID { byChange[name] = byChange[name] == nil ? .some(change.commit) : .some(nil) }
      guard let number = MergeReader.squashNumber(Array(change.subject.utf8)[...]) else { return }
      byNumber[number] = byNumber[number] == nil ? .some(change.commit) : .some(nil)
    case .review(let review) where review.role == .integrated && review.source.oid != review.commit:
      byMerge[review.source.oid] = review.commit
    case .review(let review) where review.source.oid != review.commit && review.convention != .imported:
      // What a merge says of its branch is also about other commits than the newest: those do not stand for it.
      if byMerge[review.source.oid] == nil { byMerge[review.source.oid] = review.commit }
    default: break
    }
  }

  /// The change that a request became: by a commit's name, through its merge, by Gerrit's name, by the number in the
  /// title.
  public func commit(of request: ForgeExport.Request, byNumber isAllowed: Bool) -> String? {
    for name in request.commits {
      if authored[name] != nil { return name }
      if let tip = byMerge[name], authored[tip] != nil { return tip }
    }
    if let name = request.changeID, isForMain(request), let commit = byChange[name] { return commit }
    guard isAllowed, let number = request.number, let commit = byNumber[number] else { return nil }
    return commit
  }

  private func isForMain(_ request: ForgeExport.Request) -> Bool {
    guard let target = request.target, let main else { return true }
    return target == main
  }

  /// The facts of a request, at the change that it became, and at all commits of its branch that are here.
  public func facts(of request: ForgeExport.Request, commit: String, repository: String) -> [ReviewFact] {
    let others = request.branch.filter { $0 != commit && authored[$0] != nil }
    return ([commit] + others).flatMap { commit in
      request.reviews.map { review in
        ReviewFact(
          repository: repository, commit: commit, reviewer: review.reviewer, role: review.role, convention: .imported,
          confidence: review.role == .integrated || review.role == .requested ? .low : .high,
          at: review.at ?? authored[commit] ?? Timestamp(seconds: 0), source: Source(oid: commit))
      }
    }
  }
}
