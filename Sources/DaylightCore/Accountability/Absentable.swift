/// A value that has a meaning when nobody wrote it: an empty text, a usual choice.
public protocol Absentable: Hashable, Codable {
  /// What stands for a value that is not there.
  static var absent: Self { get }
}

extension String: Absentable {
  /// No words.
  public static var absent: String { "" }
}

/// A property that a file may leave out.
@propertyWrapper
public struct Absent<Value: Absentable>: Hashable, Codable {
  /// The value, or what stands for it.
  public var wrappedValue: Value

  /// A value.
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }

  /// Reads the value alone.
  public init(from decoder: any Decoder) throws {
    wrappedValue = try decoder.singleValueContainer().decode(Value.self)
  }

  /// Writes the value alone.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}

extension Absent: Sendable where Value: Sendable {}

extension KeyedDecodingContainer {
  /// A key that is not there stands for the absent value.
  public func decode<Value>(_ type: Absent<Value>.Type, forKey key: Key) throws -> Absent<Value> {
    try decodeIfPresent(type, forKey: key) ?? Absent(wrappedValue: .absent)
  }
}

extension Dictionary: Absentable where Key: Codable, Value: Hashable & Codable {
  /// No entries.
  public static var absent: [Key: Value] { [:] }
}
