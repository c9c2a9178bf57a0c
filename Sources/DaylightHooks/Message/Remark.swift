/// Something to tell a person who commits.
package struct Remark: Hashable, Sendable {
  /// A sentence.
  package var text: String
  /// Whether a strict repository refuses the commit for it.
  package var isMistake: Bool
}
