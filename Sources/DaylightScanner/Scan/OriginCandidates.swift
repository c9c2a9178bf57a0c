/// Which of the files that disappear in a commit are worth keeping beside those that appear: what an appearing file may
/// have been before. Of each type and each name only so many are, because contents are compared later.
struct OriginCandidates {
  private var byKind: [ArraySlice<UInt8>: Int] = [:]
  private var byName: [[UInt8]: Int] = [:]
  private var byBareName: [[UInt8]: Int] = [:]

  /// - Parameters:
  ///   - added: the paths that appear.
  ///   - most: how many of one type, or one name, are taken.
  init(of added: some Sequence<[UInt8]>, most: Int) {
    for path in added {
      let type = FileType(ofPath: path)
      byKind[type.kind] = most
      byBareName[type.name] = most
      if let bare = type.bareName { byName[bare] = most }
    }
  }

  /// Takes a file that disappears; false when it can have been none of those that appear, or enough were taken.
  mutating func take(_ path: [UInt8]) -> Bool {
    let type = FileType(ofPath: path)
    return OriginCandidates.take(type.kind, from: &byKind) || OriginCandidates.take(type.name, from: &byName)
      || type.bareName.map { OriginCandidates.take($0, from: &byBareName) } ?? false
  }

  private static func take<Key: Hashable>(_ key: Key, from left: inout [Key: Int]) -> Bool {
    guard let more = left[key], more > 0 else { return false }
    left[key] = more - 1
    return true
  }
}
