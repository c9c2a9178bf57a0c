import DaylightGit

/// An object as git itself prints it.
struct StoredObject {
  var id: ObjectID
  var kind: ObjectKind
  var bytes: [UInt8]
}

/// A history with long chains of deltas, in every form in which git stores objects.
enum PackedRepository {
  enum Form: String, CaseIterable {
    case loose, packed, referenceDeltas, severalPacks, fixedThinPack, longOffsets, indexVersion1, alternate

    /// Whether all objects are in packs that the own reader reads.
    var isPacked: Bool { self != .loose && self != .indexVersion1 }
  }

  /// Writes commits that change a line of a text and a file in a wide folder, and a tag.
  @discardableResult
  static func write(_ commits: Int, to folder: String, width: Int = 60) throws -> [ObjectID] {
    let writer = try RepositoryWriter(creating: folder, bare: true, initialBranch: "main")
    var dice = Dice(state: 5)
    var lines = (0..<150).map { "line \($0) \(UInt64.random(in: 0..<1 << 40, using: &dice))" }
    var files: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
    for number in 0..<width {
      files.append((Array("wide/file\(number)".utf8), FileMode.file, try writer.blob(Array("\(number)\n".utf8))))
    }
    files.append((Array("text".utf8), FileMode.file, .zero))
    files.append((Array("empty".utf8), FileMode.file, try writer.blob([])))
    var ids: [ObjectID] = []
    for number in 0..<commits {
      lines[Int.random(in: 0..<lines.count, using: &dice)] = "changed \(number)"
      files[width].id = try writer.blob(Array(lines.joined(separator: "\n").utf8))
      if number > 0 {
        files[Int.random(in: 0..<width, using: &dice)].id = try writer.blob(Array("new \(number)\n".utf8))
      }
      ids.append(
        try writer.commit(
          tree: writer.tree(files), parents: ids.suffix(1), author: .ana(Int64(number)), committer: .ana(Int64(number)),
          message: Array("Change \(number)\n".utf8)))
    }
    if let tip = ids.last {
      try writer.setReference("refs/heads/main", to: tip)
      try writer.setReference(
        "refs/tags/v1", to: writer.tag("v1", target: tip, tagger: .ana(1), message: Array("One\n".utf8)))
    }
    return ids
  }

  /// Writes the history in a form; returns the repository to read.
  static func make(_ form: Form, in parent: String, commits: Int = 40, width: Int = 60) throws -> String {
    let folder = parent + "/origin"
    try write(commits, to: folder, width: width)
    let command =
      "env -i PATH=\"$PATH\" HOME=\(quoted(folder)) LC_ALL=C GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 "
      + "git -C \(quoted(folder))"
    let objects = "\(command) rev-list --all --objects | cut -c-40"
    let packs = quoted(folder + "/objects/pack/pack")
    let pack = "\(command) pack-objects -q --window=20"
    switch form {
    case .loose: break
    case .packed: try git(in: folder, "repack", "-adfq", "--depth=50", "--window=20")
    case .referenceDeltas:
      try shell("\(objects) | \(pack) \(packs) >/dev/null")
      try git(in: folder, "prune-packed", "-q")
    case .severalPacks:
      // The packs overlap, as they do after a fetch.
      for part in ["head -n 80", "tail -n 80", "sed -n '60,$p'", "cat"] {
        try shell("\(objects) | \(part) | \(pack) --delta-base-offset \(packs) >/dev/null")
      }
      try git(in: folder, "prune-packed", "-q")
    case .fixedThinPack:
      try shell("printf 'main\\n^main~10\\n' | \(pack) --revs --thin --stdout > \(quoted(parent))/thin")
      try shell("printf 'main~10\\n' | \(pack) --revs \(packs) >/dev/null")
      try shell("\(command) rev-parse v1 | \(pack) \(packs) >/dev/null")
      try shell("\(command) index-pack --fix-thin --stdin < \(quoted(parent))/thin")
      try git(in: folder, "prune-packed", "-q")
    case .longOffsets:
      try shell("\(objects) | \(pack) --delta-base-offset --index-version=2,0x40 \(packs) >/dev/null")
      try git(in: folder, "prune-packed", "-q")
    case .indexVersion1: try git(in: folder, "-c", "pack.indexVersion=1", "repack", "-adfq")
    case .alternate:
      try git(in: folder, "repack", "-adfq")
      try git(in: parent, "clone", "-q", "--bare", "--shared", folder, parent + "/clone")
      return parent + "/clone"
    }
    return folder
  }

  /// All objects of a repository, as git prints them.
  static func objects(of folder: String) throws -> [StoredObject] {
    var rest = try git(in: folder, "cat-file", "--batch-all-objects", "--batch")[...]
    var found: [StoredObject] = []
    while let end = rest.firstIndex(of: 0x0a) {
      let parts = text(Array(rest[..<end])).split(separator: " ")
      guard parts.count == 3, let id = ObjectID(hex: String(parts[0])),
        let kind = ObjectKind(rawValue: String(parts[1])),
        let size = Int(parts[2])
      else { throw ScratchFailure(reason: "not understood: \(parts)") }
      found.append(StoredObject(id: id, kind: kind, bytes: Array(rest[(end + 1)..<(end + 1 + size)])))
      rest = rest[(end + size + 2)...]
    }
    return found
  }

  /// The path of the only file of a kind among the packs.
  static func packFile(_ suffix: String, in folder: String) throws -> String {
    let names = text(try shell("ls \(quoted(folder))/objects/pack/*.\(suffix)")).split(separator: "\n")
    guard names.count == 1, let name = names.first else { throw ScratchFailure(reason: "not one pack: \(names)") }
    return String(name)
  }
}

/// The bytes of a file.
func contents(_ path: String) throws -> [UInt8] { try shell("cat \(quoted(path))") }
