internal import DaylightGit

/// Who is behind a number of Gerrit's: All-Users keeps each account under `refs/users/13/1000013`.
enum GerritAccounts {
  /// The person of an account; nil when its file says neither name nor address.
  static func person(at commit: ObjectID, in git: borrowing Repository) throws(GitError) -> GitPerson? {
    var file: ObjectID?
    var trees = TreeComparison()
    try trees.changes(from: nil, to: try git.commit(commit).tree, in: git) {
      if $0.path.elementsEqual("account.config".utf8) { file = $0.newID }
    }
    guard let file, let text = try git.blob(file, limit: 1 << 16) else { return nil }
    return person(text)
  }

  /// Reads the file's `[account]` section, which is written like git's own configuration.
  static func person(_ text: [UInt8]) -> GitPerson? {
    var isAccount = false
    var name: String?
    var email: String?
    for line in Text.lines(text) {
      let line = Text.trimmed(line)
      if line.first == UInt8(ascii: "[") {
        isAccount = Text.hasPrefix(line, "[account]")
      } else if isAccount, let equals = line.firstIndex(of: UInt8(ascii: "=")) {
        let key = Text.trimmed(line[..<equals])
        var value = Text.decode(Text.trimmed(line[(equals + 1)...])).trimmed
        if value.hasPrefix("\""), value.hasSuffix("\""), value.count >= 2 {
          value = String(value.dropFirst().dropLast())
        }
        if key.count == 8, Text.hasPrefix(key, "fullname") { name = value }
        if key.count == 14, Text.hasPrefix(key, "preferredemail") { email = value }
      }
    }
    let person = GitPerson(name: name, email: email)
    return person.isEmpty ? nil : person
  }
}
