internal import DaylightCore

/// Somebody's help to newcomers of an area, meeting by meeting.
struct MentoringSeries {
  /// One recorded meeting: a review, or a change written together.
  struct Meeting: Hashable {
    var commit: String
    var day: CalendarDay
    /// Whether the record itself speaks of mentoring.
    var isDeclared: Bool
  }

  /// A mentor, a newcomer and an area.
  struct Key: Hashable, Comparable {
    var mentor: PersonID
    var mentee: PersonID
    var area: String

    static func < (left: Key, right: Key) -> Bool {
      (left.area, left.mentor, left.mentee) < (right.area, right.mentor, right.mentee)
    }
  }

  /// A series needs so many meetings, over so many days.
  static let leastMeetings = 3
  static let leastDays = 14

  /// In order of day.
  var meetings: [Meeting]

  var first: CalendarDay { meetings.first?.day ?? CalendarDay(number: 0) }
  var last: CalendarDay { meetings.last?.day ?? CalendarDay(number: 0) }

  private var isSeries: Bool {
    Set(meetings.map(\.commit)).count >= MentoringSeries.leastMeetings
      && last.number - first.number >= MentoringSeries.leastDays
  }

  /// Series of reviews. Whoever reviews nine in ten of an area's reviewed changes does so because nobody else can.
  static func reviews(_ newcomers: Newcomers, in context: EvidenceContext) -> [Key: MentoringSeries] {
    let firsts = newcomers.firsts()
    let acquaintance = Acquaintance(context)
    var reviewed: [String: Set<String>] = [:]
    var byReviewer: [Newcomers.Key: Set<String>] = [:]
    var found: [Key: Set<Meeting>] = [:]
    for review in context.reviews where review.fact.role.isReview && review.change.fact.marks.isEmpty {
      guard let author = review.change.author else { continue }
      let commit = review.change.fact.commit
      for area in Newcomers.areas(of: review.change.fact) {
        reviewed[area, default: []].insert(commit)
        byReviewer[.init(person: review.reviewer, area: area), default: []].insert(commit)
        guard firsts[area]?.contains(commit) == true, !isFirst(review.reviewer, area, review.day, newcomers) else {
          continue
        }
        found[Key(mentor: review.reviewer, mentee: author, area: area), default: []].insert(
          Meeting(commit: commit, day: review.day, isDeclared: false))
      }
    }
    return found.compactMapValues(series).filter { key, series in
      guard acquaintance.isKnown(key.mentor, before: series.last, apartFrom: key.mentee) else { return false }
      let all = reviewed[key.area]?.count ?? 0
      let own = byReviewer[.init(person: key.mentor, area: key.area)]?.count ?? 0
      return all < 10 || own * 10 < all * 9
    }
  }

  /// Series of changes written together, and single records that say "mentored".
  static func pairings(_ newcomers: Newcomers, in context: EvidenceContext) -> [Key: MentoringSeries] {
    let firsts = newcomers.firsts()
    var found: [Key: Set<Meeting>] = [:]
    for review in context.reviews where review.change.fact.marks.isEmpty {
      guard let author = review.change.author else { continue }
      let commit = review.change.fact.commit
      switch review.fact.role {
      case .mentored, .helped, .coAuthored, .coDeveloped: break
      default: continue
      }
      let isDeclared = review.fact.role == .mentored
      for area in Newcomers.areas(of: review.change.fact) {
        let meeting = Meeting(commit: commit, day: review.day, isDeclared: isDeclared)
        if isDeclared
          || firsts[area]?.contains(commit) == true && !isFirst(review.reviewer, area, review.day, newcomers)
        {
          found[Key(mentor: review.reviewer, mentee: author, area: area), default: []].insert(meeting)
        } else if review.fact.role != .helped, isFirst(review.reviewer, area, review.day, newcomers),
          firsts[area]?.contains(commit) != true, !EvidenceContext.isSquash(review.change.fact.subject)
        {
          // The newcomer is the co-author. Of a request that a forge squashed, also whoever proposed a word to it is
          // named so: that is a reviewer.
          found[Key(mentor: author, mentee: review.reviewer, area: area), default: []].insert(meeting)
        }
      }
    }
    return found.compactMapValues { meetings in
      meetings.contains(where: \.isDeclared)
        ? MentoringSeries(meetings: meetings.sorted { ($0.day, $0.commit) < ($1.day, $1.commit) }) : series(meetings)
    }
  }

