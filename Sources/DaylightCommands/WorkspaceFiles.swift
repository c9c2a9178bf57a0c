internal import DaylightCore
internal import Foundation
internal import Yams

/// Reads a workspace's YAML. What is wrong is named by file, line and key, and all of it at once.
struct WorkspaceFiles {
  /// The folder.
  var folder: String
  /// What people wrote.
  var organisation: Organisation
  /// Where the repositories are: one by one, by patterns, by address, in lists.
  var sources: [RepositorySource] = []
  /// Where the state is kept, when the workspace says so.
  var state: String?
  /// Where mirrors are kept, when the workspace says so.
  var mirrors: String?
  /// What the nightly run is told.
  var nightly = NightlySettings()
  /// The bytes that were read: evidence derived from other bytes is derived anew.
  var digest: String

  /// The nearest folder upwards that holds an `org.yaml`; nil for none.
  static func find(from start: String) -> String? {
    var folder = URL(fileURLWithPath: start).standardizedFileURL
    while true {
      if FileManager.default.fileExists(atPath: folder.appending(path: "org.yaml").path) { return folder.path }
      let parent = folder.deletingLastPathComponent()
      if parent.path == folder.path { return nil }
      folder = parent
    }
  }

  init(folder: String) throws {
    self.folder = folder
    let path = "\(folder)/org.yaml"
    let text = try WorkspaceFiles.text(path)
    var reader = YAMLReader(file: path)
    let root = reader.root(text)
    organisation = Organisation(hasRoster: true)
    if let root {
      reader.checkKeys(
        root,
        [
          "version", "name", "calendar", "purposes", "teams", "people", "repositories", "bots", "state", "mirrors",
          "nightly",
        ], in: "")
      if reader.integer(root, "version", in: "") != 1 { reader.complain(root, "version", "must be 1") }
      organisation.name = reader.string(root, "name", in: "") ?? ""
      organisation.calendar = WorkspaceFiles.calendar(root, &reader)
      organisation.teams = WorkspaceFiles.teams(root, &reader)
      organisation.people = WorkspaceFiles.people(root, &reader, teams: Set(organisation.teams.map(\.id)))
      organisation.purposes = WorkspaceFiles.purposes(root, &reader)
      sources = RepositorySource.all(root, &reader, folder: folder)
      organisation.repositories = sources.compactMap { source in
        guard case .path(let path) = source.place else { return nil }
        return .init(id: source.id, path: path)
      }
      if let bots = reader.mapping(root, "bots", in: "") {
        reader.checkKeys(bots, ["machines", "people"], in: "bots")
        organisation.bots = reader.strings(bots, "machines", in: "bots")
        organisation.notBots = reader.strings(bots, "people", in: "bots")
      }
      state = reader.string(root, "state", in: "").map { WorkspaceFiles.absolute($0, folder) }
      mirrors = reader.string(root, "mirrors", in: "").map { WorkspaceFiles.absolute($0, folder) }
      nightly = NightlySettings(root, &reader, folder: folder)
    }
    var read = text
    let ladder = "\(folder)/ladder.yaml"
    var problems = reader.problems
    if FileManager.default.fileExists(atPath: ladder) {
      let text = try WorkspaceFiles.text(ladder)
      read += "\u{0}" + text
      var ladderReader = YAMLReader(file: ladder)
      if let root = ladderReader.root(text) { organisation.thresholds = WorkspaceFiles.thresholds(root, &ladderReader) }
      problems += ladderReader.problems
    }
    digest = KeyedHash.public.hex(read)
    guard problems.isEmpty else {
      throw Failure(
        problems.joined(separator: "\n"),
        hint: "Nothing was read or written. Mend \(problems.count == 1 ? "this line" : "these lines") and try again.",
        status: .usage)
    }
  }

