@testable import DaylightScanner

/// A text as documents are read, with nothing beside it.
func reading(_ path: String, _ text: String, metadata: String? = nil) -> DocumentReading {
  let head = DocumentHeader(bytes(text))
  let outline = DocumentOutline(
    bytes(text), markup: DocumentOutline.markup(ofPath: path) ?? .markdown, skipping: head.frontMatterLines)
  return DocumentReading(
    path: path, bytes: bytes(text), head: head, metadata: metadata.map { DocumentHeader(metadata: bytes($0)) },
    outline: outline)
}
