/// How well clusters agree with declared ones, counted in pairs of namings that both have in one cluster.
struct PairwiseFigures: Equatable {
  /// Of the pairs that were joined, the share that is declared; 1 when none was joined.
  var precision: Double
  /// Of the pairs that are declared, the share that was joined; 1 when none is declared.
  var recall: Double

  /// - Parameters:
  ///   - found: the cluster of each naming.
  ///   - declared: the declared cluster of each naming; namings that are not declared are left out.
  init<Found: Hashable, Declared: Hashable>(found: [String: Found], declared: [String: Declared]) {
    func pairs<Cluster: Hashable>(_ clusters: [String: Cluster]) -> Set<[String]> {
      let wanted = clusters.filter { declared[$0.key] != nil && found[$0.key] != nil }
      let groups = Dictionary(grouping: wanted.keys.sorted()) { wanted[$0] }
      return Set(
        groups.values.flatMap { group in
          group.indices.flatMap { place in group[(place + 1)...].map { [group[place], $0] } }
        })
    }
    let (joined, wanted) = (pairs(found), pairs(declared))
    let both = Double(joined.intersection(wanted).count)
    precision = joined.isEmpty ? 1 : both / Double(joined.count)
    recall = wanted.isEmpty ? 1 : both / Double(wanted.count)
  }
}
