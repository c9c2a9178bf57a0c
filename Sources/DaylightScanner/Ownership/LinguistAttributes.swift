internal import DaylightGit

/// What `.gitattributes` say of a path as of a commit: `linguist-generated` and `linguist-vendored`, by which forges tell
/// what nobody here wrote.
///
/// The files of a path's folders are asked from the nearest to the top; in a file the last line that says something of the
/// path counts. Source: gitattributes(5), GitHub's "Customizing how changed files appear".
struct LinguistAttributes {
  /// A line: a pattern, and what it says of each attribute; nil takes back what lines before said.
  private struct Rule {
    var pattern: PathPattern
    var generated: Bool??
    var vendored: Bool??
  }

  private var files: [ObjectID: [Rule]] = [:]
  private var tree: ObjectID?
  private var rulesOfFolder: [ArraySlice<UInt8>: [Rule]] = [:]

  /// Whether a path is generated or vendored; nil when nothing is said of it.
  ///
  /// - Throws: what reading the repository throws.
  mutating func isForeign(
    _ path: [UInt8], in tree: ObjectID, of repository: borrowing Repository, with trees: inout TreeComparison
  ) throws(GitError) -> Bool? {
    if self.tree != tree {
      rulesOfFolder.removeAll(keepingCapacity: true)
      self.tree = tree
    }
    var generated: Bool?
    var vendored: Bool?
    var (isGeneratedSaid, isVendoredSaid) = (false, false)
    var end = path.lastIndex(of: UInt8(ascii: "/"))
    while true {
      let folder = end.map { path[..<$0] } ?? []
      let inside = end.map { Array(path[($0 + 1)...]) } ?? path
      for rule in try rules(folder, in: tree, of: repository, with: &trees).reversed()
      where rule.pattern.matches(inside) {
        if !isGeneratedSaid, let said = rule.generated { (generated, isGeneratedSaid) = (said, true) }
        if !isVendoredSaid, let said = rule.vendored { (vendored, isVendoredSaid) = (said, true) }
      }
      guard let here = end, !(isGeneratedSaid && isVendoredSaid) else { break }
      end = path[..<here].lastIndex(of: UInt8(ascii: "/"))
    }
    if generated == true || vendored == true { return true }
    return generated ?? vendored
  }

  private mutating func rules(
    _ folder: ArraySlice<UInt8>, in tree: ObjectID, of repository: borrowing Repository,
    with trees: inout TreeComparison
  ) throws(GitError) -> [Rule] {
    if let known = rulesOfFolder[folder] { return known }
    let path = Array(folder) + (folder.isEmpty ? [] : [UInt8(ascii: "/")]) + Array(".gitattributes".utf8)
    var rules: [Rule] = []
    if let entry = try trees.entry(at: path, in: tree, of: repository), entry.isFile {
      if let known = files[entry.id] {
        rules = known
      } else if let bytes = try repository.blob(entry.id, limit: 1 << 20) {
        rules = LinguistAttributes.read(bytes)
        if files.count > 1 << 12 { files.removeAll(keepingCapacity: true) }
        files[entry.id] = rules
      }
    }
    rulesOfFolder[folder] = rules
    return rules
  }

  private static func read(_ bytes: [UInt8]) -> [Rule] {
    Text.lines(bytes).compactMap { line in
      var words = Text.decode(Text.trimmed(line), bound: 2_000).split { $0 == " " || $0 == "\t" }.map(String.init)
      guard let first = words.first, !first.hasPrefix("#"), !first.hasPrefix("[attr]"), !first.hasPrefix("!"),
        line.contains(where: { $0 == UInt8(ascii: "l") })
      else { return nil }
      words.removeFirst()
      // A pattern in quotes has no blanks here that anybody uses; git reads one without its quotes.
      let text =
        first.hasPrefix("\"") && first.hasSuffix("\"") && first.count > 2 ? String(first.dropFirst().dropLast()) : first
      var rule = Rule(pattern: PathPattern(text, as: .gitattributes))
      for word in words {
        if let said = value(of: "linguist-generated", in: word) { rule.generated = said }
        if let said = value(of: "linguist-vendored", in: word) { rule.vendored = said }
      }
      return rule.generated == nil && rule.vendored == nil ? nil : rule
    }
  }

  /// What a word says of an attribute: set, unset, or taken back; nil when it is about another.
  private static func value(of attribute: String, in word: String) -> Bool?? {
    switch word {
    case attribute, "\(attribute)=true": .some(true)
    case "-\(attribute)", "\(attribute)=false": .some(false)
    case "!\(attribute)": .some(nil)
    default: nil
    }
  }
}
