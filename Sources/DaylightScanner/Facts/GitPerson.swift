/// A person as git has them: any part may be missing.
public struct GitPerson: Hashable, Sendable {
  /// The name; nil when git has none.
  public var name: String?
  /// The address in lower case; nil when git has none.
  public var email: String?
  /// The handle on a forge, without `@`, in lower case; nil when git has none.
  public var handle: String?

  /// A person; empty parts become nil.
  public init(name: String? = nil, email: String? = nil, handle: String? = nil) {
    self.name = name.flatMap { $0.isEmpty ? nil : $0 }
    self.email = email.flatMap { $0.isEmpty ? nil : $0.lowercased() }
    self.handle = handle.flatMap { $0.isEmpty ? nil : $0.lowercased() }
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { name == nil && email == nil && handle == nil }

  /// The person as a commit's author: with the handle that the address tells.
  var asWritten: GitPerson {
    GitPerson(name: name, email: email, handle: email.flatMap { EmailAddress.handle(inNoreply: $0) })
  }

  var sortKey: String { "\(email ?? "")\u{0}\(name ?? "")\u{0}\(handle ?? "")" }
}

extension GitPerson: Codable {
  private enum CodingKeys: String, CodingKey { case name, email, handle }

  /// Reads name, email and handle; each may be null or missing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decodeIfPresent(String.self, forKey: .name),
      email: try container.decodeIfPresent(String.self, forKey: .email),
      handle: try container.decodeIfPresent(String.self, forKey: .handle))
  }

  /// Writes all three, null where unknown.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(email, forKey: .email)
    try container.encode(handle, forKey: .handle)
  }
}
