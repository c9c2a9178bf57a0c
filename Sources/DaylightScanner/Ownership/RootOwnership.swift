internal import DaylightGit

/// What the files at the top of a tree say of all its paths, and what was asked of them: CODEOWNERS, MAINTAINERS,
/// sigs.yaml.
struct RootOwnership {
  /// The files themselves.
  struct Files: Hashable {
    var codeowners: ObjectID?
    var place = ""
    var forge: Forge?
    var marks = ForgeMarks()
    var maintainers: ObjectID?
    var groups: ObjectID?
  }

  var codeowners: Codeowners?
  var place: String
  var maintainers: LinuxMaintainers?
  var groups: SpecialInterestGroups?
  /// GitHub's rules, and what each says: of the others a path may have several.
  private var github: GitHubCodeowners?
  private var decisions: [OwnershipDecision] = []
  private var known: [[UInt8]: OwnershipDecision?] = [:]

  init(codeowners: Codeowners?, place: String, maintainers: LinuxMaintainers?, groups: SpecialInterestGroups?) {
    self.codeowners = codeowners
    self.place = place
    self.maintainers = maintainers
    self.groups = groups
    guard case .github(let file) = codeowners else { return }
    github = file
    decisions = file.rules.map { OwnershipDecision($0, in: place) }
  }

  /// Reads the files.
  ///
  /// - Throws: what reading the repository throws.
  init(_ files: Files, of repository: borrowing Repository) throws(GitError) {
    var codeowners: Codeowners?
    if let blob = files.codeowners, let bytes = try repository.blob(blob, limit: Codeowners.sizeLimit) {
      codeowners = Codeowners(bytes, of: files.forge ?? files.marks.forge(of: bytes))
    }
    var maintainers: LinuxMaintainers?
    if let blob = files.maintainers, let bytes = try repository.blob(blob, limit: 8 << 20) {
      maintainers = LinuxMaintainers(bytes)
    }
    var groups: SpecialInterestGroups?
    if let blob = files.groups, let bytes = try repository.blob(blob, limit: 4 << 20) {
      groups = SpecialInterestGroups(bytes)
    }
    self.init(codeowners: codeowners, place: files.place, maintainers: maintainers, groups: groups)
  }

  /// What CODEOWNERS says of a path.
  mutating func codeownersDecision(for path: [UInt8]) -> OwnershipDecision? {
    if !decisions.isEmpty { return github?.place(for: path).map { decisions[$0] } }
    guard let codeowners else { return nil }
    if let found = known[path] { return found }
    let found = codeowners.decision(for: path, in: place)
    if known.count >= 1 << 15 { known.removeAll(keepingCapacity: true) }
    known[path] = .some(found)
    return found
  }

  /// What MAINTAINERS says of a path: whose sections are nearest, and after them those above.
  func maintainersDecision(for path: [UInt8]) -> OwnershipDecision? {
    guard let maintainers else { return nil }
    let sections = maintainers.sections(for: path)
    guard let first = sections.first else { return nil }
    var owners: [String] = []
    var rules: [OwnershipDecision.Rule] = []
    for found in sections where found.depth == first.depth {
      owners.appendNew(found.section.owners)
      rules.append(.init(path: "MAINTAINERS", line: found.line))
    }
    let nearest = owners.count
    for found in sections where found.depth < first.depth { owners.appendNew(found.section.owners) }
    return OwnershipDecision(owners: owners, nearest: nearest, rules: rules, dialect: .maintainers)
  }
}
