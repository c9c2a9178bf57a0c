internal import ArgumentParser

/// Something that ends a command: what was read, what was not, what to type next.
struct Failure: Error, CustomStringConvertible {
  /// How a command ends.
  enum Status: Int32 {
    case failed = 1
    case usage = 2
    case partial = 3
    case refused = 4
  }

  var status: Status
  /// What is wrong, in a sentence.
  var message: String
  /// What to do, in a sentence; nil when the message says it.
  var hint: String?

  init(_ message: String, hint: String? = nil, status: Status = .failed) {
    self.message = message
    self.hint = hint
    self.status = status
  }

  var description: String { hint.map { "\(message)\n\($0)" } ?? message }
}
