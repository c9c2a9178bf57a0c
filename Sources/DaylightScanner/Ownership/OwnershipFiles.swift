internal import DaylightGit

/// The ownership files of folders, each version read once.
struct OwnershipFiles {
  private var ownersFiles: [ObjectID: FolderOwnership.Owners?] = [:]
  private var metadataFiles: [ObjectID: DirectoryMetadata] = [:]
  private var catalogFiles: [ObjectID: BackstageCatalog?] = [:]

  /// An OWNERS file, of whichever dialect.
  mutating func owners(
    _ blob: ObjectID, of repository: borrowing Repository
  ) throws(GitError) -> FolderOwnership.Owners? {
    if let known = ownersFiles[blob] { return known }
    let file = try repository.blob(blob, limit: OwnershipHistory.fileLimit).flatMap { FolderOwnership.Owners($0) }
    if ownersFiles.count > 1 << 13 { ownersFiles.removeAll(keepingCapacity: true) }
    ownersFiles[blob] = .some(file)
    return file
  }

  /// A DIR_METADATA.
  mutating func metadata(
    _ blob: ObjectID, of repository: borrowing Repository
  ) throws(GitError) -> DirectoryMetadata? {
    if let known = metadataFiles[blob] { return known }
    guard let bytes = try repository.blob(blob, limit: OwnershipHistory.fileLimit) else { return nil }
    let file = DirectoryMetadata(bytes)
    if metadataFiles.count > 1 << 13 { metadataFiles.removeAll(keepingCapacity: true) }
    metadataFiles[blob] = file
    return file
  }

  /// A catalog-info.yaml.
  mutating func catalog(
    _ blob: ObjectID, of repository: borrowing Repository
  ) throws(GitError) -> BackstageCatalog? {
    if let known = catalogFiles[blob] { return known }
    let file = try repository.blob(blob, limit: OwnershipHistory.fileLimit).flatMap { BackstageCatalog($0) }
    if catalogFiles.count > 1 << 12 { catalogFiles.removeAll(keepingCapacity: true) }
    catalogFiles[blob] = .some(file)
    return file
  }
}
