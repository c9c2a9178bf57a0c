internal import DaylightCore

/// GitHub's REST answers, those of `gh pr list --json`, and GraphQL's.
enum GitHubExport {
  private static let shape = JSONShape(members: [
    ("number", [.number]), ("user", [.object]), ("author", [.object]), ("merged_by", [.object]),
    ("mergedBy", [.object]), ("merge_commit_sha", [.text]), ("mergeCommit", [.object]), ("merged_at", [.text]),
    ("mergedAt", [.text]), ("state", [.text]), ("head", [.object]), ("base", [.object]),
    ("reviews", [.list, .object]), ("requested_reviewers", [.list]), ("reviewRequests", [.list, .object]),
    ("pull_request_url", [.text]), ("submitted_at", [.text]),
  ])

  static func record(_ value: JSONValue) -> ForgeExport.Record {
    let nodes = value["data", "repository", "pullRequests"].elements
    if !nodes.isEmpty { return .requests(nodes.compactMap(request)) }
    let single = value["data", "repository", "pullRequest"]
    if case .object = single { return record(single) }
    if value["message"].text != nil, value["documentation_url"].text != nil {
      return .bad("GitHub answered with an error: \(value["message"].text ?? "")")
    }
    if let mistake = shape.mistake(in: value) { return .bad(mistake) }
    if let review = review(value) { return .requests([review]) }
    if let request = request(value) { return .requests([request]) }
    // An issue has a number too, and nothing to merge.
    return value["number"].integer != nil ? .other : .bad("a pull request needs a number, a review a state and a user")
  }

  /// A pull request, with whatever reviews it brings along.
  static func request(_ value: JSONValue) -> ForgeExport.Request? {
    guard let number = value["number"].integer,
      value.has("merged_at") || value.has("merge_commit_sha") || value.has("mergeCommit") || value.has("reviews")
        || value.has("mergedAt") || value.has("headRefOid")
    else { return nil }
    var request = ForgeExport.Request()
    request.number = number
    request.repository = (value["base", "repo", "full_name"].text ?? repository(value["url"].text))?.lowercased()
    request.commits = [
      value["merge_commit_sha"].text, value["mergeCommit", "oid"].text, value["head", "sha"].text,
      value["headRefOid"].text,
    ].compactMap { $0?.lowercased() }
    if value.has("merged_at") || value.has("mergedAt") {
      request.isMerged = (value["merged_at"].text ?? value["mergedAt"].text) != nil
    } else if let state = value["state"].text {
      request.isMerged = state.uppercased() == "MERGED"
    }
    request.author = person(value["user"]) ?? person(value["author"])
    request.target = value["base", "ref"].text ?? value["baseRefName"].text
    // A list of gh's, a connection of GraphQL's, or the plain names that perceval adds.
    request.branch = (value["commits"].elements + value["commits_data"].elements).compactMap {
      ($0["oid"].text ?? $0["commit", "oid"].text ?? $0["sha"].text ?? $0.text)?.lowercased()
    }
    for review in value["reviews"].elements + value["reviews_data"].elements {
      if let review = self.review(of: review) { request.reviews.append(review) }
    }
    for asked in value["requested_reviewers"].elements + value["reviewRequests"].elements {
      guard let person = person(asked) ?? person(asked["requestedReviewer"]) else { continue }
      request.reviews.append(.init(reviewer: person, role: .requested, at: nil))
    }
    if let merger = person(value["merged_by"]) ?? person(value["mergedBy"]) {
      request.reviews.append(.init(reviewer: merger, role: .integrated, at: nil))
    }
    return request
  }

  /// A review of its own, as `…/pulls/12/reviews` lists them.
  private static func review(_ value: JSONValue) -> ForgeExport.Request? {
    guard value["state"].text != nil, let address = value["pull_request_url"].text,
      let number = address.split(separator: "/").last.flatMap({ Int($0) }), value.has("user")
    else { return nil }
    var request = ForgeExport.Request()
    request.number = number
    request.repository = repository(address)?.lowercased()
    request.reviews = [review(of: value)].compactMap(\.self)
    return request
  }

  private static func review(of value: JSONValue) -> ForgeExport.Review? {
    let role: ReviewFact.Role
    switch value["state"].text?.uppercased() {
    case "APPROVED": role = .approved
    case "CHANGES_REQUESTED", "COMMENTED", "DISMISSED": role = .reviewed
    default: return nil
    }
    var who = person(value["user"]) ?? person(value["author"])
    if let more = person(value["user_data"]) { who = more }
    guard let who else { return nil }
    let time = value["submitted_at"].text ?? value["submittedAt"].text
    return .init(reviewer: who, role: role, at: time.flatMap { Timestamp(rfc3339: $0) })
  }

  static func person(_ value: JSONValue) -> GitPerson? {
    guard let login = value["login"].text, value["type"].text != "Bot", value["is_bot"] != .bool(true),
      value["__typename"].text != "Bot"
    else { return nil }
    return GitPerson(name: value["name"].text, email: value["email"].text, handle: login)
  }

  /// `example/payments` in `https://api.github.com/repos/example/payments/pulls/12`.
  private static func repository(_ address: String?) -> String? {
    guard let parts = address?.split(separator: "/", omittingEmptySubsequences: true),
      let place = parts.lastIndex(where: { $0 == "pulls" || $0 == "pull" }), place >= 2
    else { return nil }
    return "\(parts[place - 2])/\(parts[place - 1])"
  }
}
