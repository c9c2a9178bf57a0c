/// A proposal to rewrite something or to bring new technology that names no goal of the business: a question to ask,
/// not a verdict.
public struct UnfoundedProposal: Hashable, Sendable, Codable {
  /// What it wants.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case rewrite, newTechnology

    /// The kind in words.
    public var label: String { self == .rewrite ? "a rewrite" : "new technology" }
  }

  /// What it wants.
  public var kind: Kind
  /// The title.
  public var title: String
  /// Where it stands.
  public var place: String
  /// The words that say what it wants.
  public var words: String

  /// What a proposal wants, when its title says so; nil for any other proposal.
  public static func kind(ofTitle title: String) -> (kind: Kind, words: String)? {
    let words = WordText(title)
    if let match = words.first(of: rewrites, unless: harmlessRewrites) { return (.rewrite, match.quote) }
    if let match = words.first(of: technologies, unless: harmlessTechnologies) { return (.newTechnology, match.quote) }
    return nil
  }

  /// A proposal from its title and text; nil when it wants neither, or names a goal of the business.
  public init?(title: String, text: String, place: String) {
    guard let found = UnfoundedProposal.kind(ofTitle: title), BusinessGoalWords.found(inDocument: text) == nil else {
      return nil
    }
    kind = found.kind
    words = found.words
    self.title = title
    self.place = place
  }

  static let rewrites: [WordPattern] = [
    "rewrit*|rewrote", "re write|writing|implement*|architect*|build|platform|engineer",
    "rebuild*|rearchitect*|reimplement*|replatform*", "from scratch", "greenfield",
    "build|write|make|do|implement ~ again|anew|afresh",
    "next gen|generation", "second system", "start over|again|afresh", "big bang", "throw away",
    "second|third try|attempt|start",
    "from php|java|perl|python|ruby|scala|node|c to go|rust|kotlin|swift|typescript|scala|elixir|java",
    "port|porting ~ to rust|go|kotlin|swift|typescript|scala|elixir|python|java|zig",
  ]
  static let harmlessRewrites: [WordPattern] = [
    "url|urls|path|query|header|rule|rules|history|link|links rewrit*",
    "rewrit* rule|rules|url|urls|urls|links|history|engine|header|headers",
    "rebuild* index|cache|image|images|container*|the index|the cache",
    "api|protocol|schema|format|version|ipv6 v2",
  ]
  static let technologies: [WordPattern] = [
    "adopt|adopting|introduce|introducing|migrate|migrating|switch|switching|move|moving|try|trying ~ to|out|over ~ rust|go|golang|kotlin|swift|typescript|scala|elixir|haskell|zig|graphql|grpc|react|vue|angular|svelte|kafka|kubernetes|nats|redis|cassandra|mongodb|mongo|clickhouse|dynamodb|cockroachdb|foundationdb|istio|wasm|webassembly|microservices|serverless|blockchain|llm|llms",
    "adopt|adopting|introduce|introducing|try|trying|bring|bringing ~ rust|golang|kotlin|swift|typescript|scala|elixir|haskell|zig|graphql|grpc|react|vue|angular|svelte|kafka|kubernetes|nats|redis|cassandra|mongodb|mongo|clickhouse|dynamodb|cockroachdb|foundationdb|istio|wasm|webassembly|microservices|serverless|blockchain|llm|llms|monorepo|bazel|nix",
    "new|modern ~ stack|framework|toolchain",
    "replac*|swap|swapping|substitut* ~ ~ with|by ~ react|vue|angular|svelte|solid|rust|go|golang|kotlin|swift|typescript|scala|elixir|graphql|grpc|kafka|kubernetes|nats|redis|cassandra|mongodb|clickhouse|bazel|nix|postgres|postgresql|mysql|sqlite|rabbitmq|terraform|pulumi|nomad|deno|bun",
    "new|modern language|framework|database|stack|technology|orm|runtime|library|engine",
    "use|using ~ microservices|serverless|graphql|grpc|kafka|kubernetes|blockchain|wasm|rust|event",
    "with flutter|react|rust|kotlin|go|elixir|svelte|vue", "newer|modern stack|framework",
    "latest technology|stack|framework",
    "learn|learning ~ rust|golang|kotlin|scala|elixir|haskell|zig|graphql|kafka|kubernetes|wasm|webassembly",
    "switch|migrate|move ~ to ~ framework|language|database|stack",
    "everybody|everyone else has|does|uses|moved|left", "as everybody|everyone does",
  ]
  static let harmlessTechnologies: [WordPattern] = [
    "new language|database server|servers|files|pack|packs|name|version|tag|entries", "new library card",
  ]
}

