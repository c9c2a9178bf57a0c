internal import ArgumentParser
internal import DaylightScanner
internal import DaylightStore
internal import Foundation

/// `daylight ingest`
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Merge facts files that scans on other machines wrote.",
    discussion: """
      Merging in any order and any number of times gives the same database as one scan of everything. Of two scans of \
      one repository the one that saw the newer commit is kept. A file with a bad line changes nothing.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Facts files; - reads standard input.", valueName: "file")) var files: [String]

  func run() throws {
    let installation = try Installation(options, create: true)
    let lock = try installation.state.lock()
    defer { close(lock) }
    for file in files {
      let data: Data
      if file == "-" {
        data = FileHandle.standardInput.readDataToEndOfFile()
      } else {
        guard let read = FileManager.default.contents(atPath: file) else {
          throw Failure("\(file) cannot be read.", hint: "Nothing of it was merged.", status: .usage)
        }
        data = read
      }
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
