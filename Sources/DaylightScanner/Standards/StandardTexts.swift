/// What the name and the folders of a text say about whether it tells others how to work.
enum StandardTexts {
  /// Folders of designs: their texts say how something is built, and not how to work.
  private static let designFolders: Set<String> = [
    "design", "designs", "design-docs", "proposals", "proposal", "rfc", "rfcs", "rfds", "adr", "adrs", "decisions",
    "enhancements", "keps", "neps",
  ]

  /// Names that say by themselves what a text is.
  private static let named: [String: StandardFact.Category] = {
    var named: [String: StandardFact.Category] = [:]
    func add(_ category: StandardFact.Category, _ names: [String]) { for name in names { named[name] = category } }
    add(.contributing, ["contributing", "contributions", "submittingpatches", "hacking", "contributionguide"])
    add(.security, ["security", "securitypolicy", "bugbounty", "reportingsecurityissues", "vulnerabilities"])
    add(
      .governance,
      ["governance", "decisionmaking", "maintainership", "charter", "projectgovernance", "codeofconduct"])
    add(
      .styleGuide,
      [
        "codingguidelines", "styleguide", "codingstyle", "codestyle", "codingstandards", "codingguidelines",
        "cstyleguide", "codeguidelines", "codingconventions", "codeconventions",
      ])
    add(
      .guideline,
      [
        "apiguidelines", "reviewguidelines", "reviewing", "reviewchecklist", "reviewingguidelines",
        "reviewerguidelines", "platformsupport", "supportedplatforms", "apiconventions", "codereview", "coretenets",
        "commitmessages", "checklist", "contributingchecklist", "deprecationpolicy", "releaseprocess",
        "releaseprocedure", "releasechecklist", "releasing", "release", "maintenance", "supportpolicy", "backporting",
        "commits", "msrv",
        "versioning", "prreview", "collaboratorguide",
        "maintainerguide", "maintainersguide", "committerguide", "reviewerguide", "threatmodel", "securitymodel",
        "stabilitypolicy", "prguidelines",
      ])
    return named
  }()

  /// A name's letters and digits: `Code_of-Conduct` and `CodeOfConduct` are one.
  private static func letters(_ stem: String) -> String {
    stem.filter { $0 != "-" && $0 != "_" && $0 != " " }
  }

  /// Whether a path is below a folder of designs.
  static func isAmongDesigns(_ path: String) -> Bool {
    path.lowercased().split(separator: "/").dropLast().contains { designFolders.contains(String($0)) }
  }

  /// Whether a path is a code of conduct's.
  static func isConduct(_ path: String) -> Bool {
    letters(String((path.split(separator: "/").last ?? "").prefix { $0 != "." }).lowercased()) == "codeofconduct"
  }

  /// Ends of names of guides for a part: `i18nContributionGuide`.
  private static let contributionGuides = [
    "contributionguide", "contribution-guide", "contribution_guide", "contributing-guide", "contributing_guide",
  ]

  private static let normativeFolders: Set<String> = [
    "standards", "guidelines", "styleguides", "style-guides", "conventions", "policies", "bestpractices",
    "best-practices", "best_practices",
  ]

  /// Folders for those who work on the repository, and for nobody else.
  private static let workFolders: Set<String> = [
    "contributor-guide", "contributor-guides", "contributors", "contributing", "contribution", "development", "devel",
    "governance", "process", "processes", "maintainers", "dev-guide", "maintainer-guide",
  ]

  /// Those of them that may have folders of their own.
  private static let guides: Set<String> = ["contributor-guide", "contributing"]

  /// Those of them that hold a guide and nothing else, each of whose pages is a part of it.
  private static let guideFolders: Set<String> = [
    "contribute", "contributing", "contributor-guide", "contributor-guides", "maintain", "maintaining",
    "maintainer-guide", "maintainers-guide",
  ]

  /// Folders of instructions for machines that write programs.
  private static let machines: Set<String> = [
    ".claude", ".agents", ".agent", ".cursor", ".codex", ".windsurf", ".gemini", ".ai", ".junie", ".roo", ".continue",
  ]

  /// Words of folders in which the next release's entries lie.
  private static let newsWords = ["changelog", "news", "changes", "chloggen"]

