/// The files by which a repository takes up what another one shares, and how each names it.
///
/// What is named is put in one form: `owner/name/path` for a file of a repository, `owner/name` for a whole one, and
/// `npm:`, `pypi:`, `maven:`, `image:` or `jenkins:` before the name of a package, an image or a library; `gem:name/path`
/// is a file of a gem.
enum UptakeForm: Hashable, Sendable {
  case workflow, gitlab, renovate, nodePackage, nodeConfig, preCommit, jenkins, terraform, image, python, go, swift
  case cargo, bazel, maven, rubocop, text

  /// The most that is taken from one file.
  static let most = 60

  /// How a file may take something up, by its path; nil when it does not.
  static func form(ofPath path: String) -> UptakeForm? {
    let lower = path.lowercased()
    let parts = lower.split(separator: "/")
    guard let last = parts.last, parts.count <= 6 else { return nil }
    let name = String(last)
    let folders = parts.dropLast()
    if folders.contains(where: { foreign.contains(String($0)) }) { return nil }
    let isYAML = name.hasSuffix(".yml") || name.hasSuffix(".yaml")
    if isYAML {
      if name == ".pre-commit-config.yaml" { return .preCommit }
      if folders.first == ".github", folders.count >= 2,
        folders.dropFirst().first == "workflows" || name.hasPrefix("action.")
      {
        return .workflow
      }
      if name == "action.yml", folders.isEmpty { return .workflow }
      if name.hasSuffix(".gitlab-ci.yml") || folders.first == ".gitlab" { return .gitlab }
    }
    if name.hasPrefix(".rubocop"), isYAML, folders.count <= 3 { return .rubocop }
    if let known = names[name] { return folders.count <= 3 ? known : nil }
    if name.hasSuffix(".tf") { return .terraform }
    if name.hasPrefix("dockerfile") || name.hasSuffix(".dockerfile") || name.hasPrefix("containerfile") {
      return .image
    }
    if name.hasPrefix("jenkinsfile") || name.hasSuffix(".jenkinsfile") { return .jenkins }
    if name.hasPrefix("requirements") || name.hasSuffix("requirements.txt"), name.hasSuffix(".txt") { return .python }
    if [
      ".eslintrc", "eslint.config.", "tsconfig", ".prettierrc", ".stylelintrc", "stylelint.config.",
      "commitlint.config.",
    ]
    .contains(where: name.hasPrefix), folders.count <= 3 {
      return .nodeConfig
    }
    let stem = name.prefix { $0 != "." }
    if ["contributing", "security", "governance", "hacking", "styleguide", "style-guide"].contains(String(stem)),
      folders.count <= 1, DocumentOutline.markup(ofPath: lower) != nil
    {
      return .text
    }
    return nil
  }

  private static let foreign: Set<String> = [
    "vendor", "third_party", "node_modules", "testdata", "fixtures", "__fixtures__", "external",
  ]

  private static let names: [String: UptakeForm] = [
    "renovate.json": .renovate, "renovate.json5": .renovate, ".renovaterc": .renovate, ".renovaterc.json": .renovate,
    "package.json": .nodePackage, "biome.json": .nodeConfig, "pyproject.toml": .python, "setup.cfg": .python,
    "tox.ini": .python, "go.mod": .go, "package.swift": .swift, "cargo.toml": .cargo, "module.bazel": .bazel,
    "workspace": .bazel, "workspace.bazel": .bazel, "pom.xml": .maven,
  ]

