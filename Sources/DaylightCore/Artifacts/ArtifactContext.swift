/// What every artifact needs beside its items: who is called what, what could be seen, what people recorded.
public struct ArtifactContext: Sendable {
  /// Something that somebody recorded about an item.
  public struct Remark: Hashable, Sendable, Codable {
    /// What was recorded.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// A note that travels with the item.
      case note
      /// The person it is about says that it is wrong: it lifts no level until that is settled.
      case contest
    }

    /// What was recorded.
    public var kind: Kind
    /// The item's id.
    public var item: String
    /// The words.
    public var text: String
    /// The day.
    public var day: CalendarDay

    /// A remark.
    public init(kind: Kind, item: String, text: String, day: CalendarDay) {
      self.kind = kind
      self.item = item
      self.text = text
      self.day = day
    }
  }

  /// A repository as it was read: what everything in an artifact rests on.
  public struct Source: Hashable, Sendable, Codable {
    /// The repository's id.
    public var repository: String
    /// The main line's newest commit.
    public var head: String
    /// How many commits its branches and tags lead to.
    public var commits: Int

    /// A repository, its newest commit, and how many were read.
    public init(repository: String, head: String, commits: Int) {
      self.repository = repository
      self.head = head
      self.commits = commits
    }
  }

  /// The organisation's name; empty when nobody gave one.
  public var organisation: String
  /// Days and quarters.
  public var calendar: OrganisationCalendar
  /// What counts as repeated and so on.
  public var thresholds: Thresholds
  /// What held before, while pages show both.
  public var former: FormerThresholds?
  /// The version of the rules.
  public var rulesVersion: String
  /// The newest day in the facts.
  public var asOf: CalendarDay
  /// What could be seen at all.
  public var coverage: Coverage
  /// Display names; people outside the roster have a pseudonym here.
  public var names: [PersonID: String]
  /// Display names of teams.
  public var teamNames: [TeamID: String]
  /// What people recorded about items.
  public var remarks: [Remark]
  /// People whose full name others in the facts bear, with those others' addresses or handles: they may be the same
  /// person, and only a human can say.
  public var namesakes: [PersonID: [String]]
  /// The repositories as they were read, in order of id.
  public var sources: [Source]
  /// Work that people wrote down because git cannot show it.
  public var attested: [AttestedWork]
  /// What was told to whom.
  public var ledger: BroadcastLedger
  /// When people were not there, or not fully.
  public var away: [PersonID: [Absence]]
  /// Whether any repository has been read; if not, the newest day is only today.
  public var hasFacts = true

  /// A context.
  public init(
    organisation: String, calendar: OrganisationCalendar, thresholds: Thresholds, rulesVersion: String,
    asOf: CalendarDay, coverage: Coverage, names: [PersonID: String], teamNames: [TeamID: String],
    remarks: [Remark] = [], namesakes: [PersonID: [String]] = [:], sources: [Source] = [],
    attested: [AttestedWork] = [], ledger: BroadcastLedger = BroadcastLedger(), away: [PersonID: [Absence]] = [:],
    former: FormerThresholds? = nil
  ) {
    self.organisation = organisation
    self.calendar = calendar
    self.thresholds = thresholds
    self.rulesVersion = rulesVersion
    self.asOf = asOf
    self.coverage = coverage
    self.names = names
    self.teamNames = teamNames
    self.remarks = remarks
    self.namesakes = namesakes
    self.sources = sources
    self.attested = attested
    self.ledger = ledger
    self.away = away
    self.former = former
  }

  /// What a person is called.
  public func name(of person: PersonID) -> String { names[person] ?? person.description }

  /// People as a sentence lists them: those with a name by name, the others as a number.
  func list(_ people: some Sequence<PersonID>, most: Int = 6) -> String {
    let names = people.map(name)
    let known = names.filter { !$0.hasPrefix(ArtifactContext.outsider) }
    let outside = names.count - known.count
    if outside == 0 { return Phrases.list(known, most: most) }
    let rest = Phrases.count(outside, "person outside the roster", "people outside the roster")
    return known.isEmpty
      ? rest : "\(known.prefix(most).joined(separator: ", "))\(known.count > most ? " and others" : ""), and \(rest)"
  }

  /// How the display name of everybody outside the roster begins.
  private static let outsider = "someone outside the roster"

  /// What a team is called.
  public func name(of team: TeamID) -> String { teamNames[team] ?? team.description }

  /// The items that the person it is about contests.
  public var contested: Set<String> { Set(remarks.filter { $0.kind == .contest }.map(\.item)) }

  /// What evidence shows about a person in each dimension; what the person contests lifts nothing.
  func levels(of person: PersonID, items: [EvidenceItem], window: ItemWindow) -> [LevelFinding] {
    let contested = contested
    let counted = items.filter { !contested.contains($0.id) }
    func finding(_ dimension: Dimension, _ thresholds: Thresholds) -> LevelFinding {
      LevelFinding(
        of: person, in: dimension, items: counted, coverage: coverage, thresholds: thresholds, calendar: calendar,
        window: window
      ).aware(ofNamesakes: namesakes[person] != nil).aware(ofTimeAway: isAway(person, in: window))
    }
    return Dimension.allCases.map { dimension in
      var now = finding(dimension, thresholds)
      if let former = shownFormer {
        let before = finding(dimension, former.thresholds).level
        if before != now.level {
          now.limits.append(
            "By the thresholds that held until \(former.until) (version \(former.thresholds.version)) the word was “\(before.label)”."
          )
        }
      }
      return now
    }
  }

  private var shownFormer: FormerThresholds? { former.flatMap { $0.isShown(asOf: asOf, calendar) ? $0 : nil } }

  /// The versions of rules and thresholds, and of those that held before, while both are shown.
  private var versions: String {
    let now = "\(rulesVersion), thresholds \(thresholds.version)"
    return shownFormer.map { "\(now), and until \($0.until) thresholds \($0.thresholds.version)" } ?? now
  }

  /// Whether somebody was away for so much of a window that nothing follows from what is missing in it.
  func isAway(_ person: PersonID, in window: ItemWindow) -> Bool { Absence.weigh(away[person] ?? [], on: window) }

  /// A window as a page about somebody names it. It says that the window counts in part, and never why.
  func label(of window: ItemWindow, for person: PersonID) -> String {
    isAway(person, in: window) ? "\(window.label), in part: nothing follows from what is missing" : window.label
  }

  /// The coverage in one line, as it stands beside every level.
  public var coverageLine: String {
    let all = coverage.repositories.count + coverage.unread.count
    func share(_ share: Coverage.Share, _ things: String) -> String {
      if share.of == 0 { return "no \(things), because there are none to read" }
      return share.seen == 0 ? "none of the \(share.of) \(things)" : "\(share.label) of \(things)"
    }
    return "\(coverage.repositories.count) of \(all) repositories read; reviewer named for "
      + "\(share(coverage.reviewedChanges, "changes")); owning team known for "
      + share(coverage.ownedPaths, "changed paths")
  }

  /// The head of every artifact: what it is for, which days, what could be seen, what it was made from, by which rules.
  func particulars(
    _ purpose: Purpose?, window: String, _ further: [Artifact.Particular] = []
  ) -> [Artifact.Particular] {
    [
      .init("Purpose", purpose?.label ?? "to know what evidence can carry; it is about repositories and about nobody"),
      .init("Window", window),
    ] + further + [
      .init("Coverage", coverageLine), .init("Sources", sourcesLine),
      .init("Rules", versions),
    ]
  }

  /// What it was made from. The commits make it possible to make the same again.
  private var sourcesLine: String {
    let upTo = factsLine
    switch sources.count {
    case 0: return upTo
    case 1...8:
      return sources.map { "\($0.repository) \($0.head.prefix(10))" }.joined(separator: ", ") + "; \(upTo)"
    default: return "\(sources.count) repositories, their newest commits listed by: daylight coverage; \(upTo)"
    }
  }

  /// Up to when there are facts, as part of a sentence.
  var factsLine: String { hasFacts ? "facts up to \(asOf)" : "no repository has been read" }

  /// What every artifact says about its limits.
  public var footer: [String] {
    [
      "Absence of evidence is not evidence of absence. Git misses meetings, chat, incidents, hiring and everything said aloud.",
      "This is evidence, not a rating. It compares nobody with anybody, and it recommends no decision.",
      "Every item names the git objects from which it can be read again. Rules \(rulesVersion), thresholds \(thresholds.version), \(factsLine).",
    ]
  }
}
