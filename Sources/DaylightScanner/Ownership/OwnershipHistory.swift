internal import DaylightGit

/// Who owned a path at a commit: ownership files are read from the commit's own tree, each version once.
///
/// CODEOWNERS counts before OWNERS, as the organisation's more general word.
struct OwnershipHistory {
  private var codeowners: [ObjectID: GitHubCodeowners] = [:]
  private var owners: [ObjectID: KubernetesOwners?] = [:]
  private var ownersOfFolder: [ObjectID: [ArraySlice<UInt8>: [String]]] = [:]
  private var codeownersOfTree: [ObjectID: ObjectID?] = [:]
  private let codeownersPaths = GitHubCodeowners.paths.map { Array($0.utf8) }

  /// The owners of each path in a tree: names as the file writes them, in order; empty when nobody owns it.
  mutating func areas(
    of paths: [[UInt8]], in tree: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> [ChangeFact.Area] {
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
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { path[..<$0] } ?? []
    if let known = ownersOfFolder[tree]?[folder] { return known }
    var names: Set<String> = []
    var here = folder
    while true {
      let file = here.isEmpty ? Array("OWNERS".utf8) : Array(here) + Array("/OWNERS".utf8)
      if let blob = try trees.entry(at: file, in: tree, of: repository)?.id,
        let read = try ownersFile(blob, in: repository)
      {
        // The nearest file decides whose area it is; the folders above only say who may also approve.
        names.formUnion(read.approvers.isEmpty ? read.reviewers : read.approvers)
        if !names.isEmpty || read.stopsHere { break }
      }
      guard !here.isEmpty else { break }
      here = here.lastIndex(of: UInt8(ascii: "/")).map { here[..<$0] } ?? []
    }
    let result = names.sorted()
    if ownersOfFolder.count > 256 { ownersOfFolder.removeAll(keepingCapacity: true) }
    ownersOfFolder[tree, default: [:]][folder] = result
    return result
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
