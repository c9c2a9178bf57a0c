internal import Yams

/// What `org.yaml` says under `nightly:`; every part has a default that deletes nothing.
struct NightlySettings: Hashable, Sendable {
  /// What becomes of what belongs to a repository that is listed no more.
  enum Policy: String, CaseIterable, Sendable {
    case keep, drop
  }

  /// How many repositories are fetched at once.
  var fetchJobs = 4
  /// Seconds for one call of git.
  var timeout = 600.0
  /// Tries after the first one.
  var retries = 2
  /// References that are not fetched: what forges keep about every pull and merge request, which no rule reads.
  var skippedReferences = [
    "refs/pull/*", "refs/merge-requests/*", "refs/pipelines/*", "refs/environments/*", "refs/keep-around/*",
  ]
  /// The facts of a repository that is listed no more.
  var vanishedFacts = Policy.keep
  /// The mirror of a repository that is listed no more.
  var vanishedMirrors = Policy.keep
  /// Days for which a repository must have been missing before anything of it is dropped.
  var graceDays = 7
  /// The facts under the old id of a repository that is listed under a new one.
  var renamedFacts = Policy.drop
  /// Whether a night is complete although a repository has no commits yet.
  var acceptsEmpty = false
  /// Reports of earlier nights that are kept.
  var reports = 30
  /// Where the file for a node exporter goes; nil: nowhere.
  var metrics: String?

  init() {}

  static let keys = [
    "fetchJobs", "timeout", "retries", "skipReferences", "vanishedFacts", "vanishedMirrors", "graceDays",
    "renamedFacts", "emptyRepositories", "reports", "metrics",
  ]

  /// Reads the mapping `nightly`; what is wrong is the reader's to tell.
  init(_ root: Node.Mapping, _ reader: inout YAMLReader, folder: String) {
    guard let mapping = reader.mapping(root, "nightly", in: "") else { return }
    reader.checkKeys(mapping, NightlySettings.keys, in: "nightly")
    func number(_ key: String, _ range: ClosedRange<Int>, _ value: inout Int) {
      guard let given = reader.integer(mapping, key, in: "nightly") else { return }
      if range.contains(given) {
        value = given
      } else {
        reader.complain(mapping, key, "must be \(range.lowerBound) to \(range.upperBound)", in: "nightly")
      }
    }
    func policy(_ key: String, _ value: inout Policy) {
      guard let text = reader.string(mapping, key, in: "nightly") else { return }
      if let given = Policy(rawValue: text) {
        value = given
      } else {
        reader.complain(mapping, key, "must be keep or drop, not '\(text)'", in: "nightly")
      }
    }
    number("fetchJobs", 1...64, &fetchJobs)
    number("retries", 0...10, &retries)
    number("graceDays", 0...3_650, &graceDays)
    number("reports", 1...10_000, &reports)
    policy("vanishedFacts", &vanishedFacts)
    policy("vanishedMirrors", &vanishedMirrors)
    policy("renamedFacts", &renamedFacts)
    if let text = reader.string(mapping, "emptyRepositories", in: "nightly") {
      if ["report", "accept"].contains(text) {
        acceptsEmpty = text == "accept"
      } else {
        reader.complain(mapping, "emptyRepositories", "must be report or accept, not '\(text)'", in: "nightly")
      }
    }
    if let text = reader.string(mapping, "timeout", in: "nightly") {
      if let duration = Duration(argument: text) {
        timeout = duration.seconds
      } else {
        reader.complain(mapping, "timeout", "must be a time such as 90s, 10m or 2h, not '\(text)'", in: "nightly")
      }
    }
    if mapping["skipReferences"] != nil {
      skippedReferences = reader.strings(mapping, "skipReferences", in: "nightly")
      for pattern in skippedReferences where !ReferencePattern.isValid(pattern) {
        reader.complain(mapping, "skipReferences", "'\(pattern)' is no pattern such as refs/pull/*", in: "nightly")
      }
    }
    metrics = reader.string(mapping, "metrics", in: "nightly").map { WorkspaceFiles.absolute($0, folder) }
  }
}
