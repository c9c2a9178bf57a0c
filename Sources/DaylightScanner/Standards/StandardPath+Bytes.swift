extension StandardPath {
  /// Whether a path that is no text's cannot be a standard's: told by bytes, for the many paths of a history that are
  /// neither.
  static func isRuledOut(_ path: [UInt8]) -> Bool {
    if TemplateRoot.mayHold(path) { return false }
    let start = path.lastIndex(of: 0x2f).map { $0 + 1 } ?? 0
    let name = Text.lowercased(path[start...])
    guard let first = name.first, name.count <= 96 else { return true }
    if first == UInt8(ascii: ".") || builds.contains(where: { name.starts(with: $0) }) { return false }
    if isTask(path, name) || isInChecks(path, name) { return false }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else {
      return !plain.contains(name) && !isScript(name[...])
    }
    let ending = Array(name[(dot + 1)...])
    if ending.count <= 12, endings.contains(ending) || isProgram(path, ending, name[..<dot]) { return false }
    if scripts.contains(ending) {
      return !isScript(name[..<dot]) && !plain.contains(name) && !isInPresets(path)
    }
    return !plain.contains(name)
  }

  /// Whether a name may be a check's. Wider than `isCheckName`, and asked of every program's path.
  private static func isScript(_ stem: ArraySlice<UInt8>) -> Bool {
    let stem = Array(stem)
    return Text.contains(stem, anyOf: checkParts)
  }

  private static func isInPresets(_ path: [UInt8]) -> Bool {
    if ["cops/", "cop/", "rubocop/", ".rubocop/", ".eslint/"].contains(where: { path.starts(with: $0.utf8) }) {
      return true
    }
    return path.split(separator: UInt8(ascii: "/")).dropLast().contains { folder in
      let folder = Text.lowercased(folder)
      return presetFolders.contains(folder) || Text.contains(folder, configs) || folder.suffix(6) == rules[...]
    }
  }

  private static let configs = Array("-config-".utf8)
  private static let rules = Array("-rules".utf8)

  /// Whether a path is a script's among those for people who work here. Asked of every path.
  private static func isTask(_ path: [UInt8], _ name: [UInt8]) -> Bool {
    guard let slash = path.firstIndex(of: 0x2f), slash <= 7, path.count - slash - 1 <= 60,
      taskFolders.contains(Array(path[..<slash])), path.count(where: { $0 == 0x2f }) <= 2
    else { return false }
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return true }
    return ["sh", "bash"].contains { name[(dot + 1)...].elementsEqual($0.utf8) }
  }

  /// Whether a shell script lies in a folder of checks: `hack/make-rules/verify/generated.sh`.
  private static func isInChecks(_ path: [UInt8], _ name: [UInt8]) -> Bool {
    let isShell = [".sh", ".bash"].contains {
      name.count > $0.utf8.count && name.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    guard isShell, let place = path.split(separator: 0x2f).dropLast().last else { return false }
    let folder = Text.lowercased(place)
    return ["verify", "lint", "linters", "checks"].contains { folder.elementsEqual($0.utf8) }
  }

  /// Whether a program may be a linter's rule, a build's check, or a test of what the program offers.
  private static func isProgram(_ path: [UInt8], _ ending: [UInt8], _ stem: ArraySlice<UInt8>) -> Bool {
    if ending == golang { return Text.contains(Text.lowercased(path), anyOf: analyzers) || isCheckProgram(path) }
    return programs.contains(ending)
      && (Text.contains(Array(stem), anyOf: shapes) || buildFolders.contains { Text.hasPrefix(path[...], $0) })
  }

  /// Whether a path may be that of a check's own program.
  private static func isCheckProgram(_ path: [UInt8]) -> Bool {
    path.suffix(8).elementsEqual("/main.go".utf8) && Text.contains(path, anyOf: checkParts)
  }

  private static let golang = Array("go".utf8)
  private static let programs: Set<[UInt8]> = Set(
    ["cs", "php", "scala", "java", "kt", "groovy"].map { Array($0.utf8) })
  private static let analyzers = ["lint", "vet/", "analyzer"].map { Array($0.utf8) }
  private static let shapes = [
    "approvaltest", "publicapitest", "architecturetest", "archtest", "archunittest", "sourcecodetest",
    "codingstandardtest",
  ].map {
    Array($0.utf8)
  }
  private static let buildFolders: [StaticString] = ["buildsrc/", "build-logic/", "build-plugins/"]

  private static let taskFolders: Set<[UInt8]> = Set(
    ["script", "scripts", "hack", "ci", ".ci", "tools", "dev", ".github"].map { Array($0.utf8) })

  private static let checkParts: [[UInt8]] = [
    "check", "lint", "verify", "validate", "style", "spell", "typos", "badwords", "clippy", "analy", "consistency",
    "hygiene", "soundness", "licen", "prevent", "forbid", "disallow", "enforce",
  ].map { Array($0.utf8) }
  private static let endings: Set<[UInt8]> = Set(
    [
      "yml", "yaml", "rego", "cocci", "ql", "json", "json5", "jsonc", "toml", "cfg", "xml", "ini", "tf", "hcl",
      "groovy",
      "libsonnet", "conf",
      "dev", "mod", "mjs", "cjs", "dockerfile", "jenkinsfile", "neon", "dist", "gradle", "kts", "ruleset",
      "globalconfig", "dotsettings", "rdoc", "mdc", "license", "header", "nix", "template", "cedar", "sentinel",
      "polar", "editorconfig", "props", "targets", "cmake", "in", "config", "dic", "properties", "stylecop", "settings",
    ].map { Array($0.utf8) })
  private static let scripts: Set<[UInt8]> = Set(
    ["sh", "bash", "pl", "perl", "py", "js", "ts", "exs", "rb", "php"].map { Array($0.utf8) })
  private static let plain: Set<[UInt8]> = Set(
    [
      "codeowners", "owners", "owners_aliases", "maintainers", "contributing", "submittingpatches", "hacking",
      "codingguidelines", "codingstyle", "coding-style", "styleguide", "jenkinsfile", "dockerfile", "containerfile",
      "readme", "pylintrc", "_clang-format", "package.swift", "module.bazel", "pipfile", "issue_template",
      "pull_request_template", "gemfile", "_typos.toml", "eslint.config.js", "eslint.config.ts", "prettier.config.js",
      "stylelint.config.js", "commitlint.config.js", "workspace", "security_contacts", "prettier.config.cjs",
      "eslint.config.mts", "lint-staged.config.js", "knip.config.js", "knip.config.ts", "knip.ts",
      "license_template", "makefile.common", "dep5", "bannedsymbols.txt", ".doctor.exs", ".clinerules", "pre-commit",
      "pre-push",
      "commit-msg", "prepare-commit-msg", "phparkitect.php", "dangerfile", "dangerfile.js", "dangerfile.ts",
      "steepfile", "elvis.config", "xo.config.js", "rector.php", "ecs.php", "directory.build.props",
    ].map { Array($0.utf8) })
  private static let builds: [[UInt8]] = ["boilerplate.", "boilerplate-", "dockerfile", "containerfile", "jenkinsfile"]
    .map { Array($0.utf8) }
  private static let presetFolders: Set<[UInt8]> = Set(
    ["presets", "lint-presets", "shared-config", "eslint-config", "lint-config", "lint", "tsconfig", "renovate"].map {
      Array($0.utf8)
    })
}
