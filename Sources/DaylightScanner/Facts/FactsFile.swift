internal import FoundationEssentials

/// The facts format: one JSON object a line, keys sorted.
public enum FactsFile {
  /// A line that is no fact.
  public struct BadLine: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line's number, from 1.
    public var line: Int
    /// What is wrong, in a few words.
    public var reason: String

    /// `line 3: not a fact (…)`.
    public var description: String { "line \(line): not a fact (\(reason))" }
  }

  /// Writes facts, one at a time.
  public struct Writer {
    private let encoder: JSONEncoder

    /// A writer.
    public init() {
      encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    /// The fact's line without its line feed.
    ///
    /// - Throws: an encoding error, which only a broken fact type could cause.
    public func line(_ fact: Fact) throws -> String {
      Writer.escaped(String(decoding: try encoder.encode(fact), as: UTF8.self))
    }

    /// Characters that a terminal obeys, and that JSON would let through, as JSON's own escapes: paths and names from
    /// git may hold them.
    private static func escaped(_ line: String) -> String {
      func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7f...0x9f, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069: true
        default: false
        }
      }
      guard line.unicodeScalars.contains(where: isObeyed) else { return line }
      var escaped = String.UnicodeScalarView()
      for scalar in line.unicodeScalars {
        guard isObeyed(scalar) else {
          escaped.append(scalar)
          continue
        }
        let digits = String(scalar.value, radix: 16)
        escaped.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
      }
      return String(escaped)
    }
  }

  /// Reads the line with that number; blank lines give nil.
  public static func fact(_ line: some Collection<UInt8>, number: Int) throws(BadLine) -> Fact? {
    guard line.contains(where: { $0 != 0x20 && $0 != 0x0d && $0 != 0x09 }) else { return nil }
    if hasNUL(line) {
      throw BadLine(line: number, reason: "a NUL character")
    }
    do {
      return try JSONDecoder().decode(Fact.self, from: Data(line))
    } catch let error as DecodingError {
      throw BadLine(line: number, reason: reason(error))
    } catch {
      throw BadLine(line: number, reason: "not JSON")
    }
  }

  /// Whether a line holds a NUL, as such or escaped. `\\\\u0000` is none: it is a backslash and five letters.
  private static func hasNUL(_ line: some Collection<UInt8>) -> Bool {
    let escaped = Array("u0000".utf8)
    var rest = line[...]
    while let byte = rest.popFirst() {
      if byte == 0 { return true }
      if byte == UInt8(ascii: "\\") {
        if rest.starts(with: escaped) { return true }
        _ = rest.popFirst()
      }
    }
    return false
  }

  private static func reason(_ error: DecodingError) -> String {
    func path(_ context: DecodingError.Context) -> String {
      context.codingPath.map(\.stringValue).joined(separator: ".")
    }
    return switch error {
    case .keyNotFound(let key, _): "'\(key.stringValue)' is missing"
    case .valueNotFound(_, let context): "'\(path(context))' is null"
    case .typeMismatch(_, let context): "'\(path(context))' has the wrong type"
    case .dataCorrupted(let context):
      context.codingPath.isEmpty ? "not JSON" : "'\(path(context))': \(context.debugDescription)"
    @unknown default: "not readable"
    }
  }
}
