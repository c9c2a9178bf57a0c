internal import DaylightCore

/// The notes that Gerrit's review-notes plugin writes under `refs/notes/review` when it takes a change in:
///
///     Code-Review+2: Ana Keller <ana@x>
///     Submitted-by: Kim Bo <kim@y>
enum GerritNotes {
  /// The records of one note.
  static func records(_ note: [UInt8]) -> [ReviewReader.Record] {
    var records: [ReviewReader.Record] = []
    for (index, line) in Text.lines(note).enumerated() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let key = line[..<colon]
      guard let role = role(key), let person = PersonText.person(Text.decode(line[(colon + 1)...])) else { continue }
      records.append(
        .init(
          reviewer: person, role: role, convention: .gerritNote, confidence: role == .integrated ? .low : .high,
          line: index + 1))
    }
    return records
  }

  private static func role(_ key: ArraySlice<UInt8>) -> ReviewFact.Role? {
    if Text.hasPrefix(key, "submitted-by"), key.count == 12 { return .integrated }
    guard let sign = key.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
      let value = Int(String(decoding: key[(sign + 1)...], as: UTF8.self))
    else { return nil }
    let label = String(decoding: Text.lowercased(key[..<sign]), as: UTF8.self)
    return GerritLabel.role(label, value: key[sign] == UInt8(ascii: "-") ? -value : value)
  }
}

/// What a vote on one of Gerrit's labels says.
enum GerritLabel {
  /// The role of whoever gave the vote; nil when the label is about something else.
  ///
  /// Gerrit's own labels are Code-Review, from −2 to +2, and Verified. A vote against a change that was taken in all
  /// the same was a look at it too.
  static func role(_ label: String, value: Int) -> ReviewFact.Role? {
    let label = label.lowercased()
    if value == 0 { return nil }
    if label.contains("review") { return value >= 2 ? .approved : .reviewed }
    if label.contains("verified") || label.contains("tested") { return value > 0 ? .tested : nil }
    return nil
  }
}
