/// Something in a text that says which step of the framework would help. Only text that somebody hands over is read:
/// never mail, never chat.
public enum ContextSignal: String, Hashable, Sendable, Codable, CaseIterable {
  case careerPath, retentionOrAccountability, shelteredFromReality, asksForResponsibility, roleWithoutBehaviour

  /// What it is, in a sentence.
  public var meaning: String {
    switch self {
    case .careerPath: "Somebody asks how the path to senior roles goes."
    case .retentionOrAccountability: "Keeping people is weighed against asking for results."
    case .shelteredFromReality: "Somebody says that engineers are kept away from what matters to the business."
    case .asksForResponsibility: "Somebody asks for more responsibility, or how to give it."
    case .roleWithoutBehaviour: "Somebody wants a senior role, and what the role does is not seen yet."
    }
  }

  /// The step that answers it.
  public var step: ProcedureStep {
    switch self {
    case .careerPath: .responsibilities
    case .retentionOrAccountability: .mindset
    case .shelteredFromReality: .challenges
    case .asksForResponsibility: .challenges
    case .roleWithoutBehaviour: .accountability
    }
  }

  /// What to do first.
  public var advice: String {
    switch self {
    case .careerPath: "Show the responsibilities that are open, and what senior leadership means here."
    case .retentionOrAccountability: "Read the mindset card with the other managers before you decide about a person."
    case .shelteredFromReality: "Give a challenge with its constraints and a seat in the decision that belongs to it."
    case .asksForResponsibility: "Offer a vacant responsibility, with a safety net and an end date."
    case .roleWithoutBehaviour: "Agree on outcomes and criteria with examples, so that both know what would be seen."
    }
  }

  /// Where a text gives the signal.
  public struct Place: Hashable, Sendable, Codable {
    /// The signal.
    public var signal: ContextSignal
    /// The line of the text, from 1.
    public var line: Int
    /// The words that matched, as they stand in the text.
    public var words: String
  }

  /// The signals in a text, each with the words that gave it, in the order of the text. The same signal in one line
  /// counts once.
  public static func places(in text: String) -> [Place] {
    var places: [Place] = []
    // A sentence may be broken over lines: what belongs together is what no empty line parts.
    for block in paragraphs(text) {
      let words = WordText(block.text)
      let lineStarts = block.text.utf8.enumerated().filter { $0.element == 0x0a }.map { $0.offset + 1 }
      for signal in allCases {
        var lines: Set<Int> = []
        for match in words.matches(of: signal.patterns, unless: signal.harmless, negatable: false) {
          let line = block.line + lineStarts.count { $0 <= match.offset }
          guard lines.insert(line).inserted else { continue }
          let quote = match.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          places.append(Place(signal: signal, line: line, words: quote))
        }
      }
    }
    return places.sorted { ($0.line, $0.signal.rawValue) < ($1.line, $1.signal.rawValue) }
  }

