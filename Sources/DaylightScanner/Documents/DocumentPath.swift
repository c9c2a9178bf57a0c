/// What the path of a text says about whether it is a design document: its folders, its name, its number.
struct DocumentPath: Hashable, Sendable {
  /// How much a path says.
  enum Strength: Int, Hashable, Sendable, Comparable {
    /// Nothing, or only that its neighbours may be documents.
    case none
    /// A folder or a name in which designs are found beside other things.
    case telling
    /// The place and the name of one family's documents.
    case certain

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// How much it says.
  var strength = Strength.none
  /// The family that lives at such a path; nil when the text has to tell.
  var family: DocumentFact.Family?
  /// The number in the name, or in a folder's for the main file of a folder.
  var number: Int?
  /// Whether the file is the main one of a folder of its own, such as `rfd/0001/README.adoc`.
  var isMainFile = false
  /// The folder of its own, where only its number tells: in no place where documents live.
  var numberedFolder: NumberedFolder?

  /// Reads a path; nil for what is no text, and for what is never a document: indexes, templates, translations beside
  /// an original, fixtures, what others wrote.
  init?(_ path: String) {
    guard DocumentOutline.markup(ofPath: path) != nil else { return nil }
    let parts = path.lowercased().split(separator: "/").map(String.init)
    guard let name = parts.last else { return nil }
    let stem = DocumentPath.stem(name)
    let words = DocumentPath.words(stem)
    guard !DocumentPath.isExcluded(stem: stem, words: words, name: name) else { return nil }
    var folders: ArraySlice<Folder> = []
    for part in parts.dropLast() where !DocumentPath.isYear(part) {
      let folder = Folder(part)
      if folder.isExcluded { return nil }
      folders.append(folder)
    }
    let isIndex = DocumentPath.isIndex(stem)
    let isAtHome = folders.contains(where: \.isHome)
    number = DocumentPath.number(in: stem)
    // A document in a folder of its own name: `accepted/cbor/cbor.md`.
    if let folder = folders.last, !folder.isHome, isAtHome, folder.words == words { isMainFile = true }
    if let folder = folders.last, !folder.isHome, let own = NumberedFolder(folder.name, holding: stem) {
      // Beside a document's text there may be others of nearly its name: translations, parts.
      if !isAtHome || own.isNamesake {
        number = number ?? own.number
        isMainFile = true
      }
      if !isAtHome { numberedFolder = own }
      if isIndex, !isAtHome { return }
    }
    // How proposals are to be written is none, unless it was proposed under a number.
    if number == nil, ["guideline", "guidelines"].contains(words.last) { return nil }
    if isIndex || NumberedFolder.designNames.contains(stem) {
      guard let folder = folders.last, parts.count >= 3 else {
        if isIndex { return nil }
        strength = .telling
        family = DocumentPath.families[stem]
        return
      }
      let above = folders.dropLast()
      let inner = DocumentPath.number(in: folder.name)
      let isHome = above.contains(where: \.isHome)
      // An index of a folder of documents is none; the main file of a document's own folder is one.
      let isOwnFolder = isHome && !folder.isHome && !DocumentPath.parts.contains(folder.name)
      if isIndex, !isOwnFolder { return nil }
      if isIndex, inner == nil, !above.contains(where: { $0.name == "keps" }), above.last?.isBroad ?? false,
        !DocumentFields.isDecided(ofFolders: path)
      {
        return nil
      }
      number = inner ?? number
      isMainFile = isOwnFolder || numberedFolder != nil
    }
    family = DocumentPath.family(words: words, folders: folders)
    if let family, number != nil, isAtHome || family.hasOwnPrefix {
      strength = .certain
    } else if family == .adr || family == .postmortem || family == .runbook || family == .kep {
      strength = .telling
    } else if isAtHome {
      strength = number != nil && !(folders.last?.isBroad ?? false) ? .certain : .telling
    } else if family != nil || words.contains(where: { DocumentPath.designNames.contains($0) }) {
      strength = .telling
    }
    if let direction = DocumentPath.direction(stem: stem, words: words, folders: folders, depth: parts.count) {
      family = direction
      strength = max(strength, .telling)
    }
    // A word such as "technical" in a folder's name says little on its own.
    if strength == .none,
      folders.contains(where: {
        DocumentPath.designWords.contains($0.joined) || $0.words.contains(where: DocumentPath.designWords.contains)
      })
    {
      strength = .telling
    }
  }

  /// A folder's name in lower case, as it is asked of again and again: taken apart once.
  private struct Folder {
    let name: String
    let words: [String]
    /// The words with dashes between them.
    let joined: String
    let isHome: Bool

    init(_ name: String) {
      self.name = name
      words = DocumentPath.words(name)
      joined = words.joined(separator: "-")
      isHome = DocumentPath.isHome(words, joined: joined)
    }

