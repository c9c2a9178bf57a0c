/// A document's status, put in one form.
enum DocumentStatus {
  /// Reads a declared status by its leading words; what is not known becomes `unknown`.
  static func read(_ declared: String) -> DocumentFact.Status {
    var text = ""
    for character in declared.lowercased() {
      if character == "[" || character == "]" || character == "*" || character == "_" || character == "`" { continue }
      text.append(character)
    }
    text = text.trimmed
    // "active review" is not "active": the longest beginning decides.
    var best: (length: Int, status: DocumentFact.Status)?
    for (words, status) in table {
      for word in words where text.hasPrefix(word) && word.count > best?.length ?? 0 {
        best = (word.count, status)
      }
    }
    if let best { return best.status }
    return .unknown
  }

  private static let table: [(words: [String], status: DocumentFact.Status)] = [
    (["superseded", "superceded", "replaced", "obsolete"], .superseded),
    (["implemented", "implementation complete", "final", "done", "completed", "shipped"], .implemented),
    (
      [
        "accepted", "approved", "active", "adopted", "implementable", "decided", "partially implemented",
        "accepted with", "previewing", "merged",
      ], .accepted
    ),
    (["rejected", "declined", "not accepted"], .rejected),
    (["withdrawn", "abandoned", "retired", "expired"], .withdrawn),
    (["deferred", "returned for revision", "postponed", "on hold", "paused", "dormant"], .deferred),
    (
      [
        "proposed", "proposal", "in review", "under review", "active review", "scheduled for review",
        "awaiting", "final comment", "final review", "last call", "in discussion", "open", "provisional", "review",
        "pending",
      ], .proposed
    ),
    (["draft", "wip", "work in progress", "pitch", "in progress", "ideation", "prediscussion"], .draft),
    (["deprecated"], .superseded),
  ]
}
