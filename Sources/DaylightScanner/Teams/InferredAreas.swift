public import DaylightCore

/// Where people work, for an organisation that says nothing about teams: the part of the repositories that has most of a
/// person's commits.
///
/// An area is a repository, or a folder in it where its people keep to different ones: the folders at its top, and below
/// one that has most of all commits the next ones. It is a guess about places, not a team: nothing that crosses a boundary
/// is ever claimed from it, and it is always shown with low confidence.
public struct InferredAreas: Hashable, Sendable {
  /// A part of the repositories.
  public struct Area: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The repository's id.
    public var repository: String
    /// The folder in it; nil for the whole repository.
    public var folder: String?

    /// An area.
    public init(repository: String, folder: String? = nil) {
      self.repository = repository
      self.folder = folder
    }

    /// `payments`, or `payments/src/api`.
    public var description: String { folder.map { "\(repository)/\($0)" } ?? repository }

    /// In order of repositories and folders.
    public static func < (left: Area, right: Area) -> Bool {
      (left.repository, left.folder ?? "") < (right.repository, right.folder ?? "")
    }
  }

  /// So many commits have to be known of somebody, in all repositories together.
  public static let leastCommits = 5
  /// So many percent of them have to be in one area.
  public static let leastShare = 60
  /// So many percent of a repository's commits in one folder are too many for it to be one area.
  static let crowded = 50
  /// So many people make a folder an area of its own.
  static let leastPeople = 2

  /// People by the area that they mostly work in.
  public private(set) var people: [Area: Set<PersonID>] = [:]
  /// People whose work is spread, or of whom too little is known.
  public private(set) var unplaced: Set<PersonID> = []
  /// How sure this is.
  public let confidence = Confidence.low

  /// Reads identities.
  public init(_ identities: [IdentityFact], people directory: PeopleDirectory) {
    var commits: [PersonID: [String: Int]] = [:]
    var folders: [PersonID: [Area: Int]] = [:]
    let crowded = InferredAreas.crowdedFolders(identities)
    for identity in identities where identity.commits > 0 {
      let naming = GitPerson(name: identity.name, email: identity.email)
      guard let person = directory.person(naming), directory.isHuman(person) else { continue }
      commits[person, default: [:]][identity.repository, default: 0] += identity.commits
      for place in identity.places {
        let area = InferredAreas.area(of: place.folder, in: identity.repository, crowded)
        folders[person, default: [:]][area, default: 0] += place.commits
      }
    }
    let repositories = Set(identities.map(\.repository)).count
    var homes: [Area: Set<PersonID>] = [:]
    var wide: [PersonID: Area] = [:]
    for (person, places) in commits {
      let all = places.values.reduce(0, +)
      func home<Place: Comparable>(_ counts: [Place: Int]) -> Place? {
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
          all >= InferredAreas.leastCommits, most.value * 100 >= all * InferredAreas.leastShare
        else { return nil }
        return most.key
      }
      if let repository = home(places) { wide[person] = Area(repository: repository) }
      if let area = home(folders[person] ?? [:]) { homes[area, default: []].insert(person) }
    }
    // A folder in which one alone works is that person's, and no area of anybody's.
    homes = homes.filter { $0.value.count >= InferredAreas.leastPeople }
    let split = Dictionary(grouping: homes.keys, by: \.repository).filter { $0.value.count > 1 }
    for (area, there) in homes where split[area.repository] != nil { people[area] = there }
    let placed = people.values.reduce(into: Set<PersonID>()) { $0.formUnion($1) }
    for person in commits.keys where !placed.contains(person) {
      // With one repository there is nothing to tell apart but its folders.
      if let area = wide[person], repositories > 1, split[area.repository] == nil {
        people[area, default: []].insert(person)
      } else {
        unplaced.insert(person)
      }
    }
  }

  /// The folders at the top of repositories that hold more than half of all commits.
  private static func crowdedFolders(_ identities: [IdentityFact]) -> Set<Area> {
    var all: [String: Int] = [:]
    var tops: [Area: Int] = [:]
    for identity in identities {
      for place in identity.places {
        all[identity.repository, default: 0] += place.commits
        tops[Area(repository: identity.repository, folder: top(place.folder)), default: 0] += place.commits
      }
    }
    return Set(tops.filter { $0.value * 100 > (all[$0.key.repository] ?? 0) * crowded }.keys)
  }

  private static func area(of folder: String, in repository: String, _ crowded: Set<Area>) -> Area {
    let whole = Area(repository: repository, folder: top(folder))
    return crowded.contains(whole) ? Area(repository: repository, folder: folder) : whole
  }

  private static func top(_ folder: String) -> String { folder.split(separator: "/").first.map(String.init) ?? "" }
}
