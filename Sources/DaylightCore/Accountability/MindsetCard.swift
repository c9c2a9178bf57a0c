/// Three statements to think about before anything is asked of engineers. Nobody has to read it, and nothing is scored.
public enum MindsetCard {
  /// A statement, why it is said, and a question for the reader.
  public struct Thought: Hashable, Sendable, Codable {
    /// The statement.
    public var statement: String
    /// Why it is said.
    public var reason: String
    /// A question that has no right answer.
    public var question: String
  }

  /// The three.
  public static let thoughts = [
    Thought(
      statement: "Whoever is kept away from hard problems does not grow.",
      reason:
        "It is meant kindly: somebody else takes the hard call, the unhappy customer, the budget talk. What is left is work that teaches nothing new.",
      question: "Which problem did you keep from somebody this quarter, and what would they have learned from it?"),
    Thought(
      statement: "Where the first aim is that nobody leaves, hard talks are put off.",
      reason:
        "A manager who is judged by departures learns to stay silent. The engineer then hears the truth last, and often in a review.",
      question: "What have you not said to somebody because they might leave?"),
    Thought(
      statement: "Asking for results serves the engineer, the team and the company.",
      reason:
        "The engineer gets a senior role that is real. The team gets somebody who decides. The company gets decisions that fit its aims.",
      question: "Which decision could an engineer take from you, if you also let them answer for it?"),
  ]
}
