/// One file that differs between two trees. Renames are not looked for: they are a deletion and an addition.
public struct FileChange: Sendable, Hashable {
  /// How it differs.
  public enum Status: UInt8, Sendable, Hashable {
    /// It was not there before.
    case added
    /// It is not there any more.
    case deleted
    /// Its content differs, or whether it may be executed.
    case modified
    /// It became something else: a file a link, a link a submodule.
    case typeChanged

    /// The letter git prints: A, D, M or T.
    public var letter: String {
      switch self {
      case .added: "A"
      case .deleted: "D"
      case .modified: "M"
      case .typeChanged: "T"
      }
    }
  }

  /// How it differs.
  public var status: Status
  /// Where it is from the top folder, parts separated by `/`; need not be UTF-8.
  public var path: [UInt8]
  /// The mode before, one of `FileMode`; 0 when added.
  public var oldMode: UInt32
  /// The mode after, one of `FileMode`; 0 when deleted.
  public var newMode: UInt32
  /// The object before: a blob, or for a submodule a commit of another repository; nil when added.
  public var oldID: ObjectID?
  /// The object after, likewise; nil when deleted.
  public var newID: ObjectID?

  /// A change with all its parts.
  public init(
    status: Status, path: [UInt8], oldMode: UInt32, newMode: UInt32, oldID: ObjectID?, newID: ObjectID?
  ) {
    self.status = status
    self.path = path
    self.oldMode = oldMode
    self.newMode = newMode
    self.oldID = oldID
    self.newID = newID
  }
}