  /// Whether somebody was new to an area themselves on a day.
  private static func isFirst(_ person: PersonID, _ area: String, _ day: CalendarDay, _ newcomers: Newcomers) -> Bool {
    guard let works = newcomers.works[.init(person: person, area: area)] else { return false }
    return works.last { $0.day <= day }?.isFirst ?? works.first?.isFirst ?? false
  }

  private static func series(_ meetings: Set<Meeting>) -> MentoringSeries? {
    let series = MentoringSeries(meetings: meetings.sorted { ($0.day, $0.commit) < ($1.day, $1.commit) })
    return series.isSeries ? series : nil
  }

  // MARK: - Items

  /// One item for each mentor and repository.
  ///
  /// Mentees stand in it under a name that only this installation can make, unless they agreed to be named.
  static func items(
    _ kind: SignalKind, version: Int, _ series: [Key: MentoringSeries], title: String, word: String, declared: Bool,
    in context: EvidenceContext, statement: (_ mentees: Int, _ first: CalendarDay, _ last: CalendarDay) -> String
  ) -> [EvidenceItem] {
    struct Home: Hashable {
      var mentor: PersonID
      var repository: String
    }
    var homes: [Home: [(key: Key, series: MentoringSeries)]] = [:]
    for (key, series) in series {
      homes[Home(mentor: key.mentor, repository: Newcomers.repository(of: key.area)), default: []].append((key, series))
    }
    return homes.sorted { ($0.key.repository, $0.key.mentor) < ($1.key.repository, $1.key.mentor) }.compactMap {
      home, parts in
      let parts = parts.sorted { $0.key < $1.key }
      let mentees = Set(parts.map(\.key.mentee))
      let days = parts.flatMap { $0.series.meetings.map(\.day) }
      guard let first = days.min(), let last = days.max() else { return nil }
      let meetings = Set(parts.flatMap { $0.series.meetings.map(\.commit) }).sorted()
      return EvidenceItem(
        kind: kind, ruleVersion: version, title: "\(title) \(home.repository)",
        subject: .init(repository: home.repository, key: "\(word):\(home.mentor)"), of: home.mentor,
        participants: [
          Participant(
            person: home.mentor, role: .mentor, depth: .substantive,
            confidence: mentees.count >= 2 || parts.contains { $0.series.meetings.contains(where: \.isDeclared) }
              ? .high : .medium)
        ],
        dimensions: [.influence], first: first, last: last, days: days,
        reach: context.menteeReach(mentees, of: home.mentor, from: first, on: last, days: days),
        durability: .series(from: first, through: last), exposure: [.usual(declared ? .low : .veryLow)],
        statements: [statement(mentees.count, first, last)] + context.namedMentees(mentees),
        caveats: ["What was said cannot be seen, nor whether it helped."],
        provenance: meetings.prefix(6).map {
          Provenance(repository: home.repository, object: $0, note: "one of the changes")
        })
    }
  }
}

extension EvidenceContext {
  /// A reach over mentees: each counts, and none has an id, unless they agreed to be named. A keyed hash would join what
  /// one person got help with in several places; a place in a list says nothing.
  func menteeReach(
    _ mentees: Set<PersonID>, of mentor: PersonID, from start: CalendarDay, on day: CalendarDay, days: [CalendarDay]
  ) -> Reach {
    var reach = self.reach(
      people: mentees, namedTeams: [], doers: [mentor], from: start, on: day,
      quarters: days.map { calendar.quarter(of: $0) })
    reach.people = reach.people.enumerated().map { place, mentee in
      isNamedAsMentee(mentee) ? mentee : PersonID("mentee-\(place + 1)-of-\(mentor)")
    }.sorted()
    return reach
  }

  /// A sentence with the names of those who agreed to be named.
  func namedMentees(_ mentees: Set<PersonID>) -> [String] {
    let names = mentees.filter(isNamedAsMentee).sorted().compactMap { people.entries[$0]?.person.name }
    return names.isEmpty ? [] : ["With their consent: \(names.joined(separator: ", "))."]
  }

  /// Without a roster nothing is hidden that git log does not show, and nobody was asked: nobody is named.
  private func isNamedAsMentee(_ person: PersonID) -> Bool {
    people.entries[person]?.person.isNamedAsMentee ?? false
  }
}
