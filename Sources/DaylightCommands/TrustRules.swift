internal import DaylightCore
internal import Foundation

/// What the workspace's trust rules allow. A refusal says why, and ends with exit status 4.
enum TrustRules {
  /// A pack names somebody: only for an agreed purpose, only for people on the roster who were told, and only after they
  /// had time to read their own page.
  static func checkPack(about person: PersonID, _ organisation: Organisation, today: CalendarDay) throws {
    guard organisation.hasRoster else { return }
    guard organisation.purposes.contains(.calibrationPreparation) else {
      throw refusal(
        "Evidence packs are not among the purposes in org.yaml.",
        "Purposes are agreed with the people concerned before they are added.")
    }
    try checkNaming(person, organisation, today: today)
  }

  /// Whether a page for others may name somebody at all: on the roster, told, and after time to read their own page.
  static func checkNaming(_ person: PersonID, _ organisation: Organisation, today: CalendarDay) throws {
    guard organisation.hasRoster else { return }
    guard let entry = organisation.people.first(where: { $0.id == person }) else {
      throw refusal(
        "This person is not on the roster: nobody outside it is analysed by name.",
        "Enrol people in org.yaml after they were told.")
    }
    guard let enrolled = entry.enrolled, enrolled <= today else {
      throw refusal(
        "\(entry.name) is not enrolled: org.yaml has no 'enrolled' date that has come.",
        "Tell the person first, then write the date.")
    }
    let days = workingDays(after: enrolled, through: today)
    let wanted = organisation.trust.selfFirstWorkingDays
    guard days >= wanted else {
      throw refusal(
        "\(entry.name)'s own page has been open to them for \(days) working days; \(wanted) must pass before others read a pack.",
        "They see it with: daylight me --person \(person)")
    }
  }

  /// Monday to Friday; the day of enrolment does not count.
  static func workingDays(after start: CalendarDay, through end: CalendarDay) -> Int {
    guard end > start else { return 0 }
    // 1970-01-01 was a Thursday.
    return ((start.number + 1)...end.number).count { (($0 + 3) % 7 + 7) % 7 < 5 }
  }

  /// Today in the organisation's zone.
  static func today(_ organisation: Organisation) -> CalendarDay {
    organisation.calendar.day(of: Int64(Date().timeIntervalSince1970))
  }

  private static func refusal(_ message: String, _ hint: String) -> Failure {
    Failure("Refused: \(message)", hint: hint, status: .refused)
  }
}
