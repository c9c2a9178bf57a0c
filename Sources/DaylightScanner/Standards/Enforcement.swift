/// Says which pipeline of a repository enforces a standard: the one that names its tool or its script, or that runs a task
/// or a script which does.
struct Enforcement: Sendable {
  /// A pipeline, or a script that one may run.
  struct File: Hashable, Sendable {
    var path: String
    var bytes: [UInt8]
  }

  private let pipelines: [File]
  private let tasks: [TaskFile]
  private let helpers: [File]

  /// The largest file that is read for it, in bytes, and the most files.
  static let limit = 256 << 10
  static let most = 400

  init(_ files: [File]) {
    let pipelines = files.filter { Enforcement.isPipeline($0.path) }
    self.pipelines = pipelines
    let others = files.filter { !Enforcement.isPipeline($0.path) }
    let taskFiles = others.compactMap { file in TaskFile(path: file.path, bytes: file.bytes).map { (file, $0) } }
    tasks = taskFiles.map(\.1)
    let callers = pipelines + taskFiles.map(\.0)
    helpers = others.filter { file in
      guard !taskFiles.contains(where: { $0.0.path == file.path }) else { return false }
      let words = Enforcement.words(forRunning: file.path)
      return callers.contains { caller in words.contains { Text.contains(caller.bytes, $0) } }
    }
  }

  /// The pipeline that enforces what some words name; nil when none was found.
  ///
  /// - Parameter path: the standard's own: a pipeline that checks is its own enforcement.
  func pipeline(naming needles: [String], path: String) -> String? {
    if Enforcement.isPipeline(path) { return path }
    if needles.isEmpty { return nil }
    return caller(naming: needles.map { Array($0.utf8) }, apartFrom: path, looksThroughScripts: true)
  }

  private func caller(naming words: [[UInt8]], apartFrom path: String, looksThroughScripts: Bool) -> String? {
    func names(_ file: File) -> Bool { file.path != path && Enforcement.names(file, words) }
    if let found = pipelines.first(where: names) { return found.path }
    for file in tasks where file.path != path {
      let running = file.tasks(naming: words)
      if running.isEmpty { continue }
      if let found = pipelines.first(where: { file.isCalled(running, in: $0.bytes) }) { return found.path }
      for script in helpers where file.isCalled(running, in: script.bytes) {
        let words = Enforcement.words(forRunning: script.path)
        if let found = pipelines.first(where: { Enforcement.names($0, words) }) { return found.path }
      }
    }
    guard looksThroughScripts else { return nil }
    for helper in helpers where names(helper) {
      let running = Enforcement.words(forRunning: helper.path)
      if let found = caller(naming: running, apartFrom: helper.path, looksThroughScripts: false) { return found }
    }
    return nil
  }

  private static func names(_ file: File, _ words: [[UInt8]]) -> Bool {
    words.contains { Text.contains(file.bytes, $0) }
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
      case "tox.ini": ["tox"]
      case "noxfile.py": ["nox"]
      case "justfile": ["just "]
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
