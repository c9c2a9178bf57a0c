/// Finds those whose commits all have the same few messages but for numbers and names: what a script writes.
///
/// Only namings without a full name are looked at, and what a forge's editor in the browser proposes is left out: a
/// person who mends pages there is no script.
public struct MessageTemplates: Sendable {
  /// So many changes have to be known.
  public static let leastChanges = 50
  /// So many percent of them have to have one of the most frequent messages.
  public static let leastShare = 95
  /// How many messages a script may have.
  static let templates = 3

  /// Those who look like scripts.
  public private(set) var automatic: Set<GitPerson> = []

  /// Nobody is known.
  public init() {}

  /// Reads the first lines of changes.
  public init(_ changes: [ChangeFact]) {
    var counts: [GitPerson: [String: Int]] = [:]
    var isFull: [GitPerson: Bool] = [:]
    for change in changes {
      let author = change.author
      let full = isFull[author] ?? PersonName(author.name ?? "").isFull
      isFull[author] = full
      if !full { counts[author, default: [:]][MessageTemplates.template(change.subject), default: 0] += 1 }
    }
    for (author, templates) in counts {
      let all = templates.values.reduce(0, +)
      guard all >= MessageTemplates.leastChanges else { continue }
      let usual = templates.filter { !MessageTemplates.isEditors($0.key) }.values.sorted(by: >)
        .prefix(MessageTemplates.templates).reduce(0, +)
      if usual * 100 >= all * MessageTemplates.leastShare { automatic.insert(author) }
    }
  }

  /// A first line without what differs from one run of a script to the next.
  static func template(_ subject: String) -> String {
    subject.split(whereSeparator: \.isWhitespace).prefix(8).map { word -> String in
      let isVariable = word.contains { $0.isNumber || "/._#@`'\"".contains($0) }
      return isVariable ? "*" : word.lowercased()
    }.joined(separator: " ")
  }

  /// What a forge's editor writes when nobody writes anything else.
  private static func isEditors(_ template: String) -> Bool {
    let words = template.split(separator: " ")
    guard let first = words.first else { return true }
    return words.count <= 3 && ["update", "create", "delete", "rename", "edit", "fix", "*"].contains(first)
      || template == "add files via upload" || template.hasPrefix("merge ")
  }
}
