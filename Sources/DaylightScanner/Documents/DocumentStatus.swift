/// A document's status, put in one form.
enum DocumentStatus {
  /// Reads a declared status by its leading words; what is not known becomes `unknown`.
  static func read(_ declared: String) -> DocumentFact.Status {
    let text = plain(declared)
    // "active review" is not "active": the longest beginning decides.
    var best: (length: Int, status: DocumentFact.Status)?
    for (words, status) in table {
      for word in words where text.hasPrefix(word) && word.count > best?.length ?? 0 {
        // "open" begins "open" and "open for comments", not "opentelemetry".
        let next = text.dropFirst(word.count).first
        if next?.isLetter == true, word.last?.isLetter == true, !isStem(word) { continue }
        best = (word.count, status)
      }
    }
    if let best { return best.status }
    // "2 (candidate)", "X (abandoned)": the word explains the number.
    if let open = declared.firstIndex(of: "("), let close = declared[open...].firstIndex(of: ")"),
      String(declared[..<open]).trimmed.count <= 10
    {
      return read(String(declared[declared.index(after: open)..<close]))
    }
    return .unknown
  }

  /// The status as the document has it, without its dress: nil for a template's choice of words, or nothing.
  static func declared(_ values: [String]) -> String? {
    let lines = values.map { HeadLines.withoutComment($0).trimmed }.filter { line in
      !line.isEmpty && !line.hasPrefix("<!--") && line.contains { $0.isLetter }
    }
    guard let first = lines.first else { return nil }
    // A list of what has been so far ends with what is.
    let known = lines.filter { read($0) != .unknown }
    let line =
      known.first { read($0) == .superseded && $0.count < 200 } ?? (read(first) == .unknown ? known.first : nil)
      ?? first
    if isChoice(line) { return nil }
    return line
  }

  private static func isChoice(_ line: String) -> Bool {
    guard line.contains("|") || line.contains("/") || line.hasPrefix("{") || line.hasPrefix("[") && !line.holds("](")
    else {
      return false
    }
    let parts = line.split { "|/,{}[]".contains($0) }.map { plain(String($0)) }.filter { !$0.isEmpty }
    return parts.count >= 3 && parts.count(where: { read($0) != .unknown }) >= 3
      || line.contains("|") && parts.count >= 2 && parts.allSatisfy { read($0) != .unknown }
  }

  /// In lower case, without marks, struck words and what stands before the first letter.
  private static func plain(_ declared: String) -> String {
    var rest = declared.lowercased()[...]
    var text = ""
    while let open = rest.range(ofText: "~~") {
      text += rest[..<open.lowerBound]
      let after = rest[open.upperBound...]
      guard let close = after.range(ofText: "~~") else {
        rest = after
        break
      }
      rest = after[close.upperBound...]
    }
    text += rest
    var result = ""
    for character in text {
      if "[]*_`\"':".contains(character) { continue }
      if result.isEmpty, !character.isLetter { continue }
      result.append(character == "-" || character == "\u{a0}" ? " " : character)
    }
    return result.trimmed
  }

  /// Words that others go on from: "accepté" and "acceptée".
  private static func isStem(_ word: String) -> Bool { word.count >= 6 }

  private static let table: [(words: [String], status: DocumentFact.Status)] = [
    (
      [
        "superseded", "superceded", "replaced", "obsolete", "obsoleted", "supplanted", "merged into", "moved",
        "remplac", "ersetzt", "sustituid",
      ],
      .superseded
    ),
    (
      [
        "implemented", "implementation complete", "final", "done", "completed", "complete", "shipped", "released",
        "recommended", "deployed", "committed", "landed", "in production", "umgesetzt", "delivered", "ga",
        "generally available", "implement\u{e9}", "live", "finished", "activated", "graduated",
      ], .implemented
    ),
    (
      [
        "accepted", "approved", "active", "adopted", "implementable", "implementing", "decided",
        "partially implemented",
        "partially accepted", "accepted with", "previewing", "merged", "living", "published", "ready for release",
        "ratified", "agreed", "in effect", "current", "standard", "accepte", "accept\u{e9}", "akzeptiert", "angenommen",
        "aceptad", "aceit", "accettat", "implementation in progress", "being implemented", "in implementation",
        "ready for implementation", "waiting for implementation", "awaiting implementation", "implementation",
        "enacted", "valid", "\u{5df2}\u{63a5}\u{53d7}",
        "\u{627f}\u{8a8d}",
        "\u{91c7}\u{7eb3}", "partially", "conditionally accepted", "provisionally accepted",
      ], .accepted
    ),
    (
      [
        "rejected", "declined", "not accepted", "closed", "refused", "denied", "rejet", "abgelehnt", "rechazad",
        "dismissed",
      ], .rejected
    ),
    (
      [
        "withdrawn", "abandoned", "retired", "expired", "defunct", "discontinued", "cancelled", "canceled", "dropped",
        "removed", "archived", "discarded", "zur\u{fc}ckgezogen", "retirad",
      ], .withdrawn
    ),
    (
      [
        "deferred", "returned for revision", "postponed", "on hold", "paused", "dormant", "stagnant", "needs revision",
        "formal assessment \u{2013} postponed", "formal assessment    postponed", "inactive", "parked", "stalled",
        "aufgeschoben",
      ], .deferred
    ),
    (
      [
        "proposed", "proposal", "in review", "under review", "active review", "scheduled for review",
        "awaiting", "final comment", "fcp", "final review", "last call", "in discussion", "under discussion", "open",
        "provisional", "review", "pending", "discussion", "request for comments", "rfc", "propos", "vorgeschlagen",
        "ready for review", "public review", "community review", "formal assessment", "post preliminary",
        "post community", "post final", "voting",
        "in consultation", "needs review", "being discussed", "under consideration", "for review", "waiting",
        "\u{63d0}\u{8bae}", "preliminary review", "candidate",
      ], .proposed
    ),
    (
      [
        "draft", "wip", "work in progress", "pitch", "in progress", "ideation", "prediscussion", "speculative",
        "exploring", "exploration", "experimental", "idea", "early draft", "brouillon", "entwurf", "borrador",
        "rascunho",
        "initial", "new", "not started", "started", "in development", "unreviewed", "preliminary", "informal",
        "strawman", "strawperson",
      ], .draft
    ),
    (["deprecated"], .superseded),
  ]
}
