extension Highlights {
  /// One story: an item and what is told of it.
  struct Told {
    let item: EvidenceItem
    let story: SubjectStory
    let isPrevention: Bool
    /// Whether it is of an earlier month, and nobody was told of it then.
    let isEarlier: Bool
  }

  /// The stories in order; at most one of them is marked as trouble quietly prevented.
  var stories: [Told] {
    var hasPrevention = false
    return items.map { item in
      let story = SubjectStory(lead: item, items: kin[item.subject] ?? [item], context: context)
      let isPrevention = item.isQuietPrevention && !hasPrevention
      hasPrevention = hasPrevention || isPrevention
      return Told(
        item: item, story: story, isPrevention: isPrevention, isEarlier: !Highlights.isRecent(item, window))
    }
  }

  /// The draft, or what was told, as a document.
  public var artifact: Artifact {
    let date = month.civil
    let stories = stories
    var sections = stories.map(section)
    if items.isEmpty, telling == nil {
      sections.append(
        Artifact.Section(
          "No story this month",
          [
            .paragraph(
              "No item of this month, and none of the year before that nobody was told of, reached beyond its own team and may be told. An empty month says what git keeps, not what people did."
            )
          ]))
    }
    if !askable.isEmpty { sections.append(asking) }
    sections.append(
      Artifact.Section(
        telling == nil ? "How these were chosen" : "What was told", [.list(telling.map(words) ?? choice(stories))]))
    return Artifact(
      kind: "highlights", title: "Staff-Plus highlights, \(pad(date.year, 4))-\(pad(date.month))",
      lead: "Work that few saw, and what it changed for others.",
      particulars: context.particulars(
        .recognition, window: window.label, [.init("Audience", Highlights.audience), .init("State", state)]),
      sections: sections,
      signOff: .init(
        telling == nil
          ? "A person finishes every story, asks everybody named, and answers for what is sent."
          : "A person finished every story, asked everybody named, and answers for what was sent.",
        lines: ["Finished by", "Sent on"]), footer: context.footer)
  }

  /// What may be told once its people agree: titles, no names, and no word on who said what.
  private var asking: Artifact.Section {
    Artifact.Section(
      "What may be told once its people agree",
      [
        .paragraph(
          "Not everybody in this work has agreed. Whoever said no and whoever was never asked look the same here. Tell everybody alike how to agree, and ask nobody twice: daylight me consent ITEM"
        ),
        .list(askable.map { "“\($0.title)”, \($0.subject.repository), item \($0.id)" }),
      ])
  }

  /// The state in words: a draft, or when it was told.
  private var state: String {
    telling.map { "told on \(Phrases.list($0.days.map(\.description)))" } ?? "draft"
  }

  /// What is to be known of stories that were told.
  private func words(_ telling: Telling) -> [String] {
    var lines = [
      "The ledger has this issue as told to \(Highlights.audience) on \(Phrases.list(telling.days.map(\.description))). These are its stories as git shows them today; the words that were sent are in the issue itself.",
      "Nothing was chosen anew.",
    ]
    if telling.missing > 0 {
      lines.append(
        "\(Phrases.count(telling.missing, "story", "stories")) that it told \(telling.missing == 1 ? "is" : "are") not shown: what it rests on has changed, or it may not be told any more."
      )
    }
    return lines
  }

  private func section(_ told: Told) -> Artifact.Section {
    let story = told.story
    let item = told.item
    var passages: [Artifact.Particular] = [.init("What happened", story.happened)]
    if told.isEarlier {
      passages.append(.init("When", "Earlier than this month\(telling == nil ? ", and not told before" : "")."))
    }
    passages += [
      .init("What would have happened", otherwise(told)),
      .init(item.isAdoptedByOthers ? "Who benefited" : "Who else is on record", story.benefited),
      .init("Why this is Staff-level", story.why), .init("Whom to thank", thanks(story)),
      .init("Consent", consent(item)),
    ]
    for remark in context.remarks where remark.kind == .note && remark.item == item.id {
      passages.append(.init("In their own words", remark.text))
    }
    var blocks: [Block] = [.passages(.init("", passages))]
    // One team alone needs no picture.
    if item.reach.teams.count + item.reach.repositories.count > 1 {
      blocks.append(.reach(ReachPicture(item, context)))
    }
    blocks.append(.list(item.statements + [item].places(most: 4).map { "In git: \($0)" }))
    return Artifact.Section(told.isPrevention ? "Quiet prevention: \(story.headline)" : story.headline, blocks)
  }

  /// Git keeps what was done and not what was spared: the sentence is for a person to write.
  private func otherwise(_ told: Told) -> String {
    if telling != nil { return "Git cannot tell. What a person wrote of it is in the issue that was sent." }
    let ask = told.story.doers.first ?? "the people who did it"
    let question =
      told.isPrevention
      ? "Which trouble would everybody have met on their own?" : "Who would have had to work it out anew?"
    return "Git cannot tell. \(question) Ask \(ask), and write one sentence: \(Phrases.blank)"
  }

