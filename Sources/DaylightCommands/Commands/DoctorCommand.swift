internal import ArgumentParser
internal import DaylightCore
internal import DaylightGit
internal import DaylightReports
internal import DaylightScanner
internal import Foundation

/// `daylight doctor`
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check an installation, its workspace and its repositories.",
    discussion: """
      What needs attention stands with what to do about it, after an arrow and never broken into lines, so that it can \
      be copied. Of more than 20 repositories only those are listed with \
      which something is wrong. Exit status 0 when all is well, 3 when something needs attention, 1 when something is \
      broken.
      """)

  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: ListOptions
  @Argument(help: ArgumentHelp("Repositories to check beside those of the workspace.", valueName: "path")) var paths:
    [String] = []

  @Option(help: ArgumentHelp("The queue of pushes; queue in the state folder unless given.", valueName: "dir"))
  var queueDir: String?

  /// More repositories than this are not listed one by one.
  private static let fewRepositories = 20

  func run() throws {
    GitLibrary.start()
    var workspace: WorkspaceFiles?
    let workspaceFinding: DoctorFinding
    do {
      workspace = try options.workspaceFiles()
      workspaceFinding = DoctorCommand.finding(workspace)
    } catch let failure as Failure {
      workspaceFinding = .init(.broken, "workspace", failure.message, remedy: failure.hint)
    }
    let here = FileManager.default.currentDirectoryPath
    let mirrors = options.mirrorFolder(workspace)
    let list = RepositoryList(workspace?.sources.filter { $0.place != .list("-") } ?? [], mirrors: mirrors, here: here)
    let git = GitProgram(environment: ProcessInfo.processInfo.environment, timeout: 10, stop: StopSignal())
    let fetches = list.entries.contains { $0.address != nil || $0.isFetched }
    var findings = DoctorProgram(fetches: fetches, git: git).findings
    findings.append(workspaceFinding)
    findings.append(clock(workspace))
    let now = Int64(Date().timeIntervalSince1970)
    findings += DoctorState(folder: options.stateFolder(workspace), mirrors: mirrors, now: now).findings
    findings += QueueCheck.findings(queueDir ?? options.stateFolder(workspace) + "/queue").map {
      .init($0.remedy == nil ? .good : .attention, "queue", $0.text, remedy: $0.remedy)
    }
    findings += list.troubles.map {
      .init(.attention, $0.source, $0.reason, remedy: "Mend this line under 'repositories:' in org.yaml.")
    }
    findings += repositories(list, here)
    try write(findings)
    switch findings.map(\.verdict).max() {
    case .attention: throw ExitCode(Failure.Status.partial.rawValue)
    case .broken: throw ExitCode(Failure.Status.failed.rawValue)
    default: return
    }
  }

  private static func finding(_ workspace: WorkspaceFiles?) -> DoctorFinding {
    guard let workspace else {
      return .init(.good, "workspace", "none; people and teams are taken from git. Make one with: daylight init FOLDER")
    }
    let organisation = workspace.organisation
    return .init(
      .good, "workspace",
      "\(workspace.folder): \(DoctorCommand.count(organisation.people.count, "person", "people")), \(DoctorCommand.count(organisation.teams.count, "team", "teams")), \(DoctorCommand.count(workspace.sources.count, "line", "lines")) of repositories"
    )
  }

  private static func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  private func clock(_ workspace: WorkspaceFiles?) -> DoctorFinding {
    let organisation = workspace?.organisation ?? Organisation()
    let text =
      "days and quarters in \(organisation.calendar.zoneName), where it is \(TrustRules.today(organisation)); this machine is in \(TimeZone.current.identifier)"
    // This program is younger than that.
    guard TrustRules.today(organisation) >= CalendarDay(year: 2026, month: 1, day: 1) else {
      return .init(.broken, "time", "\(text): the clock is wrong", remedy: "Set the clock: timedatectl set-ntp true")
    }
    return .init(.good, "time", text)
  }

  private func repositories(_ list: RepositoryList, _ here: String) -> [DoctorFinding] {
    let all =
      list.entries.map { DoctorRepository(path: $0.path, id: $0.id, address: $0.address) }
      + paths.map { DoctorRepository(path: WorkspaceFiles.absolute($0, here), id: nil, address: nil) }
    let findings = all.map(\.finding)
    guard findings.count > DoctorCommand.fewRepositories else { return findings }
    let wrong = findings.filter { $0.verdict > .note }
    let hints = findings.filter { $0.verdict == .note }.compactMap(\.remedy)
    return wrong + [
      .init(
        hints.isEmpty ? .good : .note, "repositories",
        "\(findings.count - wrong.count) of \(findings.count) can be read",
        remedy: hints.first.map { "Review notes are not fetched in \(hints.count) of them; in the first: \($0)" })
    ]
  }

  private func write(_ findings: [DoctorFinding]) throws {
    guard output.format != .text else {
      let columns = output.output == nil ? Console.columns : 100
      return try OutputOptions.write(DoctorText(findings, columns: columns).text, to: output.output)
    }
    let rows = findings.map { [$0.verdict.rawValue, $0.what, $0.finding, $0.remedy ?? ""] }
    try output.write(
      .init(caption: "Checks", headings: ["", "what", "finding", "what to do"], rows: rows), records: findings)
  }
}
