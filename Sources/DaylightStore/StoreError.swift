/// Why a database could not be read or written, and what to do about it.
package struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of failure that callers tell apart.
  package enum Code: Hashable, Sendable {
    /// Another process holds the database for longer than the wait.
    case locked
    /// The file or its folder does not allow writing.
    case notWritable
    /// The disk has no room.
    case diskFull
    /// The file is damaged, or is something else.
    case corrupt
    /// A newer Daylight has written the file.
    case newerSchema
    /// Anything else, such as facts that do not belong where they stand.
    case other
  }

  /// The kind of failure.
  package var code: Code
  /// A sentence that names the file and says what to do.
  package var message: String

  /// A failure.
  package init(code: Code, message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  package var description: String { message }
}
