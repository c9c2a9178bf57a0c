internal import DaylightCore
internal import DaylightScanner
internal import Foundation
internal import Yams

/// Reads a workspace's YAML. What is wrong is named by file, line and key, and all of it at once.
struct WorkspaceFiles {
  /// The folder.
  var folder: String
  /// What people wrote.
  var organisation: Organisation
  /// How reviews are read, beside the conventions that everybody has.
  var reviews = ReviewSettings()
  /// Whose CODEOWNERS repositories have unless their own entry says otherwise; nil: each tree tells.
  var forge: Forge?
  /// Where design documents are, beside where they are found without being told.
  var documents = DocumentSettings()
  /// Where the repositories are: one by one, by patterns, by address, in lists.
  var sources: [RepositorySource] = []
  /// Where the state is kept, when the workspace says so.
  var state: String?
  /// Where mirrors are kept, when the workspace says so.
  var mirrors: String?
  /// What the nightly run is told.
  var nightly = NightlySettings()
  /// What about the company changes the accountability framework.
  var company = CompanySetting()
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
          "version", "name", "calendar", "purposes", "teams", "people", "identities", "repositories", "bots", "reviews",
          "documents", "forge", "state", "mirrors", "nightly", "company", "trust", "roles", "retention",
        ],
        in: "")
      let version = reader.integer(root, "version", in: "")
      if YAMLReader.value(root, "version") == nil {
        reader.complain(root, "version", "is missing; add the line 'version: 1'")
      } else if version != 1 {
        reader.complain(root, "version", "must be 1")
      }
      organisation.name = reader.string(root, "name", in: "") ?? ""
      organisation.calendar = WorkspaceFiles.calendar(root, &reader)
      organisation.teams = RosterReader.teams(root, &reader)
      organisation.people = RosterReader.people(root, &reader, teams: Set(organisation.teams.map(\.id)))
      organisation.purposes = WorkspaceFiles.purposes(root, &reader)
      organisation.trust = TrustReader.settings(root, &reader, people: Set(organisation.people.map(\.id)))
      forge = RepositorySource.forge(root, &reader, "")
      sources = RepositorySource.all(root, &reader, folder: folder).map { [forge] source in
        var source = source
        source.forge = source.forge ?? forge
        return source
      }
      organisation.repositories = sources.compactMap { source in
        guard case .path(let path) = source.place else { return nil }
        return .init(id: source.id, path: path, forge: source.forge?.rawValue)
      }
      if let bots = reader.mapping(root, "bots", in: "") {
        reader.checkKeys(bots, ["machines", "people"], in: "bots")
        organisation.bots = reader.strings(bots, "machines", in: "bots")
        organisation.notBots = reader.strings(bots, "people", in: "bots")
      }
      reviews = WorkspaceFiles.reviews(root, &reader, people: organisation.notBots)
      documents = WorkspaceFiles.documents(root, &reader)
      state = reader.string(root, "state", in: "").map { WorkspaceFiles.absolute($0, folder) }
      mirrors = reader.string(root, "mirrors", in: "").map { WorkspaceFiles.absolute($0, folder) }
      nightly = NightlySettings(root, &reader, folder: folder)
      company = CompanySetting(root, &reader)
    }
    var read = text
    if let mapping = root.flatMap({ reader.mapping($0, "identities", in: "") }) {
      read += "\u{0}" + WorkspaceFiles.identities(mapping, folder, &reader, &organisation)
    }
    let ladder = "\(folder)/ladder.yaml"
    var problems = reader.problems
    if FileManager.default.fileExists(atPath: ladder) {
      let text = try WorkspaceFiles.text(ladder)
      read += "\u{0}" + text
      var ladderReader = YAMLReader(file: ladder)
      if let root = ladderReader.root(text) { LadderReader.read(root, &ladderReader, into: &organisation) }
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

  /// Reads how namings are joined; gives back the bytes of the organisation's own mailmap.
  private static func identities(
    _ mapping: Node.Mapping, _ folder: String, _ reader: inout YAMLReader, _ organisation: inout Organisation
  ) -> String {
    reader.checkKeys(mapping, ["mailmap", "joinOnEvidence"], in: "identities")
    if let node = mapping["joinOnEvidence"] {
      if let value = node.bool {
        organisation.joinsOnEvidence = value
      } else {
        reader.complain(mapping, "joinOnEvidence", "must be true or false", in: "identities")
      }
    }
    guard let name = reader.string(mapping, "mailmap", in: "identities") else { return "" }
    let path = absolute(name, folder)
    guard let data = FileManager.default.contents(atPath: path) else {
      reader.complain(mapping, "mailmap", "\(path) cannot be read", in: "identities")
      return ""
    }
    func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }
    organisation.aliases = Mailmap([UInt8](data)).effective.map { entry in
      NamingAlias(
        properName: text(entry.properName), properEmail: text(entry.properEmail), commitName: text(entry.commitName),
        commitEmail: String(decoding: entry.commitEmail, as: UTF8.self), line: entry.line)
    }
    return String(decoding: data, as: UTF8.self)
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

  private static func reviews(
    _ root: Node.Mapping, _ reader: inout YAMLReader, people: [String]
  ) -> ReviewSettings {
    var settings = ReviewSettings(people: people)
    guard let mapping = reader.mapping(root, "reviews", in: "") else { return settings }
    reader.checkKeys(mapping, ["conventions", "notes"], in: "reviews")
    var names: Set<String> = []
    for (inner, place) in reader.mappings(mapping, "conventions", in: "reviews") {
      reader.checkKeys(inner, ["name", "pattern"], in: place)
      guard let name = reader.required(inner, "name", in: place),
        let pattern = reader.required(inner, "pattern", in: place)
      else { continue }
      if !names.insert(name).inserted { reader.complain(inner, "name", "'\(name)' is there already", in: place) }
      do throws(ReviewConvention.Mistake) {
        settings.conventions.append(try ReviewConvention(name: name, pattern: pattern))
      } catch {
        reader.complain(inner, "pattern", error.description, in: place)
      }
    }
    for name in reader.strings(mapping, "notes", in: "reviews") {
      if name.hasPrefix("refs/notes/") {
        settings.notes.append(name)
      } else {
        reader.complain(
          mapping, "notes", "must be full names such as refs/notes/reviews, not '\(name)'", in: "reviews")
      }
    }
    return settings
  }

  private static func documents(_ root: Node.Mapping, _ reader: inout YAMLReader) -> DocumentSettings {
    var settings = DocumentSettings()
    for (inner, place) in reader.mappings(root, "documents", in: "") {
      reader.checkKeys(inner, ["paths", "family", "ignore"], in: place)
      guard let paths = reader.required(inner, "paths", in: place) else { continue }
      var family: DocumentFact.Family?
      if let name = YAMLReader.value(inner, "family")?.string {
        family = DocumentFact.Family(rawValue: name)
        if family == nil {
          let known = DocumentFact.Family.allCases.map(\.rawValue).joined(separator: ", ")
          reader.complain(inner, "family", "'\(name)' is no family; there are \(known)", in: place)
        }
      }
      let isIgnored = YAMLReader.value(inner, "ignore")?.bool ?? false
      settings.rules.append(.init(paths: paths, family: family, isIgnored: isIgnored))
    }
    return settings
  }
}
