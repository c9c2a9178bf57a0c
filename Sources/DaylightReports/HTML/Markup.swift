import Mustache

/// HTML that is safe to put on a page as it is.
///
/// There are two ways to make one, and both say so: from a plain text, which is escaped, or from markup that this
/// module wrote itself. Templates are given nothing else, and name it with three braces: the escaping that Mustache
/// brings works on `Character`, and so overlooks a quotation mark that a combining mark follows.
struct Markup: Sendable, MustacheCustomRenderable {
  let renderText: String

  /// A plain text on one line, escaped.
  init(_ text: String) { renderText = Escaping.html(Escaping.inline(text)) }

  /// What this module wrote itself, from parts that were escaped.
  init(trusted: String) { renderText = trusted }

  /// An empty text counts as absent, so that a template can leave out what goes around it.
  var isNull: Bool { renderText.isEmpty }
}
