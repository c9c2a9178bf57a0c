import DaylightCore

extension MarkdownWriter {
  /// One block of a section.
  mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let text): paragraph(text)
    case .notice(let text): quote(Escaping.lines(text).map { pair("Note", $0) })
    case .list(let sentences):
      if sentences.isEmpty { paragraph(Wording.nothing) }
      list(sentences.map(Escaping.markdown))
    case .steps(let sentences):
      raw(sentences.enumerated().map { "\($0.offset + 1). \(Escaping.markdown($0.element))" }.joined(separator: "\n"))
    case .quote(let text, let by): quote((Escaping.lines(text) + ["— \(by)"]).map(Escaping.markdown))
    case .table(let table): self.table(table)
    case .cards(let cards):
      if cards.isEmpty { paragraph(Wording.nothing) }
      for card in cards { self.card(card) }
    case .levels(let levels): self.levels(levels)
    case .timeline(let picture):
      table(PictureTables.table(picture))
      paragraph(Wording.timeline)
    case .reach(let picture): table(PictureTables.table(picture))
    case .life(let picture): table(PictureTables.table(picture))
    case .adoption(let picture): table(PictureTables.table(picture))
    case .coverage(let picture):
      table(PictureTables.table(picture))
      paragraph(CoverageWords.note(picture))
    case .passages(let passages): self.passages(passages)
    }
  }

  private mutating func passages(_ passages: Block.Passages) {
    if !passages.title.isEmpty { heading(passages.title, level: 3) }
    for text in passages.texts {
      let lines = Escaping.lines(text.value)
      raw(pair(text.label, lines.first ?? ""))
      for line in lines.dropFirst() { raw(Escaping.markdown(line)) }
    }
  }

  private mutating func card(_ card: Block.ItemCard) {
    heading(card.title, level: 3)
    raw(([card.place] + card.part).filter { !$0.isEmpty }.map(Escaping.markdown).joined(separator: " · "))
    raw(card.marks.map { pair($0.label, $0.value) }.joined(separator: " · "))
    list(card.statements.map(Escaping.markdown) + card.caveats.map { pair("Not known", $0) })
    quote(card.notes.map(Escaping.markdown))
    if !card.sources.isEmpty {
      raw("Sources:")
      list(card.sources.map(Escaping.markdown))
    }
    if !card.ids.isEmpty { raw(pair("Item", card.ids.joined(separator: ", "))) }
  }

  private mutating func levels(_ levels: [Block.LevelLine]) {
    for level in levels {
      raw(pair(level.dimension.title, level.word) + ". " + Escaping.markdown(level.dimension.meaning))
      list(level.restsOn.map { pair("Rests on", $0) } + level.limits.map { pair("Limit", $0) })
    }
    if levels.contains(where: \.isBorderline) { paragraph(Wording.borderline) }
  }
}
