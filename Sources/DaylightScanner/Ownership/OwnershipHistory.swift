public import DaylightGit

/// Who owned a path at a commit: ownership files are read from the commit's own tree, each version once.
///
/// A CODEOWNERS that says something of a path counts before OWNERS and DIR_METADATA above it, these before MAINTAINERS,
/// and a catalog last. Neighbouring commits have the same ownership files: what was worked out holds as long as none of
/// them changes, and folders that are the same tree need not be looked into again.
public struct OwnershipHistory {
  private let mayBePresent: Bool
  private let forge: Forge?
  private let readsKeywords: Bool

  private var policies: [RootOwnership] = []
  private var policyOfRoot: [RootOwnership.Files: Int] = [:]
  private var codeownersOfFolder: [ObjectID: ObjectID?] = [:]

  private var versions = OwnershipFiles()
  private var filesOfFolder: [ObjectID: FolderFiles] = [:]

  private var nodes: [Node] = []
  private var nodeOfKey: [NodeKey: Int] = [:]

  /// The tree looked at last.
  private var tree: ObjectID?
  private var policy = 0
  private var nodeOfFolder: [ArraySlice<UInt8>: Int] = [:]

  private static let rootNames = (["CODEOWNERS", "docs", "MAINTAINERS", "sigs.yaml"] + ForgeMarks.names).map {
    Array($0.utf8)
  }
  private static let folderNames = ["OWNERS", "DIR_METADATA", "catalog-info.yaml", "catalog-info.yml"].map {
    Array($0.utf8)
  }
  private static let codeownersName = Array("CODEOWNERS".utf8)
  static let fileLimit = 1 << 20

  /// - Parameters:
  ///   - isPresent: whether any tree of the history may have an ownership file; without one all paths are nobody's, and
  ///     nothing is looked for.
  ///   - forge: the forge where it is known; nil: the tree tells.
  ///   - readsKeywords: whether files are opened to look for the key words of MAINTAINERS.
  public init(isPresent: Bool, forge: Forge? = nil, readsKeywords: Bool = false) {
    mayBePresent = isPresent
    self.forge = forge
    self.readsKeywords = readsKeywords
  }

  /// Whether a tree has any ownership file.
  ///
  /// - Throws: what reading the repository throws.
  public static func hasFile(in tree: ObjectID, of repository: borrowing Repository) throws(GitError) -> Bool {
    var trees = TreeComparison()
    var hasFile = false
    try trees.files(in: tree, of: repository) { path, entry in
      if entry.isFile, isOwnershipFile(Array(path)) { hasFile = true }
    }
    return hasFile
  }

  /// Whether a path's name is an ownership file's.
  static func isOwnershipFile(_ path: [UInt8]) -> Bool {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else {
      return path.elementsEqual(codeownersName) || path.elementsEqual(Array("MAINTAINERS".utf8))
        || path.elementsEqual(Array("sigs.yaml".utf8)) || folderNames.contains(path)
    }
    let name = path[(slash + 1)...]
    return name.elementsEqual(codeownersName) || folderNames.contains { $0.elementsEqual(name) }
  }

  // MARK: - Asking

