internal import Glibc

/// Who, and when: the author or committer of a commit, or the tagger of a tag.
public struct Signature: Sendable, Hashable {
  /// The name as git keeps it; need not be UTF-8.
  public var name: [UInt8]
  /// The address as git keeps it, without the angle brackets; need not be UTF-8.
  public var email: [UInt8]
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64
  /// The clock's offset from UTC in minutes, east positive.
  public var offsetMinutes: Int

  /// A signature with all its parts.
  public init(name: [UInt8], email: [UInt8], seconds: Int64, offsetMinutes: Int) {
    self.name = name
    self.email = email
    self.seconds = seconds
    self.offsetMinutes = offsetMinutes
  }

  /// The signature of a commit that has none.
  static let none = Signature(name: [], email: [], seconds: 0, offsetMinutes: 0)
}

extension Signature {
  /// Reads what follows `author ` up to the end of the line: `name <email> seconds +hhmm`.
  ///
  /// The rules are those of git's `split_ident_line`: the address ends at the first `>`, the time is looked
  /// for after the last one, spaces before `<` belong to nobody, and a line without `<` or `>` has neither
  /// name nor address. A time without a time zone is no time. What is missing becomes empty or 0, as `git
  /// log` shows it.
  /// - Returns: the signature, and the time that orders a history, which git reads less strictly.
  static func parse(_ line: UnsafeBufferPointer<UInt8>) -> (signature: Signature, order: UInt64) {
    guard let first = line.baseAddress, let less = memchr(first, 0x3c, line.count),
      case let open = UnsafeRawPointer(less) - UnsafeRawPointer(first),
      let greater = memchr(less, 0x3e, line.count - open)
    else { return (.none, 0) }
    let close = UnsafeRawPointer(greater) - UnsafeRawPointer(first)
    var nameEnd = open
    while nameEnd > 0, isSpace(line[nameEnd - 1]) { nameEnd -= 1 }
    var result = Signature(
      name: Array(UnsafeBufferPointer(rebasing: line[..<nameEnd])),
      email: Array(UnsafeBufferPointer(rebasing: line[(open + 1)..<close])), seconds: 0, offsetMinutes: 0)

    var position = line.count
    while line[position - 1] != 0x3e { position -= 1 }
    skipSpaces(line, &position)
    guard let time = digits(line, &position) else { return (result, 0) }
    skipSpaces(line, &position)
    guard position < line.count, line[position] == 0x2b || line[position] == 0x2d else {
      return (result, time)
    }
    let isWest = line[position] == 0x2d
    position += 1
    guard let zone = digits(line, &position) else { return (result, time) }
    // A time or a zone that no clock can show counts as 0, as in git's show_ident_date.
    guard let seconds = Int64(exactly: time) else { return (result, time) }
    result.seconds = seconds
    if zone < UInt64(Int32.max) {
      let minutes = Int(zone / 100 * 60 + zone % 100)
      result.offsetMinutes = isWest ? -minutes : minutes
    }
    return (result, time)
  }

  /// White space as git's own `isspace` has it: no vertical tab, no form feed.
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 10 || byte == 13 }

  private static func skipSpaces(_ line: UnsafeBufferPointer<UInt8>, _ position: inout Int) {
    while position < line.count, isSpace(line[position]) { position += 1 }
  }

  /// A decimal number, at most `UInt64.max`; nil when there is no digit.
  private static func digits(_ line: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt64? {
    let start = position
    var value: UInt64 = 0
    while position < line.count, case let digit = line[position] &- 0x30, digit < 10 {
      let (product, isOver) = value.multipliedReportingOverflow(by: 10)
      let (sum, isOverToo) = product.addingReportingOverflow(UInt64(digit))
      value = isOver || isOverToo ? .max : sum
      position += 1
    }
    return position == start ? nil : value
  }
}
