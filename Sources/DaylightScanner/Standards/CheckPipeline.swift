/// Reads a pipeline of a forge: whether others can call it, and whether it checks a convention.
enum CheckPipeline {
  /// What kind of standard a pipeline is; nil when it is a build, a release or another chore.
  static func category(path: String, name: String, bytes: [UInt8]) -> StandardFact.Category? {
    let lines = Text.lines(bytes)
    // `pull_request:`, or `- pull_request` in a list.
    func says(_ word: StaticString) -> Bool {
      lines.contains { line in Text.hasPrefix(Text.trimmed(line).drop { $0 == 0x2d || $0 == 0x20 }, word) }
    }
    if name.hasPrefix("action."), says("runs:") || says("using:") {
      // `.github/actions/semver-label-checker/action.yml`
      let place = path.split(separator: "/").dropLast().last.map { words(Array($0.utf8)[...]) } ?? []
      return isCheck(place) ? .check : .pipeline
    }
    if says("workflow_call") { return .pipeline }
    if !path.hasPrefix(".github/"), !isClusterObject(lines), says("stage:") || says("script:") || says("spec:") {
      return .pipeline
    }
    let isOfChanges = says("pull_request") || lines.contains { isList($0, holding: "pull_request") }
    guard path.hasPrefix(".github/workflows/"), isOfChanges || says("push") || says("on: push") || says("schedule:")
    else { return nil }
    let names = Names(lines)
    let file = words(Array(name.prefix { $0 != "." }.utf8)[...])
    // A build that has a check among its jobs is one for each change alone.
    let jobs = names.jobs.count == 1 ? names.jobs : []
    let whole = [file, names.pipeline] + jobs
    if isOfChangesText(lines) || whole.contains(where: isScan) { return .check }
    if (isOfChanges || says("push")) && whole.contains(where: isCheck) { return .check }
    guard isOfChanges else { return nil }
    if ordersChanges(lines) { return .check }
    let own = names.jobs.count <= 2 ? names.jobs : []
    if own.contains(where: isOrder), fails(lines, afterPushes: false) { return .check }
    let isLint = names.jobs.contains { $0.contains(where: lintWords.contains) }
    let isOfOne = whole.contains { $0.contains(where: ofChanges.contains) }
    let isOfProducts = whole.contains { $0.contains(where: ofProducts.contains) }
    let isOwn = isOfOne || names.jobs.count == 1 && fails(lines, afterPushes: says("push"))
    return isLint || whole.contains(where: asksForRecord) || isOwn && !isOfProducts ? .check : nil
  }

  /// What a pipeline and its jobs are called.
  struct Names: Equatable {
    /// The words of its own name.
    var pipeline: [String] = []
    /// The words of each job's id and name.
    var jobs: [[String]] = []

    init(_ lines: [ArraySlice<UInt8>]) {
      var isInJobs = false
      var depth: Int?
      for line in lines {
        let text = Text.trimmed(line)
        guard let first = text.first, first != UInt8(ascii: "#") else { continue }
        let indent = line.count - line.drop { $0 == 0x20 || $0 == 0x09 }.count
        if indent == 0 {
          isInJobs = Text.hasPrefix(text, "jobs:")
          if Text.hasPrefix(text, "name:") { pipeline = CheckPipeline.words(text.dropFirst(5)) }
          continue
        }
        guard isInJobs else { continue }
        if depth == nil { depth = indent }
        if indent == depth {
          jobs.append(CheckPipeline.words(text))
        } else if indent <= (depth ?? 0) * 2, Text.hasPrefix(text, "name:"), !jobs.isEmpty {
          jobs[jobs.count - 1] += CheckPipeline.words(text.dropFirst(5))
        }
      }
    }
  }

  private static func words(_ text: ArraySlice<UInt8>) -> [String] {
    text.split { !Text.isLetter($0) }.map { String(decoding: Text.lowercased($0), as: UTF8.self) }
  }

  /// Words that name a check of sources.
  private static let lintWords: Set<String> = [
    "lint", "linter", "linting", "linters", "lints", "style", "format", "formatting", "fmt", "whitespace", "typecheck",
    "golangci", "precommit", "actionlint", "spelling", "codespell", "typos", "checkstyle", "codestyle", "smatch",
    "cppcheck", "clippy", "spellcheck", "shellcheck", "eslint", "prettier", "ruff", "mypy", "rustfmt", "gofmt",
    "zizmor", "markdownlint", "yamllint", "rubocop", "phpstan", "standards", "scanbuild", "guideline", "guidelines",
    "autofix", "soundness", "checker", "mutation", "doctor-rst",
  ]

  /// Words that name a check of sources, of changes, or of what they bring along.
  private static let checkWords: Set<String> = lintWords.union([
    "validate", "validation", "policy", "conformance", "compliance", "breaking", "commitlint", "dco", "licence",
    "license", "licenses", "semver", "linkcheck", "links", "semantic", "conventional", "lychee", "apidiff", "guard",
    "prevent",
    "clang-format", "pre-commit", "spell-check", "link-check", "api-compatibility", "code-quality", "type-check",
    "api-surface", "static-analysis", "scan-build", "dead-code", "clang-tidy",
  ])

