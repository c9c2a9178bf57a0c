/// The way is prescribed, and the result is not left to the person who shall answer for it.
public enum Micromanagement: AccountabilityRule {
  /// `pitfall/micromanagement`
  public static let id = "pitfall/micromanagement"
  /// Warning.
  public static let severity = LintSeverity.warning
  /// Charters, plans and minutes.
  public static let files: [WorkspaceFileKind] = [.charter, .plan, .minutes]
  /// What it finds.
  public static let summary = "No autonomy is given, or steps and approvals are prescribed."
  /// What to do. The thought is the framework's: hold to results, leave the approach free.
  public static let remedy =
    "Hold people to results and leave the way to them. Say what they decide without asking, and take steps and approvals out."
  /// How not.
  public static let wrong = "autonomy: I approve every technical decision before work starts."
  /// How instead.
  public static let right = "autonomy: You choose design, order and tools. Ask me when it needs money beyond 20,000 €."

  /// Looks at the clause, at approaches, and at what plans say about decisions.
  public static func findings(in subject: AccountabilitySubject) -> [LintFinding] {
    var findings: [LintFinding] = []
    if let charter = subject.charter, Placeholder.isThin(charter.autonomy, words: 5) {
      findings.append(finding("The charter does not say what the engineer decides.", at: "autonomy", in: subject))
    }
    for prose in subject.prose {
      let patterns: [WordPattern]
      switch prose.purpose {
      case .authority, .support, .agreement: patterns = approvals
      case .approach: patterns = approvals + steps
      default: continue
      }
      if let match = WordText(prose.text).first(of: patterns, unless: harmless) {
        findings.append(finding("“\(match.quote)” prescribes the way.", at: prose.path, in: subject))
      }
    }
    return findings
  }

  private static let approvals: [WordPattern] = [
    "i|manager|we|lead|architect|board|cto|director ~ approve|approves|check|checks|decide|decides|confirm|confirms|vet|vets|clear|clears ~ every|each|all|any ~ decision|decisions|design|designs|change|changes|step|steps|pull|pr|prs|commit|commits|document|draft|message|line",
    "every|each|all|any ~ decision|decisions|design|designs|change|changes|step|steps|pr|prs|commit|commits|draft|message|choice|choices ~ approved|approval|signed|sign|past|reviewed|confirmed|cleared|checked ~ by|off|from|with ~ me|manager|board|lead|director|architect|us|first",
    "sign|signs|signing off ~ every|each|all|any|on", "sign off each|every|all", "approved by me|manager",
    "needs|need|needing|requires|require ~ my|manager approval|sign|ok|permission|go",
    "ask|asks|asking|consult|check|checks|clear|confirm ~ with|me|manager|us|board ~ before|first",
    "ask|asks ~ before ~ decide|decides|deciding|start|starts|change|changes",
    "before you|she|he|they decide|decides|talk|talks|start|starts|merge|merges|move|change ~ anything",
    "check with me|manager ~ before", "run|runs|running ~ past|by ~ manager|me|lead|us",
    "wait|waits|waiting for ~ my|manager|approval|go|ok|permission",
    "decisions|decision ~ taken|made|stay|stays|remain|remains|reserved ~ by|with|for ~ board|manager|me|architect|architects|lead|director|management",
    "engineer|she|he|candidate carries|carry|executes|execute|implements ~ out|it|them",
    "daily|hourly|twice status|report|update|standup|checkin",
    "status|report|update ~ every|each|by ~ day|morning|evening|pm|am|hour",
    "show|shows ~ me|manager ~ each|every|before", "copy|cc|include ~ me|manager ~ every|all|each",
    "manager|i rewrite|rewrites|correct|corrects|redo|redoes|edit|edits",
    "no decision|decisions|change|changes|merge without",
    "manager|i|lead ~ picks|pick|chooses|choose|selects|dictates|specifies|defines ~ tools|design|steps|approach|solution|architecture|technology|pattern",
  ]
  private static let steps: [WordPattern] = [
    "first ~ ~ then", "step by step", "follow|follows|following this|the order|steps|sequence|instructions|plan|recipe",
    "exactly as|this|these|like",
    "must|shall|have to|has to|need to use|implement|write|split|follow|start|build|copy|refactor|move|call|be",
    "^use|split|implement|refactor|rename|copy|replace ~ _",
    "each|every step", "in this order", "^follow|follows|following", "step for step",
    "i want|wants|like|need to see|check|review|approve|know ~ before|first|every|each",
    "see|seen|check|checked|look|looked ~ before anything|it|you|she|he", "daily|day ~ ~ with me|manager",
    "only|not ~ after|until|unless i|we|manager ~ _",
    "manager|i|lead ~ confirm|confirms|approve|approves|check|checks|review|reviews ~ each|every|all",
    "go|goes|run|runs through me|manager|us", "no deviation|deviations|changes|exceptions",
    "not change|deviate ~ it|from|the", "report|reports ~ progress|status|to ~ me|manager",
    "that i wrote|drew|prescribe|prefer|chose", "as i|we drew|described|showed|designed|specified",
    "pattern|design|sketch|template ~ i|we ~ drew|gave|made|wrote", "no other|only ~ tool|tools|way|library",
  ]
  private static let harmless: [WordPattern] = [
    "law|legal|regulator|auditor|scheme|customer|customers|bank|vendor|security ~ approve|approves|approval|reviewed|checks",
    "you|she|he|they|engineer|ana|kim|mira|tomas decide|decides|approve|approves|choose|chooses|sign|signs ~ all|every|each|any",
    "review|reviews|reviewed ~ by ~ auditor|scheme|law|bank", "ask ~ me ~ when|if ~ money|budget|needs",
    "nobody ~ signs|sign|approves|approve", "no need|longer ~ approval|sign",
  ]
}
