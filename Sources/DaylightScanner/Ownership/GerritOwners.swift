/// Chromium's and Gerrit's OWNERS: lines of addresses for a folder and what is below it.
///
/// `set noparent` shuts out the folders above, `per-file` grants some files only, `file:` takes the unrestricted
/// addresses of another file over and `include` all of it. Source: the find-owners backend of Gerrit's code-owners plugin,
/// and Chromium's "Code reviews"; `file://` is Chromium's way to name a file from the root.
public struct GerritOwners: Hashable, Sendable {
  /// Somebody who may approve.
  public struct Grant: Hashable, Sendable {
    /// The address, or `*` for everybody, in lower case.
    public var owner: String
    /// Whether they only count where nobody else does.
    public var isLastResort: Bool
    /// The line, from 1.
    public var line: Int
  }

  /// Another file that is taken over.
  public struct Import: Hashable, Sendable {
    /// The path as written: from the root when it begins with a slash.
    public var path: String
    /// Whether its `per-file` and `set noparent` lines count as well.
    public var isWhole: Bool
    /// The line, from 1.
    public var line: Int
  }

  /// A line for some files.
  public struct PerFile: Hashable, Sendable {
    /// The globs as written.
    public var text: String
    /// Those who own the files.
    public var grants: [Grant]
    /// The files whose addresses own them.
    public var imports: [Import]
    /// Whether nobody else owns them.
    public var isAlone: Bool
    /// The line, from 1.
    public var line: Int
    fileprivate var globs: [(pattern: PathPattern, isFromRoot: Bool)]

    /// Whether it is for a file below a folder.
    public func holds(for path: ArraySlice<UInt8>, below folder: Int) -> Bool {
      globs.contains { $0.pattern.matches($0.isFromRoot ? path : path[(path.startIndex + folder)...]) }
    }

    /// Whether two lines are the same.
    public static func == (left: PerFile, right: PerFile) -> Bool {
      left.text == right.text && left.grants == right.grants && left.imports == right.imports
        && left.isAlone == right.isAlone && left.line == right.line
    }