  /// Words of scans for what is dangerous, or left lying, whenever they run.
  private static let scans: Set<String> = [
    "codeql", "code-ql", "govulncheck", "scorecard", "scorecards", "depsreview", "dependency-review", "coverity",
    "semgrep",
    "gitleaks", "osv-scanner", "trivy", "vulncheck", "sonarcloud", "sonarqube", "cargo-deny", "cargo-audit",
    "security-scan", "secret-scan", "secrets-scan", "grype", "zizmor", "audit", "snyk", "stale", "lock", "lock-threads",
  ]

  /// Words of checks, when a pipeline runs for each change; others look at what is there, now and then.
  private static let ofChanges: Set<String> = ["audit", "check", "checks", "verify"]

  /// Words of pipelines that build and try a program.
  private static let ofProducts: Set<String> = [
    "build", "builds", "test", "tests", "testing", "ci", "linux", "macos", "windows", "coverage", "fuzz", "release",
    "publish", "deploy", "docker", "benchmark",
  ]

  /// Whether words, or two of them together, are those of a check.
  private static func isCheck(_ words: [String]) -> Bool {
    holds(words, checkWords)
      || words.contains { $0.hasPrefix("check") && $0.utf8.count > 6 && !$0.hasPrefix("checkout") }
  }

  private static func isScan(_ words: [String]) -> Bool { holds(words, scans) }

  private static func holds(_ words: [String], _ known: Set<String>) -> Bool {
    words.contains(where: known.contains) || zip(words, words.dropFirst()).contains { known.contains("\($0)-\($1)") }
  }

  /// Whether words say that a change must come with an entry of the changelog: `Check for changelog entry`.
  private static func asksForRecord(_ words: [String]) -> Bool {
    words.contains(where: records.contains) && words.contains(where: asking.contains)
  }

  private static let records: Set<String> = [
    "changelog", "changelogs", "changeset", "changesets", "newsfragment", "newsfragments", "towncrier",
  ]
  private static let asking: Set<String> = [
    "check", "checks", "require", "requires", "required", "verify", "enforce", "ensure", "validate", "protect",
    "block",
  ]

  /// Whether a pipeline's own script lets a change fail: for what is generated and was not committed, or, where it runs
  /// for changes alone, with words of its own.
  private static func fails(_ lines: [ArraySlice<UInt8>], afterPushes: Bool) -> Bool {
    let words = afterPushes ? clean : clean + failing
    return lines.contains { line in Text.contains(line, anyOf: words) }
  }

  /// Whether a job's name says that it looks whether something holds: `Verify dist files are in sync`.
  private static func isOrder(_ words: [String]) -> Bool {
    words.contains { ["verify", "ensure", "validate", "enforce", "require", "block", "protect"].contains($0) }
  }

  /// Whether a pipeline sorts what people propose: it puts labels on changes, or asks for reviewers.
  private static func ordersChanges(_ lines: [ArraySlice<UInt8>]) -> Bool {
    lines.contains { Text.contains($0, anyOf: orders) }
  }

  private static let orders = [
    "addLabels", "removeLabel", "setLabels", "--add-label", "--remove-label", "actions/labeler", "requestReviewers",
    "--add-reviewer", "addAssignees", "required-labels", "semantic-pull-request",
  ].map { Array($0.utf8) }

  private static let failing = ["core.setFailed(", "::error", "exit 1"].map { Array($0.utf8) }
  private static let clean = ["git diff --exit-code", "git diff --quiet"].map { Array($0.utf8) }

  /// Whether a line is `on: [push, pull_request]`.
  private static func isList(_ line: ArraySlice<UInt8>, holding word: String) -> Bool {
    Text.hasPrefix(line, "on:") && Text.contains(line, word.utf8)
  }

  /// Whether a file is what a cluster is told to run, as a chart's templates are; only Tekton's are pipelines.
  private static func isClusterObject(_ lines: [ArraySlice<UInt8>]) -> Bool {
    let kinds = lines.filter { Text.hasPrefix($0, "apiversion:") }
    return !kinds.isEmpty && !kinds.contains { Text.contains($0, "tekton.dev".utf8) }
  }

  /// Whether a pipeline runs when somebody edits a change's title or description: it checks what people write there.
  private static func isOfChangesText(_ lines: [ArraySlice<UInt8>]) -> Bool {
    guard lines.contains(where: { Text.hasPrefix(Text.trimmed($0), "pull_request") }) else { return false }
    let place = lines.firstIndex { Text.hasPrefix(Text.trimmed($0), "types:") }
    guard let place else { return false }
    // `types: [opened, edited]`, or a list on the lines below.
    let list = [lines[place]] + lines[(place + 1)...].prefix(8).prefix { Text.hasPrefix(Text.trimmed($0), "-") }
    guard list.contains(where: { Text.contains($0, "edited".utf8) }) else { return false }
    // A pipeline that only puts labels on, or approves others, reads no text.
    return lines.contains { line in
      // `actions/checkout` fetches sources, and reads no text.
      let lower = Text.lowercased(line)
      return !Text.contains(lower, checkout) && textWords.contains { Text.contains(lower, $0) }
    }
  }

  private static let checkout = Array("checkout".utf8)
  private static let textWords: [[UInt8]] = [
    "title", "body", "description", "message", "lint", "check", "verify", "dco",
  ]
  .map { Array($0.utf8) }
}
