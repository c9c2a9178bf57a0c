internal import DaylightGit

/// Who owned a path at a commit: ownership files are read from the commit's own tree, each version once.
///
/// CODEOWNERS counts before OWNERS, as the organisation's more general word.
struct OwnershipHistory {
  private var codeowners: [ObjectID: GitHubCodeowners] = [:]
  private var owners: [ObjectID: KubernetesOwners?] = [:]
  private var ownersOfFolder: [ObjectID: [ArraySlice<UInt8>: [String]]] = [:]
  private var ownersOfTree: [ObjectID: ObjectID?] = [:]
  private static let ownersName = Array("OWNERS".utf8)
  private static let codeownersName = Array("CODEOWNERS".utf8)
  private let mayBePresent: Bool
  private var codeownersOfTree: [ObjectID: ObjectID?] = [:]
  private let codeownersPaths = GitHubCodeowners.paths.map { Array($0.utf8) }

  /// - Parameter isPresent: whether any tree of the history may have an ownership file; without one all paths are
  ///   nobody's, and nothing is looked for.
  init(isPresent: Bool) { mayBePresent = isPresent }

  /// Whether a path's name is an ownership file's.
  static func isOwnershipFile(_ path: [UInt8]) -> Bool {
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path[...]
    return name.elementsEqual(ownersName) || name.elementsEqual(codeownersName)
  }

  /// The owners of each path in a tree: names as the file writes them, in order; empty when nobody owns it.
  mutating func areas(
    of paths: [[UInt8]], in tree: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> [ChangeFact.Area] {
    guard mayBePresent else { return paths.isEmpty ? [] : [ChangeFact.Area(owners: [], paths: paths.count)] }
    var counts: [[String]: Int] = [:]
    if let blob = try codeownersBlob(in: tree, of: repository, with: &trees),
      let file = try codeownersFile(blob, in: repository)
    {
      for path in paths { counts[file.rule(for: path)?.owners ?? [], default: 0] += 1 }
    } else {
      for path in paths {
        counts[try owners(of: path, in: tree, of: repository, with: &trees), default: 0] += 1
      }
    }
    return counts.map { ChangeFact.Area(owners: $0.key, paths: $0.value) }
      .sorted { $0.owners.lexicographicallyPrecedes($1.owners) }
  }

  private mutating func codeownersBlob(
    in tree: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> ObjectID? {
    if let known = codeownersOfTree[tree] { return known }
    var found: ObjectID?
    for path in codeownersPaths where found == nil {
      found = try trees.entry(at: path, in: tree, of: repository)?.id
    }
    if codeownersOfTree.count > 4_096 { codeownersOfTree.removeAll(keepingCapacity: true) }
    codeownersOfTree[tree] = .some(found)
    return found
  }

  private mutating func codeownersFile(
    _ blob: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> GitHubCodeowners? {
    if let known = codeowners[blob] { return known }
    guard let bytes = try repository.blob(blob, limit: GitHubCodeowners.sizeLimit) else { return nil }
    let file = GitHubCodeowners(bytes)
    codeowners[blob] = file
    return file
  }

  private mutating func owners(
    of path: [UInt8], in tree: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> [String] {
    let folder = path.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? []
    if let known = ownersOfFolder[tree]?[folder] { return known }
    // One way down from the root; the deepest file that says something decides whose area it is. The folders above
    // only say who may also approve.
    var files: [KubernetesOwners] = []
    var here = tree
    var names = folder.split(separator: UInt8(ascii: "/"))[...]
    while true {
      if let blob = try ownersBlob(in: here, of: repository, with: &trees),
        let read = try ownersFile(blob, in: repository)
      {
        files.append(read)
      }
      guard let name = names.popFirst(), let next = try trees.entry(at: name, in: here, of: repository),
        next.mode == FileMode.tree
      else { break }
      here = next.id
    }
    var result: [String] = []
    for file in files.reversed() {
      result = Set(file.approvers.isEmpty ? file.reviewers : file.approvers).sorted()
      if !result.isEmpty || file.stopsHere { break }
    }
    if ownersOfFolder.count > 256 { ownersOfFolder.removeAll(keepingCapacity: true) }
    ownersOfFolder[tree, default: [:]][folder] = result
    return result
  }

  /// The OWNERS file of a folder's tree. Most folders of two neighbouring commits are the same tree.
  private mutating func ownersBlob(
    in folder: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> ObjectID? {
    if let known = ownersOfTree[folder] { return known }
    let found = try trees.entry(at: OwnershipHistory.ownersName, in: folder, of: repository)?.id
    if ownersOfTree.count > 65_536 { ownersOfTree.removeAll(keepingCapacity: true) }
    ownersOfTree[folder] = .some(found)
    return found
  }

  private mutating func ownersFile(
    _ blob: ObjectID, in repository: borrowing Repository
  ) throws(GitError) -> KubernetesOwners? {
    if let known = owners[blob] { return known }
    let file = try repository.blob(blob, limit: 1 << 20).flatMap { KubernetesOwners($0) }
    owners[blob] = .some(file)
    return file
  }
}
