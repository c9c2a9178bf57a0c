/// Which day and which fiscal quarter a moment belongs to, in the organisation's own zone.
///
/// The zone arrives as its changes of offset, because only the operating system knows the zones by name and
/// this library reads nothing.
public struct OrganisationCalendar: Hashable, Sendable {
  /// One change of the zone's offset from UTC.
  public struct OffsetChange: Hashable, Sendable {
    /// Seconds since 1970 from which the offset holds.
    public var from: Int64
    /// Seconds east of UTC.
    public var offsetSeconds: Int

    /// A change of offset.
    public init(from: Int64, offsetSeconds: Int) {
      self.from = from
      self.offsetSeconds = offsetSeconds
    }
  }

  /// The zone's name, for display.
  public var zoneName: String
  /// The zone's changes of offset, in order of time.
  public var offsetChanges: [OffsetChange]
  /// The month, 1–12, in which the fiscal year starts.
  public var fiscalStartMonth: Int

  /// A calendar; without changes of offset it is UTC.
  public init(zoneName: String = "UTC", offsetChanges: [OffsetChange] = [], fiscalStartMonth: Int = 1) {
    self.zoneName = zoneName
    self.offsetChanges = offsetChanges.sorted { $0.from < $1.from }
    self.fiscalStartMonth = min(max(fiscalStartMonth, 1), 12)
  }

  /// The organisation's day at that moment.
  public func day(of seconds: Int64) -> CalendarDay {
    // Git takes any number for a time: one at the very end of them has no room for an offset.
    let (local, isOver) = seconds.addingReportingOverflow(Int64(offset(at: seconds)))
    return CalendarDay(secondsSince1970: isOver ? seconds : local)
  }

  private func offset(at seconds: Int64) -> Int {
    var low = 0
    var high = offsetChanges.count
    while low < high {
      let middle = (low + high) / 2
      if offsetChanges[middle].from <= seconds { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? offsetChanges[low - 1].offsetSeconds : (offsetChanges.first?.offsetSeconds ?? 0)
  }

  /// The fiscal quarter of a day. A fiscal year bears the number of the calendar year in which it ends.
  public func quarter(of day: CalendarDay) -> Quarter {
    let date = day.civil
    let months = date.year * 12 + date.month - 1 - (fiscalStartMonth - 1)
    let fiscalMonths = fiscalStartMonth == 1 ? months : months + 12
    let year = Int((Double(fiscalMonths) / 12).rounded(.down))
    return Quarter(year: year, quarter: (fiscalMonths - year * 12) / 3 + 1)
  }

  /// The first day of a fiscal quarter.
  public func firstDay(of quarter: Quarter) -> CalendarDay {
    let start = quarter.index * 3 + (fiscalStartMonth - 1) - (fiscalStartMonth == 1 ? 0 : 12)
    let year = Int((Double(start) / 12).rounded(.down))
    return CalendarDay(year: year, month: start - year * 12 + 1, day: 1)
  }

  /// The last day of a fiscal quarter.
  public func lastDay(of quarter: Quarter) -> CalendarDay {
    CalendarDay(number: firstDay(of: quarter.advanced(by: 1)).number - 1)
  }
}
