/// Whom a text means when it says a name: rules about wording ask whether a word is a person, and whether it is the
/// manager.
public struct NamedPeople: Hashable, Sendable {
  /// Words that mean a person in any text.
  static let pronouns: Set<String> = ["he", "she", "you", "they", "him", "her", "them"]
  /// Words that mean the manager in any text: in papers of two people, "I" is the one who hands the work over.
  static let managers: Set<String> = ["manager", "managers", "i", "me", "my", "boss", "supervisor"]

  private var people: Set<String> = []
  private var managing: Set<String> = []

  /// Nobody is known by name.
  public static let nobody = NamedPeople()

  private init() {}

  /// The people of a roster by their first names; those who manage somebody of whom the text may speak are managers.
  public init(_ organisation: Organisation, managers: some Sequence<PersonID>) {
    let managers = Set(managers)
    for person in organisation.people {
      guard let first = person.name.split(separator: " ").first, first.count > 1 else { continue }
      let name = first.lowercased()
      people.insert(name)
      if managers.contains(person.id) { managing.insert(name) }
    }
  }

  func isPerson(_ name: String) -> Bool { NamedPeople.has(people, name) }
  func isManager(_ name: String) -> Bool { NamedPeople.has(managing, name) }

  /// A name as it stands, or with the s that is left of its apostrophe.
  private static func has(_ names: Set<String>, _ word: String) -> Bool {
    names.contains(word) || word.hasSuffix("s") && names.contains(String(word.dropLast()))
  }
}
