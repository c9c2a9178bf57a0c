internal import ArgumentParser
internal import DaylightCore
internal import DaylightGit
internal import DaylightReports
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// `daylight doctor`
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check an installation, its workspace and its repositories.",
    discussion: "Exit status 0 when all is well, 3 when something needs attention, 1 when something is broken.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Repositories to check beside those of the workspace.", valueName: "path")) var paths:
    [String] = []

  @Option(help: ArgumentHelp("The queue of pushes; queue in the state folder unless given.", valueName: "dir"))
  var queueDir: String?

  private enum Verdict: String { case good = "ok", attention = "look", broken = "FAIL" }

  func run() throws {
    var rows: [[String]] = []
    var worst = Verdict.good
    func add(_ verdict: Verdict, _ what: String, _ finding: String) {
      rows.append([verdict.rawValue, what, finding])
      if verdict == .broken || (verdict == .attention && worst == .good) { worst = verdict }
    }
    GitLibrary.start()
    add(
      .good, "daylight",
      "\(Daylight.version), rules \(SignalRules.version), extractors \(RepositoryScan.extractorsVersion)")
    add(.good, "libgit2", GitLibrary.version)
    var workspace: WorkspaceFiles?
    do {
      workspace = try options.workspaceFiles()
      if let workspace {
        let organisation = workspace.organisation
        add(
          .good, "workspace",
          "\(workspace.folder): \(organisation.people.count) people, \(organisation.teams.count) teams, \(organisation.repositories.count) repositories, zone \(organisation.calendar.zoneName)"
        )
      } else {
        add(.good, "workspace", "none; people and teams are taken from git. Make one with: daylight init FOLDER")
      }
    } catch let failure as Failure {
      add(.broken, "workspace", failure.description)
    }
    checkState(options.stateFolder(workspace), add)
    for finding in QueueCheck.findings(queueDir ?? options.stateFolder(workspace) + "/queue") {
      let remedy = finding.remedy.map { "; \($0)" } ?? ""
      add(finding.remedy == nil ? .good : .attention, "queue", finding.text + remedy)
    }
    let here = FileManager.default.currentDirectoryPath
    let all = (workspace?.organisation.repositories.map(\.path) ?? []) + paths.map { WorkspaceFiles.absolute($0, here) }
    for path in all { check(repository: path, add) }
    Console.write(
      TextTable(.init(caption: "Checks", headings: ["", "what", "finding"], rows: rows), columns: Console.columns).text)
    switch worst {
    case .good: return
    case .attention: throw ExitCode(Failure.Status.partial.rawValue)
    case .broken: throw ExitCode(Failure.Status.failed.rawValue)
    }
  }

  private func checkState(_ folder: String, _ add: (Verdict, String, String) -> Void) {
    guard FileManager.default.fileExists(atPath: folder) else {
      add(.good, "state", "\(folder) is not there yet; the first scan makes it")
      return
    }
    guard FileManager.default.isWritableFile(atPath: folder) else {
      add(.broken, "state", "\(folder) is not writable by \(NSUserName())")
      return
    }
    do {
      let state = try StateFolder(folder, create: true)
      let facts = try state.facts()
      let repositories = try facts.repositories()
      let unread = try facts.unread()
      add(
        unread.isEmpty ? .good : .attention, "facts",
        "\(repositories.count) repositories read, \(unread.count) not read")
      for entry in unread { add(.attention, entry.repository, "not read: \(entry.reason)") }
      add(
        .good, "journal",
        "\(try state.journal().entries(about: nil, item: nil, kinds: Set(Journal.Kind.allCases)).count) entries; back up \(folder)/journal.sqlite"
      )
    } catch {
      add(.broken, "state", FleetScan.reason(error))
    }
    if let free = try? FileManager.default.attributesOfFileSystem(forPath: folder)[.systemFreeSize] as? Int64 {
      add(free < 1 << 30 ? .attention : .good, "disk", "\(free / (1 << 20)) MiB free for \(folder)")
    }
  }

  private func check(repository path: String, _ add: (Verdict, String, String) -> Void) {
    do {
      let repository = try Repository(at: path)
      guard let references = try RepositoryScan.references(of: repository) else {
        add(.attention, path, "it has no commits yet")
        return
      }
      guard references.head.commit != nil else {
        add(
          .broken, path,
          "HEAD names \(references.head.branch ?? "nothing"), which has no commits; git symbolic-ref HEAD refs/heads/NAME points it elsewhere"
        )
        return
      }
      let notes = try repository.references().filter { $0.name.hasPrefix("refs/notes/") }.map(\.name)
      let hint =
        notes.isEmpty
        ? "; no review notes here, and git does not fetch them by itself" : "; notes: \(notes.joined(separator: ", "))"
      add(
        .good, path,
        "id \(RepositoryName.id(path: path)), main line \(references.head.branch ?? "detached"), \(references.tips.count) branches and tags\(hint)"
      )
    } catch {
      add(.broken, path, FleetScan.reason(error))
    }
  }
}
