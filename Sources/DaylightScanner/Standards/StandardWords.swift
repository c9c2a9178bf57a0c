/// Tells a standard by the words that stand in it, where neither its name nor how it asks for things does.
///
/// Each history has something of its own: a tool that few know, a page under a name that nobody else has. What is written
/// there is still written in the words in which people tell each other how to work. They are weighed, each once
/// (`StandardWeights`); what the path says is weighed with them. Each kind of file has a sum from which it counts:
/// the odds that it is a standard are then about two to one.
enum StandardWords {
  /// What is weighed against what: a word says another thing in a text than in a pipeline.
  enum Kind: Hashable, Sendable {
    case text
    case pipeline
    case configuration
  }

  /// What kind of file a path names; nil when nobody would keep standards there.
  ///
  /// - Parameters:
  ///   - name: in lower case.
  ///   - folders: in lower case, none of them foreign.
  static func kind(name: String, folders: [String]) -> Kind? {
    if folders == [".github", "workflows"] {
      return name.hasSuffix(".yml") || name.hasSuffix(".yaml") ? .pipeline : nil
    }
    guard !folders.contains(where: isTried), let dot = name.lastIndex(of: ".") else { return nil }
    let ending = String(name[name.index(after: dot)...])
    if texts.contains(ending) { return isText(name, folders) ? .text : nil }
    guard configurations.contains(ending) || dot == name.startIndex else { return nil }
    return isConfiguration(name, folders) ? .configuration : nil
  }

  /// Whether what stands in a file says that it is a standard.
  ///
  /// - Parameters:
  ///   - path: from the top of the tree.
  ///   - kind: what `kind` says of it.
  static func tells(path: String, kind: Kind, bytes: [UInt8]) -> Bool {
    // Of a few lines too little is known.
    Text.filledLines(bytes) >= (kind == .pipeline ? 10 : 2) && !(kind == .text && isLicence(bytes))
      && weight(path: path, kind, bytes) >= least(kind)
  }

  /// Whether a text begins as licences do. They speak of what must be done, too, and nobody here wrote them.
  private static func isLicence(_ bytes: [UInt8]) -> Bool {
    guard let title = Text.lines(Array(bytes.prefix(2_000))).first(where: { !Text.isBlank($0) }) else { return false }
    let lower = Text.lowercased(title)
    return Text.contains(lower, anyOf: licences)
  }

  private static let licences: [[UInt8]] = ["license", "licence", "copyright"].map { Array($0.utf8) }

  /// What a file's words weigh together, in tenths of the logarithm of the odds. Each word counts once; what stands far
  /// down does not.
  static func weight(path: String, _ kind: Kind, _ bytes: [UInt8]) -> Int {
    let lower = Text.lowercased(path.utf8)
    let parts = lower.split(separator: 0x2f)
    guard let name = parts.last else { return least(kind) - 1 }
    var weight = base(kind, depth: parts.count - 1)
    weight += sum(StandardWeights.names, names(name))
    weight += sum(StandardWeights.folders, parts.dropLast().flatMap(names))
    let head = Text.lowercased(bytes.prefix(mostBytes))
    switch kind {
    case .text:
      weight += sum(StandardWeights.texts, words(head[...]))
      // Headings of Markdown and AsciiDoc.
      let headings = Text.lines(head).filter { $0.first == UInt8(ascii: "#") || $0.first == UInt8(ascii: "=") }
      weight += sum(StandardWeights.headings, headings.flatMap(words))
    case .pipeline: weight += sum(StandardWeights.pipelines, words(head[...]))
    case .configuration: weight += sum(StandardWeights.configurations, words(head[...]))
    }
    return weight
  }

  /// From what weight on a file counts.
  private static func least(_ kind: Kind) -> Int {
    switch kind {
    case .text: 6
    case .pipeline: 9
    case .configuration: 8
    }
  }

  /// What a file weighs before its words: the nearer to the top, the likelier it is for everybody.
  private static func base(_ kind: Kind, depth: Int) -> Int {
    switch (kind, depth) {
    case (.text, 0): -18
    case (.text, 1): -38
    case (.text, 2): -44
    case (.text, _): -46
    case (.configuration, 2...): -16
    default: -11
    }
  }

  private static let mostBytes = 8_000

  private static func sum(_ table: [UInt64: Int], _ keys: [UInt64]) -> Int {
    Set(keys).reduce(0) { $0 + (table[$1] ?? 0) }
  }

  /// The keys of a name's words, which anything but letters parts.
  private static func names(_ name: ArraySlice<UInt8>) -> [UInt64] {
    name.split { !(0x61...0x7a).contains($0) }.map { FowlerNollVo.hash64($0) }
  }

  /// The keys of the words of two letters and more; a word may hold `-` and `_`.
  private static func words(_ text: ArraySlice<UInt8>) -> [UInt64] {
    var keys: [UInt64] = []
    var place = text.startIndex
    while place < text.endIndex {
      guard (0x61...0x7a).contains(text[place]) else {
        place += 1
        continue
      }
      var end = place
      while end < text.endIndex, end - place < longest, isInWord(text[end]) { end += 1 }
      if end - place > 1 { keys.append(FowlerNollVo.hash64(text[place..<end])) }
      place = end
    }
    return keys
  }

  private static let longest = 24

