internal import DaylightCore
internal import DaylightScanner
internal import Yams

/// Reads teams and people out of `org.yaml`.
enum RosterReader {
  static func teams(_ root: Node.Mapping, _ reader: inout YAMLReader) -> [Team] {
    var seen: Set<String> = []
    var teams: [Team] = []
    var parents: [(mapping: Node.Mapping, place: String, parent: String)] = []
    for (mapping, place) in reader.mappings(root, "teams", in: "") {
      reader.checkKeys(mapping, ["id", "name", "handles", "from", "until", "parent", "earlierNames"], in: place)
      guard let id = reader.required(mapping, "id", in: place) else { continue }
      if !seen.insert(id).inserted { reader.complain(mapping, "id", "'\(id)' is already a team", in: place) }
      let parent = reader.string(mapping, "parent", in: place)
      if let parent { parents.append((mapping, place, parent)) }
      teams.append(
        Team(
          id: TeamID(id), name: reader.string(mapping, "name", in: place) ?? id,
          handles: reader.strings(mapping, "handles", in: place).map { $0.lowercased() },
          from: reader.day(mapping, "from", in: place), until: reader.day(mapping, "until", in: place),
          parent: parent.map { TeamID($0) }, earlierNames: earlierNames(mapping, &reader, place)))
    }
    let hierarchy = TeamHierarchy(teams)
    for (mapping, place, parent) in parents {
      if !seen.contains(parent) {
        reader.complain(mapping, "parent", "no team has the id '\(parent)'", in: place)
      } else if let id = mapping["id"]?.string, hierarchy.ancestors(of: TeamID(id)).first != TeamID(parent) {
        reader.complain(mapping, "parent", "'\(id)' would be part of itself", in: place)
      }
    }
    return teams
  }

  private static func earlierNames(
    _ mapping: Node.Mapping, _ reader: inout YAMLReader, _ place: String
  ) -> [Team.EarlierName] {
    reader.mappings(mapping, "earlierNames", in: place).compactMap { inner, here in
      reader.checkKeys(inner, ["name", "until"], in: here)
      guard let name = reader.required(inner, "name", in: here), reader.required(inner, "until", in: here) != nil,
        let until = reader.day(inner, "until", in: here)
      else { return nil }
      return Team.EarlierName(name, until: until)
    }
  }

  static func people(_ root: Node.Mapping, _ reader: inout YAMLReader, teams: Set<TeamID>) -> [Person] {
    var owners: [String: [(id: String, naming: DatedNaming)]] = [:]
    var ids: Set<String> = []
    var people: [Person] = []
    for (mapping, place) in reader.mappings(root, "people", in: "") {
      reader.checkKeys(
        mapping,
        [
          "id", "name", "emails", "handles", "gerritAccounts", "logins", "manager", "candidate", "enrolled", "left",
          "teams", "namedAsMentee", "away", "partTime",
        ], in: place)
      guard let id = reader.required(mapping, "id", in: place) else { continue }
      if !ids.insert(id).inserted {
        reader.complain(mapping, "id", "the id \(id) already belongs to '\(id)'", in: place)
      }
      let emails = namings(mapping, "emails", "address", .email, &reader, place)
      let handles = namings(mapping, "handles", "handle", .handle, &reader, place)
      for naming in emails + handles {
        let key = "\(naming.kind == .email ? "address" : "handle") \(naming.text)"
        if naming.kind == .email, isNobodys(naming.text) {
          reader.complain(mapping, "emails", "'\(naming.text)' is many people's or nobody's address", in: place)
        }
        if let other = owners[key]?.first(where: { $0.naming.overlaps(naming) }) {
          reader.complain(mapping, "id", "the \(key) already belongs to '\(other.id)'", in: place)
        }
        owners[key, default: []].append((id, naming))
      }
      let all = emails + handles
      var isCandidate = false
      if let node = YAMLReader.value(mapping, "candidate") {
        isCandidate = node.bool ?? false
        if node.bool == nil { reader.complain(node, "\(place).candidate must be true or false") }
      }
      var person =
        Person(
          id: PersonID(id), name: reader.string(mapping, "name", in: place) ?? id,
          emails: emails.filter { !$0.isDated }.map(\.text), handles: handles.filter { !$0.isDated }.map(\.text),
          memberships: memberships(mapping, &reader, place, teams),
          manager: reader.string(mapping, "manager", in: place).map { PersonID($0) },
          enrolled: reader.day(mapping, "enrolled", in: place), datedNamings: all.filter(\.isDated),
          gerritAccounts: accounts(mapping, &reader, place))
      person.isCandidate = isCandidate
      person.logins = reader.strings(mapping, "logins", in: place)
      person.left = reader.day(mapping, "left", in: place)
      person.away = ["away", "partTime"].flatMap { absences(mapping, $0, &reader, place) }
      people.append(person)
      if let node = YAMLReader.value(mapping, "namedAsMentee") {
        person.isNamedAsMentee = node.bool ?? false
        if node.bool == nil { reader.complain(node, "\(place).namedAsMentee must be true or false") }
      }
    }
    return people
  }

