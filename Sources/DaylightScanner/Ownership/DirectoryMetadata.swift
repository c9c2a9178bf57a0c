/// Chromium's DIR_METADATA: what a folder and those below it belong to, field by field from the nearest file that says
/// it. Of its fields the team's address is read, and the files that it takes over (`mixins`).
///
/// Source: the README of Chromium's dirmd; the form is Protocol Buffers' text format.
public struct DirectoryMetadata: Hashable, Sendable {
  /// The team's address in lower case; nil when the file does not say.
  public private(set) var team: String?
  /// Its line, from 1.
  public private(set) var line = 1
  /// Files taken over, from the root, without the two slashes they begin with.
  public private(set) var mixins: [String] = []
  /// What is not of the format.
  public private(set) var invalid: [OwnershipProblem] = []

  private enum Token: Equatable {
    case word(String)
    case text(String)
    case sign(UInt8)
  }

  /// Reads a file.
  public init(_ bytes: [UInt8]) {
    var depth = 0
    let tokens = tokens(bytes)
    var index = 0
    while index < tokens.count {
      let (token, number) = tokens[index]
      index += 1
      switch token {
      case .sign(UInt8(ascii: "{")), .sign(UInt8(ascii: "<")): depth += 1
      case .sign(UInt8(ascii: "}")), .sign(UInt8(ascii: ">")):
        depth -= 1
        if depth < 0 {
          report(number, "a bracket closes what none has opened")
          depth = 0
        }
      case .word(let name) where depth == 0 && (name == "team_email" || name == "mixins"):
        guard index + 1 < tokens.count, tokens[index].0 == .sign(UInt8(ascii: ":")) else {
          report(number, "\(name) needs a colon and a text")
          continue
        }
        var values: [String] = []
        var next = index + 1
        let isList = tokens[next].0 == .sign(UInt8(ascii: "["))
        if isList { next += 1 }
        while next < tokens.count {
          if case .text(let value) = tokens[next].0 { values.append(value) }
          next += 1
          guard isList, next < tokens.count, tokens[next].0 != .sign(UInt8(ascii: "]")) else { break }
        }
        take(name, values, number)
        index = next
      default: break
      }
    }
    if depth > 0 { report(tokens.last?.1 ?? 1, "a bracket is not closed") }
  }

  private mutating func take(_ name: String, _ values: [String], _ number: Int) {
    if name == "mixins" {
      for value in values {
        if value.hasPrefix("//"), value.count > 2 {
          mixins.append(String(value.dropFirst(2)))
        } else {
          report(number, "a mixin is named from the root, with two slashes")
        }
      }
    } else if let value = values.first, value.contains("@") {
      team = value.lowercased()
      line = number
    } else {
      report(number, "the team's address is none")
    }
  }

  private mutating func tokens(_ bytes: [UInt8]) -> [(Token, Int)] {
    var tokens: [(Token, Int)] = []
    var number = 1
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x0a:
        number += 1
        index += 1
      case 0x20, 0x09, 0x0d, UInt8(ascii: ","), UInt8(ascii: ";"): index += 1
      case UInt8(ascii: "#"): while index < bytes.count, bytes[index] != 0x0a { index += 1 }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        var text: [UInt8] = []
        index += 1
        while index < bytes.count, bytes[index] != byte, bytes[index] != 0x0a {
          if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
          text.append(bytes[index])
          index += 1
        }
        if index >= bytes.count || bytes[index] != byte { report(number, "a text is not closed") } else { index += 1 }
        tokens.append((.text(Text.decode(text)), number))
      default:
        let word = bytes[index...].prefix { Text.isLetter($0) || Text.isDigit($0) || "_-+./".utf8.contains($0) }
        if word.isEmpty {
          tokens.append((.sign(byte), number))
          index += 1
        } else {
          tokens.append((.word(Text.decode(word)), number))
          index = word.endIndex
        }
      }
    }
    return tokens
  }

  private mutating func report(_ line: Int, _ reason: String) { invalid.append(.init(line: line, reason: reason)) }
}
