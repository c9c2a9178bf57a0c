public import DaylightGit

/// What is wrong with the ownership files of a tree: rules that match nothing, lines that are none, owners that nobody
/// knows or that are no longer seen.
public struct OwnershipAudit: Sendable {
  /// One thing to look at.
  public struct Finding: Hashable, Sendable, Codable {
    /// What kind of thing.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// A line that is not of the format, or leads elsewhere.
      case invalidLine
      /// A rule that matches no file of the tree.
      case unmatchedRule
      /// A file that its forge does not read.
      case unreadFile
      /// An owner that neither the history nor an alias knows.
      case unknownOwner
      /// An owner who was not seen for long.
      case staleOwner
    }

    /// What kind of thing.
    public var kind: Kind
    /// The ownership file.
    public var path: String
    /// The line in it, from 1.
    public var line: Int
    /// What is wrong, in a few words.
    public var message: String
  }

  /// The findings, in order of files and lines.
  public private(set) var findings: [Finding] = []
  /// The files that were read.
  public private(set) var files: [String] = []
  /// How many more there are in vendored folders: another project's, for another project's people.
  public private(set) var vendored = 0
  /// Owners that are teams of a forge: git cannot tell whether they exist.
  public private(set) var teams: Set<String> = []

  private let activity: OwnerActivity
  private let known: Set<String>
  private let newest: Int64
  private let oldest: Int64
  private var aliases: [String: [String]] = [:]
  private var usedAliases: Set<String> = []
  private var isAsked: Set<String> = []

  /// Looks at the ownership files of a commit.
  ///
  /// - Parameters:
  ///   - forge: the forge where it is known; nil: the tree tells.
  ///   - known: owners that exist whatever the history says, in lower case: teams and people of a workspace.
  ///   - days: after how many days without a trace an owner counts as no longer active.
  /// - Throws: what reading the repository throws. An ownership file that cannot be read is a finding.
  public init(
    of commit: ObjectID, in repository: borrowing Repository, forge: Forge? = nil, known: Set<String> = [],
    days: Int = 365
  ) throws(GitError) {
    let read = try repository.commit(commit)
    var activity = try OwnerActivity(before: commit, in: repository)
    self.known = known
    newest = read.committer.seconds
    oldest = newest - Int64(days) * 86_400
    var trees = TreeComparison()
    var files: [NewestTree.File] = []
    try trees.files(in: read.tree, of: repository) { bytes, entry in
      if entry.isFile, let path = String(validating: bytes, as: UTF8.self) {
        files.append(.init(path: path, blob: entry.id))
      }
    }
    let place = NewestTree.CodeownersPlace(read.tree, forge: forge, in: repository, with: &trees)
    let documents = NewestTree.tellingDocuments(of: read.tree, codeowners: place, in: repository, with: &trees)
    let heads =
      documents.map { (Array($0.path.utf8), $0.detected.people.map(\.person)) }
      + documents.map { (Array($0.header.path.utf8), $0.detected.people.map(\.person)) }
    try activity.see(
      heads: Dictionary(heads) { first, _ in first }, changedSince: oldest, before: commit, in: repository)
    self.activity = activity
    let paths = files.map { Array($0.path.utf8) }
    if let alias = files.first(where: { $0.path == "OWNERS_ALIASES" }),
      let bytes = try repository.blob(alias.blob, limit: 1 << 20)
    {
      for entry in KubernetesOwners.aliases(bytes) { aliases[entry.alias] = entry.members }
    }
    let present = Set(files.map(\.path))
    var marks = ForgeMarks()
    for file in files { marks.see(String(file.path.prefix { $0 != "/" })) }
    let choice = ForgeMarks.choice(among: present.contains, forge: forge)
    for file in files where OwnershipHistory.isOwnershipFile(Array(file.path.utf8)) || file.path == "OWNERS_ALIASES" {
      if GeneratedPaths.isVendored(Array(file.path.utf8)) {
        vendored += 1
        continue
      }
      let bytes: [UInt8]?
      do throws(GitError) {
        bytes = try repository.blob(file.blob, limit: 8 << 20)
      } catch {
        add(.invalidLine, file.path, 1, "it cannot be read: \(error.message)")
        continue
      }
      guard let bytes else {
        add(.invalidLine, file.path, 1, "it is too large to be read")
        continue
      }
      self.files.append(file.path)
      switch file.path.split(separator: "/").last {
      case "CODEOWNERS":
        guard let choice, choice.path == file.path else {
          add(.unreadFile, file.path, 1, choice.map { "\($0.path) is read instead" } ?? "no forge looks here")
          continue
        }
        if bytes.count >= Codeowners.sizeLimit {
          add(.unreadFile, file.path, 1, "GitHub reads no file of 3 MB or more")
          continue
        }
        look(at: Codeowners(bytes, of: choice.forge ?? forge ?? marks.forge(of: bytes)), file.path, paths)
      case "OWNERS": lookAtOwners(bytes, file.path, paths, present)
      case "OWNERS_ALIASES": break
      case "DIR_METADATA":
        let metadata = DirectoryMetadata(bytes)
        report(metadata.invalid, file.path)
        for mixin in metadata.mixins where !present.contains(mixin) {
          add(.unmatchedRule, file.path, 1, "there is no file \(mixin) to take over")
        }
        if let team = metadata.team { teams.insert(team) }
      case "MAINTAINERS": if let maintainers = LinuxMaintainers(bytes) { look(at: maintainers, file.path, paths) }
      case "sigs.yaml": break
      default: lookAtCatalog(bytes, file.path, present)
      }
    }
    lookAtAliases(files, present, try aliasLines(files, repository))
    findings.sort { ($0.path, $0.line, $0.message) < ($1.path, $1.line, $1.message) }
  }

  // MARK: - Files

  private mutating func look(at codeowners: Codeowners, _ path: String, _ paths: [[UInt8]]) {
    report(codeowners.invalid, path)
    for rule in codeowners.rules { check(rule.owners, path, rule.line, isForge: true) }
    var unmatched: [(line: Int, text: String)] = []
    switch codeowners {
    case .github(let file):
      let index = PatternIndex(file.rules.map(\.pattern.key))
      let used = OwnershipAudit.used(paths, index) { file.rules[$0].pattern.matches($1) }
      for (place, rule) in file.rules.enumerated() where !used.contains(place) {
        unmatched.append((rule.line, rule.pattern.text))
      }
    case .gitlab(let file):
      for section in file.sections {
        let index = PatternIndex(section.entries.map(\.pattern.key))
        let used = OwnershipAudit.used(paths, index) { section.entries[$0].pattern.matches($1) }
        for (place, entry) in section.entries.enumerated() where !used.contains(place) {
          unmatched.append((entry.line, entry.pattern.text))
        }
      }
    case .gitea(let file):
      for rule in file.rules where !paths.contains(where: rule.holds) { unmatched.append((rule.line, rule.pattern)) }
    }
    for rule in unmatched { add(.unmatchedRule, path, rule.line, "'\(rule.text)' matches no file") }
  }

  private static func used(
    _ paths: [[UInt8]], _ index: PatternIndex, _ matches: (Int, [UInt8]) -> Bool
  ) -> Set<Int> {
    var used: Set<Int> = []
    for path in paths { used.formUnion(index.all(path) { used.contains($0) || matches($0, path) }) }
    return used
  }

  private mutating func lookAtOwners(_ bytes: [UInt8], _ path: String, _ paths: [[UInt8]], _ present: Set<String>) {
    let folder = Array(path.utf8.dropLast("OWNERS".utf8.count))
    let below = paths.filter { $0.starts(with: folder) }
    switch FolderOwnership.Owners(bytes) {
    case .kubernetes(let file):
      report(file.invalid, path)
      check(file.simple.approvers + file.simple.reviewers, path, file.simple.line, isForge: false)
      for filter in file.filters {
        check(filter.part.approvers + filter.part.reviewers, path, filter.part.line, isForge: false)
        if !below.contains(where: { filter.holds(for: $0[folder.count...]) }) {
          add(.unmatchedRule, path, filter.part.line, "'\(filter.pattern)' matches no file")
        }
      }
    case .gerrit(let file):
      report(file.invalid, path)
      for grant in file.grants { check([grant.owner], path, grant.line, isForge: false) }
      let home = String(path.dropLast("/OWNERS".count))
      for line in file.perFile {
        check(line.grants.map(\.owner), path, line.line, isForge: false)
        if !below.contains(where: { line.holds(for: $0[...], below: folder.count) }) {
          add(.unmatchedRule, path, line.line, "'\(line.text)' matches no file")
        }
      }
      for other in file.imports + file.perFile.flatMap(\.imports) {
        let target = GerritOwners.target(of: other.path, from: path.contains("/") ? home : "")
        if target.map({ !present.contains($0) }) ?? true {
          add(.unmatchedRule, path, other.line, "there is no file \(other.path) to take over")
        }
      }
    case nil: add(.invalidLine, path, 1, "it is readable neither as YAML nor as a list of addresses")
    }
  }

  private mutating func look(at maintainers: LinuxMaintainers, _ path: String, _ paths: [[UInt8]]) {
    report(maintainers.invalid, path)
    for section in maintainers.sections {
      check(section.maintainers + section.reviewers, path, section.line, isForge: false)
      if section.isOrphan {
        add(.staleOwner, path, section.line, "'\(section.title)' says itself that nobody looks after it")
      }
      for pattern in section.files where !paths.contains(where: pattern.matches) {
        add(.unmatchedRule, path, pattern.line, "'\(pattern.text)' matches no file")
      }
    }
  }

  private mutating func lookAtCatalog(_ bytes: [UInt8], _ path: String, _ present: Set<String>) {
    guard let catalog = BackstageCatalog(bytes) else {
      return add(.invalidLine, path, 1, "it holds no entity of a catalog")
    }
    report(catalog.invalid, path)
    for entity in catalog.entities {
      if let folder = entity.folder, !present.contains(where: { $0.hasPrefix(folder + "/") }) {
        add(.unmatchedRule, path, entity.line, "there is no folder \(folder)")
      }
      if !known.contains(entity.owner) { teams.insert(entity.owner) }
    }
  }

  private func aliasLines(
    _ files: [NewestTree.File], _ repository: borrowing Repository
  ) throws(GitError) -> [(alias: String, members: [String], line: Int)] {
    guard let file = files.first(where: { $0.path == "OWNERS_ALIASES" }) else { return [] }
    return try repository.blob(file.blob, limit: 1 << 20).map { KubernetesOwners.aliases($0) } ?? []
  }

  private mutating func lookAtAliases(
    _ files: [NewestTree.File], _ present: Set<String>, _ entries: [(alias: String, members: [String], line: Int)]
  ) {
    for entry in entries {
      if !usedAliases.contains(entry.alias) {
        add(.unmatchedRule, "OWNERS_ALIASES", entry.line, "no OWNERS file names '\(entry.alias)'")
      }
      if entry.members.isEmpty {
        add(.invalidLine, "OWNERS_ALIASES", entry.line, "'\(entry.alias)' has no members")
      }
      check(entry.members, "OWNERS_ALIASES", entry.line, isForge: false)
    }
  }

  // MARK: - Owners

  private mutating func check(_ owners: [String], _ path: String, _ line: Int, isForge: Bool) {
    for owner in owners where owner != "*" {
      if aliases[owner] != nil {
        usedAliases.insert(owner)
        continue
      }
      let bare = owner.hasPrefix("@") ? String(owner.dropFirst()) : owner
      if known.contains(owner) || known.contains(bare) { continue }
      if owner.hasPrefix("@@") || (isForge && bare.contains("/")) {
        teams.insert(owner)
        continue
      }
      // Somebody who is named a hundred times is one finding, at the first place.
      guard isAsked.insert(bare).inserted else { continue }
      if let last = activity.lastSeen(owner) {
        if last < oldest {
          add(
            .staleOwner, path, line,
            // How long somebody was away is nobody's business: whom the same bound leaves out is told alike.
            "'\(owner)' has no commit, merge or review here, and no document that names them was changed, in the last \((newest - oldest) / 86_400) days; what only a forge keeps is not seen"
          )
        }
      } else {
        let hint =
          owner.dropFirst().contains("@") ? "" : "; a handle only shows in addresses of its forge and in merges"
        add(.unknownOwner, path, line, "nobody in the history is known as '\(owner)'\(hint)")
      }
    }
  }

  private mutating func report(_ problems: [OwnershipProblem], _ path: String) {
    for problem in problems { add(.invalidLine, path, problem.line, problem.reason) }
  }

  private mutating func add(_ kind: Finding.Kind, _ path: String, _ line: Int, _ message: String) {
    findings.append(Finding(kind: kind, path: path, line: line, message: message))
  }
}
