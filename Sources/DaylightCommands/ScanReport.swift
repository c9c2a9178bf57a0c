internal import DaylightScanner

/// What a scan of several repositories read and what it did not: the scan report.
struct ScanReport: Codable {
  /// One repository.
  struct Entry: Codable {
    /// What became of it.
    enum State: String, Codable {
      /// Read in full.
      case read
      /// Read, but for what hangs on objects that could not be read.
      case partial
      /// Nothing was new.
      case unchanged
      /// Not read.
      case unread
      /// Not read to the end; the next scan goes on where this one stopped.
      case stopped
    }

    var id: String?
    var path: String
    var state: State
    /// Why it was not read, or not in full; nil when there is nothing to say.
    var reason: String?
    /// True when it was not read because nothing has ever been committed there.
    var empty: Bool?
    var commits: Int?
    /// Facts by kind; empty when nothing was read anew.
    var facts: [String: Int] = [:]
    var diagnostics: [RepositoryFacts.Diagnostic] = []
    /// Objects that could not be read.
    var damage: [ScanDamage] = []
  }

  var version = 1
  /// In the order in which they were named.
  var repositories: [Entry]

  /// What to say of repositories that look like copies of one another and were both listed.
  ///
  /// - Parameter copies: groups of ids.
  func sentences(about copies: [[String]]) -> [String] {
    let listed = Set(repositories.compactMap(\.id))
    return copies.map { $0.filter(listed.contains) }.filter { $0.count > 1 }.map { group in
      "\(group.joined(separator: " and ")) end in the same commit: if one is a copy of the other, list one only, "
        + "because what is in both counts twice."
    }
  }

  /// Repositories of which there are facts that this scan made or confirmed.
  var read: Int { repositories.count { [.read, .partial, .unchanged].contains($0.state) } }
  /// Repositories of which something is missing.
  var incomplete: Int { repositories.count { ![.read, .unchanged].contains($0.state) } }
  /// Repositories of which what was read is kept for the next scan.
  var stopped: Int { repositories.count { $0.state == .stopped } }
}
