internal import CLibgit2

/// Goes through two trees side by side, folder by folder, and reports every file that is not the same in
/// both.
///
/// It keeps its own stack: trees from a hostile repository may be nested deeper than a thread's stack allows.
struct TreeMerge: ~Copyable {
  /// Git's own default bound for nested trees (`core.maxTreeDepth`).
  static let maximumDepth = 2048
  /// Far beyond any real tree; a small repository can otherwise name the same folder more often than time
  /// allows.
  static let maximumEntries = 10_000_000
  /// Far beyond what any file system takes, in bytes.
  static let maximumPath = 1 << 16

  /// One of the two trees of a folder, and how far it was read.
  private struct Side {
    var object: OpaquePointer?
    var tree: RawTree?
    var position = 0

    @inline(__always)
    var hasMore: Bool { tree.map { position < $0.count } ?? false }
  }

  private struct Frame {
    var old: Side
    var new: Side
    /// How much of the path names this folder, with its `/`.
    var pathCount: Int
    var oldID: ObjectID?
    var newID: ObjectID?
  }

  private let cache: TreeCache
  private var frames: [Frame] = []
  private var path: [UInt8] = []
  private var entriesLeft: Int

  init(_ cache: TreeCache, entriesLeft: Int = TreeMerge.maximumEntries) {
    self.cache = cache
    self.entriesLeft = entriesLeft
  }

  deinit {
    for frame in frames {
      git_odb_object_free(frame.old.object)
      git_odb_object_free(frame.new.object)
    }
  }

  /// Reports, in git's order, each name that leads to something else in one tree than in the other.
  ///
  /// - Parameters:
  ///   - old: nil for a tree without entries.
  ///   - new: nil for a tree without entries.
  ///   - report: gets the whole path and what it leads to; nil where there is nothing.
  mutating func run(
    _ old: ObjectID?, _ new: ObjectID?, _ repository: borrowing Repository,
    _ report: (_ path: [UInt8], _ old: TreeEntry?, _ new: TreeEntry?) -> Void
  ) throws(GitError) {
    if old == new { return }
    try open(old, new, repository)
    while !frames.isEmpty { try advance(repository, report) }
  }

  /// Reads on in the topmost folder until it ends or another one is opened above it.
  private mutating func advance(
    _ repository: borrowing Repository,
    _ report: (_ path: [UInt8], _ old: TreeEntry?, _ new: TreeEntry?) -> Void
  ) throws(GitError) {
    let top = frames.count - 1
    var frame = frames[top]
    path.removeSubrange(frame.pathCount...)
    while true {
      if let oldTree = frame.old.tree, let newTree = frame.new.tree, frame.old.hasMore, frame.new.hasMore {
        let common = oldTree.commonPrefix(from: frame.old.position, with: newTree, from: frame.new.position)
        frame.old.position += common
        frame.new.position += common
      }
      var old = try Self.entry(frame.old, frame.oldID)
      var new = try Self.entry(frame.new, frame.newID)
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
      guard let name = (new ?? old)?.name else { break }
      if let old { frame.old.position = old.end }
      if let new { frame.new.position = new.end }
      if let old, let new, old.id == new.id, old.mode == new.mode { continue }
      entriesLeft -= 1
      guard entriesLeft >= 0, path.count + name.count < Self.maximumPath else {
        throw GitError(
          .tooLarge, "too many files differ, or a path is too long", context: Self.name(new?.id, old?.id))
      }
      path.append(contentsOf: name)
      if (new ?? old)?.isTree == true {
        path.append(0x2f)
        frames[top] = frame
        return try open(old?.id, new?.id, repository)
      }
      report(path, old?.value, new?.value)
      path.removeSubrange(frame.pathCount...)
    }
    frames.removeLast()
    git_odb_object_free(frame.old.object)
    git_odb_object_free(frame.new.object)
  }

  private mutating func open(
    _ old: ObjectID?, _ new: ObjectID?, _ repository: borrowing Repository
  ) throws(GitError) {
    guard frames.count < Self.maximumDepth else {
      throw GitError(
        .tooLarge, "folders are nested deeper than \(Self.maximumDepth)", context: Self.name(new, old))
    }
    let oldSide = try side(old, repository)
    do throws(GitError) {
      let newSide = try side(new, repository)
      frames.append(Frame(old: oldSide, new: newSide, pathCount: path.count, oldID: old, newID: new))
    } catch {
      git_odb_object_free(oldSide.object)
      throw error
    }
  }

  private func side(_ id: ObjectID?, _ repository: borrowing Repository) throws(GitError) -> Side {
    guard let id, id != .emptyTree else { return Side() }
    let object = try cache.tree(id, repository)
    guard let start = object.bytes.baseAddress else {
      git_odb_object_free(object)
      return Side()
    }
    return Side(object: object, tree: RawTree(start: start, count: object.bytes.count))
  }

  @inline(__always)
  private static func entry(_ side: Side, _ id: ObjectID?) throws(GitError) -> RawTree.Entry? {
    guard let tree = side.tree, side.position < tree.count else { return nil }
    guard let entry = tree.entry(at: side.position) else {
      throw GitError(.corruptObject, "the tree has a malformed entry", context: name(id, nil))
    }
    return entry
  }

  private static func name(_ first: ObjectID?, _ second: ObjectID?) -> String { (first ?? second)?.hex ?? "" }
}
