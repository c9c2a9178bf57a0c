internal import DaylightCore
internal import Foundation

/// The files of the pipeline in a workspace: plans and sessions.
struct PipelineFiles {
  let folder: String
  let references: References

  init(_ workspace: WorkspaceFiles) {
    folder = workspace.folder
    references = References(workspace.organisation)
  }

  static func planName(_ person: PersonID) -> String { "people/\(person)/plan.yaml" }
  static func sessionName(_ quarter: Quarter) -> String { "calibration/\(quarter).yaml" }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

  /// A person's plan; nil when there is none.
  func plan(of person: PersonID) throws -> DocumentFile<ApprenticeshipPlan>? {
    guard PipelineFiles.isSafe("\(person)") else { return nil }
    let name = PipelineFiles.planName(person)
    return try DocumentFile(path(name), name: name, references: references)
  }

  /// Whether a name can be a folder's: ids come from a file that people write, and must not lead elsewhere.
  static func isSafe(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.contains("\u{0}")
  }

  /// All plans, in order of the folders' names.
  func plans() throws -> [(folder: String, file: DocumentFile<ApprenticeshipPlan>)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path("people"))) ?? []
    return try names.filter(PipelineFiles.isSafe).sorted().compactMap { name in
      let file = "people/\(name)/plan.yaml"
      return try DocumentFile<ApprenticeshipPlan>(path(file), name: file, references: references).map { (name, $0) }
    }
  }

  /// The session of a quarter; nil when there is none.
  func session(_ quarter: Quarter) throws -> DocumentFile<CalibrationSession>? {
    let name = PipelineFiles.sessionName(quarter)
    return try DocumentFile(path(name), name: name, references: references)
  }

  /// All sessions, in order of time.
  func sessions() throws -> [DocumentFile<CalibrationSession>] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path("calibration"))) ?? []
    return try names.filter { $0.hasSuffix(".yaml") && PipelineFiles.isSafe($0) }.sorted().compactMap { name in
      try DocumentFile(path("calibration/\(name)"), name: "calibration/\(name)", references: references)
    }
  }

  /// The usable value of a file, or a failure that names all that is wrong with it.
  static func usable<Value>(_ file: DocumentFile<Value>) throws -> Placed<Value> {
    if let placed = file.placed { return placed }
    let lines = file.findings.map { finding in finding.line + (finding.remedy.map { "\n  \($0)" } ?? "") }
    throw Failure(
      lines.joined(separator: "\n"),
      hint: "Nothing was written. Mend \(file.findings.count == 1 ? "this line" : "these lines") and try again.",
      status: .usage)
  }
}
