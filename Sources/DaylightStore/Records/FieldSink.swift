internal import DaylightCore
internal import DaylightScanner

/// Takes a fact's fields one after the other, in the order of its table's columns.
///
/// Each fact names its fields once; a sink makes a row of them, or the bytes that order and digest them.
protocol FieldSink {
  /// A text, or nothing.
  mutating func text(_ value: String?)
  /// A number, or nothing.
  mutating func integer(_ value: Int64?)
  /// A person as git has them.
  mutating func person(_ value: GitPerson)
}

extension FieldSink {
  mutating func integer(_ value: Int) { integer(Int64(value)) }

  mutating func integer(_ value: Int?) { integer(value.map { Int64($0) }) }

  mutating func flag(_ value: Bool) { integer(value ? 1 : 0) }

  /// Two columns: the seconds, and the minutes of the offset.
  mutating func time(_ value: Timestamp?) {
    integer(value?.seconds)
    integer(value?.offsetMinutes)
  }

  /// Three columns: object, path, line.
  mutating func source(_ value: Source) {
    text(value.oid)
    text(value.path)
    integer(value.line)
  }

  /// A list of texts, as JSON.
  mutating func list(_ values: [String]) {
    var json = JSONWriter()
    json.texts(values)
    text(json.text)
  }
}