  private static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure("\(path) cannot be read.", hint: "Make a workspace with: daylight init FOLDER", status: .usage)
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw Failure("\(path) is not UTF-8 text.", status: .usage)
    }
    return text
  }

  /// A path as it is from the root, without `.` and `..`; `~` is the home folder.
  ///
  /// Not through `URL`, which takes longer for a list of a thousand paths than all their repositories do.
  static func absolute(_ path: String, _ folder: String) -> String {
    let expanded = path.hasPrefix("~") ? (path as NSString).expandingTildeInPath : path
    var parts: [Substring] = []
    for part in (expanded.hasPrefix("/") ? expanded : "\(folder)/\(expanded)").split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func calendar(_ root: Node.Mapping, _ reader: inout YAMLReader) -> OrganisationCalendar {
    guard let mapping = reader.mapping(root, "calendar", in: "") else { return OrganisationCalendar() }
    reader.checkKeys(mapping, ["zone", "fiscalYearStart"], in: "calendar")
    let month = reader.integer(mapping, "fiscalYearStart", in: "calendar") ?? 1
    if !(1...12).contains(month) {
      reader.complain(mapping, "fiscalYearStart", "must be a month, 1 to 12", in: "calendar")
    }
    let zone = reader.string(mapping, "zone", in: "calendar") ?? "UTC"
    guard let changes = ZoneOffsets.changes(of: zone) else {
      reader.complain(mapping, "zone", "no such time zone: '\(zone)'; write one such as Europe/Berlin", in: "calendar")
      return OrganisationCalendar()
    }
    return OrganisationCalendar(zoneName: zone, offsetChanges: changes, fiscalStartMonth: month)
  }

  private static func teams(_ root: Node.Mapping, _ reader: inout YAMLReader) -> [Team] {
    var seen: Set<String> = []
    var teams: [Team] = []
    for (mapping, place) in reader.mappings(root, "teams", in: "") {
      reader.checkKeys(mapping, ["id", "name", "handles", "from", "until"], in: place)
      guard let id = reader.required(mapping, "id", in: place) else { continue }
      if !seen.insert(id).inserted { reader.complain(mapping, "id", "'\(id)' is already a team", in: place) }
      teams.append(
        Team(
          id: TeamID(id), name: reader.string(mapping, "name", in: place) ?? id,
          handles: reader.strings(mapping, "handles", in: place).map { $0.lowercased() },
          from: reader.day(mapping, "from", in: place), until: reader.day(mapping, "until", in: place)))
    }
    return teams
  }

  private static func people(_ root: Node.Mapping, _ reader: inout YAMLReader, teams: Set<TeamID>) -> [Person] {
    var owners: [String: String] = [:]
    var people: [Person] = []
    for (mapping, place) in reader.mappings(root, "people", in: "") {
      reader.checkKeys(mapping, ["id", "name", "emails", "handles", "manager", "enrolled", "teams"], in: place)
      guard let id = reader.required(mapping, "id", in: place) else { continue }
      let emails = reader.strings(mapping, "emails", in: place).map { $0.lowercased() }
      let handles = reader.strings(mapping, "handles", in: place).map {
        ($0.hasPrefix("@") ? String($0.dropFirst()) : $0).lowercased()
      }
      for naming in ["id \(id)"] + emails.map({ "address \($0)" }) + handles.map({ "handle \($0)" }) {
        if let other = owners[naming] {
          reader.complain(mapping, "id", "the \(naming) already belongs to '\(other)'", in: place)
        }
        owners[naming] = id
      }
      var memberships: [Membership] = []
      for (index, node) in reader.sequence(mapping, "teams", in: place).enumerated() {
        let here = "\(place).teams[\(index)]"
        var stay: Membership?
        if let team = node.string {
          stay = Membership(team: TeamID(team))
        } else if let inner = node.mapping {
          reader.checkKeys(inner, ["team", "from", "until"], in: here)
          if let team = reader.required(inner, "team", in: here) {
            stay = Membership(
              team: TeamID(team), from: reader.day(inner, "from", in: here), until: reader.day(inner, "until", in: here)
            )
          }
        } else {
          reader.complain(node, "\(here) must be a team's id, or a mapping with team, from and until")
        }
        if let stay {
          if !teams.contains(stay.team) { reader.complain(node, "\(here): no team has the id '\(stay.team)'") }
          memberships.append(stay)
        }
      }
      people.append(
        Person(
          id: PersonID(id), name: reader.string(mapping, "name", in: place) ?? id, emails: emails, handles: handles,
          memberships: memberships, manager: reader.string(mapping, "manager", in: place).map { PersonID($0) },
          enrolled: reader.day(mapping, "enrolled", in: place)))
    }
    return people
  }

  private static func purposes(_ root: Node.Mapping, _ reader: inout YAMLReader) -> Set<Purpose> {
    guard YAMLReader.value(root, "purposes") != nil else { return Purpose.all }
    let known = Purpose.allCases.map(\.rawValue).joined(separator: ", ")
    return Set(
      reader.strings(root, "purposes", in: "").compactMap { text in
        if let purpose = Purpose(rawValue: text) { return purpose }
        reader.complain(root, "purposes", "'\(text)' is no purpose; there are \(known)")
        return nil
      })
  }

  private static func thresholds(_ root: Node.Mapping, _ reader: inout YAMLReader) -> Thresholds {
    reader.checkKeys(root, ["version", "thresholds"], in: "")
    var thresholds = Thresholds()
    thresholds.version = reader.integer(root, "version", in: "") ?? 1
    guard let mapping = reader.mapping(root, "thresholds", in: "") else { return thresholds }
    reader.checkKeys(mapping, Thresholds.keys.map(\.name), in: "thresholds")
    for key in Thresholds.keys {
      guard let node = YAMLReader.value(mapping, key.name) else { continue }
      if let value = node.float, value > 0 {
        thresholds[keyPath: key.path] = value
      } else {
        reader.complain(node, "thresholds.\(key.name) must be a number above 0")
      }
    }
    return thresholds
  }
}
