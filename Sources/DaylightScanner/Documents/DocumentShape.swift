/// What the sections of a text are about: the shape that says whether somebody weighs a question before answering it.
struct DocumentShape: Hashable, Sendable {
  /// What a section is about.
  enum Part: UInt16, Hashable, Sendable, CaseIterable {
    case summary, problem, goals, solution, alternatives, risks, questions, decision, consequences, plan, references
    /// What belongs to other kinds of text: meetings, manuals, news.
    case meeting, manual, news
    /// Of an incident.
    case impact, timeline, cause, actions
    /// Of a runbook.
    case symptoms, steps
  }

  /// The parts that there are.
  private(set) var parts: Set<Part> = []
  /// The parts in the order of their sections, with the number of the heading.
  private(set) var sections: [(part: Part, heading: Int)] = []
  /// How many headings are there below the title.
  private(set) var headings = 0

  static func == (left: DocumentShape, right: DocumentShape) -> Bool {
    left.parts == right.parts && left.headings == right.headings
  }

  func hash(into hasher: inout Hasher) { hasher.combine(parts) }

  /// Reads the headings of a text.
  init(_ outline: DocumentOutline) {
    headings = max(0, outline.headings.count - 1)
    for (index, heading) in outline.headings.enumerated() {
      for part in DocumentShape.parts(of: heading.text) {
        parts.insert(part)
        sections.append((part, index))
      }
    }
  }

  /// How many of the parts of a design there are.
  var designParts: Int {
    parts.count {
      [.summary, .problem, .goals, .solution, .alternatives, .risks, .questions, .decision, .consequences].contains($0)
    }
  }

  /// Whether it looks like a design: at least two parts, and not only such as any manual has.
  var isDesign: Bool {
    designParts >= 2
      && !parts.isDisjoint(with: [.problem, .alternatives, .decision, .goals, .questions, .risks, .consequences])
      && !isElse
  }

  /// Whether nothing else can look like that.
  var isPlainlyDesign: Bool {
    designParts >= 3 && !parts.isDisjoint(with: [.problem, .alternatives, .goals])
      && !parts.isDisjoint(with: [.solution, .decision, .alternatives]) && !isElse
  }

  /// Whether it looks like a record of a decision.
  var isDecision: Bool { parts.contains(.decision) && (parts.contains(.problem) || parts.contains(.consequences)) }

  /// Whether other kinds of text look like that.
  var isElse: Bool {
    if parts.contains(.meeting) { return true }
    let odd = (parts.contains(.manual) ? 1 : 0) + (parts.contains(.news) ? 1 : 0)
    return odd > 0 && designParts <= 2 + odd && !parts.contains(.alternatives) && !isDecision
  }

  var isIncident: Bool { parts.count { [.impact, .timeline, .cause, .actions].contains($0) } >= 2 }

  var isRunbook: Bool { parts.contains(.symptoms) || parts.contains(.steps) }

  // MARK: - Words

  /// What a heading's words say.
  static func parts(of heading: String) -> [Part] {
    let words = DocumentPath.words(HeadLines.withoutNumber(heading.lowercased()))
    guard let first = words.first, words.count <= 12 else { return [] }
    var found: Set<Part> = []
    for (part, phrase) in beginnings[first] ?? [] where words.starts(with: phrase) { found.insert(part) }
    if words.count <= 6 {
      let text = Array(words.joined(separator: " ").utf8)
      for (part, phrase) in anywhere where Text.contains(text, phrase) { found.insert(part) }
    }
    return found.isEmpty ? [] : Part.allCases.filter(found.contains)
  }

  /// The phrases with which a heading may begin, in words, by their first word: every version of every document is asked.
  private static let beginnings: [String: [(part: Part, words: [String])]] = {
    let phrases = vocabulary.flatMap { entry in entry.starts.map { (entry.part, DocumentPath.words($0)) } }
    return Dictionary(grouping: phrases) { $0.1.first ?? "" }
  }()

