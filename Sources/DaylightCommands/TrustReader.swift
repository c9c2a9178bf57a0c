internal import DaylightCore
internal import Yams

/// Reads `trust`, `roles` and `retention` out of `org.yaml`.
enum TrustReader {
  static func settings(
    _ root: Node.Mapping, _ reader: inout YAMLReader, people: Set<PersonID>
  ) -> TrustSettings {
    var settings = TrustSettings()
    if let mapping = reader.mapping(root, "trust", in: "") {
      reader.checkKeys(mapping, ["selfFirstWorkingDays", "smallestGroup"], in: "trust")
      // Less than the rule asks for cannot be agreed on, more can.
      number(mapping, "selfFirstWorkingDays", 10...250, &settings.selfFirstWorkingDays, &reader, "trust")
      number(mapping, "smallestGroup", 5...1_000, &settings.smallestGroup, &reader, "trust")
    }
    if let mapping = reader.mapping(root, "retention", in: "") {
      reader.checkKeys(mapping, ["itemQuarters", "packDays", "leaverDays"], in: "retention")
      number(mapping, "itemQuarters", 1...40, &settings.retention.itemQuarters, &reader, "retention")
      number(mapping, "packDays", 0...3_650, &settings.retention.packDays, &reader, "retention")
      number(mapping, "leaverDays", 0...3_650, &settings.retention.leaverDays, &reader, "retention")
    }
    if let mapping = reader.mapping(root, "roles", in: "") { settings.roles = roles(mapping, &reader, people) }
    return settings
  }

  private static func number(
    _ mapping: Node.Mapping, _ key: String, _ range: ClosedRange<Int>, _ value: inout Int, _ reader: inout YAMLReader,
    _ place: String
  ) {
    guard let given = reader.integer(mapping, key, in: place) else { return }
    if range.contains(given) {
      value = given
    } else {
      reader.complain(mapping, key, "must be \(range.lowerBound) to \(range.upperBound)", in: place)
    }
  }

  private static func roles(
    _ mapping: Node.Mapping, _ reader: inout YAMLReader, _ people: Set<PersonID>
  ) -> TrustSettings.Roles {
    reader.checkKeys(mapping, ["administrators", "seniorLeaders", "sessions"], in: "roles")
    func persons(_ mapping: Node.Mapping, _ key: String, _ place: String) -> [PersonID] {
      reader.strings(mapping, key, in: place).map { PersonID($0) }.filter { person in
        if people.contains(person) { return true }
        reader.complain(mapping, key, "nobody on the roster has the id '\(person)'", in: place)
        return false
      }
    }
    var roles = TrustSettings.Roles(
      administrators: persons(mapping, "administrators", "roles"),
      seniorLeaders: persons(mapping, "seniorLeaders", "roles"))
    for (inner, place) in reader.mappings(mapping, "sessions", in: "roles") {
      reader.checkKeys(inner, ["id", "members", "about", "opens", "closes"], in: place)
      guard let id = reader.required(inner, "id", in: place), reader.required(inner, "opens", in: place) != nil,
        reader.required(inner, "closes", in: place) != nil, let opens = reader.day(inner, "opens", in: place),
        let closes = reader.day(inner, "closes", in: place)
      else { continue }
      if closes < opens { reader.complain(inner, "closes", "is before the session opens", in: place) }
      roles.sessions.append(
        .init(
          id: id, members: persons(inner, "members", place), about: persons(inner, "about", place), opens: opens,
          closes: closes))
    }
    return roles
  }
}
