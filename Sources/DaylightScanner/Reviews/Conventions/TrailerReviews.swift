internal import DaylightCore

/// Trailers: `Reviewed-by: Ana Keller <ana@x>`, as git defines them; with handles, as OpenJDK's and Gerrit's servers
/// write them.
enum TrailerReviews {
  /// The people whom a trailer's value names. Words in small letters without an address are handles.
  static func people(_ value: String) -> [GitPerson] {
    if let person = PersonText.plain(value) { return [person] }
    return PersonText.split(value).compactMap { part in
      var text = part
      // `Ana Keller <ana@x> # for the docs`, `Ana Keller <ana@x>  (v2)`.
      if let close = text.lastIndex(of: ">"), text[..<close].holds("<") { text = String(text[...close]) }
      if !text.holds("<"), !text.holds("@") {
        let word = text.prefix { $0 != " " }
        if word == text, NameWords.isHandle(word), text.first?.isUppercase == false {
          return PersonText.person(text, bareWordIsHandle: true)
        }
        // A model and its version, a bug's number: nobody's name has digits.
        if NameWords.isTool(text) || text.contains(where: \.isNumber) { return nil }
        let bare = FreeBSDRemarks.without(text)
        if bare.holds(" "), !NameWords.isName(bare),
          bare.contains(where: \.isUppercase) || bare.split(separator: " ").count > 3
        {
          return nil
        }
      }
      return PersonText.person(text)
    }
  }

  static func convention(_ message: ReviewMessage) -> ReviewFact.Convention {
    if message.isGerrit { return .gerritFooter }
    return message.isOpenJDK ? .openjdk : .trailer
  }

  /// How sure a record is: an address is surer than a name, and a server writes handles that exist.
  static func confidence(_ person: GitPerson, _ convention: ReviewFact.Convention) -> Confidence {
    person.email != nil || (convention != .trailer && person.handle != nil) ? .medium : .low
  }
}
