public import DaylightCore

/// Other repositories took up a standard by their own commits.
///
/// What it finds: a shared pipeline that others call, a preset that they extend, a gem's rules that they inherit, a hook, a
/// library, a module or an image that they use, a file of which they have a copy that is at least four fifths the same, or a text that their documents
/// refer to. Each repository counts once, from the commit that took it up, whatever file it moved to later.
///
/// Why it counts: others changed how they work without being told. It speaks to influence and timeline.
///
/// Reach: the people who took it up themselves, their teams, their repositories, the quarters. Those who kept it for two
/// quarters weigh more: the item holds from the first that was kept.
///
/// What fools it: roll-outs by the author, by a machine, by one person in three repositories and more, by whoever runs a
/// tool that keeps repositories alike, or under one ticket in three repositories and more (pushed: shown, and no reach),
/// texts that are everybody's, such as a licence's head or a code of conduct from elsewhere (no copy), a slip that is gone
/// the same day (none), what an organisation's forge applies to all (not seen), a common ancestor elsewhere (what came with an
/// import or a scaffold is no copy), moves of a file (the subject counts, not the path), a reference that was taken back
/// (shown as given up), a repository of the same name elsewhere (its owner must agree, where known). What it
/// cannot tell: whether the pipeline is followed or worked around.
///
/// Confidence: high when two others took it up, medium with one.
public enum StandardAdopted: SignalRule {
  /// `standard.adopted`
  public static let kind = SignalKind.standardAdopted
  /// 2
  public static let version = 2

  /// One item for each standard that somebody took up.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    context.standards.entries.compactMap { entry in
      let fact = entry.standard
      guard !entry.isCopy, !fact.isImported, !fact.category.isWatch, let author = context.human(fact.introduced.author)
      else { return nil }
      let all = StandardGroup.known(entry, in: context)
      let pulled = all.filter { !$0.isPushed }
      let adopters = Set(pulled.compactMap(\.by))
      guard !adopters.isEmpty, let first = pulled.first, let last = pulled.last else { return nil }
      func count(_ retention: Adoption.Retention) -> Int {
        all.count { $0.adoption.retention(asOf: context.asOf) == retention }
      }
      let lasting = pulled.filter { $0.adoption.end == nil }
      let start = context.calendar.day(of: fact.introduced.at.seconds)
      var statements = [
        "\(phrase(pulled.count, "other repository", "other repositories")) took it up by \(pulled.count == 1 ? "its" : "their") own commits: \(Set(pulled.map(\.adoption.repository)).sorted().prefix(8).joined(separator: ", "))."
      ]
      if count(.kept) > 0 {
        statements.append(
          "\(phrase(count(.kept), "repository", "repositories")) kept it for two quarters or more."
        )
      }
      if count(.removed) > 0 {
        statements.append("\(phrase(count(.removed), "repository", "repositories")) gave it up again.")
      }
      statements += StandardGroup.rolledOut(all.count - pulled.count, isFurther: true)
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: StandardTitle.title(of: fact),
        subject: .init(
          repository: fact.repository, key: "standard:\(fact.lineage.isEmpty ? fact.path : fact.lineage)",
          path: fact.path),
        participants: [
          Participant(
            person: author, role: .author, depth: .originating, confidence: adopters.count >= 2 ? .high : .medium)
        ],
        dimensions: [.influence, .timeline], first: first.day, last: last.day, days: pulled.map(\.day),
        reach: context.reach(
          people: adopters, namedTeams: [], doers: [author], from: start, on: last.day,
          repositories: Set(pulled.map(\.adoption.repository)),
          quarters: pulled.map { context.calendar.quarter(of: $0.day) }),
        durability: lasting.first.map { .held(since: $0.day, asOf: context.asOf) } ?? .reverted,
        exposure: [.usual(.low)], isAdoptedByOthers: !lasting.isEmpty, statements: statements,
        caveats: ["Git cannot tell whether it is followed, and sees nothing that a forge applies to all repositories."],
        provenance: pulled.prefix(6).map {
          Provenance(
            repository: $0.adoption.repository, object: $0.adoption.commit, path: $0.adoption.path,
            note: $0.adoption.form.label)
        } + [
          Provenance(
            repository: fact.repository, object: fact.introduced.commit,
            note: "brought it, perhaps under another path")
        ])
    }
  }
}
