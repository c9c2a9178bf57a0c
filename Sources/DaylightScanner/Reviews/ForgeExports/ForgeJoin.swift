internal import DaylightCore

/// Joins a forge's requests to the commits of a repository.
public struct ForgeJoin: Sendable {
  private var authored: [String: Timestamp] = [:]
  private var byNumber: [Int: String?] = [:]
  private var byMerge: [String: String] = [:]

  /// Nothing yet.
  public init() {}

  /// Takes a fact of the repository: changes, and the merges that forges recorded.
  public mutating func add(_ fact: Fact) {
    switch fact {
    case .change(let change):
      authored[change.commit] = change.authored
      guard change.integrated != nil, let number = MergeReader.squashNumber(Array(change.subject.utf8)[...]) else {
        return
      }
      // A number that two titles end in names neither.
      byNumber[number] = byNumber[number] == nil ? .some(change.commit) : .some(nil)
    case .review(let review) where review.source.oid != review.commit && review.convention != .imported:
      byMerge[review.source.oid] = review.commit
    default: break
    }
  }

  /// The change that a request became: by a commit's name, through its merge, by the number in the title.
  public func commit(of request: ForgeExport.Request, byNumber isAllowed: Bool) -> String? {
    for name in request.commits {
      if authored[name] != nil { return name }
      if let tip = byMerge[name], authored[tip] != nil { return tip }
    }
    guard isAllowed, let number = request.number, let commit = byNumber[number] else { return nil }
    return commit
  }

  /// The facts of a request, at the change that it became.
  public func facts(of request: ForgeExport.Request, commit: String, repository: String) -> [ReviewFact] {
    request.reviews.map { review in
      ReviewFact(
        repository: repository, commit: commit, reviewer: review.reviewer, role: review.role, convention: .imported,
        confidence: review.role == .integrated || review.role == .requested ? .low : .high,
        at: review.at ?? authored[commit] ?? Timestamp(seconds: 0), source: Source(oid: commit))
    }
  }
}
