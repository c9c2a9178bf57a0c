/// Everybody in some histories, in the form in which questions are looked for.
struct QuestionContext {
  /// Somebody, with what is asked for often.
  struct Entry: Sendable {
    let root: Int
    let profile: IdentityProfile
    /// The full name with the most commits.
    let mainName: PersonName?
    /// All full names, in order.
    let fullNames: [PersonName]
    /// Names of one word.
    let nicknames: Set<String>
    /// Names of one word, handles and what stands before the `@`, in order.
    let accounts: [String]

    /// Whether no name says anything: none is there, or an address, or one that is nobody's.
    var isNameless: Bool {
      mainName == nil
        && profile.names.keys.allSatisfy {
          $0.words.isEmpty || $0.address != nil || NameLists.generic.contains($0.squashed)
        }
    }

    init(_ root: Int, _ profile: IdentityProfile) {
      self.root = root
      self.profile = profile
      mainName = profile.mainName
      fullNames = profile.names.keys.filter(\.isFull).sorted { ($0.key, $0.squashed) < ($1.key, $1.squashed) }
      nicknames = profile.nicknames
      accounts = profile.stems.union(profile.handles).union(nicknames).sorted()
    }
  }

  /// Everybody, in order of their numbers.
  let people: [Entry]
  let names: NamePopulation
  let work: WorkPopulation
  /// Those whose full name has a word, in order.
  private(set) var byWord: [String: [Int]] = [:]
  /// Those whose full name has words that begin with three letters, with the two ends of that name, either first.
  private(set) var byBeginning: [String: [Ends]] = [:]

  /// The first and the last word of somebody's full name.
  struct Ends: Sendable {
    let person: Int
    let one: String
    let other: String
    let last: String
  }

  init(_ profiles: [Int: IdentityProfile], _ names: NamePopulation) {
    self.names = names
    work = WorkPopulation(profiles.values)
    people = profiles.keys.sorted().compactMap { root in
      profiles[root].map { Entry(root, $0) }
    }
    for (place, person) in people.enumerated() {
      for word in Set(person.fullNames.flatMap(\.words)) where word.utf8.count >= 3 {
        byWord[word, default: []].append(place)
      }
      for name in person.fullNames {
        guard name.words.count >= 2, let first = name.words.first, let last = name.words.last else { continue }
        for (one, other) in [(first, last), (last, first)] where one.utf8.count >= 3 {
          byBeginning[String(one.prefix(3)), default: []].append(
            Ends(person: place, one: one, other: other, last: last))
        }
      }
    }
  }

  /// How well the work of two agrees.
  func agreement(_ left: Int, _ right: Int) -> WorkAgreement {
    WorkAgreement(people[left].profile, people[right].profile, among: work)
  }

  /// Whether a word tells who somebody is: nobody's word, and no name that many have anywhere, tells nothing.
  static func isTelling(_ word: String) -> Bool {
    !NameLists.common.contains(word) && !NameLists.generic.contains(word)
  }
}