  /// What a form among templates is for.
  private static let formWords: Set<String> = [
    "bug", "report", "proposal", "issue", "pull", "pr", "change", "feature", "request", "review", "rfc", "adr",
    "postmortem", "incident", "runbook",
  ]

  /// Folders that may be for them, or for those who use the product.
  private static let doubtfulFolders: Set<String> = [
    "dev", "developer", "developers", "handbook", "internals", "community", "howto",
  ]

  /// Folders of pages on what the product does.
  private static let productFolders: Set<String> = [
    "config", "configuration", "reference", "cmd", "commands", "cli", "tutorial", "tutorials", "man", "usage",
    "user-guide", "userguide", "getting-started",
  ]

  /// Folders of texts in which the repository's own rules may lie beside the product's pages.
  private static let topFolders: Set<String> = ["docs", "doc", "documentation", ".github", ".gitlab", "dev", "wiki"]

  private static let hintWords: Set<String> = [
    "guideline", "guidelines", "guide", "style", "convention", "conventions", "standard", "standards", "policy",
    "policies", "practice", "practices", "principle", "principles", "tenets", "rules", "checklist", "process",
    "procedure", "review", "reviewing", "triage", "triaging", "releasing", "release", "maintenance", "supportpolicy",
    "backporting", "cherry", "branch", "branching",
    "membership", "contributing", "contribute", "contributor", "contributors", "contribution", "maintainer", "maintain",
    "maintaining", "governance", "voting", "committer", "committers", "testing", "tests", "logging", "deprecation",
    "project", "howto", "versioning", "stable",
    "deprecations",
    "security", "reporting", "hacking", "development", "blueprint", "docs", "support", "commit", "coding", "workflow",
    "ai", "approvers", "dependency", "feature", "features", "command", "agents", "platforms", "releases", "scope",
    "bugs", "bug", "etiquette", "stability", "philosophy", "translations", "management", "levels", "issues", "labels",
    "prs", "embargoed", "disclosure", "version",
  ]

  /// Names of texts that describe, report or teach, and tell nobody how to work.
  private static let descriptive: Set<String> = [
    "changelog", "changes", "news", "faq", "index", "license", "licence", "roadmap", "adopters", "authors", "tutorial",
    "quickstart", "install", "installation", "introduction", "overview", "architecture", "history", "glossary", "notes",
    "relnotes", "copying", "notice", "credits", "thanks", "todo", "version", "dco", "alumni", "emeritus", "minutes",
    "postmortem", "migration", "upgrading", "upgrade", "comparison", "benchmarks", "performance",
    "known_bugs", "known-bugs", "sponsors",
    "sponsoring", "funding", "donate", "donating", "donations", "backers", "tidelift", "opencollective",
    "open-collective",
  ]

