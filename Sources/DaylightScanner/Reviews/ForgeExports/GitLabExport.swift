internal import DaylightCore

/// GitLab's REST answers: merge requests, their approvals, their notes.
enum GitLabExport {
  private static let shape = JSONShape(members: [
    ("iid", [.number]), ("author", [.object]), ("state", [.text]), ("sha", [.text]), ("merge_commit_sha", [.text]),
    ("squash_commit_sha", [.text]), ("reviewers", [.list]), ("approved_by", [.list]), ("merge_user", [.object]),
    ("merged_by", [.object]), ("noteable_iid", [.number]), ("references", [.object]), ("web_url", [.text]),
  ])

  static func record(_ value: JSONValue) -> ForgeExport.Record {
    if let mistake = shape.mistake(in: value) { return .bad(mistake) }
    if value["noteable_iid"].integer != nil { return note(value) }
    guard let number = value["iid"].integer else {
      if let message = value["message"].text ?? value["error"].text { return .bad("GitLab answered: \(message)") }
      return .bad("a merge request needs an iid")
    }
    guard
      value.has("approved_by") || value.has("merge_commit_sha") || value.has("squash_commit_sha")
        || value.has("source_branch") || value.has("reviewers")
    else { return .other }
    var request = ForgeExport.Request()
    request.number = number
    request.repository = repository(value)
    request.commits = ["squash_commit_sha", "merge_commit_sha", "sha"].compactMap { value[$0].text?.lowercased() }
    if let state = value["state"].text { request.isMerged = state == "merged" }
    request.author = person(value["author"])
    request.target = value["target_branch"].text
    for asked in value["reviewers"].elements {
      if let person = person(asked) { request.reviews.append(.init(reviewer: person, role: .requested, at: nil)) }
    }
    for approval in value["approved_by"].elements + value["approvals", "approved_by"].elements {
      guard let person = person(approval["user"]) ?? person(approval) else { continue }
      request.reviews.append(
        .init(reviewer: person, role: .approved, at: approval["approved_at"].text.flatMap { Timestamp(rfc3339: $0) }))
    }
    for note in value["notes_data"].elements {
      if let review = review(note) { request.reviews.append(review) }
    }
    if let merger = person(value["merge_user"]) ?? person(value["merged_by"]) {
      request.reviews.append(.init(reviewer: merger, role: .integrated, at: nil))
    }
    return .requests([request])
  }

  private static func note(_ value: JSONValue) -> ForgeExport.Record {
    guard value["noteable_type"].text == "MergeRequest" else { return .other }
    var request = ForgeExport.Request()
    request.number = value["noteable_iid"].integer
    request.reviews = [review(value)].compactMap(\.self)
    return .requests([request])
  }

  /// A comment by a person is a look at the change; what the system notes is none, but for an approval.
  private static func review(_ note: JSONValue) -> ForgeExport.Review? {
    let isSystem = note["system"] == .bool(true)
    let isApproval = isSystem && note["body"].text == "approved this merge request"
    guard !isSystem || isApproval, let person = person(note["author"]) else { return nil }
    return .init(
      reviewer: person, role: isApproval ? .approved : .reviewed,
      at: note["created_at"].text.flatMap { Timestamp(rfc3339: $0) })
  }

  static func person(_ value: JSONValue) -> GitPerson? {
    guard let handle = value["username"].text, value["bot"] != .bool(true) else { return nil }
    return GitPerson(
      name: value["name"].text, email: value["email"].text ?? value["public_email"].text, handle: handle)
  }

  /// `group/project` in `group/project!12`, or in the request's address.
  private static func repository(_ value: JSONValue) -> String? {
    if let full = value["references", "full"].text, let sign = full.lastIndex(of: "!") {
      return full[..<sign].lowercased()
    }
    guard let address = value["web_url"].text, let end = address.range(of: "/-/merge_requests/"),
      let scheme = address.range(of: "://")
    else { return nil }
    let path = address[scheme.upperBound..<end.lowerBound].drop { $0 != "/" }.dropFirst()
    return path.isEmpty ? nil : path.lowercased()
  }
}
