internal import DaylightCore

/// Who was new to which area when: the first ten changes within a year, or the first ninety days.
///
/// An area is what one set of owners has in a repository; where nobody owns anything it is the repository. Whoever was
/// there in an area's first month began it, and was no newcomer; nor is whoever made a hundred changes in the repository
/// before, wherever they change something for the first time.
struct Newcomers {
  static let firstChanges = 10
  static let firstDays = 90
  /// Where little happens the first ten changes take years: after so many days nobody is new there any more.
  static let longestDays = 365
  static let foundingDays = 30
  /// With so many changes in a repository nobody is new to any of its areas.
  static let settledChanges = 100

  /// A person's work in an area.
  struct Key: Hashable, Comparable {
    var person: PersonID
    var area: String

    static func < (left: Key, right: Key) -> Bool { (left.area, left.person) < (right.area, right.person) }
  }

  /// A change in an area.
  struct Work {
    var commit: String
    var day: CalendarDay
    /// Whether its author was new to the area.
    var isFirst: Bool
  }

  /// By person and area, in order of day.
  private(set) var works: [Key: [Work]] = [:]

  init(_ context: EvidenceContext) {
    var found: [Key: [Work]] = [:]
    var began: [String: CalendarDay] = [:]
    // The days of somebody's changes in a repository.
    var days: [Key: [CalendarDay]] = [:]
    for change in context.changes {
      guard let day = change.day else { continue }
      if let author = change.author, change.fact.marks.isEmpty {
        days[Key(person: author, area: change.fact.repository), default: []].append(day)
      }
      for area in Newcomers.areas(of: change.fact) {
        // Imported and generated work tells when an area began, and nobody's first steps.
        began[area] = min(began[area] ?? day, day)
        guard let author = change.author, change.fact.marks.isEmpty else { continue }
        found[Key(person: author, area: area), default: []].append(
          Work(commit: change.fact.commit, day: day, isFirst: false))
      }
    }
    // From when on somebody was settled in a repository.
    let settled = days.compactMapValues { days in
      days.count > Newcomers.settledChanges ? days.sorted()[Newcomers.settledChanges] : nil
    }
    for (key, list) in found {
      var list = list.sorted { ($0.day, $0.commit) < ($1.day, $1.commit) }
      guard let first = list.first?.day, let start = began[key.area] else { continue }
      if first.number - start.number > Newcomers.foundingDays {
        let settled = settled[Key(person: key.person, area: Newcomers.repository(of: key.area))]
        for index in list.indices {
          list[index].isFirst =
            (index < Newcomers.firstChanges && list[index].day.number - first.number < Newcomers.longestDays
              || list[index].day.number - first.number < Newcomers.firstDays)
            && settled.map { first <= $0 } ?? true
        }
      }
      works[key] = list
    }
  }

  /// The areas of a change.
  static func areas(of change: ChangeFact) -> [String] {
    let owned = change.areas.filter { !$0.owners.isEmpty }.map {
      "\(change.repository)\u{0}\($0.owners.sorted().joined(separator: " "))"
    }
    return owned.isEmpty ? [change.repository] : owned
  }

  /// The repository of an area.
  static func repository(of area: String) -> String { String(area.prefix { $0 != "\u{0}" }) }

  /// For each area and commit, whether its author was new there.
  func firsts() -> [String: Set<String>] {
    var firsts: [String: Set<String>] = [:]
    for (key, works) in works {
      for work in works where work.isFirst { firsts[key.area, default: []].insert(work.commit) }
    }
    return firsts
  }
}
