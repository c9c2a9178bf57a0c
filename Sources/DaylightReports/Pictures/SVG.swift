/// Writes SVG: whole pixels only, so that the bytes are the same everywhere, and every text escaped.
struct SVG {
  private(set) var text = ""

  /// Opens a picture that a screen reader announces by its title and description.
  ///
  /// - Parameter name: unique on the page; ids in the picture start with it.
  init(name: String, width: Int, height: Int, title: String, description: String) {
    text = """
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="\(name)-title \(name)-desc" \
      viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" font-size="\(TextMetrics.size)" \
      font-family="Helvetica Neue, Arial, Liberation Sans, sans-serif" fill="currentColor">
      <title id="\(name)-title">\(SVG.escaped(title))</title>
      <desc id="\(name)-desc">\(SVG.escaped(description))</desc>

      """
  }

  /// The picture, closed.
  var closed: String { text + "</svg>\n" }

  mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    text += "<\(name)\(SVG.written(attributes))/>\n"
  }

  mutating func label(
    _ words: String, x: Int, y: Int, _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    text += "<text x=\"\(x)\" y=\"\(y)\"\(SVG.written(attributes))>\(SVG.escaped(words))</text>\n"
  }

  /// A group that shows its full words when pointed at.
  mutating func group(_ words: String, _ content: (inout SVG) -> Void) {
    text += "<g><title>\(SVG.escaped(words))</title>\n"
    content(&self)
    text += "</g>\n"
  }

  mutating func rectangle(
    x: Int, y: Int, width: Int, height: Int, radius: Int = 0, _ attributes: KeyValuePairs<String, String>
  ) {
    text += "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"\(radius)\""
    text += "\(SVG.written(attributes))/>\n"
  }

  mutating func line(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, opacity: String = "0.18") {
    text += "<path d=\"M\(x1) \(y1)L\(x2) \(y2)\" stroke=\"currentColor\" stroke-opacity=\"\(opacity)\"/>\n"
  }

  /// A pattern of slanted lines, for what cannot be seen.
  mutating func hatching(_ id: String) {
    text += """
      <defs><pattern id="\(id)" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
      <path d="M0 0V7" stroke="currentColor" stroke-opacity="0.35" stroke-width="2"/></pattern></defs>

      """
  }

  private static func escaped(_ words: String) -> String { Escaping.html(Escaping.inline(words)) }

  private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0.key)=\"\(Escaping.html($0.value))\"" }.joined()
  }
}
