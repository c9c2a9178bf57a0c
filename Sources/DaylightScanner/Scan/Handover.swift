internal import Synchronization

/// Gives a value from one task to another, once.
///
/// The result of a task stays where it is until the task's end: with two of a large value, the first change to one has
/// all of it copied.
final class Handover<Value: Sendable>: Sendable {
  private let value: Mutex<Value?>

  /// A value to be taken.
  init(_ value: Value?) { self.value = Mutex(value) }

  /// The value; nil when it was taken already.
  func take() -> Value? {
    value.withLock { value in
      defer { value = nil }
      return value
    }
  }
}
