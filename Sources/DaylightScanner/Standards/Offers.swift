/// What repositories offer, by every name under which it may be taken up.
struct Offers {
  private var byPath: [String: [Int]] = [:]
  private var byName: [String: [Int]] = [:]
  /// Repositories by their short name, all of one name.
  private var repositories: [String: [String]] = [:]
  /// The files that stand for a repository that is named as a whole.
  private var whole: [String: [Int]] = [:]
  /// The steps of Jenkins libraries, by repository.
  private var steps: [String: [Int]] = [:]

  /// The files by which a repository is used as a whole.
  private static let entrances: Set<String> = [
    ".pre-commit-hooks.yaml", "action.yml", "action.yaml", "default.json", "main.tf", "package.json",
  ]

  /// Whether a file is there for others to call, and rules nothing where it lies: a standard once another repository
  /// takes it up.
  static func isOffer(_ standard: StandardFact) -> Bool {
    if standard.category == .step { return true }
    let path = standard.path.lowercased()
    return [".pre-commit-hooks.yaml", "action.yml", "action.yaml"].contains(path)
      || path.hasPrefix("modules/") && path.hasSuffix("/main.tf") || standard.names.contains { $0.hasPrefix("image:") }
  }

  init(_ ids: [String], _ standards: [StandardFact]) {
    for id in ids { repositories[Offers.short(id), default: []].append(id) }
    for (place, fact) in standards.enumerated() {
      byPath["\(fact.repository)\u{0}\(fact.path.lowercased())", default: []].append(place)
      if fact.path.hasPrefix("vars/") { steps[fact.repository, default: []].append(place) }
      for name in fact.names { byName[name.lowercased(), default: []].append(place) }
      if Offers.entrances.contains(fact.path.lowercased()) { whole[fact.repository, default: []].append(place) }
    }
  }

  private static func short(_ id: String) -> String {
    id.split(separator: "/").last.map { $0.lowercased() } ?? id.lowercased()
  }

  /// The places of the standards that a target means; none when it may be several repositories', or its own.
  func places(of target: String, from own: String, isMention: Bool) -> [Int] {
    if let colon = target.firstIndex(of: ":"), !target[..<colon].contains("/") { return named(target, from: own) }
    let parts = target.split(separator: "/").map { $0.lowercased() }
    // A group may have groups: every cut between repository and path is tried, the longest repository first.
    for cut in stride(from: min(parts.count, 5), through: 1, by: -1) {
      guard let id = repository(parts[..<cut]) else { continue }
      if id == own { return [] }
      let path = parts[cut...].joined(separator: "/")
      if path.isEmpty { return isMention ? [] : whole[id] ?? [] }
      for name in [path, "\(path)/action.yml", "\(path)/action.yaml", "\(path)/main.tf", "\(path)/readme.md"] {
        if let places = byPath["\(id)\u{0}\(name)"] { return places }
      }
    }
    return []
  }

  /// The repository that an address means: by its short name where only one has it, and never one of another owner.
  private func repository(_ parts: ArraySlice<String>) -> String? {
    guard let last = parts.last, let ids = repositories[last] else { return nil }
    let owner = parts.dropLast().joined(separator: "/")
    let matching = ids.filter { id in
      guard let slash = id.lastIndex(of: "/"), !owner.isEmpty else { return true }
      let home = id[..<slash].lowercased()
      return home == owner || owner.hasSuffix("/\(home)") || home.hasSuffix("/\(owner)")
    }
    return matching.count == 1 ? matching[0] : nil
  }

  private func named(_ target: String, from own: String) -> [Int] {
    let lower = target.lowercased()
    if let places = byName[lower] { return places }
    guard let colon = lower.firstIndex(of: ":") else { return [] }
    let (kind, name) = (lower[..<colon], String(lower[lower.index(after: colon)...]))
    let last = name.split(separator: "/").last.map(String.init) ?? name
    switch kind {
    case "image":
      if let places = byName["image:\(last)"] { return places }
      return entrance(last, own)
    case "jenkins": return library(name, own)
    case "pypi", "maven": return entrance(last, own)
    case "gem": return file(name, own)
    default: return []
    }
  }

  /// A file of a gem: gems are called after the repositories that hold them.
  private func file(_ name: String, _ own: String) -> [Int] {
    guard let slash = name.firstIndex(of: "/"), let ids = repositories[String(name[..<slash])], ids.count == 1,
      ids[0] != own
    else { return [] }
    return byPath["\(ids[0])\u{0}\(name[name.index(after: slash)...])"] ?? []
  }

  private func entrance(_ name: String, _ own: String) -> [Int] {
    guard let ids = repositories[name], ids.count == 1, ids[0] != own else { return [] }
    return whole[ids[0]] ?? []
  }

  /// A Jenkins library is a repository with steps in `vars`; a pipeline names the library, not the step.
  private func library(_ name: String, _ own: String) -> [Int] {
    guard let ids = repositories[name], ids.count == 1, ids[0] != own else { return [] }
    return steps[ids[0]] ?? []
  }
}
