/// How well the work of two agrees in one repository: when it was done, in which time zone, in which folders.
///
/// Each counts by how few share it. Of the pairs of two people in nineteen histories one in twenty-six has two points or
/// more, and one in two hundred has three; of the pairs of two namings of one person half and a fifth. It says nothing
/// by itself, and so much beside a name because it does not follow from the name.
struct WorkAgreement: Hashable, Sendable {
  /// 0, nothing follows, 1 for two points, 2 for more.
  var weight: Int { max(0, min(points, 3) - 1) }
  /// From 0, nothing agrees, to 5.
  private(set) var points = 0
  /// In words, for a list that a person reads.
  private(set) var reason = ""

  /// So long after the one's end the other begins at most.
  static let year: Int64 = 365 * 86_400
  /// With fewer people nobody can say that a time zone or a folder is rare.
  static let leastPeople = 30

  init(_ left: IdentityProfile, _ right: IdentityProfile, among population: WorkPopulation) {
    var best = (points: 0, reason: "")
    for (repository, one) in left.work {
      guard let other = right.work[repository], let counts = population.counts[repository],
        counts.people >= WorkAgreement.leastPeople
      else { continue }
      var points = 0
      var parts: [String] = []
      if one.gap(to: other) < WorkAgreement.year {
        points += 1
        parts.append(one.gap(to: other) < 0 ? "at the same time" : "within a year")
      }
      let zone = one.zones.intersection(other.zones).compactMap { counts.zones[$0] }.min()
      if let zone, zone * 5 <= counts.people {
        points += zone * 20 <= counts.people ? 2 : 1
        parts.append("in a time zone that few have")
      }
      let folder = one.folders.intersection(other.folders).compactMap { counts.folders[$0] }.min()
      if let folder, folder <= max(3, counts.people / 20) {
        points += folder <= max(3, counts.people / 50) ? 2 : 1
        parts.append("in a folder where few work")
      }
      let found = (points: points, reason: parts.joined(separator: ", "))
      if best < found { best = found }
    }
    guard best.points > 0 else { return }
    points = best.points
    reason = "both worked " + best.reason
  }
}