/// Words that tie work to the business: customers, money, risk, law, a promise.
public enum BusinessGoalWords {
  static let patterns: [WordPattern] =
    plain + [
      // In a sentence that a manager writes these mean the business; in a design they mean parts of the design.
      "client|clients|user|users|support|latency|capacity|risk|risks|security|reliab*|availability|goal|goals|market|markets"
    ]

  private static let plain: [WordPattern] = [
    "customer*|merchant*|subscriber*|buyer*|patient*|passenger*|tenant|tenants",
    "revenue|sales|churn|conversion|margin|profit*|invoice*|price|pricing|cost|costs|budget|spend|money|eur|euro|euros|usd|dollars|savings",
    "regulat*|complian*|audit*|law|legal|gdpr|pci|licence|license|contract*",
    "outage*|incident*|downtime|slo|sla|breach*", "data loss", "service level",
    "launch*|roadmap|okr|okrs|business|strategy|commitment*|deadline", "market share|launch|entry",
    "end of life|support", "eol", "hiring|onboarding ~ weeks|days|months", "lead time", "time to market",
  ]

  /// Headings under which a document says why it is there.
  private static let reasons: [WordPattern] = [
    "motivation|why|summary|abstract|overview|introduction|background|context|problem|problems|rationale|business|goals|purpose|impact|value"
  ]

  /// The first words of a design document that name a goal of the business, where it says why it is there. What stands in
  /// its details is not looked at: every long text has a customer somewhere.
  public static func found(inDocument text: String) -> String? {
    var why = ""
    var isWhy = true
    var hasHeading = false
    for line in text.unicodeScalars.split(separator: "\n").map({ String(Substring($0)) }) {
      if line.hasPrefix("#") || line.hasPrefix("=") || line.hasPrefix("**") {
        let isReason = WordText(line).first(of: reasons, negatable: false) != nil
        // The document's own title and what stands before the first section belong to it.
        isWhy = isReason || !hasHeading
        hasHeading = hasHeading || !why.isEmpty
      }
      if isWhy, why.utf8.count < 6_000 { why += line + "\n" }
    }
    return WordText(why).first(of: plain, negatable: false)?.quote
  }

  /// The first words of a text that do.
  public static func found(in text: String) -> String? {
    WordText(text).first(of: patterns, negatable: false)?.quote
  }
}

/// What to ask about a proposal before anybody says yes or no, and the answers that are possible.
public enum PushbackWorksheet {
  /// The questions, in the order in which they are asked.
  public static let questions = [
    "Which goal of the business does it serve, and how would we notice?",
    "What happens if we do not do it for a year?",
    "What is the smallest change that gives most of the effect?",
    "What does it cost until it is finished, and what is not done meanwhile?",
    "Who will keep it in three years, and what do they know today?",
    "What did we learn the last time that we did something like it?",
    "What would make us stop half-way, and what would we be left with?",
  ]

  /// The answers that are possible; each needs its reason.
  public static let answers = [
    "Yes: the goal is named, and the cost is known.",
    "A smaller step first: it shows whether the effect is real.",
    "Not now: the goal is real, and others come first.",
    "No: it serves no goal. Say so, and offer a problem of equal difficulty that does.",
  ]
}
