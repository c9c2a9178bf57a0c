public import DaylightCore

/// Something about who is who that a person should look at, because it may have swallowed somebody.
public struct IdentityAlarm: Hashable, Sendable {
  /// What is odd.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One person has three full names or more that have nothing in common.
    case manyNames
    /// One person has two such names, and nobody said which one to use: a changed name looks the same.
    case twoNames
    /// One person has three handles or more on forges.
    case manyHandles
    /// A mailmap's line, an address or a decision would join two people on the roster; it was not followed.
    case rosterConflict
    /// Several people use one address: under it a name is all that tells who it was.
    case sharedAddress
    /// A name stands under an address that is somebody else's.
    case borrowedAddress
  }

  /// What is odd.
  public var kind: Kind
  /// The people it is about, in order of their ids.
  public var people: [PersonID]
  /// What was seen, in words.
  public var finding: String
}

extension IdentityAlarm {
  /// Alarms about single people.
  static func about(_ entry: PeopleDirectory.Entry) -> [IdentityAlarm] {
    if entry.isMachine { return [] }
    var alarms: [IdentityAlarm] = []
    var unrelated: [PersonName] = []
    for name in Set(entry.aliases.compactMap(\.name).map { PersonName($0) }).sorted(by: { $0.key < $1.key })
    where name.isFull && !unrelated.contains(where: { $0.isRelated(to: name) || $0.isLatin != name.isLatin }) {
      unrelated.append(name)
    }
    if unrelated.count >= AddressUse.unrelatedNames {
      alarms.append(
        IdentityAlarm(
          kind: .manyNames, people: [entry.person.id],
          finding: "\(unrelated.count) full names that have nothing in common are taken for one person"))
    }
    if unrelated.count == 2, entry.preferredName == nil {
      alarms.append(
        IdentityAlarm(
          kind: .twoNames, people: [entry.person.id],
          finding: "two full names that have nothing in common are taken for one person, who may have changed it"
        ))
    }
    let handles = Set(entry.aliases.compactMap { $0.email.flatMap { EmailAddress($0).handle } ?? $0.handle })
    if handles.count >= 3 {
      alarms.append(
        IdentityAlarm(
          kind: .manyHandles, people: [entry.person.id],
          finding:
            "\(handles.count) handles on forges are taken for one person: \(handles.sorted().joined(separator: ", "))"
        ))
    }
    return alarms
  }
}
