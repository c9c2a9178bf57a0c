/// One subject as somebody hears it who was not there: what happened, who has it better for it, and why it counts.
///
/// It says what the items say and no more. What git cannot tell is left to people.
struct SubjectStory {
  /// The item that is told.
  let lead: EvidenceItem
  /// All items about the subject that may be told, the one that is told among them.
  let items: [EvidenceItem]
  let context: ArtifactContext

  /// The title without the number that only insiders know: `ADR-14 Retry budget` is `Retry budget`.
  var title: String {
    let parts = lead.title.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let dash = parts[0].lastIndex(of: "-"), dash > parts[0].startIndex,
      parts[0][..<dash].allSatisfy(\.isLetter),
      parts[0][parts[0].index(after: dash)...].allSatisfy({ $0.isNumber || $0 == ":" }), parts[0].last != "-"
    else { return lead.title }
    return String(parts[1])
  }

  /// Whom it reached, in words: teams, where they are known, else repositories, else people.
  var others: String {
    let reach = lead.reach
    if !reach.teams.isEmpty { return Phrases.list(reach.teams.map(context.name)) }
    if !reach.repositories.isEmpty { return "people who work in \(Phrases.list(reach.repositories))" }
    switch reach.people.count {
    case 0: return "others"
    case 1: return "one other person"
    default: return "\(reach.people.count) other people"
    }
  }

  /// Whether teams can be named.
  private var hasTeams: Bool { !lead.reach.teams.isEmpty }

  /// Whom it concerns, as the end of a sentence.
  private var concern: String { hasTeams ? "it concerns \(others)" : "\(others) \(isOne ? "is" : "are") on its record" }

  /// Whether one team or one person stands for the others.
  private var isOne: Bool {
    let reach = lead.reach
    return hasTeams ? reach.teams.count == 1 : reach.repositories.isEmpty && reach.people.count == 1
  }

  private var refer: String { isOne ? "refers" : "refer" }

  /// Those who did it, by display name.
  var doers: [String] { lead.participants.map { context.name(of: $0.person) } }

  /// A heading for somebody who knows none of the names.
  var headline: String {
    let title = "“\(title)”"
    switch lead.kind {
    case .designAdopted, .standardAuthored, .standardAdopted:
      guard lead.isAdoptedByOthers else {
        return lead.kind == .designAdopted
          ? "\(Phrases.sentence(others)) \(refer) to \(title)" : "\(title), for everybody"
      }
      return "\(Phrases.sentence(others)) took up \(title)"
    case .designAuthored, .designCoauthored:
      return hasTeams ? "A question that concerns \(others): \(title)" : "A question written down: \(title)"
    case .designReviewed: return hasTeams ? "Help for \(others) with \(title)" : "Help from outside with \(title)"
    case .reviewCrossTeam: return "Reviews for \(others), time and again"
    case .boundaryContribution: return "Changes where \(others) \(owns) the code"
    case .stewardshipLongHorizon: return "\(title), kept true over \(quarters)"
    case .preventionGuardrail: return "A machine watches: \(title)"
    case .preventionAlert: return "Somebody is told before it hurts: \(title)"
    case .preventionRunbook: return "What to do when it breaks: \(title)"
    case .preventionPostmortem: return "Learnt from, and done: \(title)"
    case .mentoringReview, .mentoringPairing, .mentoringIndependence:
      return "First steps in \(lead.subject.repository), not alone"
    case .initiativeMultiRepo: return "\(title), in \(Phrases.list(places))"
    case .ambiguityFraming: return "A question framed before its answer: \(title)"
    default: return title
    }
  }

