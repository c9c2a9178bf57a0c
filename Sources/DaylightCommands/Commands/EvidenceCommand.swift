internal import ArgumentParser
internal import DaylightCore
internal import Foundation

/// `daylight evidence`
struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Make a person's evidence pack for a calibration session about development.",
    discussion: """
      The pack holds at most \(EvidencePack.cardLimit) subjects, what could not be seen, the engineer's own words, and \
      questions to ask. It holds no verdict. Reading it is logged, and the person it is about can see the log.
      """)

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Whom it is about: id, @handle, address or full name.", valueName: "person")) var person:
    String
  @OptionGroup var days: WindowOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let installation = try Installation(options)
    let evidence = try installation.evidence()
    let someone = try installation.person(person, in: evidence)
    try installation.checkPack(about: someone)
    let window = try days.window(evidence, installation.organisation.calendar)
    let pack = EvidencePack(
      about: someone, window: window, items: try installation.items(of: someone, evidence),
      hidden: try installation.hidden(),
      context: try installation.context(evidence))
    try installation.record(.read, about: someone, text: "evidence pack, \(window.label)")
    try installation.issue("evidence pack, \(window.label)", about: someone, items: pack.items)
    try output.write(pack.artifact, record: pack.record)
  }
}
