/// Emphasis in a terminal: bold and dim, or nothing. No colour ever carries a meaning.
struct TextStyle {
  /// Whether the terminal wants it.
  let isOn: Bool

  func bold(_ line: String) -> String { styled(line, "1") }
  func dim(_ line: String) -> String { styled(line, "2") }

  private func styled(_ line: String, _ code: String) -> String {
    isOn && !line.isEmpty ? "\u{1B}[\(code)m\(line)\u{1B}[0m" : line
  }
}