  /// The doers, and who else stands on the subject's record and may be named.
  private func thanks(_ story: SubjectStory) -> String {
    let doers = Set(story.lead.participants.map(\.person))
    var helped: [PersonID: Role] = [:]
    for participant in story.items.flatMap(\.participants) where !doers.contains(participant.person) {
      helped[participant.person] = min(helped[participant.person] ?? participant.role, participant.role)
    }
    let names = helped.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
      "\(context.name(of: $0.key)) (\($0.value.label))"
    }
    let first = Phrases.list(story.doers)
    return names.isEmpty ? "\(first)." : "\(first); beside them \(Phrases.list(names))."
  }

  private func consent(_ item: EvidenceItem) -> String {
    item.participants.map { part in
      let given = consents.last { $0.person == part.person && ($0.item == nil || $0.item == item.id) }
      let name = context.name(of: part.person)
      return given.map { "\(name) agreed on \($0.day) (journal \($0.id))" } ?? "no agreement of \(name) is on record"
    }.joined(separator: "; ") + "."
  }

  /// How the stories were chosen, and how they spread.
  private func choice(_ stories: [Told]) -> [String] {
    var lines = [
      "By how much each piece of work affected others and how few have seen it. At most two stories are about one person, two in five about one team, three of one kind.",
      "Who was in neither of the last two issues comes first, and nothing comes back that was told before, unless others have taken it up since.",
    ]
    if !stories.isEmpty {
      let people = Set(items.flatMap { $0.participants.map(\.person) })
      let itsTeams = people.reduce(into: Set<TeamID>()) { $0.formUnion(teams[$1] ?? []) }
      var line =
        "\(Phrases.count(stories.count, "story", "stories")) about \(Phrases.count(people.count, "person", "people"))"
      if !itsTeams.isEmpty { line += " of \(Phrases.list(itsTeams.sorted().map(context.name), most: 8))" }
      lines.append("\(line).")
    }
    if stories.contains(where: \.isEarlier) {
      lines.append(
        "Some stories are of the year before and were never told: they join where a month has fewer than \(Highlights.storiesWanted), or where somebody has not been in an issue lately."
      )
    }
    if let spread {
      lines.append(
        spread.isComplete
          ? "Every item that may be told is here." : "More items may be told; they wait for another month.")
    }
    if spread?.isShort == true {
      lines.append("There was no room for everybody who waits: somebody with work to tell comes in a later issue.")
    }
    if !stories.contains(where: \.isPrevention) {
      lines.append(
        "None of them is trouble quietly prevented: git shows a guard only when others take it up. Ask who kept something from breaking."
      )
    }
    lines.append(
      "This is a draft. Ask everybody named before you send it: consent is theirs, and saying no costs nothing.")
    return lines
  }
}

extension Highlights {
  /// One story as data.
  public struct Story: Hashable, Sendable, Codable {
    /// The item it tells.
    public var item: String
    /// The heading.
    public var headline: String
    /// What happened.
    public var happened: String
    /// What would have happened otherwise: a question, until a person has written the sentence.
    public var otherwise: String
    /// Who benefited, or stands on its record.
    public var benefited: String
    /// Why this is the work of a Staff engineer.
    public var why: String
    /// Whom to thank.
    public var thanks: String
    /// Who agreed, and when.
    public var consent: String
    /// Whether it is trouble quietly prevented.
    public var isPrevention: Bool
    /// Whether it is of an earlier month.
    public var isEarlier: Bool
  }

  /// What only highlights have.
  public struct Content: Hashable, Sendable, Codable {
    /// Who is to read them.
    public var audience: String
    /// `draft`, or `published` once the ledger has the month's issue.
    public var state: String
    /// The stories, in order.
    public var stories: [Story]
    /// How they were chosen and how they spread, or what was told, in sentences.
    public var spread: [String]
    /// The consents on record for them.
    public var consents: [Consent]
    /// The ids of items that may be told once everybody in them has agreed.
    public var askable: [String]
  }

  /// The draft, or what was told, as data.
  public var record: ArtifactRecord<Content> {
    let stories = stories
    let told = stories.map { told in
      Story(
        item: told.item.id, headline: told.story.headline, happened: told.story.happened, otherwise: otherwise(told),
        benefited: told.story.benefited, why: told.story.why, thanks: thanks(told.story), consent: consent(told.item),
        isPrevention: told.isPrevention, isEarlier: told.isEarlier)
    }
    let people = Set(items.flatMap { $0.participants.map(\.person) })
    return ArtifactRecord(
      artifact, purpose: .recognition, window: window, items: items,
      content: Content(
        audience: Highlights.audience, state: telling == nil ? "draft" : "published", stories: told,
        spread: telling.map(words) ?? choice(stories),
        consents: consents.filter { people.contains($0.person) }, askable: askable.map(\.id)), context: context)
  }
}
