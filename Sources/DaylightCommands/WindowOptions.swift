internal import ArgumentParser
internal import DaylightCore

/// From which quarter to which a page looks.
struct WindowOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The first quarter, such as 2026-Q1. Default: four quarters back.", valueName: "quarter"))
  var since: String?
  @Option(help: ArgumentHelp("The last quarter. Default: the newest in the facts.", valueName: "quarter")) var until:
    String?

  /// The days.
  func window(_ evidence: Evidence, _ calendar: OrganisationCalendar) throws -> ItemWindow {
    try Windows.window(since: since, until: until, evidence, calendar)
  }
}
