internal import DaylightCore
internal import DaylightGit
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// Looks into facts and repositories for what the responsibility map may lack.
struct MapScout {
  /// What git suggests and the map does not have yet.
  let proposals: [MapProposal]
  /// What could not be looked at, in sentences.
  let notSeen: [String]
  /// What teams are called.
  let teamNames: [TeamID: String]

  init(_ options: GlobalOptions, _ desk: AccountabilityDesk) throws {
    let installation = try Installation(options, workspace: desk.workspace)
    let evidence = try installation.evidence()
    let items = try installation.items(evidence)
    let context = EvidenceContext(
      try installation.facts(), organisation: desk.organisation, key: try installation.pseudonymKey(),
      decisions: try installation.decisions(try installation.decisionSteps()))
    let calendar = desk.organisation.calendar
    let start = calendar.firstDay(of: calendar.quarter(of: evidence.asOf).advanced(by: -1))
    var work: [RecentWork] = []
    var notSeen: [String] = []
    if evidence.teams.values.allSatisfy(\.isEmpty) {
      notSeen.append(
        "Nobody's team is known, so questions across teams cannot be told. People and teams stand in org.yaml.")
    }
    let owned = Set(context.facts.ownership.map(\.repository))
    let places = try installation.database.cursors()
    for fact in context.facts.repositories {
      let standards = MapProposals.usedStandards(in: fact.repository, items: items)
      guard owned.contains(fact.repository) || !standards.isEmpty else {
        notSeen.append("\(fact.repository): no file says who owns what.")
        continue
      }
      guard let path = places[fact.repository]?.path, let head = ObjectID(hex: fact.head) else {
        notSeen.append("\(fact.repository): it was read elsewhere, so its recent changes are not at hand.")
        continue
      }
      do {
        let git = try Repository(at: path)
        let recent = try RecentWork(
          of: fact.repository, at: head, since: Int64(start.number) * 86_400,
          hasOwnership: owned.contains(fact.repository), standards: standards, in: git)
        if recent.isCutOff { notSeen.append("\(fact.repository): only its newest 20,000 commits were looked at.") }
        work.append(recent)
      } catch {
        notSeen.append("\(fact.repository): \(error.message).")
      }
    }
    let map = try desk.files.map().value
    let known = Set(map.responsibilities.flatMap(\.found))
    proposals = MapProposals.proposals(in: context, items: items, work: work).filter { proposal in
      !proposal.provenance.contains { place in known.contains { MapScout.names($0, place) } }
    }
    self.notSeen = notSeen
    teamNames = evidence.teamNames.merging(
      Dictionary(proposals.flatMap(\.teams).map { ($0, context.teamDirectory.name(of: $0)) }) { first, _ in first }
    ) { first, _ in first }
  }

  /// Whether a line that the map keeps is about the same place, whatever its object was then.
  private static func names(_ line: String, _ place: Provenance) -> Bool {
    guard line.hasPrefix("\(place.repository) ") else { return false }
    guard let path = place.path else { return line.contains(" \(place.object.prefix(10))") }
    return line.contains(" \(path) ") || line.contains(" \(path):")
  }
}

extension AccountabilityDesk {
  /// A context that also knows teams which only git names.
  func context(for audience: Audience, _ scout: MapScout) throws -> AccountabilityContext {
    var context = try context(for: audience)
    context.teamNames.merge(scout.teamNames) { own, _ in own }
    return context
  }
}
