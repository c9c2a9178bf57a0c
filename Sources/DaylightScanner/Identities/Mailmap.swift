/// The lines of a `.mailmap`: which name and address stand for which.
///
/// The four forms of the format: `Proper <commit>`, `<proper> <commit>`, `Proper <proper> <commit>`,
/// `Proper <proper> Commit <commit>`. Source: gitmailmap(5).
public struct Mailmap: Hashable, Sendable {
  /// One line.
  public struct Entry: Hashable, Sendable {
    /// The name that stands for the person; nil: the name stays as it is.
    public var properName: String?
    /// The address that stands for the person; nil: the address stays as it is.
    public var properEmail: String?
    /// The name in the commit; nil: any.
    public var commitName: String?
    /// The address in the commit, lower case.
    public var commitEmail: String
    /// The line, from 1.
    public var line: Int
  }

  /// The lines that say something, in order.
  public var entries: [Entry]

  /// Reads a file; lines of no known form say nothing, as in git.
  public init(_ bytes: [UInt8]) {
    entries = []
    for (index, line) in Text.lines(bytes).enumerated() {
      let text = Text.trimmed(line)
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      guard let one = Mailmap.nameAndEmail(text) else { continue }
      if let two = Mailmap.nameAndEmail(one.rest) {
        entries.append(
          Entry(
            properName: one.name, properEmail: one.email, commitName: two.name, commitEmail: two.email.lowercased(),
            line: index + 1))
      } else {
        entries.append(
          Entry(
            properName: one.name, properEmail: nil, commitName: nil, commitEmail: one.email.lowercased(),
            line: index + 1))
      }
    }
  }

  private static func nameAndEmail(
    _ text: ArraySlice<UInt8>
  ) -> (name: String?, email: String, rest: ArraySlice<UInt8>)? {
    guard let open = text.firstIndex(of: UInt8(ascii: "<")),
      let close = text[open...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let name = Text.decode(Text.trimmed(text[..<open]))
    let email = Text.decode(Text.trimmed(text[(open + 1)..<close]))
    return (name.isEmpty ? nil : name, email, text[(close + 1)...])
  }
}
