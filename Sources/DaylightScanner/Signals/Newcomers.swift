internal import DaylightCore

/// Who was new to which area when: the first ten changes within a year, or the first ninety days.
///
/// An area is what one set of owners has in a repository; where nobody owns anything it is the repository. Whoever was
/// there in an area's first month began it, and was no newcomer.
struct Newcomers {
  static let firstChanges = 10
  static let firstDays = 90
  /// Where little happens the first ten changes take years: after so many days nobody is new there any more.
  static let longestDays = 365
  static let foundingDays = 30

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
    for change in context.changes {
      guard let day = change.day else { continue }
      for area in Newcomers.areas(of: change.fact) {
        // Imported and generated work tells when an area began, and nobody's first steps.
        began[area] = min(began[area] ?? day, day)
        guard let author = change.author, change.fact.marks.isEmpty else { continue }
        found[Key(person: author, area: area), default: []].append(
          Work(commit: change.fact.commit, day: day, isFirst: false))
      }
    }
    for (key, list) in found {
      var list = list.sorted { ($0.day, $0.commit) < ($1.day, $1.commit) }
      guard let first = list.first?.day, let start = began[key.area] else { continue }
      if first.number - start.number > Newcomers.foundingDays {
        for index in list.indices {
          list[index].isFirst =
            index < Newcomers.firstChanges && list[index].day.number - first.number < Newcomers.longestDays
            || list[index].day.number - first.number < Newcomers.firstDays
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
