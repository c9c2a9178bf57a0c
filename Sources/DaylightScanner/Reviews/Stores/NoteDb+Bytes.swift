internal import DaylightCore
internal import DaylightGit

/// A change of NoteDb's as a scan keeps it: its history need not be read again until its reference moves.
extension NoteDb.Change {
  var bytes: [UInt8] {
    var writer = RunWriter()
    writer.text(status)
    writer.number(commits.count)
    for commit in commits { writer.object(commit) }
    writer.number(reviews.count)
    for review in reviews {
      writer.text(review.account.number)
      writer.text(review.account.name ?? "")
      writer.text(review.account.email)
      writer.text(review.role.rawValue)
      writer.text(review.confidence.rawValue)
      writer.object(review.source)
      writer.number(review.line)
    }
    return writer.bytes
  }

  /// Nil when the bytes are not a change's.
  init?(bytes: [UInt8]) {
    var reader = RunReader(bytes)
    do throws(RunReader.Damage) {
      status = try reader.text()
      for _ in 0..<(try reader.count(each: 20)) { commits.append(try reader.object()) }
      for _ in 0..<(try reader.count(each: 26)) {
        let number = try reader.text()
        let name = try reader.text()
        let account = NoteDb.Account(number: number, name: name.isEmpty ? nil : name, email: try reader.text())
        guard let role = ReviewFact.Role(rawValue: try reader.text()),
          let confidence = Confidence(rawValue: try reader.text())
        else { return nil }
        reviews.append(
          NoteDb.Review(
            account: account, role: role, confidence: confidence, source: try reader.object(),
            line: try reader.index(below: 1 << 32)))
      }
      guard reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }
}
