/// Where a claim can be read again: one git object, and the place in it.
public struct Provenance: Hashable, Sendable, Codable {
  /// The repository's id.
  public var repository: String
  /// The object's id in hex: a commit for who did what when, a blob for what a file says.
  public var object: String
  /// The file's path at that object, when it is about a file.
  public var path: String?
  /// The line in the object, from 1, when one line says it.
  public var line: Int?
  /// What is read there, in a few words.
  public var note: String

  /// A place in git.
  public init(repository: String, object: String, path: String? = nil, line: Int? = nil, note: String) {
    self.repository = repository
    self.object = object
    self.path = path
    self.line = line
    self.note = note
  }

  /// The place in one line, such as `payments 9f2c01ab34 docs/adr/0014.md:3 (named as author)`.
  public var summary: String {
    var text = "\(repository) \(object.prefix(10))"
    if let path { text += " \(path)" }
    if let line { text += ":\(line)" }
    return "\(text) (\(note))"
  }
}