  /// What a file takes up, in order, each once.
  func targets(in bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    func add(_ target: String?) {
      guard let target, !target.isEmpty, target.utf8.count <= 200, found.count < UptakeForm.most else { return }
      if seen.insert(target).inserted { found.append(target) }
    }
    switch self {
    case .workflow: UptakeForm.uses(bytes).forEach(add)
    case .gitlab: UptakeForm.includes(bytes).forEach(add)
    case .renovate: UptakeForm.strings(afterKey: "extends", in: bytes).map(UptakeForm.renovatePreset).forEach(add)
    case .nodePackage:
      let own = UptakeForm.value(ofKey: "name", in: bytes)
      for text in UptakeForm.quoted(bytes) where text != own { add(UptakeForm.nodePackage(text)) }
    case .nodeConfig:
      for text in UptakeForm.strings(afterKey: "extends", in: bytes) + UptakeForm.quoted(bytes) {
        add(UptakeForm.nodePackage(text))
      }
    case .preCommit:
      for line in Text.lines(bytes) {
        if let value = UptakeForm.yaml("repo", line) { add(UptakeForm.repository(inAddress: value)) }
      }
    case .jenkins: UptakeForm.libraries(bytes).forEach(add)
    case .terraform:
      for line in Text.lines(bytes) {
        guard let value = UptakeForm.assigned("source", line), !value.hasPrefix(".") else { continue }
        add(UptakeForm.repository(inAddress: value))
      }
    case .image: UptakeForm.images(bytes).forEach(add)
    case .python:
      Text.eachLine(bytes) { line in
        guard UptakeForm.mayName(line, beside: UptakeForm.pythonWords) else { return }
        let text = Text.decode(line)
        if text.holds("git+"), let start = text.range(of: "git+") {
          add(UptakeForm.repository(inAddress: String(text[start.upperBound...])))
        }
        let word = text.trimmed.drop { "\"' ".contains($0) }.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        let name = word.lowercased()
        if name == "hacking" || UptakeForm.isPresetName(name), name.utf8.count > 6 { add("pypi:\(name)") }
      }
    case .go:
      guard UptakeForm.mayName(bytes[...], beside: []) else { return [] }
      Text.eachLine(bytes) { line in
        guard UptakeForm.mayName(line, beside: []) else { return }
        let words = Text.decode(line).split(separator: " ")
        guard let word = words.first(where: { $0.contains(".") && $0.contains("/") }) else { return }
        let parts = word.split(separator: "/")
        if parts.count >= 3, UptakeForm.isPresetName(String(word)) || parts[2].hasSuffix("lint") {
          add("\(parts[1])/\(parts[2])")
        }
      }
    case .swift, .cargo, .bazel:
      let keys = self == .swift ? ["url"] : self == .cargo ? ["git"] : ["remote"]
      guard keys.contains(where: { Text.contains(bytes, Array($0.utf8)) }) else { return [] }
      Text.eachLine(bytes) { line in
        for key in keys {
          if let value = UptakeForm.inline(key, line) { add(UptakeForm.repository(inAddress: value)) }
        }
      }
    case .maven: UptakeForm.parents(bytes).forEach(add)
    case .rubocop: UptakeForm.inherited(bytes).forEach(add)
    case .text:
      for word in bytes.split(whereSeparator: { " \t\r\n()<>\"'`,[]|".utf8.contains($0) }) where word.count > 20 {
        guard Text.hasPrefix(word, "http"), let path = ReferenceText.repositoryPath(ofURL: Text.decode(word)) else {
          continue
        }
        var target = path
        while let end = target.last, ".:*".contains(end) { target.removeLast() }
        let inside = target.split(separator: "/").dropFirst(2).joined(separator: "/")
        if StandardPath.read(inside) != nil { add(target) }
      }
    }
    return found
  }

  // MARK: - Names

  /// Whether a package's name says that it is made to be shared as a standard.
  static func isPresetName(_ name: String) -> Bool {
    let lower = Text.lowercased(Array(name.utf8))
    return Text.contains(lower, anyOf: presetWords)
  }

  /// Whether some bytes may hold a preset's name, a linter's, or one of some other words: a glance that misses none.
  ///
  /// Each of `presetWords` holds one of six words that are told by few bytes.
  static func mayName(_ bytes: ArraySlice<UInt8>, beside others: [[UInt8]]) -> Bool {
    let isFound = bytes.withUnsafeBufferPointer { text in
      func holds(_ word: StaticString, _ start: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard start >= 0, start + count <= text.count else { return false }
        for offset in 0..<count where text[start + offset] | 0x20 != word.utf8Start[offset] { return false }
        return true
      }
      for place in text.indices {
        // The rarest byte of each word.
        switch text[place] | 0x20 {
        case UInt8(ascii: "f") where holds("config", place - 3): return true
        case UInt8(ascii: "y") where holds("style", place - 2): return true
        case UInt8(ascii: "v") where holds("convention", place - 3): return true
        case UInt8(ascii: "p") where holds("preset", place): return true
        case UInt8(ascii: "d") where holds("standard", place - 4): return true
        case UInt8(ascii: "l") where holds("lint", place): return true
        default: continue
        }
      }
      return false
    }
    return isFound || !others.isEmpty && others.contains { Text.contains(Text.lowercased(bytes), $0) }
  }

