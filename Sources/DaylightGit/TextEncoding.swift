internal import Glibc

/// Text of a commit that says that it is in another encoding than UTF-8, made UTF-8 as `git log` does.
///
/// Only encodings in which each character stands for itself: those that switch between tables are rare, and what
/// reads them has had faults that a hostile text can use.
enum TextEncoding {
  /// The bytes in UTF-8; unchanged when the encoding is not known here, or the bytes are not text in it.
  static func utf8(_ bytes: [UInt8], from encoding: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }), let name = known(encoding) else { return bytes }
    return name == latin1 ? ofLatin1(bytes) : converted(bytes, from: name) ?? bytes
  }

  private static let latin1 = "ISO-8859-1"

  /// The name that the C library has for an encoding; nil for UTF-8 and for all that are not read.
  static func known(_ encoding: [UInt8]) -> String? {
    guard (1...20).contains(encoding.count) else { return nil }
    let plain = encoding.compactMap { byte -> UInt8? in
      switch byte {
      case 0x41...0x5a: byte + 0x20
      case 0x61...0x7a, 0x30...0x39: byte
      default: nil
      }
    }
    return names[String(decoding: plain, as: UTF8.self)]
  }

  /// By their letters and digits, in small letters.
  private static let names: [String: String] = {
    var names = [
      "latin1": latin1, "l1": latin1, "latin2": "ISO-8859-2", "latin3": "ISO-8859-3", "latin4": "ISO-8859-4",
      "latin5": "ISO-8859-9", "latin6": "ISO-8859-10", "latin7": "ISO-8859-13", "latin8": "ISO-8859-14",
      "latin9": "ISO-8859-15", "latin10": "ISO-8859-16", "koi8r": "KOI8-R", "koi8u": "KOI8-U", "cp866": "CP866",
      "cp850": "CP850", "cp437": "CP437", "cp932": "CP932", "shiftjis": "SHIFT_JIS", "sjis": "SHIFT_JIS",
      "eucjp": "EUC-JP", "ujis": "EUC-JP", "euckr": "EUC-KR", "cp949": "CP949", "cp936": "GBK", "gbk": "GBK",
      "gb2312": "GBK", "gb18030": "GB18030", "big5": "BIG5", "macroman": "MACINTOSH",
    ]
    for part in 1...16 where part != 12 { names["iso8859\(part)"] = "ISO-8859-\(part)" }
    for page in 1250...1258 {
      names["cp\(page)"] = "CP\(page)"
      names["windows\(page)"] = "CP\(page)"
    }
    return names
  }()

  private static func ofLatin1(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(0xc0 | byte >> 6)
        text.append(0x80 | byte & 0x3f)
      }
    }
    return text
  }

  /// By the C library; nil when it lacks the encoding, or the bytes are not text in it.
  private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else { return nil }
    defer { iconv_close(descriptor) }
    var source = bytes.map { CChar(bitPattern: $0) }
    // No character of these encodings takes more than four bytes in UTF-8.
    let room = bytes.count * 4
    var failed = false
    let text = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      source.withUnsafeMutableBufferPointer { source in
        var next = source.baseAddress
        var left = source.count
        var free = room
        buffer.withMemoryRebound(to: CChar.self) { target in
          var end = target.baseAddress
          failed = iconv(descriptor, &next, &left, &end, &free) == .max || left != 0
        }
        count = room - free
      }
    }
    return failed ? nil : text
  }
}
