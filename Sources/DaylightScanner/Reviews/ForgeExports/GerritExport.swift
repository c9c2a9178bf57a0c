internal import DaylightCore

/// The `ChangeInfo` of Gerrit's REST answers, with detailed labels and revisions.
enum GerritExport {
  private static let shape = JSONShape(members: [
    ("_number", [.number]), ("status", [.text]), ("project", [.text]), ("branch", [.text]), ("change_id", [.text]),
    ("owner", [.object]), ("submitter", [.object]), ("current_revision", [.text]), ("revisions", [.object]),
    ("labels", [.object]), ("reviewers", [.object]),
  ])

  static func record(_ value: JSONValue) -> ForgeExport.Record {
    if let mistake = shape.mistake(in: value) { return .bad(mistake) }
    guard let number = value["_number"].integer ?? value["number"].integer, value["status"].text != nil else {
      return value.has("_more_changes") ? .other : .bad("a change needs a _number and a status")
    }
    var request = ForgeExport.Request()
    request.number = number
    request.repository = value["project"].text?.lowercased()
    request.isMerged = value["status"].text?.uppercased() == "MERGED"
    request.author = person(value["owner"])
    request.changeID = value["change_id"].text.flatMap { ChangeID.name(Array($0.utf8)) }
    request.target = target(value["branch"].text)
    if let current = value["current_revision"].text { request.commits.append(current.lowercased()) }
    let revisions = value["revisions"].members.sorted {
      ($0.value["_number"].integer ?? 0, $0.key) > ($1.value["_number"].integer ?? 0, $1.key)
    }
    for revision in revisions where !request.commits.contains(revision.key.lowercased()) {
      request.commits.append(revision.key.lowercased())
    }
    for (label, votes) in value["labels"].members {
      for vote in votes["all"].elements {
        add(label, vote["value"].integer, vote, vote["date"].text, to: &request)
      }
      // Without details only the winning vote is named.
      if votes["all"].elements.isEmpty { add(label, 2, votes["approved"], nil, to: &request) }
    }
    for asked in value["reviewers", "REVIEWER"].elements {
      if let person = person(asked) { request.reviews.append(.init(reviewer: person, role: .requested, at: nil)) }
    }
    if let submitter = person(value["submitter"]) {
      request.reviews.append(.init(reviewer: submitter, role: .integrated, at: nil))
    }
    return .requests([request])
  }

  static func add(
    _ label: String, _ value: Int?, _ who: JSONValue, _ time: String?, to request: inout ForgeExport.Request
  ) {
    guard let value, let role = GerritLabel.role(label, value: value), let person = person(who) else { return }
    request.reviews.append(.init(reviewer: person, role: role, at: time.flatMap(timestamp)))
  }

  /// A branch as other forges name it.
  static func target(_ branch: String?) -> String? {
    guard let branch else { return nil }
    return branch.hasPrefix("refs/heads/") ? String(branch.dropFirst(11)) : branch
  }

  static func person(_ value: JSONValue) -> GitPerson? {
    if value["tags"].elements.contains(.text("SERVICE_USER")) { return nil }
    let person = GitPerson(name: value["name"].text, email: value["email"].text, handle: value["username"].text)
    return person.isEmpty ? nil : person
  }

  /// Gerrit writes `2026-03-01 09:30:00.000000000`, in UTC.
  private static func timestamp(_ text: String) -> Timestamp? {
    guard text.count >= 19 else { return nil }
    let day = text.prefix(10)
    let time = text.dropFirst(11).prefix(8)
    return Timestamp(rfc3339: "\(day)T\(time)Z")
  }
}