  private static let anywhere: [(part: Part, text: [UInt8])] = vocabulary.flatMap { entry in
    entry.anywhere.map { (entry.part, Array($0.utf8)) }
  }

  private static let vocabulary: [(part: Part, starts: [String], anywhere: [String])] = [
    (
      .summary,
      [
        "abstract", "summary", "tl dr", "tldr", "executive summary", "introduction", "overview", "simple summary",
        "r\u{e9}sum\u{e9}", "zusammenfassung", "resumen", "resumo",
      ], []
    ),
    (
      .problem,
      [
        "motivation", "problem", "background", "context", "rationale", "why", "the problem", "use case", "use cases",
        "user stories", "issue", "issues", "current state", "current situation", "status quo", "current behavior",
        "current behaviour", "kontext", "contexte", "contexto", "contesto", "history and context", "objective",
        "objectives",
        "justification", "pain points", "business case", "business problem", "what problem", "driver", "drivers",
        "situation",
        "purpose", "problemstellung", "problema", "\u{80cc}\u{666f}", "\u{80cc}\u{666f}\u{3068}", "\u{8bed}\u{5883}",
        "\u{4e0a}\u{4e0b}\u{6587}", "need", "opportunity",
      ],
      [
        "problem statement", "problem description", "motivation", "issues with the current", "problem definition",
        "decision drivers",
      ]
    ),
    (
      .goals,
      [
        "goal", "goals", "non goals", "non goal", "requirements", "requirement", "scope", "out of scope", "nongoals",
        "success criteria", "ziele", "objectifs", "objetivos", "aims", "in scope", "constraints", "assumptions",
        "acceptance criteria", "design goals", "design principles", "non requirements", "guiding principles",
        "non tasks",
      ], ["non goals", "design goals", "goals and", "and non goals"]
    ),
    (
      .solution,
      [
        "proposal", "proposed", "design", "detailed design", "guide level", "reference level", "specification",
        "implementation", "solution", "approach", "high level", "architecture", "the proposal", "technical design",
        "the design", "our approach", "api design", "interface", "api", "implementation details", "how it works",
        "description", "explanation", "internal details", "proposed change", "proposed changes", "l\u{f6}sung",
        "vorschlag",
        "technical details", "technical specification", "data model", "how we", "what we", "the solution", "semantics",
        "syntax", "feature",
      ],
      [
        "detailed design", "design details", "proposed solution", "design overview", "proposed design",
        "design details", "technical approach",
      ]
    ),
    (
      .alternatives,
      [
        "alternative", "alternatives", "considered options", "options", "options considered", "considered alternatives",
        "rejected", "other options", "pros and cons", "prior art", "related work", "comparison",
        "rationale and alternatives",
        "other approaches", "evaluated", "choices", "possible solutions", "alternativen", "alternativas", "option 1",
        "option a", "option one", "alternative 1", "solutions considered", "optionen", "opciones", "previous work",
        "existing solutions", "comparisons",
      ],
      [
        "alternatives", "rejected ideas", "rejected approach", "other options", "considered options",
        "options considered",
        "trade off", "tradeoff", "trade offs", "tradeoffs", "alternative approach", "alternative design",
        "alternative solution", "approaches considered", "rejected solution",
        "rejected multi",
      ]
    ),
    (
      .risks,
      [
        "drawbacks", "drawback", "risks", "risk", "risks and mitigations", "compatibility", "backwards compatibility",
        "backward compatibility", "security considerations", "security implications", "impact", "limitations",
        "caveats",
        "source compatibility", "abi stability", "effect on", "impact on", "security", "privacy", "known issues",
        "performance implications", "concerns", "disadvantages", "downsides", "breaking changes", "migration",
        "current limitations", "copyright",
      ], ["compatibility", "risks and", "security consideration", "drawbacks", "implications"]
    ),
    (
      .questions,
      [
        "unresolved questions", "open questions", "open question", "unresolved", "open issues", "questions",
        "future work",
        "future possibilities", "future directions", "future", "next steps", "outstanding", "unanswered",
        "to be decided",
        "further work", "open points", "offene fragen", "remaining issues", "future improvements",
        "future considerations",
      ], ["open question", "open issue", "future work", "unresolved", "future direction"]
    ),
    (
      .decision,
      [
        "decision", "decisions", "decision outcome", "outcome", "resolution", "chosen option", "the decision",
        "entscheidung",
        "d\u{e9}cision", "decisi\u{f3}n", "decis\u{e3}o", "decisione", "recommendation", "recommendations", "verdict",
        "chosen",
        "\u{51b3}\u{7b56}", "\u{51b3}\u{5b9a}", "\u{6c7a}\u{5b9a}", "we will", "we decided", "conclusion",
        "decision and",
      ], ["decision outcome", "decision taken", "final decision"]
    ),
    (
      .consequences,
      [
        "consequences", "consequence", "positive consequences", "negative consequences", "implications",
        "consecuencias",
        "cons\u{e9}quences", "konsequenzen", "consequ\u{ea}ncias", "conseguenze", "results", "result",
        "\u{540e}\u{679c}", "\u{5f71}\u{54cd}",
        "outcomes", "ramifications", "effects", "confirmation", "validation",
      ], []
    ),
    (
      .plan,
      [
        "rollout", "implementation plan", "test plan", "graduation criteria", "milestones", "timeline",
        "implementation history",
        "adoption", "how we teach this", "how to teach this", "reference implementation", "work items", "phases",
        "phase 1", "phase i",
        "plan", "testing", "tasks", "infrastructure needed", "production readiness", "transition plan", "deployment",
      ], ["implementation plan", "test plan", "rollout plan", "migration plan"]
    ),
    (
      .references,
      ["references", "links", "acknowledgements", "acknowledgments", "appendix", "bibliography", "see also"], []
    ),
    (
      .meeting,
      [
        "attendees", "agenda", "minutes", "meeting notes", "participants", "absent", "apologies", "present",
        "discussion points",
        "anwesende", "participantes", "attendance", "invitees",
      ], []
    ),
    (
      .manual,
      [
        "installation", "install", "installing", "usage", "getting started", "prerequisites", "quick start",
        "quickstart",
        "how to install", "how to use", "troubleshooting", "faq", "tutorial", "setup", "configuration options",
        "synopsis",
        "options reference", "building", "contributing", "license", "commands", "uninstall", "upgrading", "configuring",
        "before you begin",
      ], []
    ),
    (
      .news,
      [
        "bug fixes", "features", "new features", "changelog", "release notes", "what s new", "highlights", "unreleased",
        "improvements", "fixed", "added", "changed", "removed",
      ],
      []
    ),
    (.impact, ["impact", "customer impact", "user impact", "business impact", "affected"], ["impact"]),
    (.timeline, ["timeline", "chronology", "sequence of events", "incident timeline"], ["timeline"]),
    (
      .cause,
      [
        "root cause", "root causes", "cause", "causes", "contributing factors", "trigger", "five whys", "5 whys",
        "what happened", "what went wrong",
      ], ["root cause"]
    ),
    (
      .actions,
      [
        "action items", "actions", "follow up", "follow ups", "lessons learned", "corrective actions", "remediation",
        "prevention", "what went well", "resolution",
      ], ["action items", "lessons learned"]
    ),
    (
      .symptoms,
      [
        "symptoms", "symptom", "alert", "alerts", "detection", "when to use", "meaning", "diagnosis", "when this fires",
        "trigger",
      ], []
    ),
    (
      .steps,
      [
        "steps", "procedure", "mitigation", "resolution", "remediation", "rollback", "recovery", "escalation",
        "verification", "actions", "response", "runbook", "how to fix", "investigation", "debugging", "playbook",
      ], []
    ),
  ]
}
