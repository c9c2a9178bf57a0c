internal import ArgumentParser
internal import DaylightCore
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// Takes the reviews of a forge's export into the facts of the repositories that they are about.
struct ExportIngest {
  let installation: Installation
  let forge: ForgeExport
  /// The repository that all requests are about; nil when commits and names have to tell.
  let repository: String?

  /// The forge of that name, for an option.
  static func forge(_ name: String) throws -> ForgeExport {
    guard let forge = ForgeExport(rawValue: name) else {
      throw ValidationError("there are \(ForgeExport.allCases.map(\.rawValue).joined(separator: ", ")), not '\(name)'")
    }
    return forge
  }

  /// What became of one repository's requests.
  private struct Outcome {
    var facts: [ReviewFact] = []
    var requests = 0
  }

  func run(_ files: [String]) throws {
    let bots = installation.workspace?.reviews.bots ?? Bots()
    var requests: [ForgeExport.Request] = []
    var problems: [String] = []
    var others = 0
    // What cannot be read is the first thing to say, whatever else is missing.
    for file in files {
      let reading = forge.read([UInt8](try IngestCommand.contents(file)), bots: bots)
      requests += reading.requests
      others += reading.others
      problems += reading.problems.map { "\(file):\($0.line): \($0.reason)" }
    }
    let read = try installation.database.repositories()
    let known = read.map(\.repository)
    guard !known.isEmpty else {
      throw Failure("No repository has been read yet.", hint: "Scan it first: daylight scan PATH")
    }
    if let repository, !known.contains(repository) {
      throw Failure(
        "There is no repository '\(repository)'.", hint: "There are \(known.prefix(12).joined(separator: ", ")).",
        status: .usage)
    }
    requests = ForgeExport.joined(requests, bots: bots)
    try join(requests, into: read.filter { repository == nil || $0.repository == repository })
    if others > 0 { Console.note("\(others) records are about something else, such as issues or plain commits.") }
    guard !problems.isEmpty else { return }
    for problem in problems.prefix(20) { Console.note(problem) }
    if problems.count > 20 { Console.note("… and \(problems.count - 20) more") }
    Console.note("\(problems.count) records could not be used; all others were.")
    throw ExitCode(
      requests.isEmpty ? Failure.Status.failed.rawValue : Failure.Status.partial.rawValue)
  }

  private func join(_ requests: [ForgeExport.Request], into read: [RepositoryFact]) throws {
    let repositories = read.map(\.repository)
    let merged = requests.filter { $0.isMerged != false }
    var outcomes: [String: Outcome] = [:]
    var left = merged
    for fact in read {
      let repository = fact.repository
      var join = ForgeJoin(branch: fact.branch)
      try installation.database.facts(kind: .change, repository: repository) { join.add($0) }
      try installation.database.facts(kind: .review, repository: repository) { join.add($0) }
      left = left.filter { request in
        let isNamed = repositories.count == 1 || ExportIngest.isNamed(request.repository, repository)
        guard let commit = join.commit(of: request, byNumber: isNamed) else { return true }
        outcomes[repository, default: Outcome()].requests += 1
        outcomes[repository]?.facts += join.facts(of: request, commit: commit, repository: repository)
        return false
      }
    }
    for repository in repositories {
      guard let outcome = outcomes[repository] else { continue }
      let added = try installation.database.add(imported: outcome.facts, to: repository)
      Console.note("\(repository): \(added) new review records from \(outcome.requests) requests")
    }
    let refused = requests.count - merged.count
    if refused > 0 { Console.note("\(refused) requests were never merged, and left out.") }
    if !left.isEmpty {
      let numbers = left.prefix(5).compactMap(\.number).map { "#\($0)" }.joined(separator: ", ")
      Console.note(
        "\(left.count) requests lead to no commit here\(numbers.isEmpty ? "" : ", such as \(numbers)"); "
          + "scan the repository anew, or name it with --repository, if they should.")
    }
  }

  /// Whether the forge's name of a repository is that of one here: the whole, or its last part.
  private static func isNamed(_ name: String?, _ repository: String) -> Bool {
    guard let name else { return false }
    let own = repository.lowercased()
    return own == name || own.split(separator: "/").last == name.split(separator: "/").last
  }
}
