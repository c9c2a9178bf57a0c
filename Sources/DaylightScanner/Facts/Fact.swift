/// Something literally true in one repository, with the place where it can be read again.
public enum Fact: Hashable, Sendable {
  case repository(RepositoryFact)
  case identity(IdentityFact)
  case alias(AliasFact)
  case change(ChangeFact)
  case review(ReviewFact)
  case document(DocumentFact)
  case revision(RevisionFact)
  case citation(CitationFact)
  case standard(StandardFact)
  case ownership(OwnershipFact)

  /// The version of the line format.
  public static let formatVersion = 1

  /// The name of a fact's kind.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case repository, identity, alias, change, review, document, revision, citation, standard, ownership

    /// In the order in which files hold them.
    public static func < (left: Kind, right: Kind) -> Bool { left.order < right.order }

    private var order: Int { Kind.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The fact's kind.
  public var kind: Kind {
    switch self {
    case .repository: .repository
    case .identity: .identity
    case .alias: .alias
    case .change: .change
    case .review: .review
    case .document: .document
    case .revision: .revision
    case .citation: .citation
    case .standard: .standard
    case .ownership: .ownership
    }
  }

  /// The id of the repository it is true in.
  public var repository: String {
    switch self {
    case .repository(let fact): fact.repository
    case .identity(let fact): fact.repository
    case .alias(let fact): fact.repository
    case .change(let fact): fact.repository
    case .review(let fact): fact.repository
    case .document(let fact): fact.repository
    case .revision(let fact): fact.repository
    case .citation(let fact): fact.repository
    case .standard(let fact): fact.repository
    case .ownership(let fact): fact.repository
    }
  }
}

extension Fact: Codable {
  private enum CodingKeys: String, CodingKey { case v, kind }

  /// Reads one line's object; an unknown version or kind is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decode(Int.self, forKey: .v)
    guard version == Fact.formatVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .v, in: container,
        debugDescription: "version \(version) of the facts format; this Daylight reads \(Fact.formatVersion)")
    }
    switch try container.decode(Kind.self, forKey: .kind) {
    case .repository: self = .repository(try RepositoryFact(from: decoder))
    case .identity: self = .identity(try IdentityFact(from: decoder))
    case .alias: self = .alias(try AliasFact(from: decoder))
    case .change: self = .change(try ChangeFact(from: decoder))
    case .review: self = .review(try ReviewFact(from: decoder))
    case .document: self = .document(try DocumentFact(from: decoder))
    case .revision: self = .revision(try RevisionFact(from: decoder))
    case .citation: self = .citation(try CitationFact(from: decoder))
    case .standard: self = .standard(try StandardFact(from: decoder))
    case .ownership: self = .ownership(try OwnershipFact(from: decoder))
    }
  }

  /// Writes the fact's own keys beside `v` and `kind`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Fact.formatVersion, forKey: .v)
    try container.encode(kind, forKey: .kind)
    switch self {
    case .repository(let fact): try fact.encode(to: encoder)
    case .identity(let fact): try fact.encode(to: encoder)
    case .alias(let fact): try fact.encode(to: encoder)
    case .change(let fact): try fact.encode(to: encoder)
    case .review(let fact): try fact.encode(to: encoder)
    case .document(let fact): try fact.encode(to: encoder)
    case .revision(let fact): try fact.encode(to: encoder)
    case .citation(let fact): try fact.encode(to: encoder)
    case .standard(let fact): try fact.encode(to: encoder)
    case .ownership(let fact): try fact.encode(to: encoder)
    }
  }
}
