internal import ArgumentParser
internal import DaylightCore

/// `daylight me brag`
struct MeBrag: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brag", abstract: "Write your evidence as a brag document, for you to finish in your own words.",
    discussion: """
      A draft with what you did, what came of it, and where it can be read; blanks for what git cannot know. It is yours: \
      nobody is told.
      """)

  @OptionGroup var who: MeCommand.Who
  @OptionGroup var days: WindowOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let (installation, evidence, me) = try who.open(reading: "brag document")
    let window = try days.window(evidence, installation.organisation.calendar)
    let document = BragDocument(
      of: me, window: window, items: try installation.items(of: me, evidence),
      context: try installation.context(evidence))
    try output.write(document.artifact, record: document.record)
  }
}
