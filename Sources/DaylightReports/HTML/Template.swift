/// The templates of a page, by name. Each is a text in `Templates`, and a workspace may have its own in its place.
package enum Template: String, CaseIterable, Sendable {
  case page, list, steps, quote, table, card, levels, figure, passages

  /// The Mustache text that comes with the program.
  package var source: String {
    switch self {
    case .page: Templates.page
    case .list: Templates.list
    case .steps: Templates.steps
    case .quote: Templates.quote
    case .table: Templates.table
    case .card: Templates.card
    case .levels: Templates.levels
    case .figure: Templates.figure
    case .passages: Templates.passages
    }
  }

  /// What it is for, in a few words.
  package var summary: String {
    switch self {
    case .page: "the whole page: head, contents, sections, signature, limits"
    case .list: "a list of sentences"
    case .steps: "numbered sentences"
    case .quote: "somebody's own words"
    case .table: "a table"
    case .card: "an evidence item"
    case .levels: "the levels of a person, a line per dimension"
    case .figure: "a picture, and the same as a table"
    case .passages: "texts under labels of a few words"
    }
  }

  /// The file in a workspace's folder `templates` that takes its place.
  package var file: String { "\(rawValue).mustache" }
}

/// A style sheet of a page. Each is a text in `Templates`; `extra.css` is empty, and comes last.
package enum StyleSheet: String, CaseIterable, Sendable {
  case screen, blocks, print, extra

  /// The style sheet that comes with the program.
  package var source: String {
    switch self {
    case .screen: Templates.screenStyle
    case .blocks: Templates.blockStyle
    case .print: Templates.printStyle
    case .extra: ""
    }
  }

  /// What it is for, in a few words.
  package var summary: String {
    switch self {
    case .screen: "colours, type, and the frame of the page"
    case .blocks: "cards, levels, tables, pictures"
    case .print: "paper"
    case .extra: "what you add to the others, such as your own colours"
    }
  }

  /// The file in a workspace's folder `templates` that takes its place.
  package var file: String { "\(rawValue).css" }
}

/// A name for the texts in `Templates`, one file each.
enum Templates {}
