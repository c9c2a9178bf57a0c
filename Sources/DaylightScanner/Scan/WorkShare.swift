internal import Synchronization

/// Divides a number of workers among the repositories that are read at once: small ones get one each, and the last
/// large one all of them.
public final class WorkShare: Sendable {
  private let workers: Int
  private let repositories = Atomic<Int>(0)

  /// - Parameter workers: how many may be busy at once.
  public init(workers: Int) { self.workers = max(1, workers) }

  /// How many workers one repository may keep busy now.
  var mine: Int { max(1, workers / max(1, repositories.load(ordering: .relaxed))) }

  /// A repository is read from now on.
  func enter() { repositories.add(1, ordering: .relaxed) }

  /// A repository has been read.
  func leave() { repositories.subtract(1, ordering: .relaxed) }
}
