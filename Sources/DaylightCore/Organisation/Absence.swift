/// Days on which somebody was not there, or not fully. Why is nobody's business: leave and part-time are the same here.
public struct Absence: Hashable, Sendable, Codable {
  /// The first day.
  public var from: CalendarDay
  /// The last day; nil: not known yet.
  public var until: CalendarDay?

  /// An absence.
  public init(from: CalendarDay, until: CalendarDay? = nil) {
    self.from = from
    self.until = until
  }

  /// Days of a window, from which on nothing follows from what is missing in it: four weeks.
  private static let weight = 28

  /// Whether absences take so much of a window that nothing follows from what is missing there. They may overlap.
  public static func weigh(_ absences: [Absence], on window: ItemWindow) -> Bool {
    var days = 0
    var counted = window.first.number - 1
    for absence in absences.sorted(by: { $0.from < $1.from }) {
      let first = max(absence.from.number, counted + 1)
      let last = min(absence.until?.number ?? window.last.number, window.last.number)
      guard last >= first else { continue }
      days += last - first + 1
      counted = last
    }
    return days >= weight
  }
}
