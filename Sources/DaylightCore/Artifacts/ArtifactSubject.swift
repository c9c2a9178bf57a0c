/// The person whom an artifact is about, as programs read it.
public struct ArtifactSubject: Hashable, Sendable, Codable {
  /// The id.
  public var id: PersonID
  /// The display name.
  public var name: String

  /// A person.
  public init(id: PersonID, name: String) {
    self.id = id
    self.name = name
  }
}
