/// A text that a person wrote, what it is for, and where it stands in its file.
public struct Prose: Hashable, Sendable {
  /// What a text is for: the same words mean different things in different places.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    case title, reason, result, measure, approach, authority, criterion, support, motivation, withdrawal, observation,
      agreement, note
  }

  /// The path in the file, such as `outcomes[1].result`.
  public var path: String
  /// What it is for.
  public var purpose: Purpose
  /// The text.
  public var text: String

  /// A text at a place.
  public init(_ path: String, _ purpose: Purpose, _ text: String) {
    self.path = path
    self.purpose = purpose
    self.text = text
  }
}

extension Charter {
  /// The sentences of the charter.
  public var prose: [Prose] {
    var prose = [
      Prose("why", .reason, why), Prose("enables", .reason, enables), Prose("autonomy", .authority, autonomy),
    ]
    for (index, outcome) in outcomes.enumerated() {
      let path = "outcomes[\(index)]"
      prose += [
        Prose("\(path).result", .result, outcome.result), Prose("\(path).measure", .measure, outcome.measure),
        Prose("\(path).target", .measure, outcome.target), Prose("\(path).goal", .reason, outcome.goal),
        Prose("\(path).approach", .approach, outcome.approach),
      ]
      for (index, criterion) in outcome.criteria.enumerated() {
        prose += [
          Prose("\(path).criteria[\(index)].behaviour", .criterion, criterion.behaviour),
          Prose("\(path).criteria[\(index)].example", .criterion, criterion.example),
        ]
      }
    }
    for (index, text) in constraints.enumerated() { prose.append(Prose("constraints[\(index)]", .reason, text)) }
    for (index, conversation) in conversations.enumerated() {
      let path = "conversations[\(index)]"
      prose += [
        Prose("\(path).observed", .observation, conversation.observed),
        Prose("\(path).effect", .observation, conversation.effect),
        Prose("\(path).view", .note, conversation.view),
        Prose("\(path).nextStep", .agreement, conversation.nextStep),
      ]
    }
    for (index, text) in support.resources.enumerated() {
      prose.append(Prose("support.resources[\(index)]", .support, text))
    }
    return prose.filter { !$0.text.isEmpty }
  }
}

extension ResponsibilityMap {
  /// The sentences of the map.
  public var prose: [Prose] {
    var prose: [Prose] = []
    for (index, entry) in responsibilities.enumerated() {
      let path = "responsibilities[\(index)]"
      prose += [
        Prose("\(path).title", .title, entry.title), Prose("\(path).businessContext", .reason, entry.businessContext),
        Prose("\(path).decision", .reason, entry.decision), Prose("\(path).complexity", .reason, entry.complexity),
      ]
    }
    for (index, challenge) in challenges.enumerated() {
      let path = "challenges[\(index)]"
      prose += [
        Prose("\(path).title", .title, challenge.title), Prose("\(path).importance", .motivation, challenge.importance),
        Prose("\(path).motivation", .motivation, challenge.motivation),
      ]
      prose += challenge.unknowns.enumerated().map { Prose("\(path).unknowns[\($0.offset)]", .reason, $0.element) }
      prose += challenge.constraints.enumerated().map {
        Prose("\(path).constraints[\($0.offset)]", .reason, $0.element)
      }
      if let withdrawn = challenge.withdrawn {
        prose.append(Prose("\(path).withdrawn.text", .withdrawal, withdrawn.text))
      }
    }
    return prose.filter { !$0.text.isEmpty }
  }
}