  /// What happened, in one or two sentences.
  ///
  /// - Parameter who: who did it, as the sentence names them, such as `I`.
  func happened(by who: String) -> String {
    switch lead.kind {
    case .designAdopted, .standardAuthored, .standardAdopted:
      let wrote = "\(who) wrote it for \(lead.subject.repository)\(origin.map { " in \(Phrases.month($0))" } ?? "")."
      if lead.isAdoptedByOthers {
        return "\(wrote) \(Phrases.sentence(others)) took it up in commits of \(theirs); \(held)."
      }
      return lead.kind == .designAdopted ? "\(wrote) \(Phrases.sentence(others)) \(refer) to it." : wrote
    case .designAuthored, .designCoauthored:
      return "\(who) wrote it down in \(Phrases.month(lead.first)); \(concern)."
    case .designReviewed:
      return "\(who) reviewed or shaped it in \(Phrases.month(lead.first))\(hasTeams ? ", for \(others)" : "")."
    case .reviewCrossTeam:
      return "\(span) \(who) reviewed changes by \(others), outside the own area."
    case .boundaryContribution:
      return "\(span) \(who) changed code that \(others) \(owns), and its people took the changes in."
    case .stewardshipLongHorizon: return "\(span) \(who) kept it true, in \(quarters)."
    case .preventionGuardrail, .preventionAlert, .preventionRunbook, .preventionPostmortem:
      let brought = "\(who) brought it to \(lead.subject.repository) in \(Phrases.month(lead.first))."
      return ([brought] + lead.statements.prefix(1)).joined(separator: " ")
    case .mentoringReview: return "\(span) \(who) reviewed the first changes of people who were new there."
    case .mentoringPairing: return "\(span) \(who) wrote changes together with people who were new there."
    case .mentoringIndependence: return "\(span) people whom \(who) had helped worked there on their own."
    case .initiativeMultiRepo: return "\(span) \(who) \(part) what changed in \(Phrases.list(places))."
    case .ambiguityFraming: return "\(who) wrote it in \(Phrases.month(lead.first)). \(lead.statements.first ?? "")"
    default: return lead.statements.first ?? ""
    }
  }

  /// The repositories of an initiative.
  private var places: [String] { Set(lead.reach.repositories + [lead.subject.repository]).sorted() }

  /// What somebody did for an initiative.
  private var part: String {
    switch lead.participants.first?.role {
    case .originator: "began"
    case .driver: "drove"
    default: "worked on"
    }
  }

  /// What happened, with the names of those who did it.
  var happened: String { happened(by: Phrases.list(doers)) }

  /// Who has it better for it, or at least stands on its record.
  var benefited: String {
    let reach = lead.reach
    var parts: [String] = []
    if !reach.teams.isEmpty { parts.append(Phrases.list(reach.teams.map(context.name), most: 10)) }
    if !reach.people.isEmpty {
      parts.append("\(Phrases.count(reach.people.count, "person is", "people are")) on its record beside the doers")
    }
    if !reach.repositories.isEmpty {
      parts.append(
        "the \(reach.repositories.count == 1 ? "repository" : "repositories") \(Phrases.list(reach.repositories, most: 10))"
      )
    }
    return parts.isEmpty ? "Nobody beside those who did it is on record." : parts.joined(separator: "; ") + "."
  }

  /// Why this is the work of a Staff engineer: the part of the story that teaches.
  var why: String {
    var sentences: [String] = []
    switch lead.kind {
    case .designAdopted where lead.isAdoptedByOthers, .standardAuthored where lead.isAdoptedByOthers,
      .standardAdopted:
      sentences.append("Others took it up by their own commits: it changed how they work without being an order.")
    case .designAdopted: sentences.append("Others build their own thinking on it.")
    case .standardAuthored: sentences.append("It is meant to shape work that its author never sees.")
    case .designAuthored, .designCoauthored:
      sentences.append("A question that several share was written down with its reasons, where all can read it.")
    case .designReviewed: sentences.append("A design got a second look from outside.")
    case .reviewCrossTeam:
      sentences.append("Reviews outside the own area carry knowledge between teams, and are rarely anybody's task.")
    case .boundaryContribution:
      sentences.append("The problem lay in another team's code, and was solved there together with its owners.")
    case .stewardshipLongHorizon: sentences.append("Direction that is kept true is what others can plan by.")
    case .preventionGuardrail: sentences.append("A mistake that cannot be made needs nobody's attention.")
    case .preventionAlert, .preventionRunbook:
      sentences.append("Whoever is called at night finds what somebody thought out by day.")
    case .preventionPostmortem: sentences.append("Trouble was turned into changes that are done, and not only written.")
    case .preventionRegressionTest, .preventionFlake, .preventionHardening, .preventionDeprecation:
      sentences.append("It keeps trouble away from people who will never hear of it.")
    case .mentoringReview, .mentoringPairing, .mentoringIndependence:
      sentences.append("Help that makes others able is rarely anybody's task, and outlasts whoever gave it.")
    case .initiativeMultiRepo:
      sentences.append("What crosses repositories belongs to nobody until somebody makes it theirs.")
    case .ambiguityFraming:
      sentences.append("The question was put into words, and other ways were weighed, before anybody began to build.")
    default: sentences += lead.dimensions.map(SubjectStory.meaning)
    }
    if lead.dimensions.contains(.timeline), lead.durability.weight >= Durability.twoQuarters.weight {
      sentences.append("It has outlasted the quarter in which it was done.")
    }
    return sentences.joined(separator: " ")
  }

