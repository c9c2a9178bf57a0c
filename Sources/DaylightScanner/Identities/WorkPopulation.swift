/// How many people of some histories share a time zone, a folder or a domain: the fewer, the more it tells of two who do.
struct WorkPopulation: Sendable {
  /// Counts of one repository.
  struct Counts: Sendable {
    fileprivate(set) var people = 0
    fileprivate(set) var zones: [Int: Int] = [:]
    fileprivate(set) var folders: [String: Int] = [:]
  }

  private(set) var counts: [String: Counts] = [:]
  private var owners: [String: Set<String>] = [:]

  init() {}

  init(_ people: some Sequence<IdentityProfile>) {
    for person in people {
      for (repository, habits) in person.work {
        counts[repository, default: Counts()].people += 1
        for zone in habits.zones { counts[repository]?.zones[zone, default: 0] += 1 }
        for folder in habits.folders { counts[repository]?.folders[folder, default: 0] += 1 }
      }
      for domain in person.registeredDomains {
        owners[domain, default: []].formUnion(person.names.keys.filter(\.isFull).map(\.bearer))
      }
    }
  }

  /// How many different full names have an address at a registered domain.
  func owners(of domain: String) -> Int { owners[domain]?.count ?? 0 }
}
