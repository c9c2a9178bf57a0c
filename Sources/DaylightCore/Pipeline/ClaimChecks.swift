/// Tests what a quarter of a plan claims against items and contributions.
public struct ClaimChecks: Sendable {
  private let quarter: Apprenticeship
  private let person: PersonID
  private let manager: PersonID?
  private let items: [EvidenceItem]
  private let contributions: [WorkContribution]
  private let context: ArtifactContext

  /// - Parameters:
  ///   - manager: the person's manager, when the roster says.
  ///   - items: all items about the quarter's work, whoever's they are.
  ///   - contributions: who wrote that work.
  public init(
    of quarter: Apprenticeship, person: PersonID, manager: PersonID?, items: [EvidenceItem],
    contributions: [WorkContribution], context: ArtifactContext
  ) {
    self.quarter = quarter
    self.person = person
    self.manager = manager
    self.items = items
    self.contributions = contributions
    self.context = context
  }

  /// The checks that belong to the quarter's stage.
  public var checks: [ClaimCheck] {
    if quarter.work.isEmpty {
      return [
        ClaimCheck(
          "It shows in git somewhere", .notShown,
          "The plan names no work. Add documents, standards or items under 'work' as soon as there are any.")
      ] + executive
    }
    switch quarter.stage {
    case .coOwn: return [owners, reach]
    case .leadStandard: return [authorship("leads the standard"), reach, adoption]
    case .driveArchitecture: return [authorship("drives it"), rewrites, alternatives]
    case .ownDecision: return [authorship("owns the decision's text")] + executive
    }
  }

  /// Q1: both owners are on record.
  private var owners: ClaimCheck {
    let wanted = quarter.owners.isEmpty ? [person] : quarter.owners
    var seen = Set(contributions.map(\.person))
    seen.formUnion(items.flatMap(\.participants).filter { $0.depth > .touched }.map(\.person))
    let missing = wanted.filter { !seen.contains($0) }
    let claim = "Co-owned by \(list(wanted))"
    if missing.isEmpty {
      return ClaimCheck(claim, .shown, "Each of them has a part of their own in it.", sources: sources(of: Set(wanted)))
    }
    return ClaimCheck(
      claim, .notShown,
      "\(list(missing)) \(missing.count == 1 ? "has" : "have") no part on record there yet. Owning can happen aloud: ask before you conclude.",
      sources: sources(of: Set(wanted)))
  }

  /// The teams that the plan names are reached.
  private var reach: ClaimCheck {
    let reached = Set(items.flatMap(\.reach.teams))
    let wanted = Set(quarter.teams)
    let claim = "It affects \(quarter.teams.map(context.name).joined(separator: ", "))"
    guard items.isEmpty || items.contains(where: \.reach.teamsAreKnown) else {
      return ClaimCheck(claim, .notObservable, "Too few people have a known team here.")
    }
    let seen = wanted.intersection(reached)
    // The doers' own team is never part of a reach.
    if wanted.subtracting(reached).count <= 1, !seen.isEmpty {
      return ClaimCheck(
        claim, .shown,
        "On record with \(seen.sorted().map(context.name).joined(separator: ", ")), beside the owners' own team.",
        sources: itemSources)
    }
    let missing = wanted.subtracting(reached).sorted()
    return ClaimCheck(
      claim, .notShown, "Nothing of \(missing.map(context.name).joined(separator: ", ")) is on record with it yet.",
      sources: itemSources)
  }

  /// Q2: others took it up themselves.
  private var adoption: ClaimCheck {
    let claim = "Teams follow it"
    let adopted = items.filter(\.isAdoptedByOthers)
    if adopted.isEmpty {
      return ClaimCheck(
        claim, .notShown,
        "Nobody took it up by their own commits yet. Written is not adopted; adoption may take quarters.")
    }
    return ClaimCheck(claim, .shown, "Others took it up by their own commits.", sources: itemSources)
  }

