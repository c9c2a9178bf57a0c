/// The lines of a message in which a review may be written, found in one pass over its bytes.
///
/// Most lines hold none of the few bytes that every convention has. Only lines with a cue are looked at closely.
struct ReviewCues: OptionSet {
  let rawValue: UInt8

  /// "…ed by" or "…-by".
  static let by = ReviewCues(rawValue: 1)
  /// `r=`, `R=`, `LGTM=`.
  static let equals = ReviewCues(rawValue: 2)
  /// `ACK`.
  static let ack = ReviewCues(rawValue: 4)
  /// `Reviewers:` and other keys in r or s.
  static let field = ReviewCues(rawValue: 8)
  /// `[jc: …]` at the beginning.
  static let note = ReviewCues(rawValue: 16)
  /// "help from", "help of".
  static let help = ReviewCues(rawValue: 32)
  /// "thank".
  static let thanks = ReviewCues(rawValue: 64)
  /// `ok ` at the beginning.
  static let ok = ReviewCues(rawValue: 128)

  /// A line's number, from 0, and what was seen in it.
  struct Line {
    var number: Int
    var cues: ReviewCues
  }

  /// The lines with a cue, in order. Lines end at line feeds, as `Text.lines` has them.
  static func lines(of message: [UInt8]) -> [Line] {
    var found: [Line] = []
    message.withUnsafeBufferPointer { text in
      signs.withUnsafeBufferPointer { signs in
        var number = 0
        var start = 0
        var cues: ReviewCues = []
        var index = 0
        while true {
          // Nine bytes in ten begin nothing: they are passed over without a look at what each might be.
          while index < text.count, signs[Int(text[index])] == 0 { index += 1 }
          if index == text.count || text[index] == newline {
            if !cues.isEmpty, !isQuoted(text, start) { found.append(Line(number: number, cues: cues)) }
            if index == text.count { break }
            cues = []
            number += 1
            start = index + 1
          } else {
            cues.formUnion(cue(text, start, index))
          }
          index += 1
        }
      }
    }
    return found
  }

  /// What the byte at a place, in a line that starts at another, is the end of.
  @inline(__always)
  private static func cue(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: Int) -> ReviewCues {
    let before = index - start
    switch text[index] {
    case UInt8(ascii: "y"), UInt8(ascii: "Y"): return before >= 4 && isBy(text, index) ? .by : []
    case UInt8(ascii: "="):
      return before >= 1 && (text[index - 1] | 0x20 == UInt8(ascii: "r") || text[index - 1] == UInt8(ascii: "M"))
        ? .equals : []
    case UInt8(ascii: "K"):
      return before >= 2 && text[index - 1] == UInt8(ascii: "C") && text[index - 2] == UInt8(ascii: "A") ? .ack : []
    case UInt8(ascii: ":"):
      guard (1...24).contains(before) else { return [] }
      let last = text[index - 1] | 0x20
      return last == UInt8(ascii: "r") || last == UInt8(ascii: "s") || text[index - 1] == UInt8(ascii: ")")
        ? .field : []
    case UInt8(ascii: "["): return before <= 3 ? .note : []
    case UInt8(ascii: "p"): return before >= 3 && ends(text, index, "elp") ? .help : []
    case UInt8(ascii: "k"):
      if before == 1, text[start] | 0x20 == UInt8(ascii: "o") { return .ok }
      return before >= 4 && ends(text, index, "hank") ? .thanks : []
    default: return []
    }
  }

  private static let newline: UInt8 = 0x0a

  /// 1 for each byte that `lines(of:)` looks at.
  private static let signs: [UInt8] = {
    var signs = [UInt8](repeating: 0, count: 256)
    for byte in "\nyY=K:[pk".utf8 { signs[Int(byte)] = 1 }
    return signs
  }()

  /// Whether "by" ends here, after a hyphen or after a word in d.
  private static func isBy(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard text[index - 1] | 0x20 == UInt8(ascii: "b") else { return false }
    switch text[index - 2] {
    case UInt8(ascii: "-"), UInt8(ascii: "_"): return true
    case 0x20:
      let last = text[index - 3] | 0x20
      return last == UInt8(ascii: "d") || last == UInt8(ascii: "f") || last == UInt8(ascii: "w")
    default: return false
    }
  }

  private static func ends(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    return word.withUTF8Buffer { wanted in
      for place in 0..<count where text[index + 1 - count + place] != wanted[place] { return false }
      return true
    }
  }

  /// A line that quotes another message says nothing about this commit.
  private static func isQuoted(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var index = start
    while index < text.count, text[index] == 0x20 || text[index] == 0x09 { index += 1 }
    return index < text.count && (text[index] == UInt8(ascii: ">") || text[index] == UInt8(ascii: "|"))
  }
}
