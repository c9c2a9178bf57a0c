/// The tasks of a makefile, or the scripts of a package: a pipeline that runs one runs what it names.
struct TaskFile: Sendable {
  /// A task.
  private struct Task: Sendable {
    var name: [UInt8]
    /// Other tasks that it begins with.
    var needs: [[UInt8]]
    var lines: [ArraySlice<UInt8>]
  }

  /// Where it is.
  let path: String
  private var tasks: [Task] = []
  /// What names in it stand for, such as `LINT` in `LINT := golangci-lint`.
  private var variables: [(name: [UInt8], value: ArraySlice<UInt8>)] = []
  private let callers: Set<[UInt8]>
  /// Whether calling without a task runs the first one.
  private let firstRunsAlone: Bool

  /// More tasks than these are not looked at.
  private static let most = 2_000

  /// Reads a file; nil when it is of none of the known forms.
  init?(path: String, bytes: [UInt8]) {
    self.path = path
    switch path.split(separator: "/").last?.lowercased() {
    case "makefile", "gnumakefile":
      callers = TaskFile.words("make", "gmake", "$(MAKE)", "${MAKE}")
      firstRunsAlone = true
      readMakefile(bytes)
    case "package.json":
      callers = TaskFile.words("npm", "yarn", "pnpm", "bun")
      firstRunsAlone = false
      readPackage(bytes)
    default: return nil
    }
  }

  private static func words(_ words: String...) -> Set<[UInt8]> { Set(words.map { Array($0.utf8) }) }

  private mutating func readMakefile(_ bytes: [UInt8]) {
    var current: [Int] = []
    var needsGoOn = false
    for line in Text.lines(bytes) {
      guard let first = line.first else { continue }
      if needsGoOn {
        for place in current { tasks[place].needs += TaskFile.tokens(line) }
        needsGoOn = line.last == UInt8(ascii: "\\")
        continue
      }
      if first == UInt8(ascii: "\t") {
        for place in current { tasks[place].lines.append(line) }
        continue
      }
      guard first != UInt8(ascii: "#"), first != 0x20 else { continue }
      current = []
      if let equals = line.firstIndex(of: UInt8(ascii: "=")), !line[..<equals].dropLast().contains(UInt8(ascii: ":")) {
        let name = Text.trimmed(line[..<equals].prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "?") })
        variables.append((Array(name), line[(equals + 1)...]))
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), first != UInt8(ascii: ".") else { continue }
      let needs = TaskFile.tokens(line[(colon + 1)...])
      for name in TaskFile.tokens(line[..<colon]) where tasks.count < TaskFile.most {
        current.append(tasks.count)
        tasks.append(Task(name: name, needs: needs, lines: []))
      }
      needsGoOn = line.last == UInt8(ascii: "\\")
    }
  }

  private mutating func readPackage(_ bytes: [UInt8]) {
    for line in Text.lines(bytes) {
      let parts = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
      guard parts.count >= 5, Text.trimmed(parts[0]).isEmpty, Text.trimmed(parts[2]).elementsEqual(":".utf8),
        tasks.count < TaskFile.most
      else { continue }
      tasks.append(Task(name: Array(parts[1]), needs: [], lines: [line[parts[3].startIndex...]]))
    }
  }

  /// The names of the tasks that name one of some words, or begin with or run one that does.
  func tasks(naming words: [[UInt8]]) -> Set<[UInt8]> {
    var words = words
    for variable in variables where words.contains(where: { Text.contains(variable.value, $0) }) {
      words += [Array("$(".utf8) + variable.name + [UInt8(ascii: ")")], Array("${".utf8) + variable.name + [0x7d]]
    }
    var found = Set(
      tasks.filter { task in
        task.lines.contains { line in Text.contains(line, anyOf: words) }
          || words.contains { Text.contains(task.name[...], $0) }
      }.map(\.name))
    var isGrowing = !found.isEmpty
    while isGrowing {
      isGrowing = false
      for task in tasks where !found.contains(task.name) {
        let runs = task.needs.contains { found.contains($0) } || task.lines.contains { calls(found, in: $0) }
        if runs { isGrowing = found.insert(task.name).inserted || isGrowing }
      }
    }
    return found
  }

  /// Whether a pipeline runs one of some tasks: `make lint`, `npm run lint`, or the names that a matrix goes through.
  func isCalled(_ tasks: Set<[UInt8]>, in pipeline: [UInt8]) -> Bool {
    var runsVariable = false
    var names: Set<[UInt8]> = []
    for line in Text.lines(pipeline) {
      if calls(tasks, in: line) { return true }
      let tokens = TaskFile.tokens(line)
      if let caller = tokens.firstIndex(where: callers.contains),
        tokens[(caller + 1)...].contains(where: { $0.first == UInt8(ascii: "$") })
      {
        runsVariable = true
      }
      names.formUnion(tokens)
    }
    return runsVariable && !names.isDisjoint(with: tasks)
  }

  private func calls(_ tasks: Set<[UInt8]>, in line: ArraySlice<UInt8>) -> Bool {
    let tokens = TaskFile.tokens(line)
    guard let caller = tokens.firstIndex(where: callers.contains) else { return false }
    let named = tokens[(caller + 1)...].filter { $0.first != UInt8(ascii: "-") && !$0.contains(UInt8(ascii: "=")) }
    if named.isEmpty { return firstRunsAlone && self.tasks.first.map { tasks.contains($0.name) } ?? false }
    return named.contains(where: tasks.contains)
  }

  private static func tokens(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
    line.prefix(2_000).split { $0 <= 0x20 || "\"',;&|`[]".utf8.contains($0) }.map { Array($0) }
  }
}
