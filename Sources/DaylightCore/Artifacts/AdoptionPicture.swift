/// When which repositories took up a standard, and whether they kept it.
public struct AdoptionPicture: Hashable, Sendable, Codable {
  /// One repository's stretch.
  public struct Bar: Hashable, Sendable, Codable {
    /// The repository.
    public var repository: String
    /// The quarter in which it took the standard up.
    public var first: Quarter
    /// The quarter in which it gave it up; nil while it lasts.
    public var end: Quarter?
    /// Whether somebody rolled it out there.
    public var isPushed: Bool

    /// A stretch.
    public init(repository: String, first: Quarter, end: Quarter?, isPushed: Bool) {
      self.repository = repository
      self.first = first
      self.end = end
      self.isPushed = isPushed
    }
  }

  /// The standard's title.
  public var title: String
  /// The quarter in which it was written.
  public var start: Quarter
  /// The newest quarter in the facts.
  public var now: Quarter
  /// One for each repository, in the order in which they took it up.
  public var bars: [Bar]

  /// A picture.
  public init(title: String, start: Quarter, now: Quarter, bars: [Bar]) {
    self.title = title
    self.start = start
    self.now = max(now, start)
    self.bars = bars
  }

  /// The quarters of the axis, in order without gaps.
  public var quarters: [Quarter] {
    let first = min(start, bars.map(\.first).min() ?? start)
    return (0...max(0, now.index - first.index)).map { first.advanced(by: $0) }
  }

  /// How many repositories have it at the end of a quarter.
  public func holders(in quarter: Quarter) -> Int {
    bars.count { $0.first <= quarter && ($0.end.map { $0 > quarter } ?? true) }
  }
}
