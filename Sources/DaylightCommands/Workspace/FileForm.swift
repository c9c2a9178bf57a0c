/// The form of a part of a file that people edit: what the reader checks, and what editors complete.
///
/// One description serves both, so that the schema in an editor and the check at the prompt never disagree.
indirect enum FileForm: Sendable {
  /// Any text.
  case text
  /// A whole number within bounds.
  case number(ClosedRange<Int>)
  /// A number above 0.
  case share
  /// A number from 0 on.
  case amount
  /// `true` or `false`.
  case flag
  /// A date such as `2026-04-01`.
  case day
  /// A quarter such as `2026-Q1`.
  case quarter
  /// One of some words.
  case choice([String])
  /// Something that stands elsewhere: a person, a team, an evidence item, a document.
  case reference(References.Kind)
  /// A list.
  case list(FileForm)
  /// A mapping with known keys.
  case mapping([Field])
  /// Any text as a key, each with a value of one form.
  case keyed(FileForm)
  /// A mapping, or a text that stands for one of its fields.
  case short(field: String, [Field])
  /// What this layer does not look into; another reader does.
  case any

  /// A key of a mapping.
  struct Field: Sendable {
    var key: String
    var form: FileForm
    var isRequired: Bool
    /// What it means, as an editor shows it.
    var meaning: String

    /// A key that may be left out.
    static func optional(_ key: String, _ form: FileForm, _ meaning: String) -> Field {
      Field(key: key, form: form, isRequired: false, meaning: meaning)
    }

    /// A key that must be there.
    static func required(_ key: String, _ form: FileForm, _ meaning: String) -> Field {
      Field(key: key, form: form, isRequired: true, meaning: meaning)
    }
  }
}

/// The form of a whole file.
struct DocumentForm: Sendable {
  /// The name of its schema: `plan` for `plan.schema.json`.
  var name: String
  /// What the file is for, in a sentence.
  var meaning: String
  /// The version that this Daylight writes.
  var version: Int
  /// The keys beside `version`.
  var fields: [FileForm.Field]
  /// How a file of an older version becomes one of the next.
  var migrations: [DocumentMigration] = []
  /// Whether the version counts what people changed in the file, and not the file's form.
  var isPeoplesVersion = false

  var root: FileForm {
    .mapping(
      [
        .required(
          "version", .number(version...(isPeoplesVersion ? 1_000_000 : version)),
          isPeoplesVersion
            ? "The version of what the file says: raise it with every change." : "The version of this file's form.")
      ] + fields)
  }
}
