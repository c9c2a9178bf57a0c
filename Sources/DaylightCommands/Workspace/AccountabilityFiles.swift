internal import DaylightCore
internal import Foundation
internal import Yams

/// The files of the accountability framework in a workspace: map, charters, fit, outcomes, warnings.
struct AccountabilityFiles {
  /// The workspace's folder.
  let folder: String
  let references: References
  let setting: CompanySetting

  init(folder: String, references: References, setting: CompanySetting) {
    self.folder = folder
    self.references = references
    self.setting = setting
  }

  init(_ workspace: WorkspaceFiles) {
    folder = workspace.folder
    setting = workspace.company
    references = References(workspace.organisation)
  }

  /// A file's path on disk.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Where a person's charter lies in the workspace. An id is no path: what could lead elsewhere is refused.
  static func charterName(of person: PersonID) throws(Failure) -> String {
    let id = person.description
    guard !id.isEmpty, !id.hasPrefix("."), !id.utf8.contains(UInt8(ascii: "/")), !id.utf8.contains(0) else {
      throw Failure(
        "'\(id)' cannot be the name of a folder.", hint: "Give the person an id without a slash in org.yaml.")
    }
    return "people/\(id)/charter.yaml"
  }

  /// Reads a file; nil when there is none.
  func read<Value: WorkspaceDocument>(_ type: Value.Type, _ name: String) throws(Failure) -> DocumentFile<Value>? {
    try DocumentFile<Value>(path(name), name: name, references: references)
  }

  /// Reads a file whose value is needed; nil when there is none.
  func value<Value: WorkspaceDocument>(_ type: Value.Type, _ name: String) throws(Failure) -> Placed<Value>? {
    guard let file = try read(type, name) else { return nil }
    guard let placed = file.placed else {
      throw Failure(
        file.findings.filter { $0.severity == .error }.map(\.line).joined(separator: "\n"),
        hint: "Mend this, then try again. All of it is listed by: daylight lint", status: .usage)
    }
    return placed
  }

  /// The map; an empty one when nobody made one yet.
  func map() throws(Failure) -> Placed<ResponsibilityMap> {
    try value(ResponsibilityMap.self, "map.yaml") ?? Placed(ResponsibilityMap(), FilePlaces(file: "map.yaml"))
  }

  /// A person's charter; nil when there is none.
  func charter(of person: PersonID) throws(Failure) -> Placed<Charter>? {
    try value(Charter.self, try AccountabilityFiles.charterName(of: person))
  }

  /// The people who have a folder in the workspace, in order of id.
  func peopleWithFolders() -> [PersonID] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path("people"))) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { PersonID($0) }
  }

  /// All charters that can be used, in order of id.
  func charters() throws(Failure) -> [Placed<Charter>] {
    var charters: [Placed<Charter>] = []
    for person in peopleWithFolders() {
      if let file = try read(Charter.self, try AccountabilityFiles.charterName(of: person)), let placed = file.placed {
        charters.append(placed)
      }
    }
    return charters
  }

  /// What is in place; nil when nobody was asked.
  func fit() throws(Failure) -> FitCheck? { try value(FitCheck.self, "fit.yaml")?.value }

  /// What was told about outcomes.
  func outcomes() throws(Failure) -> OutcomeRecord {
    try value(OutcomeRecord.self, "outcomes.yaml")?.value ?? OutcomeRecord()
  }

  /// What was typed in about warning signs.
  func warnings() throws(Failure) -> WarningRecord {
    try value(WarningRecord.self, "warnings.yaml")?.value ?? WarningRecord()
  }

  /// What the sessions said, without names; minutes that cannot be read say nothing here, and `daylight lint` reports them.
  func verdicts() -> [SessionVerdict] {
    minutes().flatMap { name -> [SessionVerdict] in
      guard let data = FileManager.default.contents(atPath: path(name)),
        let root = (try? Yams.compose(yaml: String(decoding: data, as: UTF8.self)))?.mapping,
        let quarter = YAMLReader.value(root, "quarter")?.scalar.flatMap({ Quarter($0.string) })
      else { return [] }
      return (YAMLReader.value(root, "candidates")?.sequence.map(Array.init) ?? []).compactMap { node in
        guard let candidate = node.mapping, YAMLReader.value(candidate, "noSlot")?.bool != true,
          let stage = YAMLReader.value(candidate, "stage")?.scalar?.string,
          let verdict = YAMLReader.value(candidate, "verdict")?.scalar?.string
        else { return nil }
        let gap = YAMLReader.value(candidate, "gap")?.scalar.flatMap { DaylightCore.Dimension(rawValue: $0.string) }
        return SessionVerdict(quarter: quarter, stage: stage, gap: gap, verdict: verdict)
      }
    }
  }

  /// The minutes of calibration sessions, newest last: their names in the workspace.
  func minutes() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path("calibration"))) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted().map { "calibration/\($0)" }
  }
}
