internal import DaylightCore

/// The lists that Bitcoin's maintainers' tool writes into merges:
///
///     ACKs for top commit:
///       ana:
///         utACK 1234abc
///       kim: re-ACK 1234abc
enum AckLists {
  static func records(_ message: ReviewMessage, at start: Int) -> [ReviewReader.Record] {
    guard Text.hasPrefix(message.lines[start], "acks for ") else { return [] }
    var records: [ReviewReader.Record] = []
    var name: (handle: String, line: Int)?
    for number in (start + 1)..<max(start + 1, min(message.lines.count, start + 400)) {
      let line = message.lines[number]
      let text = Text.trimmed(line)
      if text.isEmpty { break }
      guard line.first == 0x20 || line.first == 0x09 else { break }
      let isDeep = line.prefix(while: { $0 == 0x20 || $0 == 0x09 }).count >= 4 && line.first == 0x20
      if !isDeep, let colon = text.firstIndex(of: UInt8(ascii: ":")) {
        let handle = String(decoding: text[..<colon].drop { $0 == 0x40 }, as: UTF8.self)
        name = NameWords.isHandle(handle) ? (handle, number + 1) : nil
        add(name, text[(colon + 1)...], &records)
      } else {
        add(name, text, &records)
      }
    }
    return records
  }

  private static func add(
    _ name: (handle: String, line: Int)?, _ text: ArraySlice<UInt8>, _ records: inout [ReviewReader.Record]
  ) {
    guard let name, let role = role(Text.decode(text)),
      let person = PersonText.person(name.handle, bareWordIsHandle: true)
    else { return }
    records.append(
      .init(reviewer: person, role: role, convention: .ackList, confidence: .medium, line: name.line))
    if Text.decode(text).split(separator: " ").contains(where: { $0 == "tACK" }) {
      records.append(
        .init(reviewer: person, role: .tested, convention: .ackList, confidence: .medium, line: name.line))
    }
  }

  /// `Concept ACK` and `Approach ACK` agree with the aim; only the other forms say that the change was looked at.
  private static func role(_ text: String) -> ReviewFact.Role? {
    let words = text.split { !($0.isLetter || $0 == "-") }.map(String.init)
    for (index, word) in words.enumerated() where word.hasSuffix("ACK") && word != "NACK" {
      let before = index > 0 ? words[index - 1].lowercased() : ""
      if before != "concept", before != "approach" { return .acked }
    }
    return nil
  }
}
