/// Words that artifacts share.
enum Phrases {
  /// Names as a sentence lists them: `Data, Mobile and Search`; a long list ends in `and 4 more`.
  static func list(_ names: [String], most: Int = 6) -> String {
    if names.count > most { return "\(names.prefix(most).joined(separator: ", ")) and \(names.count - most) more" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// A count with its noun: `1 team`, `3 teams`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

  /// The text with a capital first letter.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The month of a day in words: `October 2025`.
  static func month(_ day: CalendarDay) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let date = day.civil
    return "\(names[(date.month - 1) % 12]) \(date.year)"
  }

  /// A line for a person to write on.
  static let blank = "…………………………"
}
