internal import DaylightCore
internal import Foundation

/// Whom somebody at a prompt means, of the people on a roster.
struct RosterSearch {
  let people: [Person]

  /// The person whom a text names: by id, by handle with or without `@`, by address or by name, in any case; nil for
  /// nobody.
  ///
  /// - Throws: `Failure` when it names several.
  func person(_ text: String) throws -> PersonID? {
    let word = text.trimmingCharacters(in: .whitespaces).lowercased()
    let name = word.hasPrefix("@") ? String(word.dropFirst()) : word
    let found = people.filter {
      $0.id.description.lowercased() == name || $0.handles.contains(name) || $0.emails.contains(name)
        || $0.name.lowercased() == name
    }
    guard found.count > 1 else { return found.first?.id }
    throw Failure(
      "'\(text)' is the name of several people.",
      hint: "Write the id: \(found.map(\.id.description).joined(separator: ", ")).", status: .usage)
  }

  /// What to say when a text names nobody: who is meant perhaps, else where people are listed.
  func nobody(_ text: String, listedIn place: String) -> Failure {
    let word = text.hasPrefix("@") ? String(text.dropFirst()) : text
    let near = References.nearest(word.lowercased(), in: people.map(\.id.description))
    return Failure(
      "Nobody on the roster is called '\(text)'.",
      hint: near.map { "Did you mean '\($0)'?" } ?? "People are listed in \(place).", status: .usage)
  }
}
