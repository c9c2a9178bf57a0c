/// What evidence says to a claim of a plan: shown, not shown, or not to be seen here. Never a grade of the person.
public struct ClaimCheck: Hashable, Sendable, Codable {
  /// How evidence and claim stand.
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// Git shows it.
    case shown
    /// Somebody attests it; git does not show it.
    case attested
    /// It could show and does not, yet.
    case notShown
    /// Git shows something else.
    case contradicted
    /// Git cannot show it.
    case notObservable

    /// The verdict in words.
    public var label: String {
      switch self {
      case .shown: "shown in git"
      case .attested: "attested"
      case .notShown: "not shown yet"
      case .contradicted: "git shows something else"
      case .notObservable: "not to be seen in git"
      }
    }
  }

  /// What the plan says.
  public var claim: String
  /// How evidence stands to it.
  public var verdict: Verdict
  /// Why, in a sentence.
  public var reason: String
  /// Where it can be read again.
  public var sources: [String]

  /// A check.
  public init(_ claim: String, _ verdict: Verdict, _ reason: String, sources: [String] = []) {
    self.claim = claim
    self.verdict = verdict
    self.reason = reason
    self.sources = sources
  }
}
