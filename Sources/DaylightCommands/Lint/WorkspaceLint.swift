internal import DaylightCore
internal import Foundation
internal import Yams

/// Checks everything that people wrote in a workspace.
struct WorkspaceLint {
  /// What was found, in order of place.
  private(set) var findings: [LintFinding] = []
  /// The files that were looked at, in order of name.
  private(set) var files: [String] = []

  /// Checks a workspace.
  ///
  /// - Parameters:
  ///   - folder: the workspace's folder.
  ///   - today: from which day coaching is looked back at; nil: as `org.yaml` counts today.
  init(folder: String, today: CalendarDay? = nil) throws {
    var organisation = Organisation()
    var setting = CompanySetting()
    do {
      let workspace = try WorkspaceFiles(folder: folder)
      organisation = workspace.organisation
      setting = workspace.company
      files.append("org.yaml")
    } catch let failure as Failure {
      guard FileManager.default.fileExists(atPath: "\(folder)/org.yaml") else { throw failure }
      files.append("org.yaml")
      findings += WorkspaceLint.organisation(failure, folder: folder)
    }
    let kit = AccountabilityFiles(folder: folder, references: References(organisation), setting: setting)
    try check(kit, organisation, today: today ?? TrustRules.today(organisation))
    findings = Array(Set(findings)).sorted()
    files.sort()
  }

  private mutating func check(_ kit: AccountabilityFiles, _ organisation: Organisation, today: CalendarDay) throws {
    let calendar = organisation.calendar
    let managers = Dictionary(organisation.people.map { ($0.id, $0.manager) }) { first, _ in first }
    let mapFile = try kit.read(ResponsibilityMap.self, "map.yaml")
    let map = mapFile?.value
    let everybody = NamedPeople(organisation, managers: managers.values.compactMap(\.self))
    if let mapFile {
      take(mapFile)
      if let map {
        check(.init(.map(map), places: mapFile.places, map: map, setting: kit.setting, named: everybody))
      }
    }
    // org.yaml holds names and no sentences; the ladder's titles are read aloud in every session.
    if let data = FileManager.default.contents(atPath: kit.path("ladder.yaml")) {
      files.append("ladder.yaml")
      checkProse(String(decoding: data, as: UTF8.self), "ladder.yaml", .ladder, kit, everybody)
    }
    for name in ["fit.yaml", "outcomes.yaml", "warnings.yaml"] {
      switch name {
      case "fit.yaml": if let file = try kit.read(FitCheck.self, name) { take(file) }
      case "outcomes.yaml": if let file = try kit.read(OutcomeRecord.self, name) { take(file) }
      default: if let file = try kit.read(WarningRecord.self, name) { take(file) }
      }
    }
    var charters: [Charter] = []
    var plans: [PersonID: ApprenticeshipPlan] = [:]
    for person in kit.peopleWithFolders() {
      let two = NamedPeople(organisation, managers: [managers[person] ?? nil].compactMap(\.self))
      if let file = try kit.read(Charter.self, try AccountabilityFiles.charterName(of: person)) {
        take(file)
        if let charter = file.value {
          charters.append(charter)
          check(.init(.charter(charter), places: file.places, map: map, setting: kit.setting, named: two))
          if charter.person != person {
            findings.append(
              LintFinding(
                rule: "charter/wrong-folder", severity: .error, place: file.places.place(of: "person"),
                message: "The charter of \(charter.person) lies in the folder of \(person).",
                remedy: "Move it to \(try AccountabilityFiles.charterName(of: charter.person))."))
          }
        }
      }
      let name = "people/\(person)/plan.yaml"
      if let file = try kit.read(ApprenticeshipPlan.self, name) {
        take(file)
        checkProse(file.text, name, .plan, kit, two)
        if let plan = file.placed {
          plans[plan.value.person] = plan.value
          findings += PlanReview.findings(
            in: PlanReview(plan, manager: managers[plan.value.person] ?? nil, today: today, named: two))
        }
      }
    }
    let record = (try kit.read(WarningRecord.self, "warnings.yaml"))?.value ?? WarningRecord()
    let signs = kit.warningCheck(record, charters, today: today)
    let minutes = kit.minutes()
    var earlier: [CalibrationSession] = []
    for name in minutes {
      guard let file = try kit.read(CalibrationSession.self, name) else { continue }
      take(file)
      let due =
        name == minutes.last && file.value?.isHeld == true ? signs.due(in: file.value?.quarter, calendar: calendar) : []
      checkProse(file.text, name, .minutes, kit, everybody, warnings: due)
      if let session = file.placed {
        findings += SessionReview.findings(in: SessionReview(session, earlier: earlier, plans: plans, named: everybody))
        earlier.append(session.value)
      }
    }
  }

  private mutating func check(_ subject: AccountabilitySubject) {
    findings += AccountabilityRules.findings(in: subject)
  }

  private mutating func take<Value>(_ file: DocumentFile<Value>) {
    files.append(file.places.file)
    findings += file.findings
  }

  private mutating func checkProse(
    _ text: String, _ name: String, _ kind: WorkspaceFileKind, _ kit: AccountabilityFiles, _ named: NamedPeople,
    warnings: [WarningFinding] = []
  ) {
    let reader = ProseReader(text, name: name, kind: kind)
    check(
      .init(.other(kind, reader.prose), places: reader.places, setting: kit.setting, warnings: warnings, named: named))
  }

  /// What is wrong with `org.yaml`, with its places.
  private static func organisation(_ failure: Failure, folder: String) -> [LintFinding] {
    failure.message.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      let file = parts.first.map { String($0) } ?? ""
      let isPlaced = parts.count == 3 && file.hasPrefix("\(folder)/")
      return LintFinding(
        rule: "file/organisation", severity: .error,
        place: LintPlace(
          file: isPlaced ? String(file.dropFirst(folder.count + 1)) : "org.yaml",
          line: isPlaced ? Int(parts[1]) ?? 1 : 1),
        message: isPlaced ? parts[2].drop { $0 == " " }.description : String(line),
        remedy: "Nothing else can be checked against it until it is mended.")
    }
  }
}
