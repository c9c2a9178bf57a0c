/// What somebody did in an evidence item.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case author, coAuthor, approver, sponsor, shepherd, reviewer, consulted, contributor, maintainer
  case mentor, originator, driver, participant

  /// The role as a sentence uses it: "named as …".
  public var label: String {
    switch self {
    case .author: "author"
    case .coAuthor: "co-author"
    case .approver: "approver"
    case .sponsor: "sponsor"
    case .shepherd: "shepherd"
    case .reviewer: "reviewer"
    case .consulted: "consulted"
    case .contributor: "contributor"
    case .maintainer: "maintainer"
    case .mentor: "mentor"
    case .originator: "originator"
    case .driver: "driver"
    case .participant: "participant"
    }
  }

  /// In the order of the cases.
  public static func < (left: Role, right: Role) -> Bool { left.order < right.order }

  private var order: Int { Role.allCases.firstIndex(of: self) ?? 0 }
}

/// One person's part in an evidence item.
public struct Participant: Hashable, Sendable, Codable {
  /// Who.
  public var person: PersonID
  /// In which role.
  public var role: Role
  /// How deep the part went.
  public var depth: Depth
  /// How well this part is attested.
  public var confidence: Confidence

  /// A person's part.
  public init(person: PersonID, role: Role, depth: Depth, confidence: Confidence) {
    self.person = person
    self.role = role
    self.depth = depth
    self.confidence = confidence
  }
}