  /// One sentence to say in a room where the person is not.
  func sentence(about person: PersonID) -> String {
    let name = context.name(of: person)
    let title = "“\(title)”"
    switch lead.kind {
    case .designAdopted, .standardAuthored, .standardAdopted:
      guard lead.isAdoptedByOthers else {
        return lead.kind == .designAdopted
          ? "\(name) wrote \(title), and \(others) \(refer) to it." : "\(name) wrote \(title), for everybody to use."
      }
      return "\(name) wrote \(title); \(others) took it up in commits of \(theirs), and \(held)."
    case .designAuthored: return "\(name) worked out \(title); \(concern)."
    case .designCoauthored: return "\(name) wrote part of \(title); \(concern)."
    case .designReviewed: return "\(name) helped \(hasTeams ? "\(others) " : "")with \(title)."
    case .reviewCrossTeam: return "\(name) reviews changes for \(others), beyond the own area, time and again."
    case .boundaryContribution: return "\(name) solved things in code that \(others) \(owns), together with its owners."
    case .stewardshipLongHorizon: return "\(name) has kept \(title) true over \(quarters)."
    case .preventionGuardrail, .preventionAlert, .preventionRunbook, .preventionPostmortem:
      // The same tool is brought to several repositories under one title.
      return "\(name) brought \(title) to \(lead.subject.repository); it keeps trouble away from others."
    case .mentoringReview: return "\(name) reviews the first steps of people who are new to \(lead.subject.repository)."
    case .mentoringPairing:
      return "\(name) takes first steps together with people who are new to \(lead.subject.repository)."
    case .mentoringIndependence:
      return "People whom \(name) helped now work in \(lead.subject.repository) on their own."
    case .initiativeMultiRepo: return "\(name) \(part) \(title), in \(Phrases.list(places))."
    case .ambiguityFraming: return "\(name) framed \(title): the problem first, then several ways to solve it."
    default: return "\(name): \(title). \(lead.statements.first ?? "")"
    }
  }

  /// How long it has held, as part of a sentence.
  var held: String {
    switch lead.durability {
    case .reverted: "it was reverted since"
    case .fresh: "it is too early to say whether it lasts"
    case .oneQuarter: "it has held for a quarter"
    case .twoQuarters: "it has held for two quarters"
    case .lasting: "it has held for four quarters or more"
    }
  }

  /// The day on which the text itself was written, when an item says so.
  private var origin: CalendarDay? {
    items.filter { $0.kind == .designAuthored || $0.kind == .standardAuthored }.map(\.first).min()
  }

  private var span: String {
    let (first, last) = (Phrases.month(lead.first), Phrases.month(lead.last))
    return first == last ? "In \(first)" : "From \(first) to \(last)"
  }

  private var quarters: String {
    Phrases.count(Set(lead.days.map(context.calendar.quarter)).count, "quarter", "quarters")
  }

  private var theirs: String { lead.reach.teams.count == 1 ? "its own" : "their own" }

  private var owns: String { lead.reach.teams.count > 1 ? "own" : "owns" }

  private static func meaning(_ dimension: Dimension) -> String {
    switch dimension {
    case .scope: "It looked beyond the own remit."
    case .influence: "It reached how others work, without being anybody's order."
    case .timeline: "It outlasted the quarter in which it was done."
    case .ambiguity: "It framed a question before there was an answer."
    }
  }
}
