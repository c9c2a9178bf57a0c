/// How `daylight-hook` is called.
package enum HookUsage {
  /// The help.
  package static let text = """
    usage: daylight-hook HOOK [--strict] [--suggest comments|trailers|off] [--queue DIR] [--] [ARGUMENT…]

    Git's hooks and hook managers call it; 'daylight hooks install' sets them up.

      prepare-commit-msg FILE [SOURCE [COMMIT]]  offers trailers as comments
      commit-msg FILE                            warns of trailers that would not be read
      post-commit                                notes whom the commit names
      post-rewrite amend|rebase                  says what the rewrite lost
      post-receive                               notes in the queue which references were updated
      reference-transaction STATE                the same for every update, not only pushes

      --strict     commit-msg ends with 1 for a mistake; otherwise every hook ends with 0
      --suggest    what prepare-commit-msg and commit-msg do with what they have to offer
      --queue DIR  the queue's folder for the server's hooks

    """
}

extension HookSettings {
  /// Takes the options at the beginning of a command line; what is not one of them stays.
  package mutating func take(_ arguments: inout [[UInt8]]) {
    while let word = arguments.first, word.starts(with: Array("--".utf8)) {
      let value = arguments.dropFirst().first
      switch word.text {
      case "--strict": isStrict = true
      case "--suggest":
        suggestions = value.flatMap { Suggestions(rawValue: $0.text) } ?? suggestions
        arguments.removeFirst()
      case "--queue":
        queue = value
        arguments.removeFirst()
      case "--":
        arguments.removeFirst()
        return
      default: return
      }
      if !arguments.isEmpty { arguments.removeFirst() }
    }
  }
}
