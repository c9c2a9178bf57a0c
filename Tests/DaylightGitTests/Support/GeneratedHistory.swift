import DaylightGit

/// A small, fast and repeatable source of randomness (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

/// A history made up from a seed: several roots, branches, merges and octopus merges, every kind of entry,
/// and names that are hard to sort, to quote or to decode.
struct GeneratedHistory {
  struct Entry {
    var mode: UInt32
    var id: ObjectID
  }
  typealias Files = [[UInt8]: Entry]

  private var dice: Dice
  private var heads: [(commit: ObjectID, files: Files)] = []
  private var times: Set<Int64> = []

  static let names: [[UInt8]] =
    [
      "a", "a.b", "a/b", "a-b", "a0", "a/b/c", "a/b/c/d", "a/b.c", "B", "b/a", "b", "z/a", "z/b", "z/c",
      "z.txt",
      "tab\there", "new\nline", "quote\"d", "back\\slash", " leading", "trailing ", "é", "dir with space/x",
    ].map { Array($0.utf8) } + [
      [0xe9], [0xff, 0xfe, 0x2f, 0x80], Array("long/".utf8) + [UInt8](repeating: 0x78, count: 300),
    ]

  init(seed: UInt64) { dice = Dice(state: seed) }

  /// Writes the history, its branches and an annotated tag.
  mutating func write(_ count: Int, to writer: borrowing RepositoryWriter) throws {
    for number in 0..<count { try addCommit(number, writer) }
    for (number, head) in heads.enumerated() {
      try writer.setReference("refs/heads/b\(number)", to: head.commit)
    }
    try writer.setReference("refs/heads/main", to: heads[0].commit)
    let tag = try writer.tag("v1", target: heads[0].commit, tagger: .ana(1), message: Array("One\n".utf8))
    try writer.setReference("refs/tags/v1", to: tag)
  }

  private mutating func addCommit(_ number: Int, _ writer: borrowing RepositoryWriter) throws {
    var parents: [Int] = []
    if !heads.isEmpty, number % 37 != 0 {
      let wanted = Int.random(in: 0..<10, using: &dice)
      let merged = wanted == 0 ? 3 : wanted < 3 ? 2 : 1
      parents = Array(heads.indices.shuffled(using: &dice).prefix(merged))
    }
    var files = parents.first.map { heads[$0].files } ?? [:]
    for other in parents.dropFirst() {
      for (path, entry) in heads[other].files.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) })
      where Bool.random(using: &dice) { Self.put(entry, at: path, in: &files) }
    }
    for _ in 0..<Int.random(in: 0...4, using: &dice) { try change(&files, writer) }
    let tree = try writer.tree(files.map { (path: $0.key, mode: $0.value.mode, id: $0.value.id) })
    var time = 1_600_000_000 + Int64(number) * 100 + Int64.random(in: -400...400, using: &dice)
    while !times.insert(time).inserted { time += 1 }
    let commit = try writer.commit(
      tree: tree, parents: parents.map { heads[$0].commit },
      author: .ana(
        time - Int64.random(in: 0...100_000, using: &dice), offset: Int.random(in: -720...840, using: &dice)),
      committer: .ana(time), message: Array("Change \(number)\n\nSigned-off-by: Ana <ana@example.org>\n".utf8)
    )
    if let first = parents.first, Int.random(in: 0..<4, using: &dice) > 0 || heads.count > 5 {
      heads[first] = (commit, files)
    } else {
      heads.append((commit, files))
    }
  }

  private mutating func change(_ files: inout Files, _ writer: borrowing RepositoryWriter) throws {
    let paths = files.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let content = try writer.blob(Array("\(Int.random(in: 0..<50, using: &dice))\n".utf8))
    guard let old = paths.randomElement(using: &dice), let entry = files[old] else {
      files[Self.names[0]] = Entry(mode: FileMode.file, id: content)
      return
    }
    let name = Self.names[Int.random(in: 0..<Self.names.count, using: &dice)]
    switch Int.random(in: 0..<12, using: &dice) {
    case 0: files[old] = nil
    case 1:
      files[old] = nil
      Self.put(entry, at: name, in: &files)
    case 2: files[old] = Entry(mode: 0o100755, id: entry.mode == FileMode.submodule ? content : entry.id)
    case 3: files[old] = Entry(mode: 0o100664, id: entry.mode == FileMode.submodule ? content : entry.id)
    case 4: files[old] = Entry(mode: FileMode.link, id: content)
    case 5: files[old] = Entry(mode: FileMode.submodule, id: .hashing(blob: [UInt8(paths.count)]))
    case 6:
      // A file becomes a folder.
      Self.put(Entry(mode: FileMode.file, id: content), at: old + [0x2f, 0x78], in: &files)
    case 7:
      // A folder becomes a file.
      let folder = Array(old.prefix { $0 != 0x2f })
      Self.put(Entry(mode: FileMode.file, id: content), at: folder, in: &files)
    case 8: files[old] = Entry(mode: FileMode.file, id: content)
    default: Self.put(Entry(mode: FileMode.file, id: content), at: name, in: &files)
    }
  }

  /// Puts an entry into its place; what cannot be beside it goes.
  private static func put(_ entry: Entry, at path: [UInt8], in files: inout Files) {
    files = files.filter { other, _ in
      !other.starts(with: path + [0x2f]) && !path.starts(with: other + [0x2f])
    }
    files[path] = entry
  }
}
