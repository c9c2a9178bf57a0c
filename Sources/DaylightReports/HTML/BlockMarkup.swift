import DaylightCore

/// The blocks of a section as HTML.
struct BlockMarkup {
  let templates: TemplateSet

  /// - Parameter name: a name that no other block of the page has, for what a picture refers to in itself.
  func markup(_ block: Block, name: String) throws(ReportError) -> Markup {
    switch block {
    case .paragraph(let text): paragraphs(text)
    case .notice(let text): notice(text)
    case .list(let sentences):
      if sentences.isEmpty {
        nothing
      } else {
        try templates.render(.list, ListView(items: sentences.map { Markup($0) }))
      }
    case .steps(let sentences): try templates.render(.steps, ListView(items: sentences.map { Markup($0) }))
    case .quote(let text, let by):
      try templates.render(.quote, QuoteView(lines: Escaping.lines(text).map { Markup($0) }, author: Markup(by)))
    case .table(let table): try self.table(table)
    case .cards(let cards): try self.cards(cards)
    case .levels(let levels): try templates.render(.levels, LevelsView(levels))
    case .passages(let passages): try templates.render(.passages, PassagesView(passages))
    case .coverage(let picture):
      try templates.render(
        .figure,
        FigureView(
          picture: Markup(trusted: CoverageSVG(picture, name: name).text), isComplete: true, isNarrow: true,
          caption: Markup(CoverageWords.caption(picture)), table: try table(PictureTables.table(picture))))
    case .timeline(let picture): try figure(picture, name: name)
    case .reach(let picture): try figure(picture, name: name)
    case .life(let picture): try figure(picture, name: name)
    case .adoption(let picture): try figure(picture, name: name)
    }
  }

  private var nothing: Markup {
    Markup(trusted: "<p class=\"muted\">\(Wording.nothing)</p>\n")
  }

  private func paragraphs(_ text: String) -> Markup {
    Markup(trusted: Escaping.lines(text).map { "<p dir=\"auto\">\(Markup($0).renderText)</p>\n" }.joined())
  }

  private func notice(_ text: String) -> Markup {
    let lines = Escaping.lines(text).map { Markup($0).renderText }.joined(separator: "<br>")
    return Markup(
      trusted: "<p class=\"notice\" role=\"note\"><strong>Note</strong> <span>\(lines)</span></p>\n")
  }

  private func table(_ table: Block.Table) throws(ReportError) -> Markup {
    if table.rows.isEmpty {
      let caption = Markup(table.caption).renderText
      let heading = caption.isEmpty ? "" : "<p class=\"caption\">\(caption)</p>\n"
      return Markup(trusted: heading + nothing.renderText)
    }
    return try templates.render(.table, TableView(table))
  }

  private func cards(_ cards: [Block.ItemCard]) throws(ReportError) -> Markup {
    if cards.isEmpty { return nothing }
    var text = ""
    for card in cards { text += try templates.render(.card, CardView(card)).renderText }
    return Markup(trusted: text)
  }

  private func figure(_ picture: TimelinePicture, name: String) throws(ReportError) -> Markup {
    let svg = TimelineSVG(picture, name: name)
    return try templates.render(
      .figure,
      FigureView(
        picture: Markup(trusted: svg.text), isComplete: svg.isComplete, caption: Markup(Wording.timeline),
        table: try table(PictureTables.table(picture))))
  }

  private func figure(_ picture: AdoptionPicture, name: String) throws(ReportError) -> Markup {
    let svg = AdoptionSVG(picture, name: name)
    return try templates.render(
      .figure,
      FigureView(
        picture: Markup(trusted: svg.text), isComplete: svg.isComplete, caption: Markup(AdoptionWords.caption),
        table: try table(PictureTables.table(picture))))
  }

  private func figure(_ picture: LifePicture, name: String) throws(ReportError) -> Markup {
    try templates.render(
      .figure,
      FigureView(
        picture: Markup(trusted: LifeSVG(picture, name: name).text), isComplete: false,
        caption: Markup("The life of \(picture.title)"), table: try table(PictureTables.table(picture))))
  }

  private func figure(_ picture: ReachPicture, name: String) throws(ReportError) -> Markup {
    let svg = ReachSVG(picture, name: name)
    return try templates.render(
      .figure,
      FigureView(
        picture: Markup(trusted: svg.text), isComplete: svg.isComplete,
        caption: Markup(ReachWords.title(picture)),
        table: try table(PictureTables.table(picture))))
  }
}
