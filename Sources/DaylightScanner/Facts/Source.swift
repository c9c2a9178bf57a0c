/// Where a fact was read: an object, and the path and line in it.
public struct Source: Hashable, Sendable, Codable {
  /// The object's id in hex: a commit for its message, a blob for a file.
  public var oid: String
  /// The file's path; nil for a commit's message.
  public var path: String?
  /// The line, from 1; nil when the whole object says it.
  public var line: Int?

  /// A place.
  public init(oid: String, path: String? = nil, line: Int? = nil) {
    self.oid = oid
    self.path = path
    self.line = line
  }
}
