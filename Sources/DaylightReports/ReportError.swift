/// Why a report could not be written.
package struct ReportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  package enum Code: Hashable, Sendable {
    /// A template of the page is missing or does not parse: a fault in the program.
    case template
    /// A value has no form in JSON, such as a number that is not finite.
    case json
  }

  /// What kind of failure it is.
  package var code: Code
  /// What was being written and what was wrong with it, in one sentence.
  package var description: String

  package init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
