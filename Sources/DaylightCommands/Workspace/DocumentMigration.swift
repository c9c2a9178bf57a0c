internal import Foundation
internal import Yams

/// A step from one version of a file's form to the next, as an edit of its text: comments and order stay.
struct DocumentMigration: Sendable {
  /// The version from which it leads to the next.
  var from: Int
  /// The edit; the line `version:` is not its matter. Lines keep their numbers where that can be.
  var apply: @Sendable (inout YAMLEdit) throws -> Void

  /// A text brought to its form's version. One of an unknown version, or of none, stays as it is, and the check tells.
  static func brought(_ text: String, to form: DocumentForm) throws -> String {
    guard !form.migrations.isEmpty, let mapping = try Yams.compose(yaml: text)?.mapping,
      var version = YAMLReader.value(mapping, "version")?.scalar.flatMap({ Int($0.string) }), version < form.version
    else { return text }
    var edit = YAMLEdit(text)
    while version < form.version, let step = form.migrations.first(where: { $0.from == version }) {
      try step.apply(&edit)
      version += 1
      try edit.set([.key("version")], to: .plain("\(version)"))
    }
    return edit.text
  }
}
