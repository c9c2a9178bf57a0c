internal import DaylightScanner

/// The people of one repository while its rows are written: each gets a number, in order of appearance.
///
/// People are numbered a repository, not once for all, so that removing a repository leaves nobody's address
/// behind.
final class PeopleTable {
  /// The people, at the place of their number; nobody's where a number is free.
  private(set) var people: [GitPerson?] = []
  /// How many of them are stored.
  private var stored = 0
  private var numbers: [Key: Int64] = [:]

  /// Nobody yet.
  init() {}

  /// Those who are stored already, by number.
  init(stored people: [GitPerson?]) {
    self.people = people
    stored = people.count
    for (number, person) in people.enumerated() {
      if let person { numbers[Key(person: person)] = Int64(number) }
    }
  }

  func number(of person: GitPerson) -> Int64 {
    let key = Key(person: person)
    if let number = numbers[key] { return number }
    let number = Int64(people.count)
    numbers[key] = number
    people.append(person)
    return number
  }

  /// Those who are not stored yet, with their numbers; from now on they count as stored.
  func takeNew() -> [(number: Int, person: GitPerson)] {
    let new = people.indices[stored...].compactMap { number in people[number].map { (number, $0) } }
    stored = people.count
    return new
  }

  /// A person byte for byte: `==` on strings takes differently composed letters for the same.
  private struct Key: Hashable {
    var person: GitPerson

    static func == (left: Key, right: Key) -> Bool {
      same(left.person.email, right.person.email) && same(left.person.name, right.person.name)
        && same(left.person.handle, right.person.handle)
    }

    func hash(into hasher: inout Hasher) { hasher.combine(person.email ?? person.name ?? person.handle) }

    private static func same(_ left: String?, _ right: String?) -> Bool {
      switch (left, right) {
      case (nil, nil): true
      case (let left?, let right?): left.utf8.elementsEqual(right.utf8)
      default: false
      }
    }
  }
}
