internal import DaylightCore
internal import DaylightGit

/// Turns git's signatures into names and addresses, and counts who wrote how many commits when.
struct PeopleReader {
  private var facts: [Spelling: IdentityFact] = [:]
  private let repository: String

  init(repository: String) { self.repository = repository }

  /// Counts one commit for a spelling, or, for a committer's, only its time.
  mutating func count(_ spelling: Spelling, at time: Timestamp, isAuthor: Bool) {
    facts[
      spelling,
      default: IdentityFact(
        repository: repository, name: spelling.name, email: spelling.email, commits: 0, first: time, last: time)
    ].count(at: time, isAuthor: isAuthor)
  }

  /// The identities, in order of address and name.
  var identities: [IdentityFact] { facts.values.sorted { ($0.email, $0.name) < ($1.email, $1.name) } }

  /// The name and address of a signature as text.
  static func spelling(_ signature: Signature, encoding: [UInt8]?) -> Spelling {
    Spelling(name: decode(signature.name, encoding), email: Text.decode(signature.email))
  }

  /// The handle in a forge's address that hides the real one: `123+ana@users.noreply.github.com`,
  /// `123-ana@users.noreply.gitlab.com`.
  static func handle(inNoreply email: String) -> String? {
    for host in ["@users.noreply.github.com", "@users.noreply.gitlab.com"] where email.hasSuffix(host) {
      var handle = email.dropLast(host.count)
      let number = handle.prefix { $0.isASCII && $0.isNumber }
      if !number.isEmpty, let mark = handle.dropFirst(number.count).first, mark == "+" || mark == "-" {
        handle = handle.dropFirst(number.count + 1)
      }
      return handle.isEmpty ? nil : String(handle)
    }
    return nil
  }

  private static func decode(_ bytes: [UInt8], _ encoding: [UInt8]?) -> String {
    guard let encoding, String(validating: bytes, as: UTF8.self) == nil else { return Text.decode(bytes) }
    let name = String(decoding: Text.lowercased(encoding), as: UTF8.self)
    guard ["iso-8859-1", "iso8859-1", "latin1", "latin-1"].contains(name) else { return Text.decode(bytes) }
    return Text.decode(Array(String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) })).utf8))
  }
}

extension IdentityFact {
  /// Of two moments that are the same, the one further west counts: a fact must not depend on the order of commits.
  fileprivate mutating func count(at time: Timestamp, isAuthor: Bool) {
    if isAuthor { commits += 1 }
    let order = (time.seconds, time.offsetMinutes)
    if order < (first.seconds, first.offsetMinutes) { first = time }
    if order > (last.seconds, last.offsetMinutes) { last = time }
  }
}
