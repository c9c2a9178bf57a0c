public import DaylightCore

/// Somebody wrote down how others should work.
///
/// What it finds: the person whose commit brought a guideline, a style guide, a policy, a template, a pipeline that
/// other repositories can call, or a lint preset made to be shared.
///
/// Why it counts: a standard shapes work that its author never sees. It speaks to influence; when others take it up,
/// also to timeline.
///
/// Reach: people in other repositories whose own commits call the pipeline or bring the identical file. Written is not
/// adopted: without them the reach is the own team.
///
/// What fools it: imports and scaffolds (a commit that brings more than six standards, or a whole tree, makes nobody an
/// author), roll-outs by the author (not adoption). What it cannot tell: whether people follow it, and settings that a
/// forge applies to all repositories at once.
///
/// Confidence: high when two others took it up or recorded it, medium with one.
public enum StandardAuthored: SignalRule {
  /// `standard.authored`
  public static let kind = SignalKind.standardAuthored
  /// 1
  public static let version = 1

  private struct Adoption {
    var by: PersonID
    var day: CalendarDay
    var repository: String
    var commit: String
    var path: String
  }

  /// One item for each standard with a known author.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    var copies: [String: [StandardFact]] = [:]
    for standard in context.facts.standards { copies[standard.current, default: []].append(standard) }
    let uses = context.facts.citations.filter { $0.manner == .uses }
    return context.facts.standards.compactMap { standard in
      guard !standard.isImported, let author = context.human(standard.introduced.author) else { return nil }
      let start = context.calendar.day(of: standard.introduced.at.seconds)
      let same = copies[standard.current] ?? []
      // Of identical files the oldest is the original, the others are copies.
      if same.contains(where: { other in
        (context.calendar.day(of: other.introduced.at.seconds), other.repository) < (start, standard.repository)
      }) {
        return nil
      }
      let adoptions = (copied(standard, same, context) + called(standard, uses, context))
        .filter { $0.by != author }.sorted { ($0.day, $0.commit) < ($1.day, $1.commit) }
      let adopters = Set(adoptions.map(\.by))
      let witnesses =
        context.attesters["\(standard.repository) \(standard.introduced.commit)"]?.subtracting([author]) ?? []
      let records = adopters.union(witnesses).count
      let repositories = Set(adoptions.map(\.repository)).subtracting([standard.repository])
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: standard.title,
        subject: .init(repository: standard.repository, key: "standard:\(standard.path)", path: standard.path),
        participants: [
          Participant(
            person: author, role: .author, depth: adopters.isEmpty ? .substantive : .originating,
            confidence: records >= 2 ? .high : records == 1 ? .medium : .low)
        ],
        dimensions: adopters.isEmpty ? [.influence] : [.influence, .timeline], first: start,
        last: adoptions.last?.day ?? start, days: adoptions.map(\.day),
        reach: context.reach(
          people: adopters, namedTeams: [], doers: [author], from: start, on: adoptions.last?.day ?? start,
          repositories: repositories,
          quarters: adoptions.map { context.calendar.quarter(of: $0.day) }),
        durability: .held(since: adoptions.first?.day ?? start, asOf: context.asOf), exposure: [.usual(.medium)],
        isAdoptedByOthers: !adopters.isEmpty,
        statements: [
          "Brought \(article(standard.category)).",
          adoptions.isEmpty
            ? "Whether others took it up does not show in the repositories read."
            : "Taken up by \(phrase(adopters.count, "other person", "other people")) by their own commits in \(phrase(repositories.count, "other repository", "other repositories")).",
        ],
        caveats: ["Git cannot tell whether people follow it."],
        provenance: [
          Provenance(
            repository: standard.repository, object: standard.introduced.commit,
            note: "brought it, perhaps under another path")
        ]
          + adoptions.prefix(5).map {
            Provenance(repository: $0.repository, object: $0.commit, path: $0.path, note: "takes it up")
          })
    }
  }

  private static func copied(
    _ standard: StandardFact, _ same: [StandardFact], _ context: EvidenceContext
  ) -> [Adoption] {
    same.filter { $0.repository != standard.repository }.compactMap { copy in
      context.human(copy.introduced.author).map {
        Adoption(
          by: $0, day: context.calendar.day(of: copy.introduced.at.seconds), repository: copy.repository,
          commit: copy.introduced.commit, path: copy.path)
      }
    }
  }

  private static func called(
    _ standard: StandardFact, _ uses: [CitationFact], _ context: EvidenceContext
  ) -> [Adoption] {
    guard standard.category == .pipeline else { return [] }
    let short = standard.repository.split(separator: "/").last.map(String.init) ?? standard.repository
    let target = "/\(short)/\(standard.path)".lowercased()
    return uses.filter { "/\($0.to.text?.lowercased() ?? "")".hasSuffix(target) }.compactMap { use in
      context.human(use.by).map {
        Adoption(
          by: $0, day: context.calendar.day(of: use.at.seconds), repository: use.repository, commit: use.from.commit,
          path: use.from.path ?? "")
      }
    }
  }

  private static func article(_ category: StandardFact.Category) -> String {
    switch category {
    case .styleGuide: "a style guide"
    case .guideline: "a guideline"
    case .contributing: "a guide to contributing"
    case .governance: "rules of governance"
    case .security: "a security policy"
    case .pipeline: "a pipeline that other repositories can call"
    case .lintPreset: "a shared lint configuration"
    case .policy: "a policy as code"
    case .template: "a template"
    }
  }
}
