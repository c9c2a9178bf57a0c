/// A pattern for paths, as ownership files and git use them: compiled once, matched against whole paths.
///
/// `*` stops at a slash, `**` between slashes does not, `?` is one byte, `[…]` one of several. What else a pattern
/// means depends on its dialect.
public struct PathPattern: Hashable, Sendable {
  /// The rules by which a pattern is read.
  public enum Dialect: Hashable, Sendable {
    /// GitHub's CODEOWNERS: gitignore's rules without `!` and `[]`, and `docs/*` does not cover what is deeper. Source:
    /// GitHub's "About code owners".
    case codeowners
    /// What `git check-ignore` does, also where it differs from gitignore(5): after a beginning without wildcards two
    /// stars are a whole name.
    case gitignore
    /// `.gitattributes`: the same, but a pattern that matches a folder says nothing of what is in it.
    case gitattributes
    /// GitLab's Code Owners: Ruby's `File.fnmatch` with `FNM_PATHNAME` and `FNM_DOTMATCH`, after GitLab has put `/**/`
    /// before a pattern without a leading slash and `**/*` behind a trailing one.
    case gitlab
    /// The globs of Gerrit's `per-file`: one without a slash also matches in the folders below. `{a,b}` is expanded
    /// before, see `expandingBraces`.
    case gerrit

    /// Whether git itself reads it.
    fileprivate var isGits: Bool { self == .gitignore || self == .gitattributes }
  }

  private enum Piece: Hashable, Sendable {
    case byte(UInt8)
    case anyByte
    case oneOf(ByteSet)
    case anyInName
    case anyDepth
  }

  /// The pattern as written.
  public var text: String
  private var pieces: [Piece] = []
  /// Whether it can match at all.
  private var isPossible = true
  private var coversFiles = true
  private var coversFolders = true

  /// A pattern; an empty one matches nothing.
  public init(_ text: String, as dialect: Dialect = .codeowners) {
    self.text = text
    var bytes = Array(text.utf8)
    let isFolder = bytes.last == UInt8(ascii: "/")
    if isFolder { bytes.removeLast() }
    let isRooted = bytes.first == UInt8(ascii: "/")
    let hasSlash = bytes.contains(UInt8(ascii: "/"))
    if isRooted { bytes.removeFirst() }
    switch dialect {
    case .codeowners:
      if !hasSlash { pieces = [.anyDepth] }
      // "docs/*" covers the files in docs and not those deeper; every other pattern also covers what is below.
      let isInOneFolder =
        hasSlash && bytes == [UInt8(ascii: "*")] || bytes.suffix(2).elementsEqual(Array("/*".utf8))
      coversFiles = !isFolder || bytes.isEmpty
      coversFolders = isFolder || !isInOneFolder
    case .gitignore:
      if !hasSlash { pieces = [.anyDepth] }
      coversFiles = !isFolder
    case .gitattributes:
      if !hasSlash { pieces = [.anyDepth] }
      coversFiles = !isFolder
      coversFolders = false
    case .gitlab, .gerrit:
      if dialect == .gitlab ? !isRooted : !hasSlash { pieces = [.anyDepth] }
      coversFolders = false
    }
    if bytes.isEmpty {
      isPossible = isFolder && !dialect.isGits && dialect != .gerrit
      pieces = isPossible ? [.anyDepth] : []
      return
    }
    compile(bytes, dialect, isAnchored: pieces.isEmpty)
    if dialect == .gitlab, isFolder { pieces += [.byte(UInt8(ascii: "/")), .anyDepth, .anyInName] }
  }

