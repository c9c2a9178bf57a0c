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
      var grouped: [String: (repository: RepositoryFact, facts: [Fact])] = [:]
      var number = 0
      for line in data.split(separator: 0x0a, omittingEmptySubsequences: false) {
        number += 1
        do {
          guard let fact = try FactsFile.fact(line, number: number) else { continue }
          if case .repository(let repository) = fact {
            if grouped[repository.repository] != nil {
              throw Failure("\(file):\(number): a second scan of '\(repository.repository)' in one file.", hint: "Nothing of it was merged.", status: .usage)
            }
            grouped[repository.repository] = (repository, [])
          } else if grouped[fact.repository] == nil {
            throw Failure(
              "\(file):\(number): a fact of '\(fact.repository)' before the line of kind repository that says what was scanned.",
              hint: "Nothing of it was merged. Facts files come from: daylight facts --raw", status: .usage)
          } else {
            grouped[fact.repository]?.facts.append(fact)
          }
        } catch let bad as FactsFile.BadLine {
          throw Failure("\(file): \(bad.description)", hint: "Nothing of it was merged.", status: .usage)
        }
      }
      for (_, group) in grouped.sorted(by: { $0.key < $1.key }) {
        let isKept = try installation.database.merge(repository: group.repository, facts: group.facts)
        Console.note("\(group.repository.repository): \(isKept ? "merged \(group.facts.count) facts" : "already had this scan or a newer one")")
      }
    }
  }
}
