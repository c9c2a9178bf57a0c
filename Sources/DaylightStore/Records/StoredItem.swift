internal import DaylightCore
internal import FoundationEssentials

/// An item as the cache keeps it: its JSON without the days, and the days behind it as distances.
///
/// Somebody who reviews for years is on record on a thousand days. As texts of a JSON list these are most of what is read
/// for a page, and take most of its time.
enum StoredItem {
  private static let lineFeed = UInt8(ascii: "\n")

  /// The item as text.
  static func text(_ item: EvidenceItem, _ encoder: JSONEncoder) throws -> String {
    var bare = item
    bare.days = []
    var text = String(decoding: try encoder.encode(bare), as: UTF8.self) + "\n"
    var last = 0
    for day in item.days {
      text += "\(day.number - last) "
      last = day.number
    }
    return text
  }

  /// The item that a text holds.
  ///
  /// - Throws: Whatever is no such text.
  static func item(_ text: String, _ decoder: JSONDecoder) throws -> EvidenceItem {
    let bytes = Array(text.utf8)
    guard let end = bytes.lastIndex(of: lineFeed) else { throw Damage.noDays }
    var item = try decoder.decode(EvidenceItem.self, from: Data(bytes[..<end]))
    guard item.days.isEmpty else { throw Damage.noDays }
    var (number, distance, sign) = (0, 0, 1)
    var hasDigit = false
    for byte in bytes[(end + 1)...] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where distance < 1_000_000:
        distance = distance * 10 + Int(byte - UInt8(ascii: "0"))
        hasDigit = true
      case UInt8(ascii: "-") where !hasDigit && sign == 1: sign = -1
      case UInt8(ascii: " ") where hasDigit:
        number += sign * distance
        item.days.append(CalendarDay(number: number))
        (distance, sign, hasDigit) = (0, 1, false)
      default: throw Damage.noDays
      }
    }
    guard !hasDigit else { throw Damage.noDays }
    return item
  }

  private enum Damage: Error { case noDays }
}