  /// What a text's name and folders say; nil when it is nobody's standard.
  ///
  /// - Parameter stem: the name up to its first dot. All is in lower case.
  static func sign(stem: String, name: String, folders: [String]) -> StandardPath? {
    let folders = withoutFrames(folders)
    let hasEnding = name.contains(".")
    let place = folders.last ?? ""
    let nearTop =
      folders.isEmpty
      || (folders.count <= 2
        && [
          "docs", "doc", ".github", "documentation", "dev", "development", "contributing", "source", "technical",
          ".gitlab", "security",
        ]
        .contains(place))
    if ["template", "_template"].contains(stem), folders.count <= 2, newsWords.contains(where: place.contains) {
      return .template
    }
    if folders.first == "templates", folders.count <= 2, hasEnding, stem != "readme",
      stem.split(whereSeparator: { $0 == "-" || $0 == "_" }).contains(where: { formWords.contains(String($0)) })
    {
      return .template
    }
    if stem == "pull_request_template" || stem == "pull_request_templates" || stem == "merge_request_template"
      || stem == "issue_template"
    {
      return folders.count <= 1 ? .template : nil
    }
    if let category = named[letters(stem)],
      nearTop || (category == .contributing || category == .styleGuide) && hasEnding
        || isConduct(name) && folders.count <= 4 && hasEnding
    {
      // A file without an ending is anything; only those that are customary count.
      if hasEnding || category == .contributing || category == .styleGuide { return .named(category) }
    }
    if !hasEnding { return stem == "readme" ? readme(folders) : nil }
    // What a machine that writes here is told.
    if let first = folders.first, machines.contains(first) { return .guide }
    if stem == "skill", folders.contains(where: machines.contains) { return .guide }
    // Entries of the next release's notes, whatever they are called.
    if folders.first == ".changeset" { return nil }
    let isPage =
      !["readme", "index", "template"].contains(stem) && !stem.contains("template") && !stem.hasPrefix("0000")
    if isPage,
      folders.contains(where: { ["runbooks", "runbook", "playbooks"].contains($0) }) || stem.hasPrefix("runbook")
    {
      return .incident(.runbook)
    }
    if isPage,
      folders.contains(where: {
        ["postmortems", "postmortem", "post-mortems", "incidents", "incident-reviews"].contains($0)
      })
        || stem.hasPrefix("postmortem")
    {
      return .incident(.postmortem)
    }
    if folders.contains("proposal-templates") { return .template }
    let words = stem.split { $0 == "-" || $0 == "_" || $0 == " " }.map(String.init)
    if words.contains("template") || words.count > 1 && words.contains("templates") || stem.hasPrefix("0000-")
      || words.contains("blueprint")
    {
      // `design-doc-template-stacks.md` is about templates: a template's name begins or ends with the word.
      // `updating-machine-templates.md` is, too.
      let isNamed =
        ["template", "blueprint"].contains { words.first == $0 || words.last == $0 }
        || words.contains("templates") && words.count <= 2 && folders.contains(where: templateHomes.contains)
        || stem.hasPrefix("0000-")
      let isData = ["tests", "test", "src", "lib"].contains(folders.first ?? "")
      if isNamed {
        // Deeper among documents are pages on templates.
        let isAtHome =
          folders.count <= 1 || folders.contains(where: homes.contains)
          || !folders.contains(where: sites.contains) && folders.count <= 2
        return isAtHome && !place.hasPrefix("_") && !isData ? .template : nil
      }
    }
    // `Proposals/SLG-NNNN.md` is to be copied, `proposals/proposals.md` tells how.
    if words.count > 1, folders.count <= 4, words.last.map(isBlankNumber) ?? false { return .template }
    if stem == "readme" || stem == place && designFolders.contains(place) { return readme(folders) }
    if folders.count <= 4, folders.contains(where: guideFolders.contains), stem != "changelog" { return .guide }
    if descriptive.contains(stem) || ["license", "licence", "people"].contains(words.last)
      || words.contains(where: { ["changelog", "relnotes", "meeting", "notes", "announcing", "whatsnew"].contains($0) })
    {
      return nil
    }
    if words.contains("style") && words.contains("guide"), folders.count <= 3 { return .named(.styleGuide) }
    if nearTop, stem.hasSuffix("contribution") { return .guide }
    if folders.count <= 3, contributionGuides.contains(where: stem.hasSuffix) { return .named(.contributing) }
    // Where a forge looks for the page on whom to ask.
    if stem == "support", folders.isEmpty || folders == [".github"] { return nil }
    if let practices = practices(letters(stem), folders) { return practices }
    if normativeFolders.contains(place) { return .named(stem.contains("style") ? .styleGuide : .guideline) }
    if ["guidelines", "guideline", "conventions", "style"].contains(words.last)
      || words.suffix(2) == ["anti", "patterns"],
      // Pages on what a linter knows.
      words.count > 1, folders.count <= 5, place != "rules"
    {
      return .named(.guideline)
    }
    if folders.count <= 3, ["agents", "claude", "gemini"].contains(stem) || stem.hasSuffix("copilot-instructions") {
      return .guide
    }
    if words.count > 1, ["prompt", "prompts"].contains(words.last), folders.count <= 3 { return .hinted }
    if words.last == "principles", folders.count <= 4 { return .hinted }
    if folders.contains(where: designFolders.contains) { return nil }
    return working(words, place, folders)
  }

  /// A page of practices. At the top it is the repository's; among documents it is as often for those who use the product.
  private static func practices(_ stem: String, _ folders: [String]) -> StandardPath? {
    guard folders.count <= 5 else { return nil }
    if ["bestpractices", "goodpractices"].contains(stem) {
      return folders.isEmpty || folders == [".github"] ? .named(.guideline) : .practices
    }
    return stem.hasSuffix("bestpractices") ? .named(.guideline) : nil
  }

