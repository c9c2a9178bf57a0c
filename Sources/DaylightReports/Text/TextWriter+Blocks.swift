import DaylightCore

extension TextWriter {
  /// One block of a section.
  mutating func block(_ block: Block) {
    switch block {
    case .paragraph(let text): paragraph(text)
    case .notice(let text): paragraph(text, after: "Note: ")
    case .list(let sentences): list(sentences)
    case .steps(let sentences):
      space()
      for (index, sentence) in sentences.enumerated() { add(sentence, after: "\(index + 1). ") }
    case .quote(let text, let by): quote(text, by: by)
    case .table(let table): self.table(table)
    case .cards(let cards): self.cards(cards)
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

  private mutating func list(_ sentences: [String]) {
    space()
    if sentences.isEmpty { add(Wording.nothing) }
    for sentence in sentences { add(sentence, after: "- ") }
  }

  private mutating func passages(_ passages: Block.Passages) {
    if !passages.title.isEmpty {
      space()
      strong(passages.title)
    }
    for text in passages.texts {
      space()
      strong(text.label)
      for line in Escaping.lines(text.value) { add(line, after: "  ") }
    }
  }

  private mutating func quote(_ text: String, by author: String) {
    space()
    for line in Escaping.lines(text) { add(line, after: "  | ") }
    add("-- \(author)", after: "  | ")
  }

  private mutating func levels(_ levels: [Block.LevelLine]) {
    for level in levels {
      space()
      strong("\(level.dimension.title): \(level.word)")
      add(level.dimension.meaning, after: "  ", dimmed: true)
      for title in level.restsOn { add(title, after: "  rests on  ") }
      for limit in level.limits { add(limit, after: "  limit     ") }
    }
    if levels.contains(where: \.isBorderline) { paragraph(Wording.borderline) }
  }

  private mutating func cards(_ cards: [Block.ItemCard]) {
    space()
    if cards.isEmpty { add(Wording.nothing) }
    for card in cards {
      space()
      strong(card.title)
      add(card.place, after: "  ", dimmed: true)
      add(card.part.joined(separator: " · "), after: "  ")
      particulars(card.marks.map { ($0.label, $0.value) }, indent: "  ")
      for statement in card.statements { add(statement, after: "  - ") }
      for caveat in card.caveats { add("Not known: \(caveat)", after: "  ? ") }
      for note in card.notes { add(note, after: "  > ") }
      for source in card.sources { add(source, after: "  @ ", dimmed: true) }
      if !card.ids.isEmpty { add(card.ids.joined(separator: " "), after: "  id ", dimmed: true) }
    }
  }
}
