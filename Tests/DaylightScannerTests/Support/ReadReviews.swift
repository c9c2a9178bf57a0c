@testable import DaylightScanner

/// What a reader makes of a message: role, who, convention, confidence and line of each record.
func readReviews(_ message: String, conventions: [ReviewConvention] = []) -> [String] {
  var reader = ReviewReader(conventions: conventions)
  return reader.records(in: bytes(message)).map { record in
    "\(who(record)) \(record.convention) \(record.confidence.rawValue) \(record.line)"
  }
}

/// Only role and who of each record.
func readPeople(_ message: String) -> [String] {
  var reader = ReviewReader()
  return reader.records(in: bytes(message)).map(who)
}

private func who(_ record: ReviewReader.Record) -> String {
  let who = record.reviewer
  return "\(record.role) \(who.email ?? who.handle.map { "@\($0)" } ?? who.name ?? "")"
}