    var isBroad: Bool { DocumentPath.broad.contains(joined) }

    /// Whether no document lies in it or below it.
    var isExcluded: Bool {
      DocumentPath.excludedFolders.contains(name) || name.hasPrefix(".") || name.hasPrefix("nnnn")
        || DocumentPath.isTemplate(words)
    }
  }

  // MARK: - Vocabulary

  /// Folders that hold one family's documents.
  static let families: [String: DocumentFact.Family] = [
    "adr": .adr, "adrs": .adr, "decisions": .adr, "decision": .adr, "architecture-decisions": .adr,
    "architecture-decision-records": .adr, "decision-records": .adr, "decision-log": .adr, "adr-log": .adr,
    "architectural-decisions": .adr, "pdr": .adr, "ddr": .adr, "tdr": .adr, "tdrs": .adr, "edr": .adr,
    "rfc": .rfc, "rfcs": .rfc, "request-for-comments": .rfc, "requests-for-comments": .rfc, "kep": .kep, "keps": .kep,
    "pep": .pep, "peps": .pep, "nep": .nep, "neps": .nep, "eip": .eip, "eips": .eip, "erc": .eip, "ercs": .eip,
    "bip": .bip, "bips": .bip, "tep": .tep, "teps": .tep, "rfd": .rfd, "rfds": .rfd, "dip": .dip, "dips": .dip,
    "oep": .oep, "oeps": .oep, "otep": .otep, "oteps": .otep, "sep": .sep, "seps": .sep, "dep": .dep, "deps": .dep,
    "postmortem": .postmortem, "postmortems": .postmortem, "post-mortems": .postmortem, "post-mortem": .postmortem,
    "incident-reports": .postmortem, "incidents": .postmortem, "incident-reviews": .postmortem,
    "runbook": .runbook, "runbooks": .runbook, "playbooks": .runbook, "playbook": .runbook,
  ]

  /// Folders in which designs are written down, whatever their family.
  private static let homes: Set<String> = [
    "design", "designs", "design-docs", "design-doc", "designdocs", "designdoc", "design-notes", "design-documents",
    "design-proposals", "design-decisions", "proposal", "proposals", "enhancement", "enhancements", "specs",
    "specifications", "technical", "blueprints", "blueprint", "tech-specs", "techspecs", "tech-notes", "technotes",
    "design-specs", "architecture", "visions", "vision", "strategies", "strategy", "text", "accepted", "rejected",
    "withdrawn", "proposed", "internals", "one-pagers", "onepagers", "explainers", "improvement-proposals",
    "engineering-proposals", "dev-specs", "feature-specs", "functional-specs", "prds", "tech-designs",
    "technical-designs", "technical-design", "rationale", "superseded", "draft", "drafts", "final", "active-rfcs",
  ]

  /// Of those, the ones that also hold much else.
  private static let broad: Set<String> = [
    "technical", "specs", "specifications", "architecture", "text", "internals", "design", "accepted", "rejected",
    "withdrawn", "proposed", "rationale", "strategy", "vision", "deps", "decisions", "decision", "incidents",
    "superseded", "draft", "drafts", "final",
  ]

  /// Folders inside a document's own folder, not documents' own folders.
  private static let parts: Set<String> = [
    "assets", "images", "img", "tools", "scripts", "docs", "examples", "src", "api", "figures", "media", "diagrams",
    "static",
    "resources", "files",
  ]

  /// Words in names of files that are designs wherever they lie.
  private static let designNames: Set<String> = [
    "design", "proposal", "rfc", "adr", "designdoc", "one-pager", "onepager",
  ]

  private static let designWords: Set<String> = [
    "design", "designs", "proposal", "proposals", "rfc", "rfcs", "adr", "adrs", "enhancement", "enhancements",
    "decisions", "blueprints", "improvement",
  ]

  /// Whether a folder's name says that designs are written down in it.
  static func isHome(_ folder: String) -> Bool {
    let words = words(folder)
    return isHome(words, joined: words.joined(separator: "-"))
  }

  private static func isHome(_ words: [String], joined name: String) -> Bool {
    if homes.contains(name) || families[name] != nil || isSeries(name) { return true }
    guard let last = words.last, words.count >= 2 else { return false }
    return ["rfcs", "rfc", "adr", "adrs", "proposals", "keps", "designs"].contains(last)
      || (last == "decisions" || last == "design" || last == "records")
        && words.contains(where: {
          ["architecture", "architectural", "design", "decision", "technical", "product", "engineering", "system"]
            .contains($0)
        })
  }

  /// Whether a name is that of a community's own series of proposals: `jep`, `geps`, `sips`.
  static func isSeries(_ name: String) -> Bool {
    guard (3...5).contains(name.utf8.count), name.allSatisfy({ $0.isASCII && $0.isLetter }) else { return false }
    return (name.hasSuffix("ep") || name.hasSuffix("eps") || name.hasSuffix("ip") || name.hasSuffix("ips"))
      && !ordinaryWords.contains(name)
  }

