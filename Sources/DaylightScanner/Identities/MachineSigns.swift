internal import DaylightCore

/// Whether somebody who does not sign as a machine is one all the same.
///
/// A verdict needs two things. Every name that git has is a machine's through and through (`MachineName`), so that nobody
/// who has a name of their own ever loses credit. And it is a bot named after a repository in which it works, or its
/// messages repeat. What only looks so is a question for a person.
enum MachineSigns: Hashable, Sendable {
  /// It is a machine; why, in words.
  case machine(String)
  /// It may be one; why, in words.
  case doubtful(String)

  /// So many changes have to be known before what is the same in them says anything.
  static let leastChanges = 10
  /// So many percent of a machine's changes have its usual messages.
  static let leastShare = 90

  /// What is known of one person when it is asked.
  struct Known {
    /// The names that git has, each once.
    var names: [String]
    /// The addresses, and how often each is used under names that have nothing in common.
    var emails: [(text: String, isShared: Bool)]
    var commits: Int
    /// The words of the repositories in which they stand.
    var own: Set<String>
    /// What the messages under all names are like.
    var messages: MessageTemplates.Tally
  }

  /// Nil when nothing speaks for a machine.
  init?(_ known: Known) {
    if !known.emails.isEmpty, known.emails.allSatisfy({ $0.isShared && MachineSigns.isRobots($0.text, known.own) }) {
      self = .machine("the address of a robot, under many names")
      return
    }
    let names = known.names.filter { !$0.isEmpty }
    if names.isEmpty { return nil }
    let read = names.compactMap { MachineName($0, own: known.own) }
    let repeats = known.messages.isRepetitive(from: MachineSigns.leastChanges, percent: MachineSigns.leastShare)
    if read.count == names.count {
      if read.contains(where: { $0.isBot && $0.hasOwner }) {
        self = .machine("a bot that is named after a repository or its owner")
        return
      }
      if repeats, read.contains(where: \.isStrong) {
        self = .machine("nothing in the name that a person is called, and always the same messages")
        return
      }
    }
    // Whoever has a name of their own is asked nothing, whatever they are called otherwise.
    if names.contains(where: { PersonName($0).isFull }) { return nil }
    if known.commits >= 3, names.contains(where: MachineName.endsAsMachine) {
      self = .doubtful("a name that ends as machines' names do")
    } else if known.messages.saysSo, known.messages.isRepetitive(from: 50, percent: 95), !known.isOnForge {
      self = .doubtful("always the same messages, which say that no person wrote them")
    } else {
      return nil
    }
  }

  /// Whether an address is called `robot`, with whatever before it, in a domain of its own.
  private static func isRobots(_ email: String, _ own: Set<String>) -> Bool {
    let address = EmailAddress(email)
    guard !NameLists.providers.contains(address.domain) else { return false }
    let local = String(address.local.prefix { $0 != "+" })
    return local.hasSuffix("robot") || MachineName(local, own: own)?.isBot == true
  }
}

extension MachineSigns.Known {
  /// Whether all addresses are a forge's own: a workflow uses the token of whoever started it.
  fileprivate var isOnForge: Bool { !emails.isEmpty && emails.allSatisfy { EmailAddress($0.text).handle != nil } }
}
