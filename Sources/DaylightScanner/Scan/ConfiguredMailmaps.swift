internal import DaylightGit

/// The mailmaps that git would read for a repository, in its order: a later one wins.
///
/// The newest tree's `.mailmap`; the object that `mailmap.blob` names, which in a bare repository replaces it; the file
/// that `mailmap.file` names. Only the repository's own configuration is asked, because facts must not depend on who
/// runs a scan. Source: git-config(1), gitmailmap(5).
struct ConfiguredMailmaps: Sendable {
  /// The largest mailmap that is read, in bytes.
  static let limit = 4 << 20

  private struct Part: Sendable {
    var entries: [Mailmap.Entry]
    var path: String
    var blob: String
  }

  private var parts: [Part] = []

  /// No mailmap at all.
  init() {}

  /// - Parameter newest: the newest tree's `.mailmap`, when it has one.
  init(of repository: borrowing Repository, newest: (map: Mailmap, blob: ObjectID)?) {
    let name = repository.ownConfiguration("mailmap.blob")
    if let newest, name == nil || !repository.isBare {
      parts.append(Part(entries: newest.map.entries, path: ".mailmap", blob: newest.blob.hex))
    }
    if let name, let blob = repository.object(named: name),
      let bytes = try? repository.blob(blob, limit: ConfiguredMailmaps.limit)
    {
      parts.append(Part(entries: Mailmap(bytes).entries, path: "mailmap.blob", blob: blob.hex))
    }
    if let bytes = ConfiguredMailmaps.file(of: repository) {
      var map = Mailmap()
      map.addFile(bytes)
      parts.append(Part(entries: map.entries, path: "mailmap.file", blob: ObjectID.hashing(blob: bytes).hex))
    }
  }

  /// A digest of what the configuration adds; nil when it adds nothing.
  static func digest(of repository: borrowing Repository) -> String? {
    let name = repository.ownConfiguration("mailmap.blob")
    let file = file(of: repository)
    guard name != nil || file != nil else { return nil }
    let blob = name.flatMap { repository.object(named: $0)?.hex } ?? ""
    return "\(name ?? "") \(blob) \(file.map { ObjectID.hashing(blob: $0).hex } ?? "")"
  }

  /// The lines that count, as facts. What a later mailmap replaced is left out.
  func aliases(of repository: String) -> [AliasFact] {
    var all = Mailmap()
    for part in parts { all.add(part.entries) }
    if parts.count == 1, let part = parts.first {
      return all.effective.map { ConfiguredMailmaps.alias($0, part, repository) }
    }
    // Which file a line is from: the last one that has it.
    return all.effective.compactMap { entry in
      let part = parts.last { part in
        part.entries.contains { $0.line == entry.line && $0.commitEmail == entry.commitEmail }
      }
      return part.map { ConfiguredMailmaps.alias(entry, $0, repository) }
    }
  }

  private static func alias(_ entry: Mailmap.Entry, _ part: Part, _ repository: String) -> AliasFact {
    func text(_ bytes: [UInt8]?) -> String? { bytes.map { Text.decode($0) } }
    let commitEmail = Text.decode(entry.commitEmail)
    return AliasFact(
      repository: repository, basis: .mailmap, alias: GitPerson(name: text(entry.commitName), email: commitEmail),
      proper: GitPerson(name: text(entry.properName), email: text(entry.properEmail) ?? commitEmail), records: 1,
      source: Source(oid: part.blob, path: part.path, line: entry.line))
  }

  private static func file(of repository: borrowing Repository) -> [UInt8]? {
    repository.file(configured: "mailmap.file", limit: limit)
  }
}
