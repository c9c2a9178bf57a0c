internal import DaylightCore
internal import Foundation

/// A time zone's changes of offset, from the operating system's table.
enum ZoneOffsets {
  /// The changes from 1990 to 2045; nil when the system knows no such zone.
  static func changes(of name: String) -> [OrganisationCalendar.OffsetChange]? {
    guard let zone = TimeZone(identifier: name) else { return nil }
    var moment = Date(timeIntervalSince1970: 631_152_000)
    let end = Date(timeIntervalSince1970: 2_366_841_600)
    var changes = [OrganisationCalendar.OffsetChange(from: 0, offsetSeconds: zone.secondsFromGMT(for: moment))]
    while let next = zone.nextDaylightSavingTimeTransition(after: moment), next < end, next > moment {
      changes.append(.init(from: Int64(next.timeIntervalSince1970), offsetSeconds: zone.secondsFromGMT(for: next)))
      moment = next
    }
    return changes
  }
}