  private static func paragraphs(_ text: String) -> [(line: Int, text: String)] {
    var result: [(line: Int, text: String)] = []
    var current: [Substring] = []
    var start = 1
    // "\r\n" is one Character: scalars are compared, not characters.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    for (index, line) in (lines + [""]).enumerated() {
      if line.unicodeScalars.allSatisfy(\.properties.isWhitespace) {
        if !current.isEmpty { result.append((start, current.joined(separator: "\n"))) }
        current = []
      } else {
        if current.isEmpty { start = index + 1 }
        current.append(line)
      }
    }
    return result
  }

  private var patterns: [WordPattern] {
    switch self {
    case .careerPath:
      [
        "career|staff|principal|promotion ladder|path|track|framework|ladders|paths|progression",
        "engineering|technical|ic ladder|track|ladders|tracks",
        "path|way|route to|toward|towards ~ staff|principal|senior",
        "become|becoming|reach|reaching ~ staff|principal", "after|beyond|above|past senior",
        "grow|growing into ~ staff|principal|senior|lead",
        "what|how ~ staff|principal engineers do|does|work", "next step|role|level ~ career",
        "difference|differs ~ senior ~ staff",
      ]
    case .retentionOrAccountability:
      [
        "retention ~ ~ ~ accountab*", "accountab* ~ retention",
        "afraid|fear|worried|scared ~ lose|losing|leave|leaves|quit|quits",
        "afraid|fear|worried|scared ~ _ _ leave|leaves|quit|quits|go",
        "if ~ push|pushes|ask|asks|press|hold|challenge ~ ~ leave|leaves|quit|quits",
        "rather keep|retain", "cannot|cant lose", "cannot|cant|dont afford|want to lose", "keep|keeping ~ happy",
        "flight risk",
        "risk of losing",
        "might|could|may|will|would|ll leave|quit|resign ~ if|when",
        "hold|holding ~ accountable ~ leave|quit|attrition",
        "accountable ~ _ _ _ leave|quit|attrition",
      ]
    case .shelteredFromReality:
      [
        "shelter*|shielded|coddl*|babied|protected from", "sheltered|coddled|babied|shielded", "shield* ~ from",
        "kept|keep|keeps|keeping|left ~ out of ~ loop|room|decisions|decision|meetings|conversation",
        "kept|keep|keeps|keeping ~ away from",
        "never|dont|not hear|told|shown ~ why|customers|numbers|business|revenue|budget",
        "never|dont see|meet ~ customers|numbers|budget",
        "wrapped in cotton", "nobody tells us|them|me|engineers",
        "no idea|clue ~ business|company|customers|revenue|money",
        "treated|treat|treats|treating ~ like children|kids|juniors",
        "find|found|hear|heard|learn|learned ~ ~ afterwards|last", "bubble wrap*", "only get|see|given tickets",
        "decisions ~ over our|their heads", "decided above|over|without us|them",
      ]
    case .asksForResponsibility:
      [
        "more|bigger|larger|broader|greater|real responsib*|ownership|scope",
        "want*|like|ready|able|willing to own|lead|drive|run|decide",
        "give|giving|hand|handing|trust ~ responsib*|ownership",
        "take|taking|took on|over more|bigger|larger|responsib*", "something bigger|harder|larger",
        "bored ~ tickets|work", "how ~ delegate", "let me own|lead|drive|decide", "stretch assignment|project|role",
        "step|stepping up into", "increase|widen|extend ~ scope|remit|responsib*",
      ]
    case .roleWithoutBehaviour:
      [
        "want*|wants|asks|asked|asking|expects|expected|demands|demanding|pushing ~ promot*|title|staff|principal",
        "deserve*|due|overdue|entitled ~ promot*|title|staff",
        "promot* ~ but|yet|although|though|while", "promotion|title ~ without|before", "time in role|level|grade",
        "been|being senior for # years", "senior for ~ years",
        "not|isnt|doesnt|hasnt ~ operating|working|acting|performing|behaving ~ at|like ~ level|staff|senior",
        "wants|want|asks ~ title ~ not|but",
        "thinks|believes|feels|convinced ~ staff|promotion", "staff ~ but ~ not|never|hasnt|doesnt|only",
      ]
    }
  }

  private var harmless: [WordPattern] {
    switch self {
    case .careerPath:
      [
        "critical|file|code|happy|migration|upgrade|data|audio|race path|track|paths",
        "staff meeting|room|canteen|only", "chief of staff",
      ]
    case .retentionOrAccountability:
      [
        "data|log|logs|backup|backups|message|document retention",
        "retention policy|period|days|rate|cohort|window|of data|logs", "customer|user|client retention",
        "customers|users|clients leave|churn", "keeping ~ servers|customers|disks|cache happy",
        "afraid ~ lose|losing data|messages|writes|packets",
        "leave|go ~ early|holiday|vacation|open|blank|empty",
      ]
    case .shelteredFromReality:
      [
        "shielded cable|cables|volume|vm|vms|nodes|instances",
        "protected|shielded|sheltered from deletion|writes|changes|overload|load|traffic|rain|wind",
        "data|traffic|secrets ~ kept|keep|keeps|keeping|shielded ~",
      ]
    case .asksForResponsibility:
      [
        "single responsib*", "code ownership", "larger|bigger|broader scope of|for the variable|token",
        "want* to run|drive the|a|this test*|script|command|benchmark*|query|car",
      ]
    case .roleWithoutBehaviour:
      [
        "promot* ~ build|release|artifact|image|staging|production|canary|replica|standby",
        "page|document|issue|ticket title", "wants|want ~ staging",
      ]
    }
  }
}
