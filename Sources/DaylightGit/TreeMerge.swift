/// Goes through two trees side by side, folder by folder, and reports every file that is not the same in
/// both.
///
/// Each folder is compared as a whole before anything in it is reported, so one that cannot be read to its end
/// gives nothing at all. It keeps its own stack: trees from a hostile repository may be nested deeper than a
/// thread's stack allows.
struct TreeMerge {
  /// Git's own default bound for nested trees (`core.maxTreeDepth`).
  static let maximumDepth = 2048
  /// Far beyond any real tree; a small repository can otherwise name the same folder more often than time
  /// allows.
  static let maximumEntries = 10_000_000
  /// Far beyond what any file system takes, in bytes.
  static let maximumPath = 1 << 16

  /// One of the two trees of a folder.
  private struct Side {
    var id: ObjectID?
    /// Keeps the bytes of `tree`.
    var object: ObjectBytes?
    var tree: RawTree?
  }

  private struct Frame {
    var old: Side
    var new: Side
    /// How much of the path names this folder, with its `/`.
    var pathCount: Int
    /// Which of the differences is to be reported next, and which were there before this folder's.
    var next: Int
    var first: Int
  }

  /// Two entries of one name that are not the same, as positions in their trees.
  private struct Difference {
    static let nothing = UInt32.max

    var old: UInt32
    var new: UInt32
  }

  private let cache: TreeCache
  private var frames: [Frame] = []
  private var differences: [Difference] = []
  private var path: [UInt8] = []
  private var entriesLeft: Int

  init(_ cache: TreeCache, entriesLeft: Int = TreeMerge.maximumEntries) {
    self.cache = cache
    self.entriesLeft = entriesLeft
  }

  /// Reports, in git's order, each name that leads to something else in one tree than in the other.
  ///
  /// - Parameters:
  ///   - old: nil for a tree without entries.
  ///   - new: nil for a tree without entries.
  ///   - report: gets the whole path and what it leads to; nil where there is nothing.
  ///   - unreadable: gets the error of each folder that cannot be read. When it does not throw, the folder is left
  ///     out on both sides.
  mutating func run(
    _ old: ObjectID?, _ new: ObjectID?, _ repository: borrowing Repository,
    _ report: (_ path: [UInt8], _ old: TreeEntry?, _ new: TreeEntry?) -> Void,
    unreadable: (GitError) throws(GitError) -> Void = { error throws(GitError) in throw error }
  ) throws(GitError) {
    if old == new { return }
    try enter(old, new, repository, unreadable)
    while let top = frames.indices.last {
      let next = frames[top].next
      guard next < differences.count else {
        differences.removeSubrange(frames[top].first...)
        frames.removeLast()
        continue
      }
      frames[top].next = next + 1
      path.removeSubrange(frames[top].pathCount...)
      let difference = differences[next]
      let oldEntry = Self.entry(frames[top].old, difference.old)
      let newEntry = Self.entry(frames[top].new, difference.new)
      guard let entry = newEntry ?? oldEntry else { continue }
      path.append(contentsOf: entry.name)
      if entry.isTree {
        path.append(0x2f)
        try enter(oldEntry?.id, newEntry?.id, repository, unreadable)
      } else {
        report(path, oldEntry?.value, newEntry?.value)
      }
    }
  }

  private static func entry(_ side: Side, _ position: UInt32) -> RawTree.Entry? {
    position == Difference.nothing ? nil : side.tree?.entry(at: Int(position))
  }

  /// Compares two folders of one name, and puts them on the stack.
  private mutating func enter(
    _ old: ObjectID?, _ new: ObjectID?, _ repository: borrowing Repository,
    _ unreadable: (GitError) throws(GitError) -> Void
  ) throws(GitError) {
    let first = differences.count
    do throws(GitError) {
      guard frames.count < Self.maximumDepth else {
        throw GitError(
          .tooLarge, "folders are nested deeper than \(Self.maximumDepth)", context: Self.name(new, old))
      }
      let oldSide = try side(old, repository)
      let newSide = try side(new, repository)
      try compare(oldSide, newSide)
      frames.append(Frame(old: oldSide, new: newSide, pathCount: path.count, next: first, first: first))
    } catch {
      differences.removeSubrange(first...)
      guard entriesLeft >= 0, Self.concernsOneFolder(error) else { throw error }
      try unreadable(error)
    }
  }

  /// Whether the rest can be compared all the same.
  private static func concernsOneFolder(_ error: GitError) -> Bool {
    [.missingObject, .corruptObject, .unexpectedKind, .tooLarge].contains(error.code)
  }

  private func side(_ id: ObjectID?, _ repository: borrowing Repository) throws(GitError) -> Side {
    guard let id, id != .emptyTree else { return Side(id: id, object: nil, tree: nil) }
    let object = try cache.tree(id, repository)
    return Side(id: id, object: object, tree: RawTree(object))
  }

  /// Collects the differences of two folders.
  private mutating func compare(_ oldSide: Side, _ newSide: Side) throws(GitError) {
    defer { withExtendedLifetime((oldSide.object, newSide.object)) {} }
    guard let any = oldSide.tree ?? newSide.tree else { return }
    let nothing = RawTree(start: any.start, count: 0)
    let oldTree = oldSide.tree ?? nothing
    let newTree = newSide.tree ?? nothing
    var oldPosition = 0
    var newPosition = 0
    if let oldObject = oldSide.object, let newObject = newSide.object {
      oldPosition = RawTree.commonPrefix(oldObject, newObject)
      newPosition = oldPosition
    }
    while true {
      if oldPosition < oldTree.count, newPosition < newTree.count {
        let common = oldTree.commonPrefix(from: oldPosition, with: newTree, from: newPosition)
        oldPosition += common
        newPosition += common
      }
      var old = try Self.next(oldTree, oldPosition, oldSide.id)
      var new = try Self.next(newTree, newPosition, newSide.id)
      if let left = old, let right = new {
        let order = left.compared(to: right)
        // The same name with a folder on one side only cannot be in a sound tree; git would not pair them
        // either.
        if order < 0 || order == 0 && left.isTree != right.isTree {
          new = nil
        } else if order > 0 {
          old = nil
        }
      }
      guard let name = (new ?? old)?.name else { return }
      let difference = Difference(
        old: old == nil ? Difference.nothing : UInt32(oldPosition),
        new: new == nil ? Difference.nothing : UInt32(newPosition))
      if let old { oldPosition = old.end }
      if let new { newPosition = new.end }
      if let old, let new, old.id == new.id, old.mode == new.mode { continue }
      entriesLeft -= 1
      guard entriesLeft >= 0, path.count + name.count < Self.maximumPath else {
        throw GitError(
          .tooLarge, "too many files differ, or a path is too long", context: Self.name(newSide.id, oldSide.id))
      }
      differences.append(difference)
    }
  }

  @inline(__always)
  private static func next(_ tree: RawTree, _ position: Int, _ id: ObjectID?) throws(GitError) -> RawTree.Entry? {
    guard position < tree.count else { return nil }
    guard let entry = tree.entry(at: position) else {
      throw GitError(.corruptObject, "the tree has a malformed entry", context: name(id, nil))
    }
    return entry
  }

  private static func name(_ first: ObjectID?, _ second: ObjectID?) -> String { (first ?? second)?.hex ?? "" }
}