  private static let pythonWords: [[UInt8]] = ["git+", "hacking"].map { Array($0.utf8) }

  /// For `mayName`, each holds one of its six words.
  static let presetWords: [[UInt8]] = [
    "eslint-config", "prettier-config", "stylelint-config", "tsconfig", "ts-config", "commitlint-config", "lint-config",
    "renovate-config", "babel-preset", "biome-config", "code-style", "codestyle", "style-guide", "coding-standard",
    "-standards", "-conventions", "lint-rules", "lint-preset", "build-config", "build-preset",
  ].map { Array($0.utf8) }

  /// The package that a preset's name or path means: `@harbour` in ESLint's short form is `@harbour/eslint-config`.
  static func nodePackage(_ text: String) -> String? {
    guard text.utf8.count < 120, !text.hasPrefix("."), !text.hasPrefix("plugin:"), !text.contains(" ") else {
      return nil
    }
    let parts = text.split(separator: "/").map(String.init)
    guard let first = parts.first else { return nil }
    if first.hasPrefix("@") {
      if parts.count == 1 { return nil }
      return isPresetName(parts[1]) ? "npm:\(first)/\(parts[1])" : nil
    }
    return isPresetName(first) && !first.contains(":") ? "npm:\(first)" : nil
  }

  /// `owner/name`, and what is after it, out of an address of a repository or of a file in it.
  static func repository(inAddress address: String) -> String? {
    var text = address.prefix { !" \"'#,".contains($0) }[...]
    for prefix in ["git::", "git+", "hg::"] where text.hasPrefix(prefix) { text = text.dropFirst(prefix.count) }
    let query = text.firstIndex(of: "?") ?? text.endIndex
    text = text[..<query]
    if let scheme = text.range(of: "://") {
      text = text[scheme.upperBound...]
      if let user = text.firstIndex(of: "@"), !text[..<user].contains("/") { text = text[text.index(after: user)...] }
      guard let slash = text.firstIndex(of: "/") else { return nil }
      text = text[text.index(after: slash)...]
    } else if text.hasPrefix("git@"), let colon = text.firstIndex(of: ":") {
      text = text[text.index(after: colon)...]
    } else if let slash = text.firstIndex(of: "/"), text[..<slash].contains(".") {
      text = text[text.index(after: slash)...]
    } else {
      return nil
    }
    // Terraform parts a folder of the repository by two slashes.
    let halves = text.range(of: "//")
    let before = halves.map { text[..<$0.lowerBound] } ?? text
    let inside = halves.map { text[$0.upperBound...] }
    var parts = before.split(separator: "/").map(String.init)
    if let at = parts.last?.firstIndex(of: "@"), let name = parts.last { parts[parts.count - 1] = String(name[..<at]) }
    guard parts.count >= 2, parts.count <= 6 else { return nil }
    if let last = parts.last, last.hasSuffix(".git") { parts[parts.count - 1] = String(last.dropLast(4)) }
    guard parts.allSatisfy({ !$0.isEmpty && !$0.contains("$") && !$0.contains("{") }) else { return nil }
    let repository = parts.joined(separator: "/")
    return inside.map { "\(repository)/\($0)" } ?? repository
  }

  private static func renovatePreset(_ text: String) -> String? {
    let homes = ["github>", "gitlab>", "local>", "gitea>", "bitbucket>"]
    guard let home = homes.first(where: text.hasPrefix) else { return nil }
    var name = text.dropFirst(home.count).prefix { $0 != "#" && $0 != "(" }
    if let folder = name.range(of: "//") {
      let path = name[folder.upperBound...]
      return "\(name[..<folder.lowerBound])/\(path)\(path.contains(".") ? "" : ".json")"
    }
    guard let colon = name.firstIndex(of: ":") else { return "\(name)/default.json" }
    let preset = name[name.index(after: colon)...]
    name = name[..<colon]
    return "\(name)/\(preset)\(preset.contains(".json") ? "" : ".json")"
  }

  // MARK: - Lines

  /// What a workflow calls. The forge's own steps are everybody's, and left out.
  private static func uses(_ bytes: [UInt8]) -> [String] {
    Text.lines(bytes).compactMap { line in
      guard let value = yaml("uses", line) else { return nil }
      guard !value.hasPrefix("."), value.contains("/"), !value.hasPrefix("docker:"), !value.contains("$") else {
        return nil
      }
      let target = String(value.prefix { $0 != "@" })
      return target.hasPrefix("actions/") || target.hasPrefix("github/") || target.hasPrefix("docker/") ? nil : target
    }
  }

