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
      if let match = WordText(prose.text, subject.named).first(of: patterns, unless: harmless) {
        findings.append(finding("“\(match.quote)” prescribes the way.", at: prose.path, in: subject))
      }
    }
    return findings
  }

  /// Looks at who wrote what a charter calls the engineer's own: a manager who wrote most of it is named with the commits.
  ///
  /// - Parameters:
  ///   - contributions: the commits of a document or standard, as the charter names it.
  ///   - name: what people are called.
  public static func findings(
    in charter: Placed<Charter>, contributions: (String) -> [WorkContribution], name: (PersonID) -> String
  ) -> [LintFinding] {
    guard let manager = charter.value.manager, manager != charter.value.person else { return [] }
    return charter.value.outcomes.enumerated().flatMap { index, outcome in
      outcome.work.enumerated().compactMap { place, work -> LintFinding? in
        let written = contributions(work)
        guard WorkContribution.share(of: manager, in: written) > 0.5 else { return nil }
        let sources = written.filter { $0.person == manager }.sorted { $0.added > $1.added }.prefix(8).map(\.source)
        return finding(
          "\(name(manager)), the manager, wrote most of '\(work)', which the charter calls \(name(charter.value.person))'s.",
          at: charter.place("outcomes[\(index)].work[\(place)]"),
          remedy: "\(remedy) In git: \(sources.joined(separator: ", "))")
      }
    }
  }

  private static let approvals: [WordPattern] = [
    // Whoever manages decides, corrects or is asked, whatever the words for it are.
    "MANAGER ~ decide|decides|approve|approves|prescribe|prescribes|dictate|dictates|choose|chooses|pick|picks|sets|determine|determines",
    "MANAGER ~ correct|corrects|fix|fixes|redo|redoes|rewrite|rewrites|change|changes ~ what|it|them|every|each|all",
    "MANAGER ~ goes|go|look|looks|read|reads through|over ~ every|each|all|any",
    "given|set|prescribed|chosen|defined|decided|fixed|dictated|ordered by ~ MANAGER",
    "send|sends|bring|brings|show|shows|submit*|present|presents|forward|forwards|hand|hands ~ MANAGER ~ each|every|all|any|before|first|sign|approval|review",
    "send|sends|bring|brings|show|shows|submit*|present|presents ~ each|every|all|any ~ to MANAGER",
    "until|unless|before|without MANAGER ~ look|looked|looks|seen|sees|saw|agree|agreed|agrees|approve|approved|approves|said|says|signed|signs|ok|approval|consent",
    "comes|come|goes|go|runs|run|pass|passes to|through|past|via|by MANAGER",
    "ask|asks|asking MANAGER ~ before|first|for",
    "check|checks|consult|consults with|in MANAGER",
    "need|needs|require|requires MANAGER ~ ok|approval|consent|sign|permission|yes",
    "ask|asks|asking ~ permission|leave|approval ~ for|before|of|to",
    "follow|follows|following ~ MANAGER ~ wrote|gave|drew|made|describes|said",
    "follow|follows ~ step|steps|list|plan|recipe ~ MANAGER", "report|reports ~ after|before|on each|every",
    "may|can propose|suggest|recommend|advise ~ MANAGER",
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
    "MANAGER ~ budget|money|headcount|hiring|contract|contracts|holiday", "MANAGER ~ ~ when|if ~ asked|ask|asks",
    "PERSON decide|decides|approve|approves|choose|chooses|sign|signs ~ all|every|each|any",
    "engineer decide|decides|approve|approves|choose|chooses|sign|signs ~ all|every|each|any",
    "review|reviews|reviewed ~ by ~ auditor|scheme|law|bank", "ask ~ me ~ when|if ~ money|budget|needs",
    "nobody ~ signs|sign|approves|approve", "no need|longer ~ approval|sign",
  ]
}
