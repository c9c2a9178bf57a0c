/// What a name in a tree leads to.
public struct TreeEntry: Sendable, Hashable {
  /// One of `FileMode`.
  public var mode: UInt32
  /// A tree, a blob, or for a submodule a commit of another repository.
  public var id: ObjectID

  /// An entry with both parts.
  public init(mode: UInt32, id: ObjectID) {
    self.mode = mode
    self.id = id
  }
}
