/// Shows what is hard about work that looks plain: from what the map knows about it, never invented.
public struct Reframing: Hashable, Sendable, Codable {
  /// The work.
  public var title: String
  /// What makes it hard, in sentences.
  public var hard: [String]
  /// Why it matters, in sentences.
  public var matters: [String]
  /// What is not on record and would have to be asked.
  public var missing: [String]

  /// What the map knows about an entry and its challenges.
  public init(_ entry: Responsibility, challenges: [Challenge], map: ResponsibilityMap) {
    title = entry.title
    var hard: [String] = []
    var matters: [String] = []
    var missing: [String] = []
    if !Placeholder.isThin(entry.complexity) {
      hard.append(entry.complexity.asSentence)
    } else {
      missing.append("What makes it hard, beyond effort?")
    }
    if entry.functions.count >= 2 {
      hard.append("It takes \(listed(entry.functions)) beside engineering, and cannot be done by one of them.")
    }
    if entry.teams.count >= 2 {
      hard.append("It goes through \(entry.teams.count) teams.")
    }
    let unknowns = challenges.flatMap(\.unknowns).filter { !Placeholder.isThin($0) }
    hard += unknowns.map { "Nobody knows yet: \($0.asSentence)" }
    if unknowns.isEmpty { missing.append("What does nobody know yet, and why?") }
    hard += challenges.flatMap(\.constraints).filter { !Placeholder.isThin($0, words: 3) }.map {
      "A limit to work within: \($0.asSentence)"
    }
    if !Placeholder.isThin(entry.businessContext) {
      matters.append(entry.businessContext.asSentence)
    } else {
      missing.append("Why does the business need it?")
    }
    if let goal = map.goal(entry.goal) { matters.append("It serves the goal: \(goal.asSentence)") }
    if !Placeholder.isThin(entry.decision, words: 3) {
      matters.append(
        "Whoever has it takes part in a decision: \(entry.decision.asSentence)"
          + (entry.forum.isEmpty ? "" : " (\(entry.forum))"))
    } else {
      missing.append("Which strategic decision belongs to it?")
    }
    self.hard = hard
    self.matters = matters
    self.missing = missing
  }
}

extension String {
  /// With a capital letter and a full stop.
  var asSentence: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    guard let end = text.last else { return "" }
    return text.prefix(1).uppercased() + text.dropFirst() + (".!?…".contains(end) ? "" : ".")
  }
}
