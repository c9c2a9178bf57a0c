/// What fields say beside people: status, teams, what replaced a document.
enum DocumentFields {
  private static let statusKeys = [
    "status", "state", "stage", "adr-status", "rfc-status", "proposal-status", "document-status", "current-status",
    "decision-status", "statut", "estado", "stato",
  ]

  /// The status as written; nil when there is none, or only a template's choice of words.
  static func status(in header: DocumentHeader) -> String? {
    // Beside a status a "stage" is something else: a feature's.
    let isStage = header["status"] == nil
    let found = header.fields.filter {
      statusKeys.contains($0.key) && (isStage || $0.key != "stage" && $0.key != "state")
    }.compactMap { DocumentStatus.declared($0.values) }
    // The first that is a known word; a "state" may be anything's.
    return found.first { DocumentStatus.read($0) != .unknown } ?? found.first ?? implementation(in: header)
  }

  /// What "Implementation status: Partially implemented" says where nothing else says a status. That something is not
  /// built, or being built, says nothing of whether it was agreed to.
  private static func implementation(in header: DocumentHeader) -> String? {
    for key in ["implementation-status", "implementation"] {
      guard let declared = header[key].flatMap({ DocumentStatus.declared($0.values) }), declared.count <= 40 else {
        continue
      }
      if [.implemented, .accepted].contains(DocumentStatus.read(declared)) { return declared }
    }
    return nil
  }

  /// The status that a folder's name gives to what lies in it.
  static func status(ofFolders path: String) -> DocumentFact.Status? {
    for folder in path.lowercased().split(separator: "/").dropLast().reversed() {
      switch folder {
      case "accepted", "approved": return .accepted
      case "implemented", "completed", "done", "final": return .implemented
      case "rejected", "declined": return .rejected
      case "withdrawn", "abandoned", "defunct", "archived", "archive", "retired": return .withdrawn
      case "deferred", "postponed": return .deferred
      case "superseded", "obsolete", "deprecated": return .superseded
      case "drafts", "draft": return .draft
      case "proposed": return .proposed
      default: continue
      }
    }
    return nil
  }

  /// Whether a folder's name says what was decided of that which lies in it, and not only that it is old or unfinished.
  static func isDecided(ofFolders path: String) -> Bool {
    path.lowercased().split(separator: "/").dropLast().contains {
      ["accepted", "approved", "proposed", "rejected", "declined", "withdrawn", "implemented", "superseded"].contains(
        $0)
    }
  }

  /// The teams that a head names as owning or taking part.
  static func teams(in header: DocumentHeader) -> [String] {
    var teams: [String] = []
    for key in [
      "owning-sig", "participating-sigs", "team", "teams", "owning-team", "relevant-teams", "squad", "owning-squad",
    ] {
      for value in header[key]?.values ?? [] {
        for part in value.split(separator: ",") {
          let team = HeadLines.plain(HeadLines.withoutComment(String(part))).lowercased()
          if !team.isEmpty, !PersonText.isPlaceholder(team), team.count < 60, !teams.contains(team), teams.count < 40 {
            teams.append(team)
          }
        }
      }
    }
    return teams
  }

  /// What replaced the document, as written.
  static func successor(in header: DocumentHeader) -> String? {
    let keys = ["superseded-by", "replaced-by", "obsoleted-by", "superceded-by", "proposed-replacement"]
    if let text = header.first(of: keys)?.values.first, !DocumentPeople.isNobody(text) {
      return String(text.prefix(200))
    }
    // "Superseded by [9. Queue](0009-queue.md)"
    for key in statusKeys {
      for value in header[key]?.values ?? [] {
        let lower = value.lowercased()
        for mark in ["superseded by", "superceded by", "replaced by", "supplanted by", "obsoleted by", "replaced with"]
        {
          if let found = lower.range(ofText: mark), lower.utf8.count == value.utf8.count {
            let offset = lower.utf8.distance(from: lower.startIndex, to: found.upperBound)
            let rest = String(value.utf8.dropFirst(offset)) ?? ""
            let text = rest.drop { ":* ".contains($0) }
            if !text.isEmpty { return String(text.prefix(200)) }
          }
        }
      }
    }
    return nil
  }
}
