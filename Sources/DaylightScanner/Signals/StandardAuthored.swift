public import DaylightCore

/// Somebody wrote down how others should work.
///
/// What it finds: the person whose commit brought a guideline, a style guide, a policy, a template, a pipeline that
/// other repositories can call, or a lint preset made to be shared; and those who later changed it by ten lines or more.
/// What one commit brought together, such as a set of templates, is one item. A repository's own lint, format, editor,
/// ownership and build files count only when another repository took them up.
///
/// Why it counts: a standard shapes work that its author never sees. It speaks to influence; when others take it up,
/// also to timeline.
///
/// Reach: the people whose own commits took it up in other repositories. Written is not adopted: without them nobody
/// else is reached.
///
/// What fools it: imports and scaffolds (a commit that brings many standards of many kinds, or a whole tree, makes
/// nobody an author), prompts that a forge puts into new files, near copies of an older file elsewhere (the older one is
/// the original), roll-outs by the author or a machine (no adoption), links and dates (under ten lines shape nothing).
/// What it cannot tell: whether people follow it, and settings that a forge applies to all repositories at once.
///
/// Confidence: high when two others took it up or recorded it, medium with one.
public enum StandardAuthored: SignalRule {
  /// `standard.authored`
  public static let kind = SignalKind.standardAuthored
  /// 3
  public static let version = 3

  /// One item for what one person's commit brought.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    StandardGroup.groups(in: context) { entry, adoptions in
      !entry.standard.category.isWatch && !entry.isCopy
        && (!entry.standard.category.isLocal || adoptions.contains { !$0.isPushed })
    }.map { group in
      let adoptions = group.adoptions
      let pulled = adoptions.filter { !$0.isPushed }
      let adopters = Set(pulled.compactMap(\.by))
      let records = adopters.union(group.witnesses).count
      let repositories = Set(pulled.map(\.adoption.repository))
      let shapers = group.shapers
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: group.title, subject: group.subject,
        participants: [
          Participant(
            person: group.author, role: .author, depth: adopters.isEmpty ? .substantive : .originating,
            confidence: records >= 2 ? .high : records == 1 ? .medium : .low)
        ] + shapers.map { Participant(person: $0, role: .contributor, depth: .shaping, confidence: .medium) },
        dimensions: adopters.isEmpty ? [.influence] : [.influence, .timeline], first: group.day,
        last: pulled.last?.day ?? group.day, days: pulled.map(\.day),
        reach: context.reach(
          people: adopters, namedTeams: [], doers: [group.author] + shapers, from: group.day,
          on: pulled.last?.day ?? group.day, repositories: repositories,
          quarters: pulled.map { context.calendar.quarter(of: $0.day) }),
        durability: group.isReverted ? .reverted : .held(since: pulled.first?.day ?? group.day, asOf: context.asOf),
        exposure: [.usual(.medium)], isAdoptedByOthers: !adopters.isEmpty,
        statements: ["What was brought: \(group.brought)."] + uptake(adoptions, pulled)
          + (shapers.isEmpty ? [] : ["Others shaped it later: \(phrase(shapers.count, "person", "people"))."]),
        caveats: ["Git cannot tell whether people follow it."],
        provenance: group.origin
          + pulled.prefix(5).map {
            Provenance(
              repository: $0.adoption.repository, object: $0.adoption.commit, path: $0.adoption.path,
              note: "takes it up")
          })
    }
  }

  /// Who took it up, and where it was rolled out.
  private static func uptake(_ adoptions: [StandardGroup.Known], _ pulled: [StandardGroup.Known]) -> [String] {
    if adoptions.isEmpty { return ["Whether others took it up does not show in the repositories read."] }
    let people = Set(pulled.compactMap(\.by)).count
    let places = Set(pulled.map(\.adoption.repository))
    let pushed = Set(adoptions.map(\.adoption.repository)).subtracting(places).count
    return
      (places.isEmpty
      ? []
      : [
        "Taken up by \(phrase(people, "other person", "other people")) by their own commits in \(phrase(places.count, "other repository", "other repositories"))."
      ])
      + StandardGroup.rolledOut(pushed, isFurther: !places.isEmpty)
  }
}