  private static let ordinaryWords: Set<String> = [
    "step", "steps", "prep", "preps", "reps", "keep", "keeps", "deep", "beep", "beeps", "jeep", "seep", "weep", "peep",
    "creep", "sleep", "sweep", "zip", "zips", "tip", "tips", "clip", "clips", "chip", "chips", "ship", "ships", "trip",
    "trips", "flip", "flips", "skip", "skips", "strip", "grip", "grips", "vip", "vips", "ips", "gzip", "quip", "slip",
    "slips", "whip", "pip", "rep", "ripe", "drip", "equip", "unzip", "blip", "snip", "fips", "mips", "voip", "sip",
    "sheep",
    "deps", "relip", "swip",
  ]

  /// Whether a folder only says when: what lies in it belongs to the folder above.
  static func isYear(_ folder: String) -> Bool {
    folder.utf8.count == 4 && Int(folder).map { (1990...2100).contains($0) } == true
  }

  /// The folder, in lower case, that says what a file is: the last that is no year; empty for none.
  static func place(ofFolder folder: some StringProtocol) -> String {
    folder.lowercased().split(separator: "/").last { !isYear(String($0)) }.map(String.init) ?? ""
  }

  static func isBroad(_ folder: String) -> Bool { broad.contains(joined(folder)) }

  // MARK: - Families by path

  private static func family(words: [String], folders: ArraySlice<Folder>) -> DocumentFact.Family? {
    // A prefix with a number, as in `pep-0703`, `DIP1042`, `adr_12_x`.
    if let first = words.first, words.count >= 2 || first.last?.isNumber == true {
      let letters = String(first.prefix { $0.isLetter })
      let hasNumber = letters.count < first.count || words.dropFirst().first?.first?.isNumber == true
      if hasNumber, let family = families[letters], family.hasOwnPrefix || family == .adr || family == .rfc {
        return family
      }
      if hasNumber, isSeries(letters), folders.isEmpty || folders.contains(where: \.isHome) {
        return .enhancement
      }
    }
    for folder in folders.reversed() {
      let name = folder.joined
      if let family = families[name], !(name == "deps" || name == "dep") { return family }
      if isSeries(name), families[name] == nil { return .enhancement }
      if folder.isHome, !homes.contains(name) {
        let words = folder.words
        if words.contains("decision") || words.contains("decisions") || words.contains("adr") { return .adr }
        if words.last == "rfcs" || words.last == "rfc" { return .rfc }
      }
    }
    if folders.last?.name == "text" { return .rfc }
    return nil
  }

  /// Roadmaps, strategies, visions and descriptions of an architecture, near the top of a tree.
  private static func direction(
    stem: String, words: [String], folders: ArraySlice<Folder>, depth: Int
  ) -> DocumentFact.Family? {
    let name = words.joined(separator: "-")
    if depth <= 4, ["roadmap", "roadmaps"].contains(where: { name == $0 }) { return .roadmap }
    if depth <= 4, words.first == "roadmap" || words.last == "roadmap", words.count <= 3 { return .roadmap }
    if depth <= 3, ["strategy", "vision", "technical-strategy", "tech-strategy", "engineering-strategy"].contains(name)
    {
      return .strategy
    }
    if depth <= 2, name == "architecture" || depth == 2 && folders.first?.name == "docs" && name == "architecture" {
      return .roadmap
    }
    if let folder = folders.last, ["visions", "strategies", "roadmaps"].contains(folder.joined) { return .strategy }
    return nil
  }

  // MARK: - What is none

  private static let excludedFolders: Set<String> = [
    "vendor", "third_party", "third-party", "thirdparty", "node_modules", "testdata", "test-data", "fixtures",
    "fixture", "i18n", "l10n", "translations", "translation", "locales", "locale", "archetypes", "external",
    "test", "tests", "__tests__", "integration-tests", "assets", "_posts", "site-packages", "generated", "dist",
    "changelogs", "changelog", "relnotes", "release-notes", "releases", "release", "newsfragments", "issue_template",
    "pull_request_template", "skills", "prompts", "commands", "meetings", "minutes", "meeting-notes",
    "upcoming_changes", "boilerplate", "blog", "snippets", "_includes", "_layouts",
  ]

  private static func isExcluded(stem: String, words: [String], name: String) -> Bool {
    stem.hasPrefix("_") || stem.hasPrefix(".") || isTemplate(words) || unwritten.contains(stem)
      || stem.hasSuffix(".src") || name == "requirements.txt" || name == "cmakelists.txt"
  }

