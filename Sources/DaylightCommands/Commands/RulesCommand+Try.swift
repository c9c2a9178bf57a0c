internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner
internal import Foundation

extension RulesCommand {
  /// `daylight rules try`
  struct Try: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "try", abstract: "Show which reviews would be read from a commit's message, and why.",
      discussion: """
        The organisation's own conventions, from org.yaml, count too. Write line breaks as they are, or take a message \
        from git: git log -1 --format=%B | daylight rules try -
        """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Option(help: ArgumentHelp("Try a pattern that is not in org.yaml yet.", valueName: "pattern"))
    var pattern: [String] = []
    @Argument(help: "The message; - reads standard input.") var message: String

    /// A reading for a list.
    private struct Row: Encodable {
      var line: Int
      var role: String
      var name: String?
      var email: String?
      var handle: String?
      var convention: String
      var confidence: String
      var text: String
      var why: String
    }

    func run() throws {
      var settings = try options.workspaceFiles()?.reviews ?? ReviewSettings()
      for pattern in pattern {
        do throws(ReviewConvention.Mistake) {
          settings.conventions.append(try ReviewConvention(name: pattern, pattern: pattern))
        } catch {
          throw Failure(error.description + ".", status: .usage)
        }
      }
      let bytes = message == "-" ? [UInt8](FileHandle.standardInput.readDataToEndOfFile()) : Array(message.utf8)
      let trial = ReviewTrial(bytes, settings: settings)
      let rows = trial.readings.map { reading in
        let who = reading.record.reviewer
        return Row(
          line: reading.record.line, role: reading.record.role.rawValue, name: who.name, email: who.email,
          handle: who.handle, convention: reading.record.convention.rawValue,
          confidence: reading.record.confidence.rawValue, text: reading.text, why: reading.reason)
      }
      try list.write(
        .init(
          caption: "Read from the message", headings: ["line", "who", "role", "convention", "confidence", "why"],
          rows: rows.map { row in
            let who = [row.name, row.email.map { "<\($0)>" }, row.handle.map { "@\($0)" }].compactMap(\.self)
            return ["\(row.line)", who.joined(separator: " "), row.role, row.convention, row.confidence, row.why]
          }), records: rows)
      for remark in trial.remarks { Console.note(remark) }
    }
  }
}
