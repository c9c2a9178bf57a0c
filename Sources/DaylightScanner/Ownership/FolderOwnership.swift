/// What the ownership files of one folder say.
struct FolderOwnership: Sendable {
  /// An OWNERS file in one of its two formats.
  enum Owners: Sendable {
    case kubernetes(KubernetesOwners)
    case gerrit(GerritOwners)

    /// Reads a file; nil when it is of neither format.
    init?(_ bytes: [UInt8]) {
      if KubernetesOwners.isLikely(bytes) {
        guard let file = KubernetesOwners(bytes) else { return nil }
        self = .kubernetes(file)
      } else if GerritOwners.isLikely(bytes) {
        self = .gerrit(GerritOwners(bytes))
      } else if let file = KubernetesOwners(bytes) {
        self = .kubernetes(file)
      } else {
        return nil
      }
    }

    /// Whether it says the same of every file.
    var isForEveryFile: Bool {
      switch self {
      case .kubernetes(let file): file.isForEveryFile
      case .gerrit(let file): file.perFile.isEmpty
      }
    }
  }

  /// The folder's path from the root, without a slash at its end.
  var folder: [UInt8]
  /// Its OWNERS, with the files that it names taken over.
  var owners: Owners?
  /// Its DIR_METADATA's team, and where it says so.
  var team: (address: String, rule: OwnershipDecision.Rule)?
  /// Its catalog-info.yaml, and that file's path.
  var catalog: (file: BackstageCatalog, path: String)?

  private var prefix: String { folder.isEmpty ? "" : String(decoding: folder, as: UTF8.self) + "/" }
  /// The length of the folder's path with its slash.
  private var length: Int { folder.isEmpty ? 0 : folder.count + 1 }

  // MARK: - Up a chain of folders

  /// Who owns a path by the OWNERS and DIR_METADATA files above it; nil when they say nothing.
  ///
  /// - Parameter chain: the folders that have such files, the deepest first.
  static func decision(for path: [UInt8], _ chain: some Collection<FolderOwnership>) -> OwnershipDecision? {
    var found = decision(for: path, chain, reviewers: false)
    // Where nobody may approve, those who review are the owners.
    if found.owners.isEmpty {
      let reviewers = decision(for: path, chain, reviewers: true)
      (found.owners, found.nearest) = (reviewers.owners, reviewers.nearest)
      (found.rules, found.dialect) = (reviewers.rules, reviewers.dialect)
    }
    if let team = chain.lazy.compactMap(\.team).first {
      found.teams.appendNew([team.address])
      found.teamDepth = .max
      if found.owners.isEmpty {
        found.owners = [team.address]
        found.nearest = 1
        found.rules = [team.rule]
        found.dialect = .directoryMetadata
      }
    }
    return found.owners.isEmpty && found.teams.isEmpty ? nil : found
  }

  private static func decision(
    for path: [UInt8], _ chain: some Collection<FolderOwnership>, reviewers: Bool
  ) -> OwnershipDecision {
    var result = OwnershipDecision(owners: [], nearest: 0, rules: [], dialect: .owners)
    var lastResort: [String] = []
    var lastRule: OwnershipDecision.Rule?
    func add(_ names: [String], _ dialect: OwnershipFact.Dialect, _ rule: OwnershipDecision.Rule) {
      if names.isEmpty { return }
      let isFirst = result.owners.isEmpty
      result.owners.appendNew(names)
      result.rules.append(rule)
      if isFirst { (result.nearest, result.dialect) = (result.owners.count, dialect) }
    }
    for folder in chain {
      var stops = false
      switch folder.owners {
      case .kubernetes(let file):
        let part = file.part(for: path[folder.length...])
        add(
          reviewers ? part.reviewers : part.approvers, .owners,
          .init(path: folder.prefix + "OWNERS", line: part.line))
        if result.teams.isEmpty {
          result.teams.appendNew(part.labels.compactMap(FolderOwnership.group))
          if !result.teams.isEmpty { result.teamDepth = folder.length }
        }
        if result.aliasGroups.isEmpty {
          result.aliasGroups = OwnershipDecision.groups(namedBy: part.owners)
          if !result.aliasGroups.isEmpty { result.aliasDepth = folder.length }
        }
        stops = file.stopsHere
      case .gerrit(let file):
        let part = file.part(for: path, below: folder.length)
        let line = part.grants.first { !$0.isLastResort }?.line ?? part.grants.first?.line ?? 1
        let rule = OwnershipDecision.Rule(path: folder.prefix + "OWNERS", line: line)
        add(part.grants.filter { !$0.isLastResort }.map(\.owner), .gerritOwners, rule)
        let late = part.grants.filter(\.isLastResort).map(\.owner)
        if !late.isEmpty, lastRule == nil { lastRule = rule }
        lastResort.appendNew(late)
        if result.teams.isEmpty, let team = file.team {
          result.teams = [team.address]
          result.teamDepth = folder.length
        }
        stops = part.stops
      case nil: break
      }
      if stops { break }
    }
    if result.owners.isEmpty, !lastResort.isEmpty {
      result.owners = lastResort
      result.nearest = lastResort.count
      result.dialect = .gerritOwners
      result.rules = [lastRule].compactMap(\.self)
    } else {
      result.owners.appendNew(lastResort)
    }
    return result
  }

  /// The group that a label such as `sig/node` means.
  private static func group(_ label: String) -> String? {
    for kind in ["sig/", "wg/", "ug/", "committee/"] where label.hasPrefix(kind) && label.utf8.count > kind.utf8.count {
      return kind.dropLast() + "-" + label.dropFirst(kind.count)
    }
    return nil
  }

  /// Who owns a path by the catalogs above it; nil when they say nothing.
  static func catalogDecision(for path: [UInt8], _ chain: some Collection<FolderOwnership>) -> OwnershipDecision? {
    let text = String(decoding: path, as: UTF8.self)
    for folder in chain {
      guard let catalog = folder.catalog else { continue }
      let home = String(folder.prefix.dropLast())
      let entities = catalog.file.entities(for: text, in: home)
      guard let first = entities.first else { continue }
      var owners: [String] = []
      owners.appendNew(entities.map(\.owner))
      return OwnershipDecision(
        owners: owners, rules: [.init(path: catalog.path, line: first.line)], dialect: .catalog)
    }
    return nil
  }

  /// Whether all files in a folder below, and not deeper than the next of these files, have the same owners.
  var isForEveryFile: Bool { (owners?.isForEveryFile ?? true) && catalog == nil }
}
