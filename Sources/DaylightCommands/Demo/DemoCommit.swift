/// A commit as the story tells it.
struct DemoCommit: Sendable {
  var author: DemoPerson
  /// Who committed it; nil: the author.
  var committer: DemoPerson?
  /// The day in Berlin, `2025-10-14`.
  var day: String
  var subject: String
  /// Paragraphs between the subject and the trailers.
  var body: String
  /// The last paragraph's lines.
  var trailers: [String]
  var changes: [DemoChange]
  /// A name by which a later commit undoes this one.
  var label: String?
  /// The label of the commit that this one undoes.
  var reverts: String?
  /// Another moment of writing, in RFC 3339, where the author's clock is wrong.
  var authored: String?
  /// Another moment of committing, in RFC 3339, where the committer is far away.
  var committed: String?

  init(
    by author: DemoPerson, committer: DemoPerson? = nil, on day: String, _ subject: String, body: String = "",
    trailers: [String] = [], changes: [DemoChange] = [], label: String? = nil, reverts: String? = nil,
    authored: String? = nil, committed: String? = nil
  ) {
    self.author = author
    self.committer = committer
    self.day = day
    self.subject = subject
    self.body = body
    self.trailers = trailers
    self.changes = changes
    self.label = label
    self.reverts = reverts
    self.authored = authored
    self.committed = committed
  }

  /// The message, paragraphs parted by empty lines.
  func message(reverting id: String?) -> String {
    let revert = id.map { "This reverts commit \($0)." } ?? ""
    let paragraphs = [subject, revert, body, trailers.joined(separator: "\n")].filter { !$0.isEmpty }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }
}

/// Commits on a branch, and the merge that brings them to the main line.
struct DemoMerge: Sendable {
  var merger: DemoPerson
  var day: String
  var subject: String
  var body: String
  var commits: [DemoCommit]
  /// Whether the branch starts from nothing: another history joined in.
  var isUnrelated: Bool
}
