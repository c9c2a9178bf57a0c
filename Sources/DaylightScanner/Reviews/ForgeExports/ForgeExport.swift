public import DaylightCore

/// Reads what a forge's own tools write about pull requests, merge requests and changes.
///
/// A squash leaves no reviewer in git. The forge knows, and its export can be read without talking to it.
public enum ForgeExport: String, CaseIterable, Sendable {
  /// `gh api repos/O/R/pulls`, `…/pulls/N/reviews`, `gh pr list --json …`, GraphQL.
  case github
  /// `glab api projects/ID/merge_requests`, `…/approvals`, `…/notes`.
  case gitlab
  /// Gerrit's `/changes/?o=DETAILED_LABELS&o=CURRENT_REVISION`.
  case gerrit
  /// `perceval github`, `perceval gitlab`, `perceval gerrit`.
  case perceval

  /// What somebody did to a request.
  public struct Review: Hashable, Sendable {
    /// Who.
    public var reviewer: GitPerson
    /// What.
    public var role: ReviewFact.Role
    /// When; nil when the export does not say.
    public var at: Timestamp?
  }

  /// A request, as much of it as one record says. Records of one request are joined.
  public struct Request: Hashable, Sendable {
    /// Its number in the forge.
    public var number: Int?
    /// The forge's name of the repository, such as `example/payments`, in lower case.
    public var repository: String?
    /// The commits that may have been taken in, the likeliest first, in hex.
    public var commits: [String] = []
    /// All commits of its branch, where the record lists them.
    public var branch: [String] = []
    /// Gerrit's name of the change, such as `I8473b9…`.
    public var changeID: String?
    /// The branch that it was for, without `refs/heads/`; nil when the record does not say.
    public var target: String?
    /// Whether it was taken in; nil when the record does not say.
    public var isMerged: Bool?
    /// Who asked.
    public var author: GitPerson?
    /// Reviews.
    public var reviews: [Review] = []

    init() {}
  }

  /// A record that cannot be used.
  public struct Problem: Hashable, Sendable {
    /// The line it begins on, from 1.
    public var line: Int
    /// Why, in a few words.
    public var reason: String
  }

  /// What an export holds.
  public struct Reading: Sendable {
    /// The requests, each once, in order of numbers.
    public var requests: [Request] = []
    /// Records that cannot be used.
    public var problems: [Problem] = []
    /// Records about something else, such as issues.
    public var others = 0
  }

  /// Reads an export.
  ///
  /// - Parameter bots: tells machines, which review nothing, from people.
  public func read(_ bytes: [UInt8], bots: Bots = Bots()) -> Reading {
    var reading = Reading()
    var requests: [Request] = []
    for part in JSONStream.parts(bytes) {
      guard let value = JSONValue(part.bytes) else {
        reading.problems.append(.init(line: part.line, reason: "this is not JSON"))
        continue
      }
      switch record(value) {
      case .requests(let found): requests += found
      case .other: reading.others += 1
      case .bad(let reason): reading.problems.append(.init(line: part.line, reason: reason))
      }
    }
    reading.requests = ForgeExport.joined(requests, bots: bots)
    return reading
  }

  /// What one record is.
  enum Record {
    case requests([Request])
    /// Something that is no request, and no mistake.
    case other
    case bad(String)
  }

  private func record(_ value: JSONValue) -> Record {
    guard case .object = value else { return .bad("a record must be an object") }
    return switch self {
    case .github: GitHubExport.record(value)
    case .gitlab: GitLabExport.record(value)
    case .gerrit: GerritExport.record(value)
    case .perceval: PercevalExport.record(value)
    }
  }

  /// Joins what several records, in whatever order and from whatever files, say about one request.
  public static func joined(_ requests: [Request], bots: Bots = Bots()) -> [Request] {
    var places: [String: Int] = [:]
    var result: [Request] = []
    // Approvals and comments come without their project: where only one has the number, they are about that.
    var named: [Int: Set<String>] = [:]
    for request in requests {
      if let number = request.number, let repository = request.repository {
        named[number, default: []].insert(repository)
      }
    }
    for var request in requests {
      if request.repository == nil, let only = request.number.flatMap({ named[$0] }), only.count == 1 {
        request.repository = only.first
      }
      let key = request.number.map { "\(request.repository ?? "") \($0)" } ?? "commit \(request.commits.first ?? "")"
      guard let place = places[key] else {
        places[key] = result.count
        result.append(request)
        continue
      }
      for commit in request.commits where !result[place].commits.contains(commit) {
        result[place].commits.append(commit)
      }
      // A record that tells whether it was merged is about the request itself: its commits are surer.
      if request.isMerged != nil {
        result[place].commits = request.commits + result[place].commits.filter { !request.commits.contains($0) }
      }
      result[place].isMerged = request.isMerged ?? result[place].isMerged
      result[place].author = request.author ?? result[place].author
      result[place].changeID = request.changeID ?? result[place].changeID
      result[place].target = request.target ?? result[place].target
      result[place].branch += request.branch.filter { !result[place].branch.contains($0) }
      result[place].reviews += request.reviews
    }
    for place in result.indices { result[place].reviews = reviews(of: result[place], bots) }
    return result.sorted { ($0.repository ?? "", $0.number ?? 0) < ($1.repository ?? "", $1.number ?? 0) }
  }

  /// Each person once in a role, without the author, without machines; who answered was not only asked.
  private static func reviews(of request: Request, _ bots: Bots) -> [Review] {
    // One record has a name beside the handle, another has not.
    func isSame(_ left: GitPerson, _ right: GitPerson) -> Bool {
      if let handle = left.handle, handle == right.handle { return true }
      if let email = left.email, email == right.email { return true }
      return left == right
    }
    func isAuthor(_ person: GitPerson) -> Bool {
      guard let author = request.author else { return false }
      if let handle = person.handle, handle == author.handle { return true }
      return person.email != nil && person.email == author.email
    }
    var kept: [Review] = []
    for review in request.reviews where !bots.isMachine(review.reviewer) && !isAuthor(review.reviewer) {
      if !kept.contains(where: { $0.role == review.role && isSame($0.reviewer, review.reviewer) }) {
        kept.append(review)
      }
    }
    return kept.filter { review in
      guard review.role == .requested || review.role == .reviewed else { return true }
      return !kept.contains {
        isSame($0.reviewer, review.reviewer)
          && ($0.role == .approved || (review.role == .requested && $0.role == .reviewed))
      }
    }
  }
}
