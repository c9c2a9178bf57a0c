/// Why the invented organisation could not be built: one sentence to show.
package struct DemoError: Error, Sendable, Equatable, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
