internal import DaylightCore
internal import Yams

/// Finds the sentences in a file that people edit, whatever its form: each text with its place and what it is for.
struct ProseReader {
  private(set) var prose: [Prose] = []
  private(set) var places: FilePlaces
  private let purposes: [String: Prose.Purpose]

  /// Reads a text; nothing from a text that is no YAML, which other checks report.
  ///
  /// - Parameter name: what readers call the file.
  init(_ text: String, name: String, kind: WorkspaceFileKind) {
    places = FilePlaces(file: name)
    purposes = ProseReader.purposes(of: kind)
    if let node = try? Yams.compose(yaml: text) { read(node, path: "", key: "") }
  }

  private mutating func read(_ node: Node, path: String, key: String) {
    if let mark = node.mark, !places.has(path) { places.note(path, line: mark.line, column: mark.column) }
    if let mapping = node.mapping {
      for (name, value) in mapping {
        guard let name = name.scalar?.string else { continue }
        read(value, path: path.isEmpty ? name : "\(path).\(name)", key: name)
      }
    } else if let sequence = node.sequence {
      for (index, item) in sequence.enumerated() { read(item, path: "\(path)[\(index)]", key: key) }
    } else if let text = node.scalar?.string, !FileCheck.isNull(node), text.contains(" ") {
      prose.append(Prose(path, purposes[key] ?? .note, text))
    }
  }

  private static func purposes(of kind: WorkspaceFileKind) -> [String: Prose.Purpose] {
    switch kind {
    case .plan:
      [
        "problem": .title, "why": .motivation, "decisionRights": .authority, "safetyNet": .support,
        "constraints": .reason, "expects": .result, "next": .agreement, "learning": .note, "approach": .approach,
      ]
    case .minutes:
      [
        "decision": .agreement, "decisions": .agreement, "next": .agreement, "action": .agreement,
        "actions": .agreement,
        "what": .agreement, "agreed": .agreement, "step": .agreement, "adjustment": .agreement,
        "adjustments": .agreement, "dissent": .observation, "evidence": .observation, "observed": .observation,
        "verdict": .observation, "reason": .reason, "because": .reason, "why": .reason,
      ]
    case .ladder, .charter, .map: [:]
    }
  }
}
