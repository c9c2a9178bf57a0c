/// Who reads a page: it decides how much is said and what is left out.
public enum Audience: String, Hashable, Sendable, Codable, CaseIterable {
  /// The engineer's manager: everything, with what to do next.
  case manager
  /// A Staff-Plus engineer: what it asks of them and what they can ask for.
  case engineer
  /// A director: what is open across teams, and who decides.
  case director
  /// The head of technology: one page, what needs a decision.
  case executive

  /// The audience in words.
  public var label: String {
    switch self {
    case .manager: "engineering manager"
    case .engineer: "Staff-Plus engineer"
    case .director: "director"
    case .executive: "head of technology"
    }
  }

  /// How much such a reader wants on a page.
  public var level: ReadingLevel {
    switch self {
    case .manager: .full
    case .engineer: .own
    case .director: .overview
    case .executive: .brief
    }
  }
}

/// How much of an artifact is shown.
public enum ReadingLevel: String, Hashable, Sendable, Codable, CaseIterable {
  /// One page: what needs a decision.
  case brief
  /// What is open across teams, without the detail of each entry.
  case overview
  /// What concerns an engineer: context, decision rights, support, and what is asked in return.
  case own
  /// Everything, with prompts and what to do next.
  case full

  /// Whether prompts for the manager are shown.
  public var showsPrompts: Bool { self == .full }
  /// Whether each entry is shown in full.
  public var showsDetail: Bool { self == .full || self == .own }
}
