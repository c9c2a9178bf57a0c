internal import ArgumentParser
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// `daylight ingest`
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Merge facts files, or reviews from a forge's export.",
    discussion: """
      Without --from it merges facts files that scans on other machines wrote.
      Merging in any order and any number of times gives the same database as one scan of everything. Of two scans of \
      one repository the one that saw the newer commit is kept. A file with a bad line changes nothing.

      With --from it reads what a forge's own tools wrote, and joins reviews to the commits that the requests became: \
      by the names of commits, through merges, by Gerrit's Change-Id, by the number in the title. It talks to no \
      network. What it reads:

        github    gh api --paginate 'repos/OWNER/NAME/pulls?state=closed'
                  gh api --paginate repos/OWNER/NAME/pulls/N/reviews
                  gh pr list --state merged --limit 10000 --json
                  number,author,baseRefName,mergeCommit,headRefOid,
                  mergedAt,commits,reviews
        gitlab    glab api --paginate 'projects/ID/merge_requests?state=merged'
                  glab api projects/ID/merge_requests/N/approvals
                  glab api projects/ID/merge_requests/N/notes
        gerrit    curl 'https://HOST/changes/?q=status:merged
                  &o=DETAILED_LABELS&o=DETAILED_ACCOUNTS&o=ALL_REVISIONS'
        perceval  perceval github|gitlab|gerrit … --json-line

      What is broken above, gh's list and the address for curl, goes on one line. The same export again adds nothing. Records \
      that cannot be used are named by file and line; the others count.
      """)

  @OptionGroup var options: GlobalOptions
  @Option(
    help: ArgumentHelp("Read forge exports: github, gitlab, gerrit or perceval.", valueName: "forge"),
    transform: ExportIngest.forge)
  var from: ForgeExport?
  @Option(
    help: ArgumentHelp(
      "With --from: the repository that the requests are about.",
      discussion: "Needed where commits and names do not tell.",
      valueName: "id"))
  var repository: String?
  @Argument(help: ArgumentHelp("Facts files or exports; - reads standard input.", valueName: "file")) var files:
    [String]

  func run() throws {
    let installation = try Installation(options, create: true)
    let lock = try installation.state.lock()
    defer { close(lock) }
    if let from { return try ExportIngest(installation: installation, forge: from, repository: repository).run(files) }
    guard repository == nil else {
      throw Failure("--repository only goes with --from; facts files say whose facts they are.", status: .usage)
    }
    for file in files {
      let data = try IngestCommand.contents(file)
      let facts = try IngestCommand.facts(in: data, file: file)
      var ingest = Ingest(into: installation.database)
      for fact in facts { try ingest.add(fact) }
      try ingest.finish()
      for repository in ingest.outcome.kept { Console.note("\(repository): merged") }
      for repository in ingest.outcome.superseded {
        Console.note("\(repository): already had this scan or a newer one")
      }
    }
  }

  /// A file's bytes; those of standard input for a hyphen.
  static func contents(_ file: String) throws -> Data {
    if file == "-" { return FileHandle.standardInput.readDataToEndOfFile() }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Failure("\(file) cannot be read.", hint: "Nothing of it was merged.", status: .usage)
    }
    return data
  }

  /// Reads a whole file before anything of it is merged: one bad line, and nothing is.
  private static func facts(in data: Data, file: String) throws -> [Fact] {
    var facts: [Fact] = []
    var current: String?
    var seen: Set<String> = []
    for (index, line) in data.split(separator: 0x0a, omittingEmptySubsequences: false).enumerated() {
      func fail(_ reason: String) -> Failure {
        Failure(
          "\(file):\(index + 1): \(reason)",
          hint: "Nothing of this file was merged. Facts files come from: daylight facts --raw", status: .usage)
      }
      do {
        guard let fact = try FactsFile.fact(line, number: index + 1) else { continue }
        if case .repository(let repository) = fact {
          guard seen.insert(repository.repository).inserted else {
            throw fail("a second scan of '\(repository.repository)' in one file")
          }
          current = repository.repository
        } else if fact.repository != current {
          throw fail("a fact of '\(fact.repository)' without that repository's line before it")
        }
        facts.append(fact)
      } catch let bad as FactsFile.BadLine {
        throw fail("not a fact: \(bad.reason)")
      }
    }
    return facts
  }
}