  /// The areas of some paths in a tree: whose they are, the nearest owners and the teams; empty when nobody's.
  mutating func areas(
    of paths: [[UInt8]], in tree: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> [ChangeFact.Area] {
    guard mayBePresent else { return paths.isEmpty ? [] : [ChangeFact.Area(owners: [], paths: paths.count)] }
    var counts: [[String]: Int] = [:]
    for path in paths {
      counts[try decision(for: path, in: tree, of: repository, with: &trees)?.area ?? [], default: 0] += 1
    }
    return counts.map { ChangeFact.Area(owners: $0.key, paths: $0.value) }
      .sorted { $0.owners.lexicographicallyPrecedes($1.owners) }
  }

  /// Who owns a path in a tree; nil when no rule says anything of it.
  ///
  /// - Throws: what reading the repository throws.
  public mutating func decision(
    for path: [UInt8], in tree: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> OwnershipDecision? {
    if self.tree != tree { try turn(to: tree, of: repository, with: &trees) }
    if let found = policies[policy].codeownersDecision(for: path) { return found }
    let folder = path.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? []
    let node = try self.node(folder, of: repository, with: &trees)
    var found = chainDecision(for: path, node)
    if found == nil || found?.owners.isEmpty == true {
      if let others = try maintainersDecision(for: path, of: repository, with: &trees)
        ?? catalogDecision(for: path, node)
      {
        var joined = others
        joined.teams = found?.teams ?? []
        (joined.teamDepth, joined.aliasDepth) = (found?.teamDepth ?? -1, found?.aliasDepth ?? -1)
        found = joined
      }
    }
    if let group = policies[policy].groups?.group(for: String(decoding: path, as: UTF8.self)),
      group.depth > found?.teamDepth ?? -1, group.depth >= found?.aliasDepth ?? -1
    {
      let rule = OwnershipDecision.Rule(path: "sigs.yaml", line: group.line)
      found = found ?? OwnershipDecision(owners: [], teams: [], rules: [rule], dialect: .specialInterestGroups)
      found?.teams = [group.name]
      found?.teamDepth = group.depth
    }
    return found
  }

  /// The members of the aliases of a tree's OWNERS_ALIASES.
  ///
  /// - Throws: what reading the repository throws.
  public func aliases(
    in tree: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> [String: [String]] {
    guard let entry = try trees.entry(at: Array("OWNERS_ALIASES".utf8), in: tree, of: repository), entry.isFile,
      let bytes = try repository.blob(entry.id, limit: OwnershipHistory.fileLimit)
    else { return [:] }
    return Dictionary(KubernetesOwners.aliases(bytes).map { ($0.alias, $0.members) }) { first, _ in first }
  }

  // MARK: - The whole tree's files

  private mutating func turn(
    to tree: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) {
    let found = try trees.entries(named: OwnershipHistory.rootNames, in: tree, of: repository)
    var files = RootOwnership.Files()
    var codeowners: [String: ObjectID] = [:]
    for (name, entry) in zip(OwnershipHistory.rootNames, found) {
      guard let entry else { continue }
      let name = String(decoding: name, as: UTF8.self)
      files.marks.see(name)
      switch name {
      case "CODEOWNERS": if entry.isFile { codeowners[name] = entry.id }
      case "MAINTAINERS": if entry.isFile { files.maintainers = entry.id }
      case "sigs.yaml": if entry.isFile { files.groups = entry.id }
      case ".gitlab-ci.yml": break
      default:
        if entry.mode == FileMode.tree, let blob = try codeownersBlob(in: entry.id, of: repository, with: &trees) {
          codeowners[name + "/CODEOWNERS"] = blob
        }
      }
    }
    if let choice = ForgeMarks.choice(among: { codeowners[$0] != nil }, forge: forge) {
      files.codeowners = codeowners[choice.path]
      (files.place, files.forge) = choice
    }
    if let known = policyOfRoot[files] {
      policy = known
    } else {
      let made = try RootOwnership(files, of: repository)
      // Histories have long runs of neighbours between two changes of such a file, and are read run by run.
      if policies.count >= 64 {
        policies.removeAll(keepingCapacity: true)
        policyOfRoot.removeAll(keepingCapacity: true)
      }
      policy = policies.count
      policies.append(made)
      policyOfRoot[files] = policy
    }
    nodeOfFolder.removeAll(keepingCapacity: true)
    self.tree = tree
    if nodes.count > 1 << 14 {
      nodes.removeAll(keepingCapacity: true)
      nodeOfKey.removeAll(keepingCapacity: true)
    }
  }

  private mutating func codeownersBlob(
    in folder: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> ObjectID? {
    if let known = codeownersOfFolder[folder] { return known }
    let found = try trees.entries(named: [OwnershipHistory.codeownersName], in: folder, of: repository)[0]
    if codeownersOfFolder.count > 4_096 { codeownersOfFolder.removeAll(keepingCapacity: true) }
    codeownersOfFolder[folder] = .some(found.flatMap { $0.isFile ? $0.id : nil })
    return found.flatMap { $0.isFile ? $0.id : nil }
  }

  // MARK: - Folders

  /// The ownership files in a folder.
  private struct FolderFiles: Hashable {
    var owners: ObjectID?
    var metadata: ObjectID?
    var catalog: ObjectID?
    var isYML = false

    var isEmpty: Bool { owners == nil && metadata == nil && catalog == nil }
  }

  private struct NodeKey: Hashable {
    var parent: Int
    var folder: [UInt8]
    var files: FolderFiles
    /// The files that are taken over, in the order in which they are found.
    var others: [ObjectID]
  }

  /// A folder with ownership files, and the next one above it.
  private struct Node {
    var parent: Int
    var rules: FolderOwnership
    /// Whether one answer holds for all files that have this node.
    var isForEveryFile: Bool
    var common: OwnershipDecision??
    var known: [[UInt8]: OwnershipDecision?] = [:]
    var hasCatalog: Bool
  }

  /// The node of a folder in the current tree; -1 when no folder above has ownership files.
  private mutating func node(
    _ folder: ArraySlice<UInt8>, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> Int {
    if let known = nodeOfFolder[folder] { return known }
    guard let tree else { return -1 }
    var node = try self.node(-1, [], in: tree, of: repository, with: &trees)
    nodeOfFolder[[]] = node
    var here = tree
    var end = folder.startIndex
    for name in folder.split(separator: UInt8(ascii: "/")) {
      guard let next = try trees.entry(at: name, in: here, of: repository), next.mode == FileMode.tree else { break }
      here = next.id
      end = name.endIndex
      let path = folder[..<end]
      if let known = nodeOfFolder[path] {
        node = known
      } else {
        node = try self.node(node, path, in: here, of: repository, with: &trees)
        nodeOfFolder[path] = node
      }
    }
    nodeOfFolder[folder] = node
    return node
  }

  private mutating func node(
    _ parent: Int, _ folder: ArraySlice<UInt8>, in tree: ObjectID, of repository: borrowing Repository,
    with trees: inout TreeComparison
  ) throws(GitError) -> Int {
    let files = try folderFiles(tree, of: repository, with: &trees)
    if files.isEmpty { return parent }
    var rules = FolderOwnership(folder: Array(folder))
    var others: [ObjectID] = []
    let home = String(decoding: folder, as: UTF8.self)
    if let blob = files.owners { rules.owners = try versions.owners(blob, of: repository) }
    if case .gerrit(let file) = rules.owners {
      let found = try imported(by: file, in: home, of: repository, with: &trees)
      others += found.blobs
      if !found.files.isEmpty || file.perFile.contains(where: { !$0.imports.isEmpty }) {
        rules.owners = .gerrit(file.resolved(in: home) { found.files[$0] })
      }
    }
    var metadata: (file: DirectoryMetadata, path: String)?
    if let blob = files.metadata, let file = try versions.metadata(blob, of: repository) {
      metadata = (file, (home.isEmpty ? "" : home + "/") + "DIR_METADATA")
      if file.team == nil {
        for mixin in file.mixins.prefix(16) {
          guard let entry = try trees.entry(at: Array(mixin.utf8), in: self.tree ?? .emptyTree, of: repository),
            entry.isFile,
            let other = try versions.metadata(entry.id, of: repository)
          else { continue }
          others.append(entry.id)
          if other.team != nil {
            metadata = (other, mixin)
            break
          }
        }
      }
    }
    if let metadata, let team = metadata.file.team {
      rules.team = (team, .init(path: metadata.path, line: metadata.file.line))
    }
    if let blob = files.catalog, let file = try versions.catalog(blob, of: repository) {
      rules.catalog = (
        file, (home.isEmpty ? "" : home + "/") + (files.isYML ? "catalog-info.yml" : "catalog-info.yaml")
      )
    }
    let key = NodeKey(parent: parent, folder: Array(folder), files: files, others: others)
    if let known = nodeOfKey[key] { return known }
    nodes.append(
      Node(
        parent: parent, rules: rules,
        isForEveryFile: rules.isForEveryFile && (parent < 0 || nodes[parent].isForEveryFile),
        hasCatalog: rules.catalog != nil || (parent >= 0 && nodes[parent].hasCatalog)))
    nodeOfKey[key] = nodes.count - 1
    return nodes.count - 1
  }

  private mutating func folderFiles(
    _ folder: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> FolderFiles {
    if let known = filesOfFolder[folder] { return known }
    let found = try trees.entries(named: OwnershipHistory.folderNames, in: folder, of: repository)
      .map { $0.flatMap { $0.isFile ? $0.id : nil } }
    let files = FolderFiles(
      owners: found[0], metadata: found[1], catalog: found[2] ?? found[3], isYML: found[2] == nil && found[3] != nil)
    if filesOfFolder.count > 1 << 16 { filesOfFolder.removeAll(keepingCapacity: true) }
    filesOfFolder[folder] = files
    return files
  }

  /// The files that an OWNERS file takes over, and those that these take over, by path.
  private mutating func imported(
    by file: GerritOwners, in folder: String, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> (files: [String: GerritOwners], blobs: [ObjectID]) {
    var files: [String: GerritOwners] = [:]
    var blobs: [ObjectID] = []
    var wanted = OwnershipHistory.targets(of: file, in: folder)
    var seen = Set(wanted)
    var place = 0
    while place < wanted.count, place < 64 {
      let path = wanted[place]
      place += 1
      guard let entry = try trees.entry(at: Array(path.utf8), in: tree ?? .emptyTree, of: repository), entry.isFile
      else { continue }
      blobs.append(entry.id)
      guard case .gerrit(let other) = try versions.owners(entry.id, of: repository) else { continue }
      files[path] = other
      let home = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
      for next in OwnershipHistory.targets(of: other, in: home) where seen.insert(next).inserted { wanted.append(next) }
    }
    return (files, blobs)
  }

  private static func targets(of file: GerritOwners, in folder: String) -> [String] {
    (file.imports + file.perFile.flatMap(\.imports)).compactMap { GerritOwners.target(of: $0.path, from: folder) }
  }

  // MARK: - Deciding

  private func chain(_ node: Int) -> [FolderOwnership] {
    var chain: [FolderOwnership] = []
    var here = node
    while here >= 0 {
      chain.append(nodes[here].rules)
      here = nodes[here].parent
    }
    return chain
  }

  private mutating func chainDecision(for path: [UInt8], _ node: Int) -> OwnershipDecision? {
    if node < 0 { return nil }
    if let common = nodes[node].common { return common }
    if nodes[node].isForEveryFile {
      let found = FolderOwnership.decision(for: path, chain(node))
      nodes[node].common = .some(found)
      return found
    }
    if let known = nodes[node].known[path] { return known }
    let found = FolderOwnership.decision(for: path, chain(node))
    if nodes[node].known.count > 1 << 12 { nodes[node].known.removeAll(keepingCapacity: true) }
    nodes[node].known[path] = .some(found)
    return found
  }

  /// What MAINTAINERS says of a path; behind those whom it names for the path, where files are opened, those whose key
  /// words are in it.
  private func maintainersDecision(
    for path: [UInt8], of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> OwnershipDecision? {
    let found = policies[policy].maintainersDecision(for: path)
    guard readsKeywords, let maintainers = policies[policy].maintainers, maintainers.hasKeywords, let tree,
      let entry = try trees.entry(at: path, in: tree, of: repository), entry.isFile,
      let content = try repository.blob(entry.id, limit: OwnershipHistory.fileLimit)
    else { return found }
    let sections = maintainers.sections(withKeywordsIn: content, at: path)
    guard !sections.isEmpty else { return found }
    var decision = found ?? OwnershipDecision(owners: [], nearest: 0, rules: [], dialect: .maintainers)
    for section in sections {
      decision.owners.appendNew(section.section.owners)
      decision.rules.append(.init(path: "MAINTAINERS", line: section.line))
    }
    return decision
  }

  private func catalogDecision(for path: [UInt8], _ node: Int) -> OwnershipDecision? {
    guard node >= 0, nodes[node].hasCatalog else { return nil }
    return FolderOwnership.catalogDecision(for: path, chain(node))
  }
}

extension TreeEntry {
  /// Whether it is a file with content of its own, no link.
  var isFile: Bool { mode & 0o170000 == 0o100000 }
}
