internal import DaylightCore
internal import DaylightGit

/// Turns git's signatures into people, each spelling once, and counts who wrote how many commits when.
struct PeopleReader {
  private struct Key: Hashable {
    var name: [UInt8]
    var email: [UInt8]
  }

  private var known: [Key: Int] = [:]
  private(set) var people: [GitPerson] = []
  private var facts: [IdentityFact] = []
  private let repository: String

  init(repository: String) { self.repository = repository }

  /// The person of a signature; `isAuthor` counts a commit for it.
  mutating func person(_ signature: Signature, encoding: [UInt8]?, isAuthor: Bool) -> GitPerson {
    let key = Key(name: signature.name, email: signature.email)
    let time = Timestamp(seconds: signature.seconds, offsetMinutes: signature.offsetMinutes)
    let index: Int
    if let found = known[key] {
      index = found
      facts[index].first = min(facts[index].first, time)
      facts[index].last = max(facts[index].last, time)
    } else {
      let name = PeopleReader.decode(signature.name, encoding)
      let email = Text.decode(signature.email)
      index = people.count
      known[key] = index
      people.append(GitPerson(name: name, email: email, handle: PeopleReader.handle(inNoreply: email.lowercased())))
      facts.append(
        IdentityFact(repository: repository, name: name, email: email, commits: 0, first: time, last: time))
    }
    if isAuthor { facts[index].commits += 1 }
    return people[index]
  }

  /// The identities, spellings that decode alike joined, in order of address and name.
  var identities: [IdentityFact] {
    var joined: [String: IdentityFact] = [:]
    for fact in facts {
      let key = "\(fact.email)\u{0}\(fact.name)"
      guard var same = joined[key] else {
        joined[key] = fact
        continue
      }
      same.commits += fact.commits
      same.first = min(same.first, fact.first)
      same.last = max(same.last, fact.last)
      joined[key] = same
    }
    return joined.values.sorted { ($0.email, $0.name) < ($1.email, $1.name) }
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