  /// Whether a word stands where a number will: `nnnn`, `xxxx`.
  private static func isBlankNumber(_ word: String) -> Bool {
    word.count >= 3 && (word.allSatisfy { $0 == "n" } || word.allSatisfy { $0 == "x" })
  }

  /// Folders without those in which a site's generator wants its pages: `docs/modules/ROOT/pages` is `docs`.
  private static func withoutFrames(_ folders: [String]) -> [String] {
    guard folders.count > 1, let first = folders.first, sites.contains(first) else { return folders }
    return [first] + folders.dropFirst().filter { !frames.contains($0.filter { $0 != "_" }) }
  }

  private static let sites: Set<String> = ["docs", "doc", "documentation", "website", "site", "web"]
  private static let frames: Set<String> = [
    "source", "src", "content", "en", "markdown", "rst", "pages", "modules", "root", "book", "static", "site",
    "website", "latest", "next", "docs",
  ]

  /// What a text is that no name tells: by the folders it lies in.
  private static func working(_ words: [String], _ place: String, _ folders: [String]) -> StandardPath? {
    // The product's own pages.
    if folders.contains(where: productFolders.contains) { return nil }
    let isOfVersion = words.contains { $0.allSatisfy(\.isNumber) }
    let isHinted = words.contains(where: hintWords.contains) && !isOfVersion
    // `contrib` beside a program is what others gave; among documents it is the guide for those who do.
    let isGuide =
      folders.contains(where: guides.contains)
      || folders.dropFirst().contains("contrib")
        && folders.first.map(sites.contains) == true
    if folders.count <= 4, workFolders.contains(place) || isGuide { return .hinted }
    // `docs/developer_guide.md`, `docs/dev-env.md`
    if words.count > 1, folders.isEmpty || folders.count <= 2 && topFolders.contains(folders[0]),
      ["dev", "developer", "developers", "development"].contains(words[0])
    {
      return .hinted
    }
    let isHome = doubtfulFolders.contains(place)
    if isHinted && (folders.count <= 3 || isHome) || isHome && folders.count <= 4 { return .doubtful }
    let isNearTop = folders.isEmpty || folders.count == 1 && topFolders.contains(place)
    if !isOfVersion, isNearTop || isAmongWork(folders) { return .page }
    return nil
  }

  /// Whether one of the folders is for people who work here.
  private static func isAmongWork(_ folders: [String]) -> Bool {
    folders.count <= 6
      && folders.contains { workFolders.contains($0) || doubtfulFolders.contains($0) || $0 == "release" }
  }

  /// Folders in which a text whose name begins or ends with `template` is one, however deep they lie.
  private static let homes: Set<String> = [
    "adr", "adrs", "decisions", "rfcs", "proposal", "proposals", "design", "enhancements", "keps", "neps", "text",
    "templates", "security",
    "runbooks", "postmortems", "incidents", "release", "releases", ".github",
  ]

  /// Folders in which a text called `release-templates` holds templates, and is no page on a product's.
  private static let templateHomes: Set<String> = [
    "templates", "security", "release", "releases", "governance", "process", "maintainers", "community",
  ]

  /// Folders of entries of which the next release's changelog is made.
  private static let newsFolders: Set<String> = [
    "changelog", "changelogs", "changelog.d", "changes", "changes.d", "news", "news.d", "newsfragments",
    "upcoming_changes",
  ]

  /// The page of a folder tells how to work in it.
  private static func readme(_ folders: [String]) -> StandardPath? {
    guard let place = folders.last, folders.count <= 6 else { return nil }
    if folders.count == 1, designFolders.contains(place) { return .hinted }
    if folders.count <= 3, designFolders.contains(place) { return .doubtful }
    if folders.count <= 2 {
      if place == "contributing" { return .named(.contributing) }
      if place == "security" { return .hinted }
      if place == "releasing" || place == "release" { return .named(.guideline) }
      // What all tests have to keep to; a folder of some of them says what those are for.
      if ["t", "test", "tests"].contains(folders[0]), folders.count == 1 || place.hasSuffix("suite") { return .hinted }
      if ["contrib", "po", "coccinelle"].contains(place), folders.count == 1 || place == "coccinelle" { return .guide }
      if ["releases"].contains(place) { return .doubtful }
      if newsFolders.contains(place) { return .doubtful }
    }
    return folders.count > 1 && (isAmongWork(folders) || folders.contains("role-handbooks")) ? .page : nil
  }
}
