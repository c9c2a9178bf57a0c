internal import DaylightScanner

/// How `daylight ownership` writes who owns a path.
struct OwnershipLines {
  /// One answer, for programs.
  struct Record: Encodable {
    struct Rule: Encodable {
      var path: String
      var line: Int
    }

    var path: String
    var owners: [String]
    var nearest: [String]
    var teams: [String]
    var dialect: String?
    var rules: [Rule]
  }

  /// Whether fields end in NUL, and nothing is quoted.
  var isNul: Bool
  /// Whether those who own a folder above are left out.
  var isNearest: Bool
  /// The members of aliases that stand in their place.
  var aliases: [String: [String]]

  /// Adds a line.
  func write(_ path: [UInt8], _ decision: OwnershipDecision?, to output: inout [UInt8]) {
    func end(_ separator: UInt8) { output.append(isNul ? 0 : separator) }
    if isNul { output += path } else { OwnershipLines.quote(path, to: &output) }
    end(0x09)
    if let decision {
      var isFirst = true
      func add(_ owner: String) {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
        output += owner.utf8
      }
      if aliases.isEmpty {
        let count = isNearest ? decision.nearest : decision.owners.count
        for owner in decision.owners.prefix(count) { add(owner) }
      } else {
        for owner in owners(decision, isNearest) { add(owner) }
      }
    }
    end(0x09)
    if let rules = decision?.rules {
      for (number, rule) in rules.enumerated() {
        if number > 0 { output.append(UInt8(ascii: ",")) }
        if isNul { output += rule.path.utf8 } else { OwnershipLines.quote(Array(rule.path.utf8), to: &output) }
        output.append(UInt8(ascii: ":"))
        output += String(rule.line).utf8
      }
    }
    end(0x0a)
  }

  /// The same for programs; bytes that are no UTF-8 are repaired.
  func record(_ path: [UInt8], _ decision: OwnershipDecision?) -> Record {
    Record(
      path: String(decoding: path, as: UTF8.self), owners: decision.map { owners($0, isNearest) } ?? [],
      nearest: decision.map { owners($0, true) } ?? [], teams: decision?.groups ?? [],
      dialect: decision?.dialect.rawValue, rules: decision?.rules.map { .init(path: $0.path, line: $0.line) } ?? [])
  }

  private func owners(_ decision: OwnershipDecision, _ isNearest: Bool) -> [String] {
    let named = isNearest ? Array(decision.owners.prefix(decision.nearest)) : decision.owners
    if aliases.isEmpty { return named }
    var seen: Set<String> = []
    return named.flatMap { aliases[$0] ?? [$0] }.filter { seen.insert($0).inserted }
  }

  // MARK: - Quoting

  /// Adds a path: as it is when all of it can be shown, else in quotes as git writes it.
  static func quote(_ path: [UInt8], to output: inout [UInt8]) {
    let isPlain = path.allSatisfy { $0 >= 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    if isPlain || isHarmless(path) {
      output += path
      return
    }
    output.append(UInt8(ascii: "\""))
    for byte in path {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x07: output += "\\a".utf8
      case 0x08: output += "\\b".utf8
      case 0x09: output += "\\t".utf8
      case 0x0a: output += "\\n".utf8
      case 0x0b: output += "\\v".utf8
      case 0x0c: output += "\\f".utf8
      case 0x0d: output += "\\r".utf8
      case 0x20..<0x7f: output.append(byte)
      default:
        output.append(UInt8(ascii: "\\"))
        for shift in [6, 3, 0] { output.append(0x30 + (byte >> UInt8(shift) & 7)) }
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// A path as it is written.
  static func quoted(_ path: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    quote(path, to: &output)
    return output
  }

  /// Letters of any language, without anything that a terminal obeys or that reorders text.
  private static func isHarmless(_ path: [UInt8]) -> Bool {
    guard let text = String(validating: path, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x22, 0x5c, 0x7f..<0xa0, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff,
        0xfff9...0xfffb:
        false
      default: true
      }
    }
  }

  /// The path that a line of input means: without its quotes when git has quoted it, and without `./`.
  static func unquoted(_ line: [UInt8]) -> [UInt8] {
    var line = line
    if line.last == 0x0d { line.removeLast() }
    guard line.count >= 2, line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") else {
      return line.starts(with: "./".utf8) ? Array(line.dropFirst(2)) : line
    }
    var path: [UInt8] = []
    var index = 1
    let end = line.count - 1
    while index < end {
      let byte = line[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < end else {
        path.append(byte)
        continue
      }
      let escaped = line[index]
      index += 1
      switch escaped {
      case UInt8(ascii: "a"): path.append(0x07)
      case UInt8(ascii: "b"): path.append(0x08)
      case UInt8(ascii: "t"): path.append(0x09)
      case UInt8(ascii: "n"): path.append(0x0a)
      case UInt8(ascii: "v"): path.append(0x0b)
      case UInt8(ascii: "f"): path.append(0x0c)
      case UInt8(ascii: "r"): path.append(0x0d)
      case 0x30...0x33
      where index + 1 < end && (0x30...0x37).contains(line[index]) && (0x30...0x37).contains(line[index + 1]):
        path.append((escaped - 0x30) << 6 | (line[index] - 0x30) << 3 | (line[index + 1] - 0x30))
        index += 2
      default: path.append(escaped)
      }
    }
    return path
  }
}