  private static func isInWord(_ byte: UInt8) -> Bool {
    (0x61...0x7a).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  // MARK: Where files lie

  private static let texts: Set<String> = ["md", "markdown", "mdx", "rst", "adoc", "asciidoc", "txt", "rdoc"]
  private static let configurations: Set<String> = [
    "yml", "yaml", "toml", "json", "json5", "jsonc", "ini", "cfg", "xml", "hcl", "conf", "properties", "neon", "props",
    "targets", "ruleset", "config", "dic",
  ]

  /// Folders of tests, of what is tried, and of translations.
  private static func isTried(_ folder: String) -> Bool {
    let plain = folder.filter { $0 != "_" }
    return tried.contains(plain) || folder.hasPrefix("playground") || folder.hasSuffix("-tests")
      || folder.hasSuffix(".tests") || folder.hasSuffix("_tests") || folder.hasSuffix("-test")
  }

  private static let tried: Set<String> = [
    "test", "tests", "spec", "specs", "example", "examples", "sample", "samples", "testing", "locale", "locales",
    "i18n",
  ]

  private static func isText(_ name: String, _ folders: [String]) -> Bool {
    let stem = name.prefix { $0 != "." }
    let words = stem.split { $0 == "-" || $0 == "_" || $0 == " " }.map(String.init)
    if isDated(stem) || folders.contains(where: { isDated($0[...]) }) { return false }
    return folders.count <= 3 && !others.contains(String(stem)) && !words.contains(where: otherWords.contains)
      && !folders.contains { elsewhere.contains($0) || $0.holds("template") }
      && !(folders.first == ".github" && folders.count > 1 && folders[1] == "actions")
  }

  /// Whether a name begins with a day or a month: minutes, news, and what was said at an election tell what was.
  private static func isDated(_ name: Substring) -> Bool {
    let parts = name.split { $0 == "-" || $0 == "_" || $0 == "." }
    guard parts.count >= 2, parts[0].count == 4, parts[0].hasPrefix("19") || parts[0].hasPrefix("20"),
      parts[0].allSatisfy(\.isNumber), let month = Int(parts[1])
    else { return false }
    return (1...12).contains(month) && parts[1].count <= 2
  }

  /// Names of texts for users, or on what was.
  private static let others: Set<String> = [
    "readme", "index", "changelog", "changes", "news", "faq", "license", "licence", "roadmap", "adopters", "authors",
    "users", "tutorial", "quickstart", "install", "installation", "introduction", "history", "glossary", "notes",
    "relnotes", "copying", "notice", "credits", "thanks", "todo", "version", "dco", "alumni", "emeritus", "minutes",
    "postmortem", "migration", "upgrading", "upgrade", "comparison", "benchmark", "benchmarks", "performance",
    "sponsors",
    "sponsoring", "funding", "donate", "backers", "tidelift", "opencollective", "support", "known_bugs",
  ]
  private static let otherWords: Set<String> = [
    "changelog", "relnotes", "meeting", "notes", "announcing", "whatsnew", "template", "templates", "license",
    "licenses", "licence", "licences", "notices", "people",
  ]

  /// Folders of designs, of what was told, and of what the product does.
  private static let elsewhere: Set<String> = [
    "design", "designs", "design-docs", "proposals", "proposal", "rfc", "rfcs", "rfds", "adr", "adrs", "decisions",
    "enhancements", "keps", "neps", "_posts", "posts", "blog", "blogs", "news", "changes", "changelog", "changelogs",
    "tutorial", "tutorials", "_tutorials", "reference", "man", "usage", "recipes", ".changeset", ".chloggen",
    ".changes",
    "license", "licenses", "licence", "licences",
    "config", "configuration", "cmd", "commands", "cli", "user-guide", "userguide", "getting-started",
  ]

  private static func isConfiguration(_ name: String, _ folders: [String]) -> Bool {
    guard folders.count <= 2, !builds.contains(name), !name.hasPrefix("tsconfig"),
      !["lock", "baseline", "manifest", "gitignore"].contains(where: { name.range(of: $0) != nil })
    else { return false }
    guard let first = folders.first else { return true }
    // What services of the forge are told has its own rule.
    if first == ".github" { return false }
    return first.hasPrefix(".") || homes.contains(first) || folders == ["src", "conf"]
  }

  /// Folders of what tools read.
  private static let homes: Set<String> = [
    "config", "configs", "conf", "eng", "props", "build", "builds", "buildscripts", "tools", "tool", "scripts",
    "script",
    "ci", "hack", "dev", "etc", "policy", "policies", "lint",
  ]

  /// Files of builds, which have a reader of their own, and others whose name says that they rule nothing.
  private static let builds: Set<String> = [
    "cargo.toml", "pyproject.toml", "setup.cfg", "tox.ini", "pom.xml", "package.json", "gradle.properties",
    ".pre-commit-hooks.yaml", "directory.build.props", "directory.build.targets",
    // Builds of services, which have no rule of their own; a site's own settings; what a linter wrote to excuse old code.
    ".travis.yml", "appveyor.yml", ".appveyor.yml", "azure-pipelines.yml", ".cirrus.yml", ".drone.yml",
    "cloudbuild.yaml", "bitbucket-pipelines.yml", "_config.yml", "_config.yaml", ".rubocop_todo.yml",
  ]
}
