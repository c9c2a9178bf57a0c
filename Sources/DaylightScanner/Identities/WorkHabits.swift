internal import DaylightCore

/// When, in which time zones and in which folders somebody worked in one repository, as its commits say.
struct WorkHabits: Hashable, Sendable {
  /// The first and the last commit, in seconds since 1970.
  private(set) var first: Int64, last: Int64
  /// The time zones of the first and the last commit under each naming, in minutes east of UTC.
  private(set) var zones: Set<Int>
  /// The folders, one or two names deep; the top one tells nothing and is left out.
  private(set) var folders: Set<String>

  init(_ identity: IdentityFact) {
    first = identity.first.seconds
    last = identity.last.seconds
    zones = [identity.first.offsetMinutes, identity.last.offsetMinutes]
    folders = Set(identity.places.map(\.folder).filter { !$0.isEmpty })
  }

  /// Takes in what was done under another naming of the same person.
  mutating func formUnion(_ other: WorkHabits) {
    first = min(first, other.first)
    last = max(last, other.last)
    zones.formUnion(other.zones)
    folders.formUnion(other.folders)
  }

  /// The seconds between the end of one's work and the beginning of the other's; below zero when both worked at once.
  func gap(to other: WorkHabits) -> Int64 {
    let (start, end) = (max(first, other.first), min(last, other.last))
    // A broken clock writes any number.
    let (gap, isBeyond) = start.subtractingReportingOverflow(end)
    return isBeyond ? .max : gap
  }
}
