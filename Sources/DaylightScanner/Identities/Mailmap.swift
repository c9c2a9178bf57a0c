/// The lines of a `.mailmap`: which name and address stand for which.
///
/// The four forms of the format: `Proper <commit>`, `<proper> <commit>`, `Proper <proper> <commit>`,
/// `Proper <proper> Commit <commit>`. Bytes are kept as they are, names and addresses are compared in any ASCII case,
/// and a later line wins, all as `git check-mailmap` does. Source: gitmailmap(5), and what git 2.39 was seen to do.
public struct Mailmap: Hashable, Sendable {
  /// One line.
  public struct Entry: Hashable, Sendable {
    /// The name that stands for the person; nil: the name stays as it is.
    public var properName: [UInt8]?
    /// The address that stands for the person; nil: the address stays as it is.
    public var properEmail: [UInt8]?
    /// The name in the commit; nil: any.
    public var commitName: [UInt8]?
    /// The address in the commit.
    public var commitEmail: [UInt8]
    /// The line, from 1.
    public var line: Int
  }

  private struct Proper: Hashable, Sendable {
    var name: [UInt8]?
    var email: [UInt8]?
  }

  private struct Address: Hashable, Sendable {
    var proper = Proper()
    var byName: [[UInt8]: Proper] = [:]
  }

  /// The lines that say something, in order.
  public private(set) var entries: [Entry] = []
  private var addresses: [[UInt8]: Address] = [:]

  /// A mailmap that maps nothing.
  public init() {}

  /// Reads a blob; lines of no known form say nothing, as in git.
  public init(_ bytes: [UInt8]) { add(bytes) }

  /// Adds the lines of another blob, which win over those that are here.
  public mutating func add(_ bytes: [UInt8]) {
    // Git reads text up to the first zero byte.
    let text = bytes.prefix { $0 != 0 }
    var start = text.startIndex
    var line = 1
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: 0x0a) ?? text.endIndex
      add(line: text[start..<end], number: line)
      start = end == text.endIndex ? end : end + 1
      line += 1
    }
  }

  /// The longest piece of a line that git takes from a file at once, in bytes.
  private static let filePiece = 1_023

  /// Adds the lines of a file, which git reads differently from a blob: a line longer than 1,023 bytes is several.
  public mutating func addFile(_ bytes: [UInt8]) {
    var line = 1
    var start = 0
    while start < bytes.count {
      let newline = bytes[start...].firstIndex(of: 0x0a)
      let end = min(newline.map { $0 + 1 } ?? bytes.count, start + Mailmap.filePiece)
      add(line: bytes[start..<end].prefix { $0 != 0 }, number: line)
      if newline.map({ $0 < end }) == true { line += 1 }
      start = end
    }
  }

  /// Adds lines that were read before.
  public mutating func add(_ entries: some Sequence<Entry>) { for entry in entries { add(entry) } }

  private mutating func add(line: ArraySlice<UInt8>, number: Int) {
    guard let first = line.first, first != UInt8(ascii: "#") else { return }
    guard let one = Mailmap.nameAndEmail(line, allowsEmpty: false) else { return }
    if let two = Mailmap.nameAndEmail(one.rest, allowsEmpty: true) {
      add(
        Entry(
          properName: one.name, properEmail: one.email, commitName: two.name, commitEmail: two.email, line: number))
    } else {
      add(Entry(properName: one.name, properEmail: nil, commitName: nil, commitEmail: one.email, line: number))
    }
  }

  private mutating func add(_ entry: Entry) {
    entries.append(entry)
    let email = Text.lowercased(entry.commitEmail)
    if let commitName = entry.commitName {
      addresses[email, default: Address()].byName[Text.lowercased(commitName)] = Proper(
        name: entry.properName, email: entry.properEmail)
    } else {
      if let name = entry.properName { addresses[email, default: Address()].proper.name = name }
      if let proper = entry.properEmail { addresses[email, default: Address()].proper.email = proper }
      if addresses[email] == nil { addresses[email] = Address() }
    }
  }

  /// Whom a name and an address stand for, as `git check-mailmap` says it.
  public func proper(name: [UInt8], email: [UInt8]) -> (name: [UInt8], email: [UInt8]) {
    guard let address = addresses[Text.lowercased(email)] else { return (name, email) }
    let proper = address.byName[Text.lowercased(name)] ?? address.proper
    return (proper.name ?? name, proper.email ?? email)
  }

  /// The lines that count: of several about the same, what later ones replaced is left out.
  public var effective: [Entry] {
    var last: [Entry] = []
    var places: [[[UInt8]]: Int] = [:]
    for entry in entries {
      let key = [Text.lowercased(entry.commitEmail)] + (entry.commitName.map { [Text.lowercased($0)] } ?? [])
      guard let place = places[key] else {
        places[key] = last.count
        last.append(entry)
        continue
      }
      if entry.commitName == nil {
        if entry.properName != nil { last[place].properName = entry.properName }
        if entry.properEmail != nil { last[place].properEmail = entry.properEmail }
        last[place].line = entry.line
      } else {
        last[place] = entry
      }
    }
    return last
  }

  private static func nameAndEmail(
    _ text: ArraySlice<UInt8>, allowsEmpty: Bool
  ) -> (name: [UInt8]?, email: [UInt8], rest: ArraySlice<UInt8>)? {
    guard let open = text.firstIndex(of: UInt8(ascii: "<")),
      let close = text[(open + 1)...].firstIndex(of: UInt8(ascii: ">")), allowsEmpty || close > open + 1
    else { return nil }
    var name = text[..<open]
    while let first = name.first, isSpace(first) { name = name.dropFirst() }
    while let last = name.last, isSpace(last) { name = name.dropLast() }
    return (name.isEmpty ? nil : Array(name), Array(text[(open + 1)..<close]), text[(close + 1)...])
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d }
}