  /// Addresses or handles: each a text, or a mapping with the days on which it was the person's.
  private static func namings(
    _ mapping: Node.Mapping, _ key: String, _ inner: String, _ kind: DatedNaming.Kind, _ reader: inout YAMLReader,
    _ place: String
  ) -> [DatedNaming] {
    func bare(_ text: String) -> String {
      kind == .handle && text.hasPrefix("@") ? String(text.dropFirst()) : text
    }
    var namings: [DatedNaming] = []
    for (index, node) in reader.sequence(mapping, key, in: place).enumerated() {
      let here = "\(place).\(key)[\(index)]"
      if let text = node.string {
        namings.append(DatedNaming(kind, bare(text)))
      } else if let dated = node.mapping {
        reader.checkKeys(dated, [inner, "from", "until"], in: here)
        if let text = reader.required(dated, inner, in: here) {
          namings.append(
            DatedNaming(
              kind, bare(text), from: reader.day(dated, "from", in: here), until: reader.day(dated, "until", in: here)))
        }
      } else {
        reader.complain(node, "\(here) must be a text, or a mapping with \(inner), from and until")
      }
    }
    return namings
  }

  /// Days away, or on which less was worked: mappings with the first day and perhaps the last.
  private static func absences(
    _ mapping: Node.Mapping, _ key: String, _ reader: inout YAMLReader, _ place: String
  ) -> [Absence] {
    reader.mappings(mapping, key, in: place).compactMap { inner, here in
      reader.checkKeys(inner, ["from", "until"], in: here)
      guard reader.required(inner, "from", in: here) != nil, let from = reader.day(inner, "from", in: here) else {
        return nil
      }
      let until = reader.day(inner, "until", in: here)
      if let until, until < from { reader.complain(inner, "until", "is before 'from'", in: here) }
      return Absence(from: from, until: until)
    }
  }

  private static func accounts(_ mapping: Node.Mapping, _ reader: inout YAMLReader, _ place: String) -> [String] {
    reader.sequence(mapping, "gerritAccounts", in: place).compactMap { node in
      if let text = node.scalar?.string, !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        return text
      }
      reader.complain(node, "\(place).gerritAccounts must be a list of numbers")
      return nil
    }
  }

  private static func memberships(
    _ mapping: Node.Mapping, _ reader: inout YAMLReader, _ place: String, _ teams: Set<TeamID>
  ) -> [Membership] {
    var memberships: [Membership] = []
    for (index, node) in reader.sequence(mapping, "teams", in: place).enumerated() {
      let here = "\(place).teams[\(index)]"
      var stay: Membership?
      if let team = node.string {
        stay = Membership(team: TeamID(team))
      } else if let inner = node.mapping {
        reader.checkKeys(inner, ["team", "from", "until"], in: here)
        if let team = reader.required(inner, "team", in: here) {
          stay = Membership(
            team: TeamID(team), from: reader.day(inner, "from", in: here), until: reader.day(inner, "until", in: here))
        }
      } else {
        reader.complain(node, "\(here) must be a team's id, or a mapping with team, from and until")
      }
      if let stay {
        if !teams.contains(stay.team) { reader.complain(node, "\(here): no team has the id '\(stay.team)'") }
        memberships.append(stay)
      }
    }
    return memberships
  }

  private static func isNobodys(_ email: String) -> Bool { PeopleDirectory.isNobodys(email) }
}

extension DatedNaming {
  fileprivate var isDated: Bool { from != nil || until != nil }
}
