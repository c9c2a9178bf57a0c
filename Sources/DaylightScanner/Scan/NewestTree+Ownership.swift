internal import DaylightGit

extension NewestTree {
  /// Which CODEOWNERS of a tree its forge reads.
  struct CodeownersPlace: Sendable {
    private(set) var path: String?
    private(set) var forge: Forge?
    private(set) var marks = ForgeMarks()

    /// Chooses in a tree. What cannot be read is not there: the list of files names the damage.
    ///
    /// - Parameter named: the forge where somebody said which it is.
    init(
      _ tree: ObjectID, forge named: Forge? = nil, in repository: borrowing Repository,
      with trees: inout TreeComparison
    ) {
      var present: Set<String> = []
      for path in ForgeMarks.codeownersPaths {
        if let entry = try? trees.entry(at: Array(path.utf8), in: tree, of: repository), entry.isFile {
          present.insert(path)
        }
      }
      for name in ForgeMarks.names where (try? trees.entry(at: Array(name.utf8), in: tree, of: repository)) != nil {
        marks.see(name)
      }
      guard let choice = ForgeMarks.choice(among: present.contains, forge: named) else { return }
      path = choice.path
      forge = choice.forge
    }
  }

  /// Reads a file if it says who owns what, or who is who.
  mutating func readOwnership(_ file: File, _ place: CodeownersPlace, _ id: String, _ repository: borrowing Repository)
  {
    let path = file.path
    func rule(_ line: Int, _ dialect: OwnershipFact.Dialect, _ pattern: String, _ owners: [String]) -> OwnershipFact {
      OwnershipFact(repository: id, path: path, line: line, dialect: dialect, pattern: pattern, owners: owners)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let folder = String(path.dropLast(name.count))
    switch name {
    case "CODEOWNERS" where path == place.path:
      guard let bytes = content(path, file.blob, Codeowners.sizeLimit, repository) else { return }
      let codeowners = Codeowners(bytes, of: place.forge ?? place.marks.forge(of: bytes))
      ownership += codeowners.rules.map { rule($0.line, codeowners.dialect, $0.pattern, $0.owners) }
      report(codeowners.invalid, in: path)
    case "OWNERS":
      guard let bytes = content(path, file.blob, 1 << 20, repository) else { return }
      switch FolderOwnership.Owners(bytes) {
      case .kubernetes(let owners):
        if owners.filters.isEmpty || !owners.simple.owners.isEmpty {
          ownership.append(rule(owners.simple.line, .owners, folder, owners.simple.approvers))
        }
        for filter in owners.filters {
          let pattern = filter.pattern == ".*" ? folder : folder + filter.pattern
          ownership.append(rule(filter.part.line, .owners, pattern, filter.part.approvers))
        }
        report(owners.invalid, in: path)
      case .gerrit(let owners):
        if let first = owners.grants.first {
          ownership.append(rule(first.line, .gerritOwners, folder, owners.grants.map(\.owner)))
        }
        for line in owners.perFile {
          ownership.append(rule(line.line, .gerritOwners, folder + line.text, line.grants.map(\.owner)))
        }
        report(owners.invalid, in: path)
      case nil:
        diagnostics.append(
          .init(
            path: path, line: 1, message: "this OWNERS file is readable neither as YAML nor as a list of addresses"))
      }
    case "OWNERS_ALIASES" where folder.isEmpty:
      guard let bytes = content(path, file.blob, 1 << 20, repository) else { return }
      ownership += KubernetesOwners.aliases(bytes).map { rule($0.line, .ownersAliases, $0.alias, $0.members) }
    case "DIR_METADATA":
      guard let bytes = content(path, file.blob, 1 << 20, repository) else { return }
      let metadata = DirectoryMetadata(bytes)
      if let team = metadata.team { ownership.append(rule(metadata.line, .directoryMetadata, folder, [team])) }
      report(metadata.invalid, in: path)
    case "MAINTAINERS" where folder.isEmpty:
      guard let bytes = content(path, file.blob, 8 << 20, repository), let maintainers = LinuxMaintainers(bytes) else {
        return
      }
      for section in maintainers.sections {
        ownership += section.files.map { rule($0.line, .maintainers, $0.text, section.owners) }
      }
      report(maintainers.invalid, in: path)
    case "catalog-info.yaml", "catalog-info.yml":
      guard let bytes = content(path, file.blob, 1 << 20, repository), let catalog = BackstageCatalog(bytes) else {
        return
      }
      ownership += catalog.entities.map { rule($0.line, .catalog, $0.folder.map { $0 + "/" } ?? folder, [$0.owner]) }
      report(catalog.invalid, in: path)
    case "sigs.yaml" where folder.isEmpty:
      guard let bytes = content(path, file.blob, 4 << 20, repository), let groups = SpecialInterestGroups(bytes) else {
        return
      }
      ownership += groups.groups.sorted { $0.key < $1.key }
        .map { rule($0.value.line, .specialInterestGroups, $0.key + "/", [$0.value.name]) }
    case ".mailmap" where folder.isEmpty:
      guard let bytes = content(path, file.blob, ConfiguredMailmaps.limit, repository) else { return }
      mailmap = (Mailmap(bytes), file.blob)
    case ".git-blame-ignore-revs" where folder.isEmpty:
      guard let bytes = content(path, file.blob, 1 << 20, repository) else { return }
      for line in Text.lines(bytes) {
        let word = Text.trimmed(line).prefix { $0 != 0x20 && $0 != 0x23 }
        if let commit = ObjectID(hexBytes: word) { sweptCommits.insert(commit) }
      }
    default: break
    }
  }

  private mutating func report(_ problems: [OwnershipProblem], in path: String) {
    diagnostics += problems.map { .init(path: path, line: $0.line, message: $0.reason) }
  }
}
