internal import DaylightCore

extension Installation {
  /// What this installation does with people's data, from its live configuration.
  func processing(_ evidence: Evidence) -> ProcessingRecord {
    let organisation = organisation
    let people = organisation.people.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let sources = workspace?.sources ?? []
    return ProcessingRecord(
      program: Daylight.version, purposes: Purpose.allCases.filter(organisation.purposes.contains),
      hasRoster: organisation.hasRoster, enrolments: people.map { .init(name: $0.name, since: $0.enrolled) },
      teams: organisation.teams.count, repositories: sources.map(\.text),
      ownConventions: workspace?.reviews.conventions.map(\.name) ?? [], notes: workspace?.reviews.notes ?? [],
      imports: evidence.coverage.reviewConventions.contains("imported") ? ["a forge, by daylight ingest"] : [],
      joinsOnEvidence: organisation.joinsOnEvidence,
      isFetching: sources.contains { source in
        if case .address = source.place { true } else { source.isFetched }
      },
      state: shownState, access: readers, retention: retention, rights: rights, identities: evidence.identities)
  }

  /// Where the state is, from the workspace when it lies beside it: so that the same set-up reads the same everywhere.
  private var shownState: String {
    guard let folder = workspace?.folder, let end = folder.lastIndex(of: "/"), end > folder.startIndex else {
      return state.path
    }
    let above = folder[...end]
    if state.path.hasPrefix("\(folder)/") { return String(state.path.dropFirst(folder.count + 1)) }
    return state.path.hasPrefix(above) ? "../\(state.path.dropFirst(above.count))" : state.path
  }

  private var readers: [ProcessingRecord.Access] {
    let days = organisation.trust.selfFirstWorkingDays
    if let roles = organisation.trust.roles { return readers(roles, days) }
    return [
      .init(
        role: "The person concerned",
        sees: "all evidence about themselves, who read it, and what was told to whom: daylight me"),
      .init(
        role: "Whoever runs the commands on this machine",
        sees: organisation.hasRoster
          ? "pages about people on the roster, \(days) working days after they were told; each read is logged under the operating system's name of the reader"
          : "pages about everybody, as git log shows them; each read is logged"),
      .init(
        role: "Senior leadership", sees: "highlights that a person finished after asking everybody named in them"),
      .init(
        role: "The administrator",
        sees:
          "coverage, ownership and identities, which need names and addresses; and the databases, whose files only their owner can read"
      ),
    ]
  }

  private func readers(_ roles: TrustSettings.Roles, _ days: Int) -> [ProcessingRecord.Access] {
    func list(_ people: [PersonID]) -> String {
      people.isEmpty
        ? "nobody"
        : people.map { id in organisation.people.first { $0.id == id }?.name ?? "\(id)" }
          .sorted().joined(separator: ", ")
    }
    return [
      .init(
        role: "The person concerned",
        sees: "all evidence about themselves, who read it, and what was told to whom: daylight me"),
      .init(
        role: "A person's manager on the roster",
        sees:
          "pages about that person, \(days) working days after they were told, and which of their work may be told once everybody in it agrees; each read is logged"
      ),
      .init(
        role: "Members of a calibration session",
        sees: "packs about the people of the session while it is open; \(roles.sessions.count) written down"),
      .init(
        role: "The sponsor whom a person's plan or charter names", sees: "the one-page brief to speak for that person"),
      .init(
        role: "Senior leaders: \(list(roles.seniorLeaders))",
        sees:
          "highlights, in which everybody named has agreed, in drafts as in what is told; patterns of a session and warning signs, which name nobody; and an item that they settle because somebody contests it"
      ),
      .init(
        role: "Administrators: \(list(roles.administrators))",
        sees:
          "coverage, ownership, identities and raw facts; no page about another person, but for an item that they settle because somebody contests it"
      ),
    ]
  }

  private var retention: [ProcessingRecord.Retention] {
    let kept = organisation.trust.retention
    let nightly = workspace?.nightly ?? NightlySettings()
    func policy(_ policy: NightlySettings.Policy) -> String {
      policy == .keep ? "kept until somebody deletes them" : "dropped \(nightly.graceDays) days after it was missed"
    }
    return [
      .init(
        what: "Facts of a listed repository",
        term: "as long as git has them; every scan forgets what no branch or tag leads to"),
      .init(what: "Facts of a repository that is listed no more", term: policy(nightly.vanishedFacts)),
      .init(what: "Mirrors of a repository that is listed no more", term: policy(nightly.vanishedMirrors)),
      .init(
        what: "Evidence items",
        term: organisation.hasRoster
          ? "\(kept.itemQuarters) fiscal quarters after their last day; derived anew whenever anything changes"
          : "derived anew whenever facts, workspace or rules change; those of the last few states are kept"),
      .init(
        what: "The record of who was given a pack", term: "\(kept.packDays) days after the session: daylight retention"),
      .init(
        what: "Somebody who left, by name", term: "\(kept.leaverDays) days after their last day, then a pseudonym"),
      .init(what: "Reports of nightly runs, which name no people", term: "the last \(nightly.reports)"),
      .init(
        what: "The journal: notes, contests, opt-outs, consents, reads",
        term:
          "entries as long as the installation lasts; their words end with what they are about, or when somebody is erased"
      ),
      .init(
        what: "Packs and pages written to files",
        term: "Daylight does not know where they are: agree on when to delete them"),
    ]
  }

  /// Rights under the GDPR, and the command for each that this program has.
  private var rights: [ProcessingRecord.Access] {
    let verbs = Set(MeCommand.configuration.subcommands.map { $0._commandName })
    func how(_ verb: String, _ text: String, otherwise: String) -> String {
      verbs.contains(verb) ? "daylight me \(verb) \(text)" : otherwise
    }
    return [
      .init(
        role: "To see everything (Article 15)",
        sees: "daylight me, and for the rule behind an item: daylight me why ITEM"),
      .init(
        role: "To take it along (Article 20)",
        sees: how(
          "export", "writes all of it as JSON", otherwise: "daylight me --format json; as a document: daylight me brag")
      ),
      .init(
        role: "To correct it (Article 16)",
        sees:
          "daylight me note ITEM, daylight me contest ITEM; a contested item lifts no level until somebody else has settled it: daylight contests"
      ),
      .init(role: "To withhold an item", sees: "daylight me hide ITEM"),
      .init(role: "To stay out of highlights (Article 21)", sees: "daylight me opt-out; nobody is told"),
      .init(role: "To know who looked", sees: "daylight me who-looked"),
      .init(
        role: "To be erased (Article 17)",
        sees: how(
          "erase",
          "removes what was derived, and words in the journal, and blocks it for the future, under every name and address known to be theirs; those that only may be theirs are listed first, to be decided; git itself stays as it is",
          otherwise: "leave the roster: from the next scan on the person is a pseudonym. Git itself stays as it is")),
      .init(role: "Not to be subject to an automated decision (Article 22)", sees: "none is made"),
      .init(role: "To complain (Article 77)", sees: "to a supervisory authority"),
    ]
  }
}
