import DaylightCore
import DaylightScanner

/// A repository of a fleet, written commit by commit.
struct FleetPart {
  var id: String
  var write: (inout History) throws -> Void

  init(_ id: String, _ write: @escaping (inout History) throws -> Void) {
    self.id = id
    self.write = write
  }
}

/// Writes several repositories, scans each, and works people and teams out.
func fleet(_ parts: [FleetPart], organisation: Organisation = Organisation()) async throws -> EvidenceContext {
  EvidenceContext(try await fleetFacts(parts), organisation: organisation, key: KeyedHash(key: [1, 2, 3]))
}

/// A repository of the harbour's, alone.
func alone(_ write: @escaping (inout History) throws -> Void) async throws -> EvidenceContext {
  try await fleet([FleetPart("web", write)], organisation: Harbour.organisation)
}

/// Writes several repositories and scans each.
func fleetFacts(_ parts: [FleetPart]) async throws -> FactSet {
  try await withFolder { folder in
    var set = FactSet()
    for (number, part) in parts.enumerated() {
      let path = "\(folder)/\(number).git"
      var history = try History(in: path)
      try part.write(&history)
      let facts = try await RepositoryScan(of: path, id: part.id, share: WorkShare(workers: 2)).facts()
      set.add(.repository(facts.repository))
      for fact in facts.all { set.add(fact) }
    }
    return set
  }
}

/// A line for each item: its people in roles, and how many others it reached.
func told(_ items: [EvidenceItem]) -> [String] {
  items.map { item in
    let people = item.participants.map { "\($0.role.rawValue) \($0.person)" }.joined(separator: ", ")
    return "\(people) -> \(item.reach.people.count) in \(item.reach.repositories.joined(separator: ","))"
  }
}
