internal import DaylightCore
internal import FoundationEssentials

/// The notes of git-appraise: a JSON object a line, requests under `refs/notes/devtools/reviews`, comments under
/// `refs/notes/devtools/discuss`.
enum GitAppraise {
  private struct Request: Decodable {
    var reviewers: [String]?
    var requester: String?
  }

  private struct Comment: Decodable {
    var author: String?
    /// Whether the comment accepts the change; missing when it neither accepts nor rejects it.
    var resolved: Bool?
    /// The comment that it answers.
    var parent: String?
  }

  /// Who was asked.
  static func requests(_ note: [UInt8]) -> [ReviewReader.Record] {
    var records: [ReviewReader.Record] = []
    for (line, request) in objects(Request.self, note) {
      for reviewer in request.reviewers ?? [] where reviewer != request.requester {
        guard let person = PersonText.person(reviewer) else { continue }
        records.append(
          .init(reviewer: person, role: .requested, convention: .gitAppraise, confidence: .high, line: line))
      }
    }
    return once(records)
  }

  /// Who commented; a comment that resolves the review as a whole approves it.
  static func comments(_ note: [UInt8]) -> [ReviewReader.Record] {
    var records: [ReviewReader.Record] = []
    for (line, comment) in objects(Comment.self, note) {
      guard let author = comment.author, let person = PersonText.person(author) else { continue }
      let isApproval = comment.resolved == true && (comment.parent ?? "").isEmpty
      records.append(
        .init(
          reviewer: person, role: isApproval ? .approved : .reviewed, convention: .gitAppraise, confidence: .high,
          line: line))
    }
    return once(records)
  }

  private static func once(_ records: [ReviewReader.Record]) -> [ReviewReader.Record] {
    var seen: Set<String> = []
    return records.filter { seen.insert("\($0.role) \($0.reviewer.sortKey)").inserted }
  }

  /// The objects of a note's lines. A line that is none, from another version or cut off, is passed over.
  private static func objects<Value: Decodable>(_ type: Value.Type, _ note: [UInt8]) -> [(line: Int, value: Value)] {
    let decoder = JSONDecoder()
    return Text.lines(note).enumerated().compactMap { index, line in
      guard line.count > 1, line.count <= 1 << 16 else { return nil }
      return (try? decoder.decode(type, from: Data(line))).map { (index + 1, $0) }
    }
  }
}
