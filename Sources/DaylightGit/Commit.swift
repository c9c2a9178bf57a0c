/// A commit, read whole.
public struct Commit: Sendable {
  /// Its own name.
  public var id: ObjectID
  /// The tree it records.
  public var tree: ObjectID
  /// The commits before it, in the order recorded; none for a root.
  public var parents: [ObjectID]
  /// Who wrote the change, and when.
  public var author: Signature
  /// Who recorded it, and when.
  public var committer: Signature
  /// All bytes after the header and its empty line, in UTF-8 if the commit's encoding is known; need not be UTF-8.
  public var message: [UInt8]
  /// The name of the encoding that the text was recorded in; nil means UTF-8.
  public var encoding: [UInt8]?

  /// The time that orders a history: the committer's, read as leniently as git does for this purpose.
  var order: UInt64
}
