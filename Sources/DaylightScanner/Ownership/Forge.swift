/// A forge, as far as its CODEOWNERS differs from another's.
public enum Forge: String, Hashable, Sendable, Codable, CaseIterable {
  /// GitHub.
  case github
  /// GitLab.
  case gitlab
  /// Gitea and Forgejo.
  case gitea

  /// Where it looks for CODEOWNERS, first found first.
  public var codeownersPaths: [String] {
    switch self {
    case .github: GitHubCodeowners.paths
    case .gitlab: GitLabCodeowners.paths
    case .gitea: GiteaCodeowners.paths
    }
  }
}

/// Which forge a tree is made for, by what lies at its top; and which CODEOWNERS that forge reads.
struct ForgeMarks: Hashable, Sendable {
  /// The names at the top of a tree that tell.
  static let names = [".github", ".gitlab", ".gitlab-ci.yml", ".gitea", ".forgejo"]
  /// Every path at which some forge looks, in the order in which forges are asked.
  static let codeownersPaths = Forge.allCases.reduce(into: [String]()) { $0.appendNew($1.codeownersPaths) }

  var isGitHub = false
  var isGitLab = false
  var isGitea = false

  /// Takes note of a name at the top.
  mutating func see(_ name: String) {
    switch name {
    case ".github": isGitHub = true
    case ".gitlab", ".gitlab-ci.yml": isGitLab = true
    case ".gitea", ".forgejo": isGitea = true
    default: break
    }
  }

  /// The file that counts, and the forge whose it is when the place says so.
  ///
  /// A file in a forge's own folder speaks for that forge. GitHub's own folder is asked first; GitLab and Gitea look
  /// at the top before their own.
  ///
  /// - Parameter forge: the forge where it is known otherwise.
  static func choice(among present: (String) -> Bool, forge: Forge? = nil) -> (path: String, forge: Forge?)? {
    func first(_ forge: Forge) -> (path: String, forge: Forge?)? {
      forge.codeownersPaths.first(where: present).map { ($0, forge) }
    }
    if let forge { return first(forge) }
    if present(".github/CODEOWNERS") { return (".github/CODEOWNERS", .github) }
    if present(".gitlab/CODEOWNERS") { return first(.gitlab) }
    if present(".gitea/CODEOWNERS") || present(".forgejo/CODEOWNERS") { return first(.gitea) }
    return ["CODEOWNERS", "docs/CODEOWNERS"].first(where: present).map { ($0, nil) }
  }

  /// The forge that a CODEOWNERS in a place common to all is written for: sections are GitLab's, regular expressions Gitea's,
  /// unless the tree bears another forge's marks; without any it is GitHub's.
  func forge(of bytes: [UInt8]) -> Forge {
    if isGitLab || !isGitHub, GitLabCodeowners.hasSections(bytes) { return .gitlab }
    if isGitHub { return .github }
    if isGitLab { return .gitlab }
    if isGitea || GiteaCodeowners.looksLikeExpressions(bytes) { return .gitea }
    return .github
  }
}

/// A CODEOWNERS file as its forge reads it.
enum Codeowners: Hashable, Sendable {
  case github(GitHubCodeowners)
  case gitlab(GitLabCodeowners)
  case gitea(GiteaCodeowners)

  init(_ bytes: [UInt8], of forge: Forge) {
    switch forge {
    case .github: self = .github(GitHubCodeowners(bytes))
    case .gitlab: self = .gitlab(GitLabCodeowners(bytes))
    case .gitea: self = .gitea(GiteaCodeowners(bytes))
    }
  }

  /// The largest file that is read, in bytes.
  static let sizeLimit = GitHubCodeowners.sizeLimit

  var invalid: [OwnershipProblem] {
    switch self {
    case .github(let file): file.invalid
    case .gitlab(let file): file.invalid
    case .gitea(let file): file.invalid
    }
  }

  var dialect: OwnershipFact.Dialect {
    switch self {
    case .github: .codeowners
    case .gitlab: .gitlabCodeowners
    case .gitea: .giteaCodeowners
    }
  }

  /// Every rule: its line, its pattern as it reads, its owners.
  var rules: [(line: Int, pattern: String, owners: [String])] {
    switch self {
    case .github(let file): file.rules.map { ($0.line, $0.pattern.text, $0.owners) }
    case .gitlab(let file):
      file.sections.flatMap { section in
        section.entries.map { ($0.line, ($0.isExclusion ? "!" : "") + $0.pattern.text, $0.owners) }
      }.sorted { $0.line < $1.line }
    case .gitea(let file): file.rules.map { ($0.line, ($0.isNegative ? "!" : "") + $0.pattern, $0.owners) }
    }
  }

  /// Who owns a path; nil when no rule says anything of it.
  func decision(for path: [UInt8], in file: String) -> OwnershipDecision? {
    switch self {
    case .github(let codeowners):
      return codeowners.rule(for: path).map { OwnershipDecision($0, in: file) }
    case .gitlab(let codeowners):
      let entries = codeowners.entries(for: path)
      if entries.isEmpty { return nil }
      var owners: [String] = []
      for found in entries { owners.appendNew(found.entry.owners) }
      return OwnershipDecision(
        owners: owners, rules: entries.map { .init(path: file, line: $0.entry.line) }, dialect: .gitlabCodeowners)
    case .gitea(let codeowners):
      let rules = codeowners.rules(for: path)
      if rules.isEmpty { return nil }
      var owners: [String] = []
      for rule in rules { owners.appendNew(rule.owners) }
      return OwnershipDecision(
        owners: owners, rules: rules.map { .init(path: file, line: $0.line) }, dialect: .giteaCodeowners)
    }
  }
}

extension OwnershipDecision {
  /// What a rule of GitHub's says.
  init(_ rule: GitHubCodeowners.Rule, in file: String) {
    self.init(owners: rule.owners, rules: [.init(path: file, line: rule.line)], dialect: .codeowners)
  }
}
