/// A fiscal quarter, named after the fiscal year it is in.
public struct Quarter: Hashable, Sendable {
  /// Quarters since the first one of year 0: quarters count on without gaps.
  public var index: Int

  /// A quarter of a fiscal year, 1–4.
  public init(year: Int, quarter: Int) { index = year * 4 + quarter - 1 }

  /// The quarter with that index.
  package init(index: Int) { self.index = index }

  /// The fiscal year.
  public var year: Int { Int((Double(index) / 4).rounded(.down)) }

  /// 1–4.
  public var quarter: Int { index - year * 4 + 1 }

  /// The quarter that many later, or earlier when negative.
  public func advanced(by quarters: Int) -> Quarter {
    var result = self
    result.index += quarters
    return result
  }

  /// Reads `2026-Q1`, in either case; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), parts[1].utf8.count == 2,
      parts[1].lowercased().hasPrefix("q"), let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter)
    else { return nil }
    self.init(year: year, quarter: quarter)
  }
}

extension Quarter: Comparable, CustomStringConvertible {
  /// Earlier quarters first.
  public static func < (left: Quarter, right: Quarter) -> Bool { left.index < right.index }

  /// The quarter as `2026-Q1`.
  public var description: String { "\(pad(year, 4))-Q\(quarter)" }
}

extension Quarter: Codable {
  /// Reads `2026-Q1`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Quarter(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a quarter like 2026-Q1")
    }
    self = value
  }

  /// Writes `2026-Q1`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
