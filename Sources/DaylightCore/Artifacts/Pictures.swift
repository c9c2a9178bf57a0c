/// A person's items over fiscal quarters, a row for each dimension. It shows when, never how much.
public struct TimelinePicture: Hashable, Sendable, Codable {
  /// One subject's stretch on a row.
  public struct Bar: Hashable, Sendable, Codable {
    /// The subject's title.
    public var title: String
    /// The first quarter.
    public var first: Quarter
    /// The last quarter.
    public var last: Quarter
    /// Whether it was reverted.
    public var isReverted: Bool

    /// A stretch.
    public init(title: String, first: Quarter, last: Quarter, isReverted: Bool = false) {
      self.title = title
      self.first = first
      self.last = last
      self.isReverted = isReverted
    }
  }

  /// One dimension.
  public struct Row: Hashable, Sendable, Codable {
    /// The dimension.
    public var dimension: Dimension
    /// Whether it can be seen here at all. A row that cannot is drawn as not observable, never as empty.
    public var isObservable: Bool
    /// Its stretches, earliest first.
    public var bars: [Bar]

    /// A row.
    public init(dimension: Dimension, isObservable: Bool, bars: [Bar]) {
      self.dimension = dimension
      self.isObservable = isObservable
      self.bars = bars
    }
  }

  /// The quarters of the axis, in order without gaps.
  public var quarters: [Quarter]
  /// The rows, in the order of dimensions.
  public var rows: [Row]

  /// A picture.
  public init(quarters: [Quarter], rows: [Row]) {
    self.quarters = quarters
    self.rows = rows
  }
}

/// Where an item started and which teams and repositories it reached.
public struct ReachPicture: Hashable, Sendable, Codable {
  /// The item's title.
  public var title: String
  /// The repository in which it started.
  public var origin: String
  /// The teams that it reached, by display name.
  public var teams: [String]
  /// The other repositories that it reached.
  public var repositories: [String]
  /// How many other people it touched; their names are not in the picture.
  public var people: Int
  /// Whether teams are known; if not, an empty list of teams says nothing.
  public var teamsAreKnown: Bool

  /// A picture.
  public init(
    title: String, origin: String, teams: [String], repositories: [String], people: Int, teamsAreKnown: Bool
  ) {
    self.title = title
    self.origin = origin
    self.teams = teams
    self.repositories = repositories
    self.people = people
    self.teamsAreKnown = teamsAreKnown
  }
}

/// How much of what there is could be seen, one bar for each kind of thing.
public struct CoveragePicture: Hashable, Sendable, Codable {
  /// One kind of thing.
  public struct Bar: Hashable, Sendable, Codable {
    /// What it is, such as `Changes that name a reviewer`.
    public var label: String
    /// How many of how many.
    public var share: Coverage.Share

    /// A bar.
    public init(_ label: String, _ share: Coverage.Share) {
      self.label = label
      self.share = share
    }
  }

  /// The bars, in order.
  public var bars: [Bar]
  /// The share below which nothing can be said, in 0…1.
  public var observable: Double
  /// The share below which it can be said in part only.
  public var wellObservable: Double

  /// A picture.
  public init(bars: [Bar], observable: Double, wellObservable: Double) {
    self.bars = bars
    self.observable = observable
    self.wellObservable = wellObservable
  }
}
