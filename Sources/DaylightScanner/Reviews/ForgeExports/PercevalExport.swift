internal import DaylightCore

/// Perceval's items: what a forge said, under `data`, with the backend and the category beside it.
enum PercevalExport {
  static func record(_ value: JSONValue) -> ForgeExport.Record {
    guard let category = value["category"].text, value.has("data") else {
      return .bad("an item of perceval's needs a category and data")
    }
    let data = value["data"]
    guard case .object = data else { return .bad("data must be an object") }
    let record: ForgeExport.Record
    switch category {
    case "pull_request":
      guard let request = GitHubExport.request(data) else { return .bad("a pull request needs a number") }
      record = .requests([request])
    case "merge_request": record = GitLabExport.record(data)
    case "review": record = gerrit(data)
    default: return .other
    }
    guard case .requests(var requests) = record else { return record }
    for place in requests.indices where requests[place].repository == nil {
      requests[place].repository = repository(value["origin"].text)
    }
    return .requests(requests)
  }

  /// A change as Gerrit's `query` over SSH prints it.
  private static func gerrit(_ data: JSONValue) -> ForgeExport.Record {
    guard let number = data["number"].integer, let status = data["status"].text else {
      return .bad("a review needs a number and a status")
    }
    var request = ForgeExport.Request()
    request.number = number
    request.repository = data["project"].text?.lowercased()
    request.isMerged = status.uppercased() == "MERGED"
    request.author = GerritExport.person(data["owner"])
    request.changeID = data["id"].text.flatMap { ChangeID.name(Array($0.utf8)) }
    request.target = GerritExport.target(data["branch"].text)
    let sets = data["patchSets"].elements.sorted { ($0["number"].integer ?? 0) > ($1["number"].integer ?? 0) }
    request.commits = sets.compactMap { $0["revision"].text?.lowercased() }
    for set in sets {
      for approval in set["approvals"].elements {
        GerritExport.add(
          approval["type"].text ?? "", approval["value"].integer, approval["by"], nil, to: &request)
        if approval["type"].text == "SUBM", let person = GerritExport.person(approval["by"]) {
          request.reviews.append(.init(reviewer: person, role: .integrated, at: nil))
        }
      }
    }
    return .requests([request])
  }

  /// The last two parts of an address.
  private static func repository(_ origin: String?) -> String? {
    guard let parts = origin?.split(separator: "/"), parts.count >= 2 else { return nil }
    return parts.suffix(2).joined(separator: "/").lowercased()
  }
}
