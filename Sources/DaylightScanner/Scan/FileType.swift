/// What a file's name says about which other one it may have been before: a file is never taken for one of another type.
struct FileType: Hashable, Sendable {
  /// What the name ends in. All texts are of one type: a document that is written in another markup from now on is the
  /// same document. Without an ending the name is the type, in whatever folder; endings of one format are one.
  let kind: ArraySlice<UInt8>
  /// The name, in lower case.
  let name: [UInt8]
  /// The name without its ending, in lower case; nil when it has none, or begins with its only dot.
  let bareName: [UInt8]?

  /// Reads a path.
  init(ofPath path: [UInt8]) {
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path[...]
    let dot = name.lastIndex(of: UInt8(ascii: "."))
    self.name = Text.lowercased(name)
    bareName = dot.flatMap { $0 > name.startIndex && $0 + 1 < name.endIndex ? Text.lowercased(name[..<$0]) : nil }
    if DocumentOutline.markup(ofPath: path) != nil {
      kind = FileType.text
    } else if let dot {
      let ending = name[(dot + 1)...]
      kind = FileType.formats[Array(ending)] ?? ending
    } else {
      kind = FileType.plainTexts.contains(self.name) ? FileType.text : name
    }
  }

  /// Whether one file may have been the other: both are of one type, or one bears the other's name with an ending more,
  /// as `ISSUE_TEMPLATE` that became `ISSUE_TEMPLATE.md`.
  func mayHaveBeen(_ other: FileType) -> Bool {
    kind == other.kind || bareName == other.name || name == other.bareName
  }

  private static let text: ArraySlice<UInt8> = [0x2e]

  /// Texts that are customary without an ending: many get one later, and often another folder or name.
  private static let plainTexts: Set<[UInt8]> = Set(
    [
      "readme", "contributing", "hacking", "security", "governance", "maintainers", "submittingpatches", "codingstyle",
      "codingguidelines", "conventions", "guidelines", "styleguide", "style", "policy", "policies", "releasing",
      "maintaining", "testing", "reviewing", "support", "committers", "issue_template", "pull_request_template",
      "code_of_conduct",
    ].map { Array($0.utf8) })

  private static let formats: [[UInt8]: ArraySlice<UInt8>] = {
    var formats: [[UInt8]: ArraySlice<UInt8>] = [:]
    for (ending, format) in [
      ("yaml", "yml"), ("jsonc", "json"), ("json5", "json"), ("cjs", "js"), ("mjs", "js"), ("bash", "sh"),
    ] {
      formats[Array(ending.utf8)] = ArraySlice(format.utf8)
    }
    return formats
  }()
}
