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