    /// Hashes its text and line.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(text)
      hasher.combine(line)
    }
  }

  /// Those who own every file.
  public private(set) var grants: [Grant] = []
  /// The other files taken over.
  public private(set) var imports: [Import] = []
  /// The lines for some files.
  public private(set) var perFile: [PerFile] = []
  /// Whether owners of the folders above do not count.
  public private(set) var stopsHere = false
  /// The lines that are not of the format, or lead elsewhere.
  public private(set) var invalid: [OwnershipProblem] = []
  /// The team that a comment of the old form names: `# TEAM: x@example.org`.
  public private(set) var team: (address: String, line: Int)?

  /// Reads a file.
  public init(_ bytes: [UInt8]) {
    for (index, line) in Text.lines(bytes).enumerated() {
      let line = Text.trimmed(line)
      guard let first = line.first else { continue }
      if first == UInt8(ascii: "#") {
        readTeam(line, index + 1)
      } else {
        read(line, index + 1)
      }
    }
  }

  /// Whether two files say the same.
  public static func == (left: GerritOwners, right: GerritOwners) -> Bool {
    left.grants == right.grants && left.imports == right.imports && left.perFile == right.perFile
      && left.stopsHere == right.stopsHere && left.invalid == right.invalid && left.team?.address == right.team?.address
  }

  /// Hashes who owns every file.
  public func hash(into hasher: inout Hasher) { hasher.combine(grants) }

  /// The path from the root that an import means, seen from a folder; nil when it leaves the repository.
  public static func target(of path: String, from folder: String) -> String? {
    var parts = path.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
    for name in path.split(separator: "/") {
      if name == "." { continue }
      if name == ".." {
        if parts.isEmpty { return nil }
        parts.removeLast()
      } else {
        parts.append(String(name))
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// With the files that it names taken over.
  ///
  /// - Parameters:
  ///   - folder: the folder that this file is in.
  ///   - find: gives the file at a path from the root; nil when there is none, which is passed over.
  public func resolved(in folder: String, _ find: (String) -> GerritOwners?) -> GerritOwners {
    var result = self
    var seen: Set<String> = []
    result.imports = []
    result.take(imports, from: folder, &seen, find)
    for place in result.perFile.indices {
      var seen: Set<String> = []
      var found = GerritOwners([])
      found.take(
        result.perFile[place].imports.map { Import(path: $0.path, isWhole: false, line: $0.line) }, from: folder, &seen,
        find)
      result.perFile[place].grants.appendNew(found.grants)
      result.perFile[place].imports = []
    }
    return result
  }

  private mutating func take(
    _ imports: [Import], from folder: String, _ seen: inout Set<String>, _ find: (String) -> GerritOwners?
  ) {
    for wanted in imports {
      guard seen.count < 64, let path = GerritOwners.target(of: wanted.path, from: folder),
        seen.insert("\(wanted.isWhole) \(path)").inserted, let other = find(path)
      else { continue }
      // What was taken over stands where it was taken over.
      for grant in other.grants where !grants.contains(where: { $0.owner == grant.owner }) {
        grants.append(Grant(owner: grant.owner, isLastResort: grant.isLastResort, line: wanted.line))
      }
      let there = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
      if wanted.isWhole {
        stopsHere = stopsHere || other.stopsHere
        for var line in other.perFile {
          line.imports = line.imports.map { inner in
            let path = GerritOwners.target(of: inner.path, from: there).map { "/" + $0 } ?? inner.path
            return Import(path: path, isWhole: false, line: inner.line)
          }
          line.line = wanted.line
          perFile.append(line)
        }
      }
      take(
        other.imports.map { Import(path: $0.path, isWhole: wanted.isWhole && $0.isWhole, line: wanted.line) },
        from: there,
        &seen, find)
    }
  }

  /// Who owns a file, by its path and the length of the folder's path with its slash; and whether the folders above
  /// count.
  func part(for path: [UInt8], below folder: Int) -> (grants: [Grant], stops: Bool) {
    let lines = perFile.filter { $0.holds(for: path[...], below: folder) }
    var found: [Grant] = []
    func add(_ grants: [Grant]) {
      for grant in grants where !found.contains(where: { $0.owner == grant.owner }) { found.append(grant) }
    }
    for line in lines { add(line.grants) }
    let isAlone = lines.contains(where: \.isAlone)
    if !isAlone { add(grants) }
    return (found, isAlone || stopsHere)
  }

  // MARK: - Reading

  private mutating func read(_ line: ArraySlice<UInt8>, _ number: Int) {
    let text = Text.decode(line, bound: 2_000)
    let words = text.split { $0 == " " || $0 == "\t" }
    if words.count >= 2, words[0] == "set" {
      if words[1] == "noparent", words.count == 2 || words[2].hasPrefix("#") {
        stopsHere = true
      } else {
        report(number, "'set' knows noparent only")
      }
    } else if words.count >= 2, words[0] == "per-file" {
      readPerFile(String(text.dropFirst("per-file".count)), number)
    } else if words.count >= 2, words[0] == "include" {
      if let found = reference(String(text.dropFirst("include".count)), isWhole: true, number) { imports.append(found) }
    } else if text.hasPrefix("file:") {
      if let found = reference(String(text.dropFirst("file:".count)), isWhole: false, number) { imports.append(found) }
    } else if let grant = grant(text, number) {
      grants.append(grant)
    }
  }

  private mutating func readPerFile(_ text: String, _ number: Int) {
    guard let sign = text.firstIndex(of: "=") else {
      return report(number, "per-file needs '=' between files and owners")
    }
    let globs = GerritOwners.list(text[..<sign])
    let value = String(text[text.index(after: sign)...]).trimmed
    guard !globs.isEmpty, !value.isEmpty else { return report(number, "per-file needs files and owners") }
    var line = PerFile(
      text: globs.joined(separator: ","), grants: [], imports: [], isAlone: false, line: number,
      globs: globs.flatMap(PathPattern.expandingBraces).map { (PathPattern($0, as: .gerrit), $0.hasPrefix("/")) })
    let plain = value.split(separator: "#", maxSplits: 1).first.map { String($0).trimmed } ?? ""
    if plain.split(separator: " ") == ["set", "noparent"] {
      line.isAlone = true
    } else if plain.hasPrefix("include") {
      return report(number, "per-file cannot include a file; file: can")
    } else if plain.hasPrefix("file:") {
      guard let found = reference(String(plain.dropFirst("file:".count)), isWhole: false, number) else { return }
      line.imports = [found]
    } else {
      for owner in GerritOwners.list(plain[...]) {
        if let grant = grant(owner, number) { line.grants.append(grant) }
      }
      if line.grants.isEmpty { return }
    }
    perFile.append(line)
  }

  /// What stands between commas; those in braces cut nothing.
  private static func list(_ text: Substring) -> [String] {
    var parts = [""]
    var depth = 0
    for letter in text {
      if letter == "{" { depth += 1 }
      if letter == "}" { depth -= 1 }
      if letter == ",", depth <= 0 { parts.append("") } else { parts[parts.count - 1].append(letter) }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  private mutating func reference(_ text: String, isWhole: Bool, _ number: Int) -> Import? {
    var path = (text.split(separator: "#", maxSplits: 1).first.map(String.init) ?? "").trimmed
    if path.hasPrefix("//") { path.removeFirst() }
    if path.contains(":") {
      report(number, "'\(path)' is in another repository or branch, which is not read")
      return nil
    }
    guard !path.isEmpty, !path.contains(" ") else {
      report(number, "a file to take over is missing")
      return nil
    }
    return Import(path: path, isWhole: isWhole, line: number)
  }

  private mutating func grant(_ text: String, _ number: Int) -> Grant? {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let owner = String(parts[0]).trimmed.lowercased()
    let isLastResort = text.contains("LAST_RESORT_SUGGESTION")
    guard owner == "*" || GerritOwners.isAddress(owner) else {
      report(number, "'\(Text.decode(Array(owner.utf8), bound: 80))' is no address")
      return nil
    }
    return Grant(owner: owner, isLastResort: isLastResort, line: number)
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains { $0.isWhitespace || $0 == ":" }
  }

  private mutating func readTeam(_ line: ArraySlice<UInt8>, _ number: Int) {
    let text = Text.decode(line.drop { $0 == UInt8(ascii: "#") || $0 == 0x20 || $0 == 0x09 })
    guard team == nil, text.uppercased().hasPrefix("TEAM:") else { return }
    let address = String(text.dropFirst("TEAM:".count)).trimmed.lowercased()
    if GerritOwners.isAddress(address) { team = (address, number) }
  }

  private mutating func report(_ line: Int, _ reason: String) { invalid.append(.init(line: line, reason: reason)) }

  /// Whether some bytes have a line that only this format has.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    let file = GerritOwners(bytes)
    return file.stopsHere || !file.grants.isEmpty || !file.perFile.isEmpty || !file.imports.isEmpty
  }
}
