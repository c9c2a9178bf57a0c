internal import ArgumentParser
internal import Foundation

/// How many workers a command that reads repositories keeps busy.
struct WorkerOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many workers to keep busy; one for each processor unless given.", valueName: "n"))
  var jobs: Int?

  /// How many workers: as many as asked for, else one for each processor.
  var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs must be 1 to 64.") }
  }
}
