/// Where each part of a file stands, by the part's path, such as `quarters[0].problem`.
public struct FilePlaces: Hashable, Sendable {
  /// The file's name for readers.
  public var file: String
  private var marks: [String: Mark] = [:]

  private struct Mark: Hashable, Sendable {
    var line: Int
    var column: Int
  }

  /// The places of a file; none yet.
  public init(file: String) { self.file = file }

  /// Notes where a part stands.
  public mutating func note(_ path: String, line: Int, column: Int) { marks[path] = Mark(line: line, column: column) }

  /// Where a part stands; for a part that is not in the file, where the nearest part around it stands.
  public func place(of path: String) -> LintPlace {
    var path = path[...]
    while true {
      if let mark = marks[String(path)] { return LintPlace(file: file, line: mark.line, column: mark.column) }
      guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return LintPlace(file: file) }
      path = path[..<cut]
    }
  }

  /// Whether a part is in the file.
  public func has(_ path: String) -> Bool { marks[path] != nil }
}

/// A value that was read from a file, with the places of its parts.
public struct Placed<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// Where its parts stand.
  public var places: FilePlaces

  /// A value with its places.
  public init(_ value: Value, _ places: FilePlaces) {
    self.value = value
    self.places = places
  }

  /// Where a part stands, such as `quarters[0].problem`.
  public func place(_ path: String) -> LintPlace { places.place(of: path) }
}
