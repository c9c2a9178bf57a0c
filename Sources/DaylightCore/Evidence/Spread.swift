extension Array {
  /// The first, the last and some between, evenly: all when there are no more than so many.
  public func spread(over most: Int) -> [Element] {
    guard count > most, most > 1 else { return Array(prefix(most)) }
    return (0..<most).map { self[$0 * (count - 1) / (most - 1)] }
  }

  /// The first and the last of each quarter, and so many at most, spread over all: whichever quarters somebody looks at,
  /// something of them is there, unless there are more quarters than places.
  ///
  /// - Parameter quarter: of what lies in order of time.
  public func spread(over most: Int, ofEach quarter: (Element) -> Quarter) -> [Element] {
    var parts: [(quarter: Quarter, elements: [Element])] = []
    for element in self {
      let own = quarter(element)
      if parts.last?.quarter == own {
        parts[parts.count - 1].elements.append(element)
      } else {
        parts.append((own, [element]))
      }
    }
    return parts.flatMap { $0.elements.spread(over: parts.count * 2 > most ? 1 : 2) }.spread(over: most)
  }
}
