import Foundation
import FoundationXML

/// Reads XML as strictly as a parser can, and keeps what elements there were.
final class XML: NSObject, XMLParserDelegate {
  /// The names of the elements, in order.
  private(set) var elements: [String] = []
  /// The text of each `text` element, in order.
  private(set) var labels: [String] = []
  /// The names of all attributes.
  private(set) var attributes: Set<String> = []
  /// The values of all `id` attributes, in order.
  private(set) var ids: [String] = []
  /// What is wrong with it; nil when it is well-formed.
  private(set) var fault: String?
  private var isLabel = false

  init(_ text: String) {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    if !parser.parse() { fault = "line \(parser.lineNumber): \(String(describing: parser.parserError))" }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes found: [String: String]
  ) {
    elements.append(element)
    attributes.formUnion(found.keys)
    if let id = found["id"] { ids.append(id) }
    isLabel = element == "text"
    if isLabel { labels.append("") }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    if isLabel, let last = labels.indices.last { labels[last] += text }
  }

  func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
    isLabel = false
  }
}