  /// What a GitLab pipeline includes from other projects.
  private static func includes(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var project: String?
    var isInFiles = false
    func close() {
      if let project, !isInFiles { found.append(project) }
      project = nil
      isInFiles = false
    }
    for line in Text.lines(bytes) {
      if let value = yaml("project", line) {
        close()
        project = value
      } else if let value = yaml("remote", line) {
        close()
        found += rawPath(value).map { [$0] } ?? []
      } else if let value = yaml("component", line) {
        close()
        let parts = value.split(separator: "/").dropFirst()
        let path = parts.joined(separator: "/").prefix { $0 != "@" }
        if parts.count >= 3 {
          let repository = parts.dropLast().joined(separator: "/")
          found.append("\(repository)/templates/\(path.split(separator: "/").last ?? "").yml")
        }
      } else if let project,
        yaml("file", line) != nil || Text.hasPrefix(Text.trimmed(line), "file:")
          || isInFiles && Text.hasPrefix(Text.trimmed(line), "- ")
      {
        isInFiles = true
        let text = Text.decode(line)
        for word in text.split(whereSeparator: { " \"'[],".contains($0) }) where word.contains(".") {
          found.append("\(project)/\(word.drop { $0 == "/" })")
        }
      } else if !Text.isBlank(line), isInFiles {
        isInFiles = false
        project = nil
      }
    }
    if !isInFiles { close() }
    return found
  }

  /// `owner/name/path` out of the address of a raw file.
  static func rawPath(_ url: String) -> String? {
    guard let scheme = url.range(of: "://") else { return nil }
    let parts = url[scheme.upperBound...].prefix { $0 != "?" }.split(separator: "/").map(String.init).filter {
      $0 != "-"
    }
    if parts.first == "raw.githubusercontent.com", parts.count >= 5 {
      return (parts[1...2] + parts[4...]).joined(separator: "/")
    }
    guard let marker = parts.firstIndex(of: "raw"), marker >= 3, marker + 2 < parts.count else { return nil }
    return (parts[1..<marker] + parts[(marker + 2)...]).joined(separator: "/")
  }

  private static func libraries(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    for line in Text.lines(bytes) {
      let text = Text.decode(line).trimmed
      guard text.hasPrefix("@Library") || text.hasPrefix("library ") || text.hasPrefix("library(") else { continue }
      for name in quoted(Array(text.utf8)) {
        let name = name.prefix { $0 != "@" }
        if !name.isEmpty { found.append("jenkins:\(name.lowercased())") }
      }
    }
    return found
  }

  /// The images that a build starts from; those of no namespace are everybody's.
  private static func images(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    Text.eachLine(bytes) { line in
      let line = line.drop { $0 == 0x20 || $0 == 0x09 }
      if let first = line.first, first | 0x20 == UInt8(ascii: "f"), let image = image(ofLine: Text.trimmed(line)) {
        found.append(image)
      }
    }
    return found
  }

  private static func image(ofLine line: ArraySlice<UInt8>) -> String? {
    guard Text.hasPrefix(line, "from "), line.contains(UInt8(ascii: "/")) else { return nil }
    let words = Text.decode(line).split(separator: " ").dropFirst().drop { $0.hasPrefix("--") }
    guard let image = words.first, image.contains("/"), !image.contains("$") else { return nil }
    var parts = image.split(separator: "/").map(String.init)
    if let host = parts.first, host.contains(".") || host.contains(":") { parts.removeFirst() }
    guard parts.count >= 2, parts[0] != "library", let last = parts.last else { return nil }
    parts[parts.count - 1] = String(last.prefix { $0 != ":" && $0 != "@" })
    return "image:\(parts.joined(separator: "/").lowercased())"
  }

  private static func parents(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var isInParent = false
    for line in Text.lines(bytes) {
      let text = Text.decode(line)
      if text.holds("<parent>") { isInParent = true }
      if let start = text.range(of: "<artifactId>"), let end = text.range(of: "</artifactId>"),
        start.upperBound < end.lowerBound
      {
        let name = String(text[start.upperBound..<end.lowerBound])
        if isInParent || name.hasSuffix("-bom") { found.append("maven:\(name)") }
      }
      if text.holds("</parent>") { isInParent = false }
    }
    return found
  }
}