  private mutating func compile(_ bytes: [UInt8], _ dialect: Dialect, isAnchored: Bool) {
    let slash = UInt8(ascii: "/")
    // In GitHub's CODEOWNERS a bracket is no class; the file's reader refuses such a line.
    let hasClasses = dialect != .codeowners
    var isLiteralSoFar = true
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "*"):
        let run = bytes[index...].prefix { $0 == UInt8(ascii: "*") }
        let isAtStart =
          index == 0 || bytes[index - 1] == slash || (dialect.isGits && isAnchored && isLiteralSoFar)
        let isAtEnd = run.endIndex == bytes.count
        // Ruby knows "**" only before a slash.
        let isAlone = isAtStart && (isAtEnd ? dialect != .gitlab : bytes[run.endIndex] == slash)
        let isDepth = run.count > 1 && isAlone && (dialect != .gitlab || run.count == 2)
        if isDepth, run.endIndex + 1 == bytes.count {
          // A second slash at the end: a name would have to follow, and none does. Behind a beginning without wildcards git
          // is content with that beginning.
          isPossible = dialect.isGits && index > 0 && bytes[index - 1] != slash
          return
        }
        pieces.append(isDepth ? .anyDepth : .anyInName)
        isLiteralSoFar = false
        // The slash behind "**" belongs to it: no folder at all is one of its depths.
        index = run.endIndex - (isDepth && !isAtEnd ? 0 : 1)
      case UInt8(ascii: "?"):
        pieces.append(.anyByte)
        isLiteralSoFar = false
      case UInt8(ascii: "[") where hasClasses:
        guard let found = PathPattern.byteClass(bytes, at: index + 1) else {
          isPossible = false
          return
        }
        pieces.append(.oneOf(found.set))
        isLiteralSoFar = false
        index = found.end
      case UInt8(ascii: "\\"):
        if index + 1 < bytes.count {
          index += 1
        } else if dialect.isGits {
          isPossible = false
          return
        }
        pieces.append(.byte(bytes[index]))
        isLiteralSoFar = false
      default: pieces.append(.byte(bytes[index]))
      }
      index += 1
    }
  }

  /// Reads `[…]` from behind its opening bracket, by wildmatch's rules; nil when it does not end or names a class that
  /// is none: such a pattern matches nothing.
  private static func byteClass(_ bytes: [UInt8], at start: Int) -> (set: ByteSet, end: Int)? {
    var index = start
    func at(_ place: Int) -> UInt8? { place < bytes.count ? bytes[place] : nil }
    let isNegated = at(index) == UInt8(ascii: "!") || at(index) == UInt8(ascii: "^")
    if isNegated { index += 1 }
    var set = ByteSet()
    var previous: UInt8?
    while true {
      guard var byte = at(index) else { return nil }
      if byte == UInt8(ascii: "\\") {
        index += 1
        guard let next = at(index) else { return nil }
        byte = next
        set.insert(byte)
        previous = byte
      } else if byte == UInt8(ascii: "-"), let from = previous, let next = at(index + 1), next != UInt8(ascii: "]") {
        index += 1
        var to = next
        if to == UInt8(ascii: "\\") {
          index += 1
          guard let escaped = at(index) else { return nil }
          to = escaped
        }
        if from <= to { for byte in from...to { set.insert(byte) } }
        previous = nil
      } else if byte == UInt8(ascii: "["), at(index + 1) == UInt8(ascii: ":") {
        guard let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "]")) else { return nil }
        if end > index + 2, bytes[end - 1] == UInt8(ascii: ":"), end - 1 >= index + 2 {
          guard let named = ByteSet.posix(bytes[(index + 2)..<(end - 1)]) else { return nil }
          set.formUnion(named)
          index = end
          previous = nil
        } else {
          set.insert(byte)
          previous = byte
        }
      } else {
        set.insert(byte)
        previous = byte
      }
      index += 1
      if at(index) == UInt8(ascii: "]") { break }
      if index >= bytes.count { return nil }
    }
    var found = isNegated ? set.inverted : set
    found.remove(UInt8(ascii: "/"))
    return (found, index)
  }

  /// Whether the pattern covers a file's path.
  ///
  /// Two places to go back to are enough, the last `*` and the last `**`: what comes before them matched as early as
  /// it can, and later would leave less. So no pattern takes longer than its length times the path's.
  public func matches(_ path: [UInt8]) -> Bool { matches(path[...]) }

  /// Whether the pattern covers a path that is a part of some bytes.
  func matches(_ path: ArraySlice<UInt8>) -> Bool {
    // Most patterns are told by their first byte.
    guard let first = pieces.first, isPossible else { return false }
    if case .byte(let byte) = first, path.first != byte { return false }
    return pieces.withUnsafeBufferPointer { pieces in
      path.withUnsafeBufferPointer { matches($0, pieces) }
    }
  }

  private func matches(_ path: UnsafeBufferPointer<UInt8>, _ pieces: UnsafeBufferPointer<Piece>) -> Bool {
    let slash = UInt8(ascii: "/")
    var piece = 0
    var here = 0
    var star: (piece: Int, here: Int)?
    var depth: (piece: Int, here: Int)?
    func nextSlash(from start: Int) -> Int? {
      var place = start
      while place < path.count {
        if path[place] == slash { return place }
        place += 1
      }
      return nil
    }
    while true {
      if piece == pieces.count {
        if here == path.count ? coversFiles : coversFolders && path[here] == slash { return true }
      } else {
        switch pieces[piece] {
        case .byte(let byte) where here < path.count && path[here] == byte:
          piece += 1
          here += 1
          continue
        case .anyByte where here < path.count && path[here] != slash:
          piece += 1
          here += 1
          continue
        case .oneOf(let set) where here < path.count && set.contains(path[here]):
          piece += 1
          here += 1
          continue
        case .anyInName:
          piece += 1
          star = (piece, here)
          continue
        case .anyDepth:
          piece += 1
          if piece == pieces.count { return coversFiles || nextSlash(from: here) != nil }
          depth = (piece, here)
          star = nil
          continue
        default: break
        }
      }
      if let last = star, last.here < path.count, path[last.here] != slash {
        star = (last.piece, last.here + 1)
        piece = last.piece
        here = last.here + 1
      } else if let last = depth, let next = nextSlash(from: last.here) {
        star = nil
        depth = (last.piece, next + 1)
        piece = last.piece
        here = next + 1
      } else {
        return false
      }
    }
  }

  // MARK: - For an index of many patterns

  /// What a path must have for a pattern to match it, when that is easy to say.
  enum Key: Hashable, Sendable {
    /// A beginning of whole names: the path is it, or goes on with a slash.
    case prefix([UInt8])
    /// A name somewhere in the path.
    case name([UInt8])
    /// A name somewhere that ends so, from its last dot on.
    case ending([UInt8])
    /// Nothing that is easy to say.
    case any
    /// No path is matched.
    case none
  }

  /// Of what a path must have, the most telling: a whole name behind a wildcard, or else the beginning, or an ending.
  var key: Key {
    if pieces.isEmpty || !isPossible { return .none }
    let slash = UInt8(ascii: "/")
    var prefix: [UInt8] = []
    var names: [[UInt8]] = []
    var name: [UInt8]? = []
    var isPlain = true
    func end() {
      guard let found = name, !found.isEmpty else { return }
      if isPlain {
        prefix += (prefix.isEmpty ? [] : [slash]) + found
      } else {
        names.append(found)
      }
    }
    for piece in pieces {
      switch piece {
      case .byte(slash):
        end()
        if name == nil { isPlain = false }
        name = []
      case .byte(let byte): name?.append(byte)
      case .anyDepth:
        // Where no slash stands before it, neither the name before nor the one behind is whole.
        let isWhole = name?.isEmpty ?? false
        isPlain = false
        name = isWhole ? [] : nil
      default: name = nil
      }
    }
    end()
    if let longest = names.max(by: { $0.count < $1.count }) { return .name(longest) }
    if !prefix.isEmpty { return .prefix(prefix) }
    guard pieces.count > 2, pieces[0] == .anyDepth, pieces[1] == .anyInName else { return .any }
    var ending: [UInt8] = []
    for piece in pieces[2...] {
      guard case .byte(let byte) = piece, byte != slash else { return .any }
      ending.append(byte)
    }
    return ending.lastIndex(of: UInt8(ascii: ".")).map { .ending(Array(ending[$0...])) } ?? .any
  }

  /// The patterns that `{a,b}` stands for; the pattern itself when it has none. At most 64.
  static func expandingBraces(_ text: String) -> [String] {
    var done: [String] = []
    var open = [text]
    while let next = open.popLast(), done.count + open.count < 64 {
      guard let start = next.firstIndex(of: "{"), let end = next[start...].firstIndex(of: "}") else {
        done.append(next)
        continue
      }
      let (head, tail) = (String(next[..<start]), String(next[next.index(after: end)...]))
      let inside = next[next.index(after: start)..<end].split(separator: ",", omittingEmptySubsequences: false)
      for part in inside.reversed() { open.append(head + part + tail) }
    }
    return done
  }
}
