/// What every page of the accountability framework needs: names, the company's setting, who reads it.
public struct AccountabilityContext: Sendable {
  /// The organisation's name; empty when nobody gave one.
  public var organisation: String
  /// What people are called.
  public var names: [PersonID: String]
  /// What teams are called.
  public var teamNames: [TeamID: String]
  /// What about the company changes the pages.
  public var setting: CompanySetting
  /// What is in place; nil when nobody was asked.
  public var fit: FitCheck?
  /// Who reads it.
  public var audience: Audience
  /// The day of the page.
  public var today: CalendarDay

  /// A context.
  public init(
    organisation: String = "", names: [PersonID: String] = [:], teamNames: [TeamID: String] = [:],
    setting: CompanySetting = CompanySetting(), fit: FitCheck? = nil, audience: Audience = .manager, today: CalendarDay
  ) {
    self.organisation = organisation
    self.names = names
    self.teamNames = teamNames
    self.setting = setting
    self.fit = fit
    self.audience = audience
    self.today = today
  }

  /// What a person is called.
  public func name(_ person: PersonID?) -> String { person.map { names[$0] ?? $0.description } ?? "nobody yet" }

  /// What a team is called.
  public func name(_ team: TeamID) -> String { teamNames[team] ?? team.description }

  /// The head that all pages share: purpose, day, reader, company.
  func particulars(_ own: [Artifact.Particular] = []) -> [Artifact.Particular] {
    [Artifact.Particular("Purpose", Purpose.development.label)] + own + [
      Artifact.Particular("Written for", audience.label), Artifact.Particular("Company", setting.stage.label),
      Artifact.Particular("Day", "\(today)"),
    ]
  }

  /// What stands before everything else: what is provisional, and what the company's setting changes.
  var notices: [Block] {
    var blocks: [Block] = []
    if let notice = fit?.provisionalNotice { blocks.append(.notice(notice)) }
    if audience.level != .brief { blocks += setting.adaptations.map { .notice($0) } }
    return blocks
  }

  /// The principles that a page ends with; a short page has the ones that matter most for it.
  func footer(_ principles: [Principle], and sentences: [String] = []) -> [String] {
    let shown = audience.level.showsPrompts ? Principle.allCases : principles
    // Where engineers are peers already nobody has to be persuaded.
    let kept = setting.isEngineeringLed ? shown.filter { $0 != .shelterStopsGrowth && $0 != .market } : shown
    return sentences + kept.map(\.sentence)
  }
}

extension Block.Table {
  /// A table with a row that says that there is nothing, where there is nothing.
  static func orNothing(_ caption: String, _ headings: [String], _ rows: [[String]], _ nothing: String) -> Block {
    rows.isEmpty ? .paragraph(nothing) : .table(.init(caption: caption, headings: headings, rows: rows))
  }
}

/// Words of a list as a sentence has them: `a, b and c`.
func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return "\(words.dropLast().joined(separator: ", ")) and \(last)"
}
