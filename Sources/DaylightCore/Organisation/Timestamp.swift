/// A moment as git records it: seconds since 1970 and the offset the writer's clock had.
///
/// The offset is kept because facts repeat what git says. Nothing is derived from it: people's hours and
/// places are never a signal.
public struct Timestamp: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64
  /// Minutes east of UTC, between -1,439 and 1,439.
  public var offsetMinutes: Int

  /// A moment; an offset of a day or more, which only a broken clock writes, becomes 0.
  public init(seconds: Int64, offsetMinutes: Int = 0) {
    self.seconds = seconds
    self.offsetMinutes = (-1_439...1_439).contains(offsetMinutes) ? offsetMinutes : 0
  }

  /// The moment in RFC 3339 with its offset, `2026-11-21T07:50:59+01:00`.
  ///
  /// Years before 0 or after 9999 cannot be written in that form: they are clamped.
  public var rfc3339: String {
    let lowest: Int64 = -62_167_132_800  // 0000-01-02, so that no offset leaves year 0
    let highest: Int64 = 253_402_128_000  // 9999-12-30
    let local = min(max(seconds, lowest), highest) + Int64(offsetMinutes) * 60
    let day = CalendarDay(secondsSince1970: local)
    let second = Int(local - Int64(day.number) * 86_400)
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = abs(offsetMinutes)
    return "\(day)T\(pad(second / 3600)):\(pad(second / 60 % 60)):\(pad(second % 60))"
      + (offset == 0 ? "Z" : "\(sign)\(pad(offset / 60)):\(pad(offset % 60))")
  }

  /// Reads RFC 3339; nil when the text is anything else.
  public init?(rfc3339 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), let day = CalendarDay(String(text.prefix(10)))
    else { return nil }
    func number(_ from: Int) -> Int? {
      guard from + 1 < bytes.count else { return nil }
      let tens = Int(bytes[from]) - 48
      let ones = Int(bytes[from + 1]) - 48
      return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
    }
    guard let hour = number(11), let minute = number(14), let second = number(17),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"), hour < 24, minute < 60, second < 60
    else { return nil }
    var offset = 0
    if bytes[19] == UInt8(ascii: "Z"), bytes.count == 20 {
      offset = 0
    } else if bytes.count == 25, "+-".utf8.contains(bytes[19]), bytes[22] == UInt8(ascii: ":"),
      let hours = number(20), let minutes = number(23), hours < 24, minutes < 60
    {
      offset = (hours * 60 + minutes) * (bytes[19] == UInt8(ascii: "-") ? -1 : 1)
    } else {
      return nil
    }
    let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(seconds: local - Int64(offset) * 60, offsetMinutes: offset)
  }
}

extension Timestamp: Comparable {
  /// Earlier moments first; the offset only breaks ties, so that an order is always total.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.offsetMinutes) < (right.seconds, right.offsetMinutes)
  }
}

extension Timestamp: Codable {
  /// Reads the RFC 3339 text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let value = Timestamp(rfc3339: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a time in RFC 3339, such as 2026-11-21T07:50:59Z")
    }
    self = value
  }

  /// Writes the RFC 3339 text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rfc3339)
  }
}

func pad(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
