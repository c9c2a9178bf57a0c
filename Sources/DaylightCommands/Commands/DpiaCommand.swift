internal import ArgumentParser
internal import DaylightCore

/// `daylight dpia`
struct DpiaCommand: ParsableCommand {
  /// Which document.
  enum Part: String, CaseIterable, ExpressibleByArgument {
    case assessment, annex
  }

  static let configuration = CommandConfiguration(
    commandName: "dpia", abstract: "Write the data-protection assessment, or the annex to a works agreement.",
    discussion: """
      Both say what this installation reads, what for, about whom and since when, who may see it, how long it stays, what \
      people can do about it, what is never done, and which risks remain. They are written from the live configuration: \
      change it, and write them anew. What only people can decide is a blank. It is no legal advice.
      """)

  @OptionGroup var options: GlobalOptions
  @Option(help: "The assessment (Article 35 GDPR), or the annex for employer and works council.") var part: Part =
    .assessment
  @OptionGroup var output: OutputOptions

  func run() throws {
    let installation = try Installation(options)
    let evidence = try installation.evidence()
    let context = try installation.context(evidence)
    let processing = installation.processing(evidence)
    switch part {
    case .assessment:
      let document = DataProtectionAssessment(processing, context: context)
      try output.write(document.artifact, record: document.record)
    case .annex:
      let document = WorksAgreementAnnex(processing, context: context)
      try output.write(document.artifact, record: document.record)
    }
  }
}
