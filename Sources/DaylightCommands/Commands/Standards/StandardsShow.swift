internal import ArgumentParser
internal import DaylightCore
internal import DaylightReports
internal import DaylightScanner

/// `daylight standards show`
struct StandardsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a standard: who brought it, who shaped it, and who took it up when.",
    discussion: "As HTML it has a picture of the adoption over time. Reading it is logged for whoever brought it.")

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp("Its id, or REPOSITORY:PATH.", valueName: "standard")) var standard: String
  @OptionGroup var output: OutputOptions

  func run() throws {
    let installation = try Installation(options)
    let evidence = try installation.evidence()
    let all = try installation.standards(evidence).entries
    let found = all.filter {
      $0.id == standard || "\($0.standard.repository):\($0.standard.path)" == standard || $0.standard.path == standard
    }
    guard let entry = found.first, found.count == 1 else {
      throw Failure(
        found.isEmpty ? "There is no standard '\(standard)'." : "\(found.count) standards have the path '\(standard)'.",
        hint: found.isEmpty
          ? "Ids are in: daylight standards"
          : "Name one: \(found.prefix(6).map { "\($0.standard.repository):\($0.standard.path)" }.joined(separator: ", "))",
        status: .usage)
    }
    let context = try installation.context(evidence)
    if let person = entry.introducer {
      try installation.record(.read, about: person, text: "standard \(entry.id)")
    }
    let artifact = StandardPage(entry, context: context)
    try output.write(artifact.artifact, record: artifact.record)
  }
}