  /// Files that every repository has and that are no documents.
  private static let unwritten: Set<String> = [
    "changelog", "changes", "news", "license", "licence", "copying", "contributing", "code_of_conduct",
    "code-of-conduct", "security", "support", "governance", "maintainers", "authors", "faq", "glossary", "summary",
    "install", "installation", "claude", "agents", "tasks", "todo", "codeowners", "history", "release_notes",
    "release-notes", "robots", "pull_request_template", "checklist", "adopters", "owners",
  ]

  private static let indexes: Set<String> = [
    "readme", "index", "toc", "_index", "overview-of-adrs", "adr-index", "decision-log", "list", "contents", "content",
  ]

  static func isIndex(_ stem: String) -> Bool {
    indexes.contains(stem) || stem.hasPrefix("readme.") || stem.hasPrefix("readme-") || stem.hasPrefix("readme_")
  }

  /// Words that stand beside "template" in the name of a template.
  private static let generic: Set<String> = [
    "adr", "rfc", "kep", "tep", "pep", "nep", "eip", "bip", "dip", "oep", "otep", "sep", "rfd", "design", "doc", "docs",
    "document", "proposal", "proposals", "swift", "enhancement", "minimal", "bare", "full", "short", "long", "simple",
    "madr", "nygard", "the", "new", "our", "spec", "decision", "record", "architecture", "architectural", "nnnn",
    "xxxx",
    "nnn", "xxx", "your", "title", "name", "example", "default", "standard", "basic", "yyyymmdd", "template",
    "templates",
    "postmortem", "runbook", "roadmap", "incident", "deprecation", "feature", "technical", "tech", "one", "pager", "a",
    "an", "pr", "issue", "cloud", "provider", "for", "with", "of", "and", "process", "informational", "sample",
    "vision", "package", "toolchain", "testing",
    "0000",
  ]

  /// Whether a name is a template's: the word, and nothing beside it that says what it is about.
  static func isTemplate(_ name: String) -> Bool { isTemplate(words(name)) }

  private static func isTemplate(_ words: [String]) -> Bool {
    if words.first == "nnnn" || words.first == "xxxx" || words.contains("yyyymmdd") { return true }
    if words.count >= 2, ["adr", "rfc", "kep", "tep", "pep", "eip", "dip"].contains(words[0]),
      ["nnnn", "xxxx", "0000", "xxx", "nnn"].contains(words[1])
    {
      return true
    }
    guard words.contains("template") || words.contains("templates") else { return false }
    // "harbour-adr-0000-template"
    if words.last == "template", words.dropLast().last.map({ $0.allSatisfy { "0nx".contains($0) } }) == true {
      return true
    }
    return words.allSatisfy { generic.contains($0) || $0.allSatisfy(\.isNumber) }
  }

  // MARK: - Names

  /// A name without its ending; `x.zh.md` keeps `x.zh`.
  static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The words of a name in lower case, parted by anything but letters and digits.
  static func words(_ name: String) -> [String] {
    // Nearly all names are ASCII: bytes tell the same, without a look at Unicode's tables for each.
    if name.utf8.allSatisfy({ $0 < 0x80 }) {
      return name.utf8.split { !(Text.isLetter($0) || Text.isDigit($0)) }.map { String(Substring($0)) }
    }
    return name.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// A folder's name with dashes between its words.
  static func joined(_ folder: String) -> String { words(folder).joined(separator: "-") }

  /// The number with which a name begins, bare or behind a short prefix: 14 in `0014-x`, `adr-14`, `DIP14`; nil for
  /// dates and versions.
  static func number(in stem: String) -> Int? {
    var rest = stem[...]
    let letters = rest.prefix { $0.isLetter && $0.isASCII }
    if !letters.isEmpty {
      guard letters.count <= 12 else { return nil }
      rest = rest.dropFirst(letters.count)
      if let mark = rest.first, "-_ #".contains(mark) { rest = rest.dropFirst() }
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...6).contains(digits.count), let number = Int(digits) else { return nil }
    let after = rest.dropFirst(digits.count)
    if let next = after.first, !"-_. ".contains(next) { return nil }
    // 2026-01-12-x and 1.2.3 are a date and a version.
    if digits.count == 4, (1980...2100).contains(number), let next = after.dropFirst().first, next.isNumber,
      after.dropFirst().prefix(while: \.isNumber).count == 2
    {
      return nil
    }
    if after.first == ".", after.dropFirst().first?.isNumber == true { return nil }
    if !letters.isEmpty, letters.count > 6, DocumentPath.families[String(letters)] == nil { return nil }
    return number
  }
}

extension DocumentFact.Family {
  /// Whether the family's documents bear its name before their number wherever they lie.
  var hasOwnPrefix: Bool {
    switch self {
    case .pep, .nep, .dep, .eip, .bip, .dip, .oep, .otep, .tep, .kep, .rfd, .sep: true
    default: false
    }
  }
}
