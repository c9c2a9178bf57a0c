/// Whether the framework fits here and now, what is missing, and where to begin.
public struct FitPage: Sendable {
  private let fit: FitCheck
  private let context: AccountabilityContext

  /// A page.
  public init(_ fit: FitCheck, context: AccountabilityContext) {
    self.fit = fit
    self.context = context
  }

  /// The page as a document.
  public var artifact: Artifact {
    var sections = [Artifact.Section("Does it fit?", verdictBlocks)]
    if !context.setting.adaptations.isEmpty {
      sections.append(Artifact.Section("What is different here", [.list(context.setting.adaptations)]))
    }
    sections.append(Artifact.Section("What has to be in place", prerequisiteBlocks))
    sections.append(Artifact.Section("Where to begin", [stepTable]))
    if context.audience.level == .full || context.audience.level == .own {
      sections.append(
        Artifact.Section(
          "Who takes part",
          [
            .table(
              .init(
                caption: "Roles", headings: ["Role", "What they do"],
                rows: AccountabilityRole.allCases.map { [$0.label, $0.duty] })),
            .paragraph(
              "A sponsor talks about somebody, a mentor and a coach talk with them: these are different people."),
          ]))
      sections.append(Artifact.Section("Where else to look", [.list(RelatedProcedure.all)]))
    }
    return Artifact(
      kind: "fit", title: "Does the accountability framework fit here?", lead: lead,
      particulars: context.particulars(), sections: sections,
      footer: context.footer([.growthAndAccountability, .market]))
  }

  private var lead: String {
    switch fit.verdict {
    case .fits(let triggers): "It fits, because \(listed(triggers.map(\.statement)))."
    case .doesNotFit: "It does not fit at the moment: none of the five occasions is here."
    case .open(let open):
      "Nobody has said yet: \(open.count) of \(FitCheck.Trigger.allCases.count) questions are open in fit.yaml."
    }
  }

  private var verdictBlocks: [Block] {
    var blocks: [Block] = [
      .table(
        .init(
          caption: "Occasions", headings: ["Question", "Answer", "Because"],
          rows: FitCheck.Trigger.allCases.map { trigger in
            [trigger.question, answer(fit.triggers[trigger]), fit.triggers[trigger]?.because ?? ""]
          }))
    ]
    if case .doesNotFit = fit.verdict {
      blocks.append(
        .paragraph(
          "Leave it, and look again when one of them changes. Apprenticeships and evidence are of use without it."))
    }
    return blocks
  }

  private var prerequisiteBlocks: [Block] {
    var blocks: [Block] = [
      .table(
        .init(
          caption: "Prerequisites", headings: ["What", "In place", "Because, or what to do"],
          rows: FitCheck.Prerequisite.allCases.map { item in
            let given = fit.prerequisites[item]
            let because = given?.because ?? ""
            return [
              item.statement, answer(given),
              given?.holds == true ? because : because.isEmpty ? item.remedy : "\(because.asSentence) \(item.remedy)",
            ]
          }))
    ]
    if fit.isProvisional {
      blocks.append(.notice("Until these are in place, maps and charters are marked as provisional."))
    }
    return blocks
  }

  private var stepTable: Block {
    let steps =
      context.setting.isEngineeringLed
      ? ProcedureStep.allCases.filter { $0 != .mindset && $0 != .responsibilities } : ProcedureStep.allCases
    return .table(
      .init(
        caption: "Steps", headings: ["Step", "Type"],
        rows: steps.map { [$0.title, $0.command] }))
  }

  private func answer(_ answer: FitCheck.Answer?) -> String {
    answer.map { $0.holds ? "yes" : "no" } ?? "not asked yet"
  }
}

/// The mindset card as a page. Nobody has to read it, and nothing about it is recorded.
public enum MindsetPage {
  /// The page as a document.
  public static func artifact(_ context: AccountabilityContext) -> Artifact {
    Artifact(
      kind: "mindsetCard", title: "Three thoughts before you ask anything of anybody",
      lead: "To read alone or with other managers. There are no right answers, and nothing is recorded.",
      particulars: context.particulars(),
      sections: MindsetCard.thoughts.map { thought in
        Artifact.Section(thought.statement, [.paragraph(thought.reason), .notice(thought.question)])
      }, footer: context.footer(Principle.allCases))
  }
}

/// The signals in a text that somebody handed over, each with the step that answers it.
public enum SignalsPage {
  /// The page as a document.
  ///
  /// - Parameter source: what the text is called, such as a file's name.
  public static func artifact(
    _ places: [ContextSignal.Place], source: String, context: AccountabilityContext
  ) -> Artifact {
    let found = ContextSignal.allCases.filter { signal in places.contains { $0.signal == signal } }
    var sections = found.map { signal in
      Artifact.Section(
        signal.meaning,
        [
          .list(places.filter { $0.signal == signal }.map { "Line \($0.line): “\($0.words)”" }),
          .paragraph("Step \(signal.step.rawValue), \(signal.step.title.lowercased()): \(signal.advice)"),
          .paragraph("Type: \(signal.step.command)"),
        ])
    }
    if found.isEmpty {
      sections.append(
        Artifact.Section(
          "No signal",
          [.paragraph("None of the five signals was found. Words are matched, meaning is not: read it yourself.")]))
    }
    return Artifact(
      kind: "contextSignals", title: "What this text asks for", lead: "\(source): only this text was read.",
      particulars: context.particulars(), sections: sections,
      footer: context.footer(
        [.growthAndAccountability],
        and: ["Matched words are shown so that you can judge. Daylight reads no mail and no chat, and keeps no copy."]))
  }
}
