/// `root@scapa.local` beside `ana@scapa.local`, and `root@anas-macbook.local` beside the only Ana: a machine's name says
/// whose it is.
enum SharedMachine: QuestionSign {
  static func questions(_ context: QuestionContext) -> [Question] {
    var users: [String: [Int]] = [:]
    for (place, person) in context.people.enumerated() {
      for host in person.profile.hosts where isOwn(host) { users[host, default: []].append(place) }
    }
    var found: [Question] = []
    for (host, places) in users.sorted(by: { $0.key < $1.key }) where places.count <= Question.most + 1 {
      for place in places where context.people[place].mainName == nil {
        let others = places.filter { $0 != place }
        if !others.isEmpty {
          found.append(Question(about: place, people: others, reason: "both worked on the machine '\(host)'"))
        } else if context.people[place].nicknames.isSubset(of: NameLists.generic),
          let named = named(by: host, place, context)
        {
          found.append(named)
        }
      }
    }
    for (place, person) in context.people.enumerated() where person.mainName == nil {
      // `Mac_di_Fabio`
      for name in person.profile.names.keys.sorted(by: { $0.squashed < $1.squashed })
      where name.words.count >= 2 && !machines.isDisjoint(with: name.words) {
        if let named = named(by: name.words.joined(separator: "-"), place, context) { found.append(named) }
      }
    }
    return found
  }

  /// What somebody is called who is called like a machine.
  private static let machines: Set<String> = ["mac", "macbook", "imac", "mbp", "pc", "laptop", "desktop"]

  /// Whose name a machine bears on which only somebody without one worked.
  private static func named(by host: String, _ place: Int, _ context: QuestionContext) -> Question? {
    for word in words(host).sorted() where word.count >= 4 && !NameLists.generic.contains(word) {
      let people = (context.byWord[word] ?? []).filter { $0 != place }
      if (1...Question.most).contains(people.count) {
        return Question(about: place, people: people, reason: "the machine '\(host)' bears the other's name")
      }
    }
    return nil
  }

  /// Whether a machine's name is not one that many machines have.
  static func isOwn(_ host: String) -> Bool { !words(host).isSubset(of: kinds) }

  /// The words of the first part of a machine's name, those in the genitive without its `s`, too.
  private static func words(_ host: String) -> Set<String> {
    let label = host.prefix { $0 != "." }
    let words = label.split { !$0.isLetter }.map(String.init)
    return Set(words).union(words.filter { $0.hasSuffix("s") }.map { String($0.dropLast()) })
  }

  /// What machines are called when nobody gives them a name.
  private static let kinds: Set<String> = Set(
    """
    localhost none ubuntu debian fedora arch archlinux linux windows vagrant macbook macbookpro macbookair pro air mini
    book mbp mac imac desktop laptop pc home local lan localdomain internal ip compute dell lenovo thinkpad inspiron
    raspberrypi dev server host computer machine user wifi dhcp vm box vbox amd i precise trusty x myhost
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
