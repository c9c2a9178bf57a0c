/// Who takes part, and in what.
public enum AccountabilityRole: String, Hashable, Sendable, Codable, CaseIterable {
  case candidate, manager, peerManager, sponsor, seniorLeader, coach, mentor

  /// The role in words.
  public var label: String {
    switch self {
    case .candidate: "candidate"
    case .manager: "manager"
    case .peerManager: "peer manager"
    case .sponsor: "sponsor"
    case .seniorLeader: "senior leader"
    case .coach: "coach"
    case .mentor: "mentor"
    }
  }

  /// What somebody in the role does, in one sentence.
  public var duty: String {
    switch self {
    case .candidate: "Takes the responsibility, decides how, and says early what is missing."
    case .manager: "Agrees on outcomes, explains why they matter, clears the way, and says hard things in time."
    case .peerManager: "Reads the evidence of other teams' candidates and asks what is not seen from inside one team."
    case .sponsor: "Talks about the person in rooms where they are not, and puts their name forward."
    case .seniorLeader: "Says which decisions have a seat for an engineer, and gives the seat."
    case .coach: "Asks questions, so that the person finds their own way."
    case .mentor: "Tells what they did in the same place, and what they would do otherwise."
    }
  }
}
