internal import DaylightGit
internal import DaylightScanner
internal import Foundation

/// What the doctor finds about the programs: this one, libgit2 and git.
struct DoctorProgram {
  /// Whether anything has to be fetched, which takes git.
  let fetches: Bool
  let git: GitProgram

  /// The first git that leaves out references by name.
  static let oldestGit = [2, 29]

  var findings: [DoctorFinding] {
    [
      .init(
        .good, "daylight",
        "\(Daylight.version), rules \(SignalRules.version), extractors \(RepositoryScan.extractorsVersion)"),
      libgit2, owners, gitFinding,
    ]
  }

  private var libgit2: DoctorFinding {
    let features = GitLibrary.features
    let text = "\(GitLibrary.version), with \(features.isEmpty ? "nothing" : features.joined(separator: ", "))"
    guard features.contains("threads") else {
      return .init(
        .broken, "libgit2", "\(text); several workers cannot use it",
        remedy: "Install a libgit2 that was built with threads, as Debian's is.")
    }
    return .init(.good, "libgit2", text)
  }

  private var owners: DoctorFinding {
    if GitLibrary.validatesOwners == false {
      return .init(
        .broken, "owner validation", "off: repositories of other users are read without a question",
        remedy: "Use a libgit2 of 1.4.4 or newer.")
    }
    // The last value counts for this look; libgit2 takes * from 1.6 on, and a path that ends in /* even later.
    let trusted = GitLibrary.userConfiguration("safe.directory") ?? ""
    if trusted.hasSuffix("/*") || trusted == "*" && DoctorProgram.isOlder(GitLibrary.version, than: [1, 6]) {
      return .init(
        .attention, "owner validation", "on; git's safe.directory says '\(trusted)', which this libgit2 does not take",
        remedy: "Name each repository: git config --global --add safe.directory PATH; or run as their owner.")
    }
    return .init(.good, "owner validation", "on; repositories of other users need git's safe.directory")
  }

  /// Whether a version comes before another; what is no version does not.
  static func isOlder(_ version: String, than oldest: [Int]) -> Bool {
    let numbers = version.split(separator: ".").prefix(2).compactMap { Int($0) }
    return numbers.count == 2 && numbers.lexicographicallyPrecedes(oldest)
  }

  private var gitFinding: DoctorFinding {
    let needed = fetches ? DoctorFinding.Verdict.broken : .attention
    let install = "Install git 2.29 or newer; only fetching needs it."
    let output: Data
    do throws(GitProgram.Failure) {
      output = try git.run(["--version"])
    } catch {
      return .init(needed, "git", error.description, remedy: install)
    }
    let words = String(decoding: output, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let version = words.count > 2 ? String(words[2]) : ""
    guard !DoctorProgram.isOlder(version, than: DoctorProgram.oldestGit) else {
      return .init(needed, "git", "\(version) is too old to fetch", remedy: install)
    }
    let helper = (try? git.run(["config", "--get-all", "credential.helper"])).map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n").joined(separator: ", ")
    }
    let text = helper.map { "credential helper \($0)" } ?? "no credential helper, which private https addresses need"
    return .init(.good, "git", fetches ? "\(version), \(text)" : version)
  }
}
