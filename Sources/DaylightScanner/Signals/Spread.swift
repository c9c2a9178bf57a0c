extension Array {
  /// The first, the last and some between, evenly: all when there are no more than so many.
  func spread(over most: Int) -> [Element] {
    guard count > most, most > 1 else { return Array(prefix(most)) }
    return (0..<most).map { self[$0 * (count - 1) / (most - 1)] }
  }
}
