internal import DaylightCore
internal import DaylightGit

/// Turns git's signatures into names and addresses, and counts who wrote how many commits when.
struct PeopleReader {
  private struct Count {
    var commits = 0
    var first: Timestamp?
    var last: Timestamp?
    /// Commits by the folder in which most of each was.
    var folders: [Int32: Int] = [:]
  }

  /// So many folders are told of one spelling.
  static let places = 32

  private let repository: String
  private let spellings: [Spelling]
  private var counts: [Count]

  /// A reader of commits by people who are written in these ways, each once.
  init(repository: String, spellings: [Spelling]) {
    self.repository = repository
    self.spellings = spellings
    counts = Array(repeating: Count(), count: spellings.count)
  }

  /// Counts one commit for the spelling with a number, or, for a committer's, only its time.
  ///
  /// Of two moments that are the same, the one further west counts: a fact must not depend on the order of commits.
  ///
  /// - Parameter folder: the number of the folder in which most of it was; below 0 for none.
  mutating func count(_ spelling: Int32, at time: Timestamp, isAuthor: Bool, folder: Int32 = -1) {
    let place = Int(spelling)
    if isAuthor { counts[place].commits += 1 }
    if folder >= 0 { counts[place].folders[folder, default: 0] += 1 }
    let order = (time.seconds, time.offsetMinutes)
    if counts[place].first.map({ order < ($0.seconds, $0.offsetMinutes) }) ?? true { counts[place].first = time }
    if counts[place].last.map({ order > ($0.seconds, $0.offsetMinutes) }) ?? true { counts[place].last = time }
  }

  /// The identities, in order of address and name.
  ///
  /// - Parameter paths: the folders' paths by number.
  func identities(_ paths: [[UInt8]]) -> [IdentityFact] {
    zip(spellings, counts).compactMap { spelling, count in
      guard let first = count.first, let last = count.last else { return nil }
      return IdentityFact(
        repository: repository, name: spelling.name, email: spelling.email, commits: count.commits, first: first,
        last: last, places: places(count.folders, paths))
    }.sorted { ($0.email, $0.name) < ($1.email, $1.name) }
  }

  private func places(_ folders: [Int32: Int], _ paths: [[UInt8]]) -> [IdentityFact.Place] {
    let named = folders.map { IdentityFact.Place(folder: Text.decode(paths[Int($0.key)]), commits: $0.value) }
    let most = named.sorted { ($1.commits, $0.folder) < ($0.commits, $1.folder) }.prefix(PeopleReader.places)
    return most.sorted { $0.folder < $1.folder }
  }

  /// The name and address of a signature as text.
  static func spelling(_ signature: Signature) -> Spelling {
    Spelling(name: Text.decode(signature.name), email: Text.decode(signature.email))
  }
}
