/// The people whom parts of lists name, remembered: in one history the same few are named again and again.
final class PersonCache {
  private var known: [String: GitPerson?] = [:]

  /// The person of a text, read only when it is new.
  func person(_ text: String, _ read: (String) -> GitPerson?) -> GitPerson? {
    if let person = known[text] { return person }
    let person = read(text)
    if known.count >= 1 << 14 { known.removeAll(keepingCapacity: true) }
    known[text] = .some(person)
    return person
  }
}
