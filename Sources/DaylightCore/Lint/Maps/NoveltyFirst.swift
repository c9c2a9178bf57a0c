/// Work is chosen because it is new, and nobody says what it is for.
public enum NoveltyFirst: AccountabilityRule {
  /// `map/novelty-first`
  public static let id = "map/novelty-first"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// The map and plans.
  public static let files: [WorkspaceFileKind] = [.map, .plan]
  /// What it finds.
  public static let summary = "The reason for a challenge is that it is interesting or new; its effect is not named."
  /// What to do.
  public static let remedy = "Name the effect first. If there is none, look for a problem that is as hard and matters."
  /// How not.
  public static let wrong = "motivation: He wants to learn Rust."
  /// How instead.
  public static let right =
    "motivation: Every merchant is affected, and it needs somebody who reads contracts and code."

  /// Looks at why work was chosen.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    subject.prose.filter { $0.purpose == .motivation }.compactMap { prose in
      let words = WordText(prose.text, subject.named)
      guard let match = words.first(of: novelty),
        words.first(of: effects + BusinessGoalWords.patterns, negatable: false) == nil
      else { return nil }
      return finding("“\(match.quote)” comes before any effect.", at: prose.path, in: subject)
    }
  }

  static let novelty: [WordPattern] = [
    "wants|want|wanted|hopes|likes|wish|wishes|keen|eager ~ learn|try|play|explore|use|experiment|work|build",
    "opportunity|chance|occasion ~ know|learn|try|see|work|explore|play",
    "learn|learning ~ rust|go|golang|kotlin|scala|swift|wasm|kubernetes|graphql|kafka|ml|llm|llms|new",
    "cool*|fun|exciting|excited|shiny|sexy|hip|trendy|hot|hype*|fancy|fascinating",
    "newest|latest|cutting edge|bleeding|state of the art|modern", "play|playing|tinker* ~ with",
    "greenfield|green field", "bored|boring|boredom|monoton*", "interesting|interested|intrigued",
    "keep* ~ motivated|engaged|busy|interested", "change of scenery", "something|anything new|different|fresh",
    "curious|intrigued|fascinated ~ about|by",
    "good|nice|looks|great ~ cv|resume|conference|conferences|blog|talk",
    "love|loves|enjoy|enjoys|dying|itching ~ to|a|new",
    "let|lets|allow|allows us|PERSON ~ play|try|learn|experiment|explore", "bored|tired|sick ~ of",
    "nobody|no ~ done|tried|played|used|built ~ before",
  ]
  static let effects: [WordPattern] = [
    "effect*|affect*|impact*|matters|outcome*|result|results|decision*|decid*|depend*|hang*|saves|save|reduce*|need|needs|need",
    "teams|team|function|functions|company|board",
  ]
}