  /// Q2 to Q4: the candidate wrote it, and the manager did not write most of it.
  private func authorship(_ what: String) -> ClaimCheck {
    let claim = "\(context.name(of: person)) \(what)"
    guard !contributions.isEmpty else {
      return ClaimCheck(claim, .notObservable, "Who wrote it cannot be read in these repositories.")
    }
    if let manager, WorkContribution.share(of: manager, in: contributions) > 0.5 {
      return ClaimCheck(
        claim, .contradicted,
        "\(context.name(of: manager)), the manager, wrote most of it. In this quarter the manager \(part). Hand the text back, or say that this was not the apprenticeship.",
        sources: sources(of: [manager]))
    }
    if contributions.contains(where: { $0.person == person }) {
      return ClaimCheck(claim, .shown, "Commits of their own are in its history.", sources: sources(of: [person]))
    }
    return ClaimCheck(
      claim, .notShown, "No commit of theirs is in its history yet. Leading can happen aloud: ask before you conclude.",
      sources: contributions.prefix(4).map(\.source))
  }

  private var part: String {
    switch quarter.stage {
    case .coOwn: "is the backup"
    case .leadStandard: "reviews and does not drive"
    case .driveArchitecture: "coaches and does not correct"
    case .ownDecision: "opens the door and stays behind"
    }
  }

  /// Q3: the manager did not rewrite what the candidate had written.
  private var rewrites: ClaimCheck {
    let claim = "The manager coaches and does not correct"
    guard let manager else { return ClaimCheck(claim, .notObservable, "The roster names no manager.") }
    let firsts = contributions.filter { $0.person == person }.map(\.day)
    guard let first = firsts.min() else { return ClaimCheck(claim, .notShown, "There is no text of theirs yet.") }
    let rewriting = contributions.filter { $0.person == manager && $0.day >= first && $0.removed >= 10 }
    if rewriting.isEmpty {
      return ClaimCheck(claim, .shown, "No commit of the manager takes back what was written.")
    }
    return ClaimCheck(
      claim, .contradicted,
      "\(context.name(of: manager)) rewrote parts of it. Ask what a question would have done instead.",
      sources: rewriting.map(\.source))
  }

  /// Q3: alternatives were weighed.
  private var alternatives: ClaimCheck {
    let framed = items.filter { $0.dimensions.contains(.ambiguity) || $0.dimensions.contains(.timeline) }
    let claim = "It gives direction beyond the quarter"
    if framed.isEmpty {
      return ClaimCheck(claim, .notShown, "No document of direction is on record under 'work' yet.")
    }
    return ClaimCheck(claim, .shown, "\(list(framed.map(\.title))) is on record.", sources: itemSources)
  }

  /// Q4: the executives heard it, which only people can attest.
  private var executive: [ClaimCheck] {
    guard quarter.stage == .ownDecision else { return [] }
    let claim =
      "The decision was heard by \(quarter.executives.isEmpty ? "executives" : quarter.executives.joined(separator: ", "))"
    guard let attestation = quarter.attested.first(where: { $0.by != person }) else {
      return [
        ClaimCheck(
          claim, .notObservable,
          "Git does not see that room. Somebody who was there can attest it under 'attested' in the plan.")
      ]
    }
    return [ClaimCheck(claim, .attested, "\(context.name(of: attestation.by)): “\(attestation.text)”")]
  }

  private func list(_ people: [PersonID]) -> String { list(people.map(context.name)) }

  private func list(_ texts: [String]) -> String {
    let texts = texts.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "nobody" }
    return "\(texts.dropLast().joined(separator: ", ")) and \(last)"
  }

  private func sources(of people: Set<PersonID>) -> [String] {
    Array(contributions.filter { people.contains($0.person) }.sorted { $0.added > $1.added }.map(\.source).prefix(8))
  }

  private var itemSources: [String] {
    items.places(most: 6)
  }
}
