internal import DaylightCore
internal import DaylightScanner

/// Imported teams and stays as text for `org.yaml`.
///
/// People who are on the roster already appear with their id and their stays alone; others as whoever keeps the roster
/// would begin an entry, without a date of enrolment: nobody is enrolled before they were told.
struct RosterFragment {
  let text: String

  init(_ imported: TeamImport, _ organisation: Organisation) {
    var lines = ["teams:"]
    for entry in imported.entries {
      lines.append("  - id: \(RosterFragment.quoted(entry.team.id.description))")
      lines.append("    name: \(RosterFragment.quoted(entry.team.name))")
      if let parent = entry.team.parent { lines.append("    parent: \(RosterFragment.quoted(parent.description))") }
      if !entry.team.handles.isEmpty {
        lines.append("    handles: [\(entry.team.handles.map(RosterFragment.quoted).joined(separator: ", "))]")
      }
    }
    let people = RosterFragment.people(imported)
    if !people.isEmpty { lines.append("people:") }
    var ids: Set<String> = Set(organisation.people.map(\.id.description))
    for (person, stays) in people {
      let known = RosterFragment.known(person, organisation)
      let id = known?.id.description ?? RosterFragment.newID(person, &ids)
      lines.append("  - id: \(RosterFragment.quoted(id))\(known == nil ? "" : "  # on the roster: add these stays")")
      if known == nil {
        lines.append("    name: \(RosterFragment.quoted(person.name ?? person.handle ?? id))")
        if let email = person.email { lines.append("    emails: [\(RosterFragment.quoted(email))]") }
        if let handle = person.handle { lines.append("    handles: [\(RosterFragment.quoted(handle))]") }
      }
      lines.append("    teams:")
      for stay in stays {
        var parts = ["team: \(RosterFragment.quoted(stay.team.description))"]
        if let from = stay.from { parts.append("from: \(from)") }
        if let until = stay.until { parts.append("until: \(until)") }
        lines.append("      - { \(parts.joined(separator: ", ")) }")
      }
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// Everybody in the file once, with all stays; the same handle or address is the same person.
  private static func people(_ imported: TeamImport) -> [(person: GitPerson, stays: [Membership])] {
    var people: [(person: GitPerson, stays: [Membership])] = []
    var places: [String: Int] = [:]
    for entry in imported.entries {
      for member in entry.members {
        let person = member.person
        let keys = [person.email.map { "e\($0)" }, person.handle.map { "h\($0)" }].compactMap(\.self)
        let all = keys.isEmpty ? ["n\(person.name?.lowercased() ?? "")"] : keys
        let place = all.compactMap { places[$0] }.first ?? people.count
        if place == people.count { people.append((person, [])) }
        for key in all { places[key] = place }
        people[place].person.name = people[place].person.name ?? person.name
        people[place].person.email = people[place].person.email ?? person.email
        people[place].person.handle = people[place].person.handle ?? person.handle
        let stay = Membership(team: entry.team.id, from: member.from, until: member.until)
        if !people[place].stays.contains(stay) { people[place].stays.append(stay) }
      }
    }
    return people
  }

  private static func known(_ person: GitPerson, _ organisation: Organisation) -> Person? {
    organisation.people.first { known in
      person.email.map(known.emails.contains) == true || person.handle.map(known.handles.contains) == true
    }
  }

  private static func newID(_ person: GitPerson, _ ids: inout Set<String>) -> String {
    let text = person.handle ?? person.email.map { String($0.prefix { $0 != "@" }) } ?? person.name ?? "someone"
    let base = text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }.reduce(into: "") { $0.append($1) }
    var id = base
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  /// A text as YAML takes it for one, whatever is in it.
  static func quoted(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true
      && text.utf8.allSatisfy { byte in
        (0x61...0x7a).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2d || byte == 0x5f
      } && !["true", "false", "yes", "no", "null", "on", "off", "y", "n"].contains(text.lowercased())
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value): quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
