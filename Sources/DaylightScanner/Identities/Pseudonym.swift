internal import DaylightCore

/// The id of somebody who is on no roster.
///
/// With a roster the key is secret, so that nobody can try out addresses against an id. Everything that shows an
/// outsider derives the id here, so that items, facts and lists show the same one.
enum Pseudonym {
  static func id(_ text: String, key: KeyedHash) -> PersonID { PersonID("p-" + key.hex(text).prefix(10)) }

  /// The id of somebody who is named in no identity, review or document.
  static func id(of naming: GitPerson, key: KeyedHash) -> PersonID {
    id(naming.email ?? naming.handle ?? naming.name?.lowercased() ?? "unknown", key: key)
  }
}
