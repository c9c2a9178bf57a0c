/// What commits are read for. Commits that were read in another mode have to be read again.
///
/// It follows from the repository's content alone, so that an incremental scan ends in the mode of a full one.
struct ScanMode: Hashable, Sendable {
  /// The version of the extractors.
  var extractors = RepositoryScan.extractorsVersion
  /// Whether owners are looked up: only where the newest tree, or a commit, has an ownership file. Looking for files
  /// that never were is most of the cost of a history without any.
  var readsOwnership = false
  /// Paths that a followed file had and that do not look like a text's or a standard's, in order of bytes.
  var followed: [[UInt8]] = []
  /// How reviews are read, beside the conventions that everybody has.
  var reviews = ReviewSettings()
  /// Whose CODEOWNERS it is, where somebody said so; nil: the tree tells.
  var forge: Forge?

  var conventions: [ReviewConvention] { reviews.conventions }

  /// The mode as it is kept.
  var bytes: [UInt8] {
    var writer = RunWriter()
    writer.number(extractors)
    writer.number(readsOwnership ? 1 : 0)
    writer.number(followed.count)
    for path in followed { writer.raw(path) }
    reviews.write(&writer)
    writer.text(forge?.rawValue ?? "")
    return writer.bytes
  }

  init(
    extractors: Int = RepositoryScan.extractorsVersion, readsOwnership: Bool = false, followed: [[UInt8]] = [],
    reviews: ReviewSettings = ReviewSettings(), forge: Forge? = nil
  ) {
    self.reviews = reviews
    self.forge = forge
    self.extractors = extractors
    self.readsOwnership = readsOwnership
    self.followed = followed
  }

  /// Reads a kept mode; nil when it is of another version.
  init?(bytes: [UInt8]) {
    var reader = RunReader(bytes)
    do throws(RunReader.Damage) {
      guard try reader.number() == UInt64(RepositoryScan.extractorsVersion) else { return nil }
      readsOwnership = try reader.number() == 1
      for _ in 0..<(try reader.count()) { followed.append(try reader.raw()) }
      reviews = try ReviewSettings(&reader)
      forge = Forge(rawValue: try reader.text())
    } catch {
      return nil
    }
  }

  /// Whether commits read in this mode hold all that the other would have read.
  func covers(_ other: ScanMode) -> Bool {
    extractors == other.extractors && readsOwnership == other.readsOwnership && reviews == other.reviews
      && forge == other.forge && Set(followed).isSuperset(of: other.followed)
  }
}
