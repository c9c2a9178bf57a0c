import Mustache

/// The templates of a page, by name. Each is a file in `Templates`.
enum Template: String, CaseIterable {
  case page, list, quote, table, card, levels, figure

  /// The Mustache text.
  var source: String {
    switch self {
    case .page: Templates.page
    case .list: Templates.list
    case .quote: Templates.quote
    case .table: Templates.table
    case .card: Templates.card
    case .levels: Templates.levels
    case .figure: Templates.figure
    }
  }

  /// The template filled in with a view: a struct whose fields are `Markup`, `Bool`, or lists of those.
  func render(_ view: Any) throws(ReportError) -> Markup {
    guard let markup = try Template.library.get().render(view, withTemplate: rawValue) else {
      throw ReportError(.template, "The page has no template named \(rawValue).")
    }
    return Markup(trusted: markup)
  }

  /// All of them, parsed once.
  private static let library = Result { () throws(ReportError) -> MustacheLibrary in
    var library = MustacheLibrary()
    for template in allCases {
      do {
        try library.register(template.source, named: template.rawValue)
      } catch {
        throw ReportError(.template, "The template \(template.rawValue) does not parse: \(error).")
      }
    }
    return library
  }
}

/// A name for the texts in `Templates`, one file each.
enum Templates {}
