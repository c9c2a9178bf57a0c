internal import DaylightCore
internal import DaylightGit

/// Gerrit's NoteDb: each change has a history of its own under `refs/changes/34/1234/meta`, whose commits' footers say
/// what happened to it.
///
/// The footers are those of Gerrit's `ChangeNoteFooters`: `Patch-set`, `Commit`, `Label`, `Copied-Label`, `Removed`,
/// `Status`, `Submitted-with`.
enum NoteDb {
  /// Somebody, as NoteDb names them: a number, and a name where the server still writes one.
  struct Account: Hashable {
    var number: String
    var name: String?
    var email: String

    /// The account as a person that a mailmap or a roster may know by its address.
    var person: GitPerson { GitPerson(name: name, email: email) }
  }

  /// What a person said about a change in the end.
  struct Review: Hashable {
    var account: Account
    var role: ReviewFact.Role
    var confidence: Confidence
    /// The commit of the change's history that says so, and the line in its message.
    var source: ObjectID
    var line: Int
  }

  /// A change as its history ends.
  struct Change {
    /// The patch sets' commits, the newest first: the one taken in is among them.
    var commits: [ObjectID] = []
    /// `new`, `merged` or `abandoned`.
    var status = "new"
    var reviews: [Review] = []
  }

  /// An entry in a change's history.
  struct Entry {
    var id: ObjectID
    var author: Account?
    var message: [UInt8]
  }

  /// The most entries of one change that are read: automatic systems may add thousands.
  private static let limit = 20_000

  /// Reads a change's history from its newest entry.
  static func change(at tip: ObjectID, in git: borrowing Repository) throws(GitError) -> Change {
    var entries: [Entry] = []
    var next: ObjectID? = tip
    while let id = next, entries.count < limit {
      let commit = try git.commit(id)
      let author = account(name: Text.decode(commit.author.name), email: Text.decode(commit.author.email))
      entries.append(Entry(id: id, author: author, message: commit.message))
      next = commit.parents.first
    }
    return change(entries.reversed())
  }

  private struct Vote {
    var account: Account
    var label: String
    var value: Int
    var patchSet: Int
    var source: ObjectID
    var line: Int
  }

  private struct VoteKey: Hashable {
    var account: String
    var label: String
  }

  /// Replays a change's entries, the oldest first.
  static func change(_ entries: [Entry]) -> Change {
    var change = Change()
    var votes: [VoteKey: Vote] = [:]
    var accepted: Set<VoteKey> = []
    var patchSets: [Int: ObjectID] = [:]
    var current = 0
    for entry in entries {
      for trailer in Trailers.parse(entry.message) {
        let value = Text.decode(trailer.value, bound: 2_000)
        switch String(decoding: Text.lowercased(trailer.key), as: UTF8.self) {
        case "patch-set": current = Int(value.prefix { $0.isNumber }) ?? current
        case "commit": if let id = ObjectID(hex: value.trimmed) { patchSets[current] = id }
        case "status": change.status = value.trimmed.lowercased()
        case "label", "copied-label":
          guard let line = label(value), let account = line.account ?? entry.author else { continue }
          let key = VoteKey(account: account.number, label: line.label.lowercased())
          if let vote = line.value, vote != 0 {
            votes[key] = Vote(
              account: account, label: line.label, value: vote, patchSet: current, source: entry.id, line: trailer.line)
          } else {
            votes[key] = nil
          }
        case "removed":
          guard let account = account(ident: value) else { continue }
          votes = votes.filter { $0.value.account.number != account.number }
        case "submitted-with":
          if let record = submitted(value) { accepted.insert(record) }
        default: break
        }
      }
    }
    change.commits = patchSets.sorted { $0.key > $1.key }.map(\.value)
    let owner = entries.first?.author?.number
    let last = patchSets.keys.max() ?? current
    change.reviews = votes.values.compactMap { vote in
      guard vote.account.number != owner, let role = GerritLabel.role(vote.label, value: vote.value) else { return nil }
      let key = VoteKey(account: vote.account.number, label: vote.label.lowercased())
      // A vote on an earlier patch set stands when the server counted it; else it was about something else.
      let isFinal = vote.patchSet == last || accepted.contains(key)
      if !isFinal, role == .tested { return nil }
      return Review(
        account: vote.account, role: isFinal ? role : .reviewed, confidence: isFinal ? .high : .low,
        source: vote.source, line: vote.line)
    }.sorted { ($0.account.number, $0.role.rawValue) < ($1.account.number, $1.role.rawValue) }
    return change
  }

  /// `Code-Review=+2`, `-Code-Review`, each perhaps with whose vote it is, and after an identifier that starts with a
  /// comma: `Code-Review=+1, 3a…f Ana <1000013@server>,Kim <1000014@server> :"tag"`.
  private static func label(_ text: String) -> (label: String, value: Int?, account: Account?)? {
    let text = text.trimmed
    if text.hasPrefix("-") {
      let word = text.dropFirst().prefix { !$0.isWhitespace }
      return word.isEmpty ? nil : (String(word), nil, account(ident: String(text.dropFirst(word.count + 1))))
    }
    guard let equals = text.firstIndex(of: "="), equals > text.startIndex else { return nil }
    let rest = text[text.index(after: equals)...]
    let number = rest.prefix { $0 == "+" || $0 == "-" || $0.isASCII && $0.isNumber }
    guard let value = Int(number) else { return nil }
    var tail = String(rest.dropFirst(number.count)).trimmed
    if tail.hasPrefix(",") {
      tail = String(tail.dropFirst()).trimmed
      // The identifier of the vote.
      if let space = tail.firstIndex(of: " ") { tail = String(tail[space...]).trimmed } else { tail = "" }
    }
    return (String(text[..<equals]), value, account(ident: tail))
  }

  /// `OK: Code-Review: Ana <1000013@server>`, one line of the record with which a change was submitted.
  private static func submitted(_ text: String) -> VoteKey? {
    let parts = text.split(separator: ":", maxSplits: 2).map { String($0).trimmed }
    guard parts.count == 3, parts[0] == "OK", let account = account(ident: parts[2]) else { return nil }
    return VoteKey(account: account.number, label: parts[1].lowercased())
  }

  /// The first `Name <number@server>` of a text.
  private static func account(ident: String) -> Account? {
    guard let open = ident.firstIndex(of: "<"), let close = ident[open...].firstIndex(of: ">") else { return nil }
    return account(
      name: String(ident[..<open]).trimmed, email: String(ident[ident.index(after: open)..<close]))
  }

  private static func account(name: String, email: String) -> Account? {
    let number = email.prefix { $0 != "@" }
    guard !number.isEmpty, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    let isNumbered = name.hasPrefix("Gerrit User ") || name.isEmpty || name == "Gerrit Code Review"
    return Account(number: String(number), name: isNumbered ? nil : name, email: email)
  }
}
