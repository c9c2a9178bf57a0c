/// Says which pipeline of a repository enforces a standard: the one that names its tool, or the script of it.
struct Enforcement: Sendable {
  /// A pipeline, or a script that one may run.
  struct File: Hashable, Sendable {
    var path: String
    var bytes: [UInt8]
  }

  private let pipelines: [File]
  private let helpers: [File]

  /// The largest file that is read for it, in bytes, and the most files.
  static let limit = 256 << 10
  static let most = 400

  init(_ files: [File]) {
    pipelines = files.filter { Enforcement.isPipeline($0.path) }
    var helpers: [File] = []
    for file in files where !Enforcement.isPipeline(file.path) {
      let words = Enforcement.words(forRunning: file.path)
      if pipelines.contains(where: { pipeline in words.contains { Text.contains(pipeline.bytes, $0) } }) {
        helpers.append(file)
      }
    }
    self.helpers = helpers
  }

  /// The pipeline that enforces what some words name; nil when none was found.
  ///
  /// - Parameter path: the standard's own: a pipeline that checks is its own enforcement.
  func pipeline(naming needles: [String], path: String) -> String? {
    if Enforcement.isPipeline(path) { return path }
    if needles.isEmpty { return nil }
    let words = needles.map { Array($0.utf8) }
    func names(_ file: File) -> Bool { file.path != path && words.contains { Text.contains(file.bytes, $0) } }
    if let found = pipelines.first(where: names) { return found.path }
    guard let helper = helpers.first(where: names) else { return nil }
    let running = Enforcement.words(forRunning: helper.path)
    return pipelines.first { pipeline in running.contains { Text.contains(pipeline.bytes, $0) } }?.path
  }

  /// Whether a file is read for this.
  static func isRead(_ path: String) -> Bool { isPipeline(path) || isHelper(path) }

  /// The same for a path as git has it. Cheap: asked of every file of a tree.
  static func isRead(_ path: [UInt8]) -> Bool {
    guard path.count < 120 else { return false }
    let slashes = path.count { $0 == UInt8(ascii: "/") }
    return slashes <= 2 && isRead(String(decoding: path, as: UTF8.self))
  }

  private static let pipelineNames: Set<String> = [
    ".gitlab-ci.yml", ".travis.yml", ".cirrus.yml", "azure-pipelines.yml", "jenkinsfile", ".zuul.yaml", "zuul.yaml",
    "appveyor.yml", ".appveyor.yml", "bitbucket-pipelines.yml", ".drone.yml", ".prow.yaml", ".pre-commit-config.yaml",
  ]

  private static func isPipeline(_ path: String) -> Bool {
    let lower = path.lowercased()
    if pipelineNames.contains(lower) { return true }
    let isYAML = lower.hasSuffix(".yml") || lower.hasSuffix(".yaml")
    return isYAML
      && [".github/workflows/", ".circleci/", ".buildkite/", "zuul.d/", ".zuul.d/", ".gitlab/"].contains {
        lower.hasPrefix($0)
      }
  }

  private static let helperNames: Set<String> = [
    "makefile", "gnumakefile", "tox.ini", "noxfile.py", "justfile", "package.json", "taskfile.yml", "taskfile.yaml",
    "rakefile", "docker-bake.hcl", "build.gradle", "pom.xml", "magefile.go", "meson.build", "documentation/makefile",
    "t/makefile",
  ]

  private static func isHelper(_ path: String) -> Bool {
    let lower = path.lowercased()
    if helperNames.contains(lower) { return true }
    let folders = ["ci/", "scripts/", "script/", "hack/", "tools/", ".github/scripts/", "dev/", "build/", "test/"]
    return folders.contains { lower.hasPrefix($0) } && lower.split(separator: "/").count <= 3
      && (lower.hasSuffix(".sh") || lower.hasSuffix(".bash") || lower.hasSuffix(".py") || lower.hasSuffix("dockerfile"))
  }

  /// The words by which a pipeline runs a helper.
  private static func words(forRunning path: String) -> [[UInt8]] {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let words: [String] =
      switch name.lowercased() {
      case "makefile", "gnumakefile": ["make "]
      case "tox.ini": ["tox"]
      case "noxfile.py": ["nox"]
      case "justfile": ["just "]
      case "package.json": ["npm ", "yarn ", "pnpm "]
      case "taskfile.yml", "taskfile.yaml": ["task "]
      case "rakefile": ["rake "]
      case "docker-bake.hcl": ["bake"]
      case "build.gradle": ["gradle"]
      case "pom.xml": ["mvn"]
      case "magefile.go": ["mage "]
      case "meson.build": ["meson "]
      default: [name]
      }
    return words.map { Array($0.utf8) }
  }
}
