internal import DaylightCore
package import DaylightScanner

/// Merges a stream of facts, such as the lines of facts files one after the other, into a database.
///
/// In the stream a repository's line comes first, then that repository's facts. One repository at a time is
/// held in memory; it is merged, in one transaction, when the next one begins or the stream ends.
package struct Ingest {
  /// What became of the scans in the stream.
  package struct Outcome: Hashable, Sendable {
    /// The repositories whose facts from the stream are the stored ones now, in order of arrival.
    package var kept: [String] = []
    /// The repositories of which the database held a newer scan.
    package var superseded: [String] = []
  }

  private let database: FactsDatabase
  private var current: RepositoryFact?
  private var facts: [Fact] = []
  /// What became of the scans so far.
  package private(set) var outcome = Outcome()

  /// Begins to merge into a database.
  package init(into database: FactsDatabase) { self.database = database }

  /// Takes the next fact.
  ///
  /// - Throws: `.other` when a fact comes without its repository's line before it; the repositories before it
  ///   are merged, the one it stands in is not.
  package mutating func add(_ fact: Fact) throws(StoreError) {
    if case .repository(let repository) = fact {
      try flush()
      current = repository
      return
    }
    guard let current, current.repository.utf8.elementsEqual(fact.repository.utf8) else {
      self.current = nil
      facts = []
      throw StoreError(
        code: .other,
        message: "a fact of the kind '\(fact.kind.rawValue)' about '\(fact.repository)' comes without that "
          + "repository's line before it; in a facts file each repository's line stands before its facts: "
          + "write the file anew with 'daylight facts'")
    }
    facts.append(fact)
  }

  /// Merges the last repository. To be called at the end of each file, once.
  package mutating func finish() throws(StoreError) { try flush() }

  private mutating func flush() throws(StoreError) {
    guard let repository = current else { return }
    current = nil
    let scan = facts
    facts = []
    if try database.merge(repository: repository, facts: scan) {
      outcome.kept.append(repository.repository)
    } else {
      outcome.superseded.append(repository.repository)
    }
  }
}
