/// Whether what evidence shows of several people may be set side by side at all.
///
/// Where the repositories of one record reviews and those of another do not, the one seems to do more: what differs is
/// what could be seen.
public enum CoverageComparison {
  /// Points of a hundred by which coverage may differ.
  public static let limit = 20

  /// Why people must not be set side by side; nil when they may.
  ///
  /// - Parameter coverage: for each the coverage of the repositories in which they work.
  public static func refusal(_ coverage: [PersonID: RepositoryCoverage]) -> String? {
    let measures: [(String, (RepositoryCoverage) -> Coverage.Share)] = [
      ("changes that name their reviewer", { $0.reviewedChanges }), ("paths with a known owner", { $0.ownedPaths }),
    ]
    var differing: [String] = []
    var isUnknown = false
    for (name, share) in measures {
      let points = coverage.values.map { share($0).fraction.map { Int(($0 * 100).rounded()) } }
      if points.contains(nil) { isUnknown = true }
      let known = points.compactMap(\.self)
      if let low = known.min(), let high = known.max(), high - low > limit { differing.append(name) }
    }
    if !differing.isEmpty {
      return
        "Their repositories differ by more than \(limit) points in \(differing.joined(separator: " and in ")): what one shows and the other does not may only be what could be seen. Talk about each alone."
    }
    if isUnknown, coverage.count > 1 {
      return "For some of them nothing is known of what their repositories record. Talk about each alone."
    }
    return nil
  }
}

/// What could be seen in one repository, or in a few together.
public struct RepositoryCoverage: Hashable, Sendable, Codable {
  /// Changes with a human reviewer named, of all changes by people.
  public var reviewedChanges: Coverage.Share
  /// Changed paths with a known owning team, of all changed paths.
  public var ownedPaths: Coverage.Share

  /// A coverage.
  public init(
    reviewedChanges: Coverage.Share = .init(seen: 0, of: 0), ownedPaths: Coverage.Share = .init(seen: 0, of: 0)
  ) {
    self.reviewedChanges = reviewedChanges
    self.ownedPaths = ownedPaths
  }

  /// Several together.
  public static func + (left: RepositoryCoverage, right: RepositoryCoverage) -> RepositoryCoverage {
    func sum(_ one: Coverage.Share, _ two: Coverage.Share) -> Coverage.Share {
      .init(seen: one.seen + two.seen, of: one.of + two.of)
    }
    return RepositoryCoverage(
      reviewedChanges: sum(left.reviewedChanges, right.reviewedChanges),
      ownedPaths: sum(left.ownedPaths, right.ownedPaths))
  }
}
