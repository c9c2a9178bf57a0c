internal import DaylightCore
internal import DaylightScanner
internal import DaylightStore

/// What people decided about who is who, as the journal has it.
extension Installation {
  /// A step and the journal's entry that holds it.
  struct DecisionStep {
    var step: IdentityDecisions.Step
    var entry: Journal.Entry
  }

  /// All steps, in the order in which they were taken.
  func decisionSteps() throws -> [DecisionStep] {
    var steps: [DecisionStep] = []
    var numbers: [String: Int] = [:]
    for entry in try journal.entries(kinds: Journal.Kind.aboutNamings) {
      let words = (entry.text ?? "").split(separator: " ").map(String.init)
      let step: IdentityDecisions.Step
      switch entry.kind {
      case .joinNamings where words.count == 2: step = .join(words[0], words[1])
      case .partNamings where words.count == 2: step = .part(words[0], words[1])
      case .machineNaming where words.count == 1: step = .machine(words[0])
      case .humanNaming where words.count == 1: step = .human(words[0])
      // An undo names the entry; the steps are counted by themselves.
      case .undoNamings where words.count == 1: step = .undo(numbers[words[0]] ?? 0)
      default: continue
      }
      steps.append(DecisionStep(step: step, entry: entry))
      numbers["\(entry.id)"] = steps.count
    }
    return steps
  }

  /// What the steps leave. Their hashes have the journal's own key, with a roster and without.
  ///
  /// - Parameter steps: those that were read already; nil: all that the journal has.
  func decisions(_ steps: [DecisionStep]? = nil) throws -> IdentityDecisions {
    IdentityDecisions((try steps ?? decisionSteps()).map(\.step), key: KeyedHash(key: try journal.secret()))
  }

  /// Records that two namings are one person, or two.
  func record(_ kind: Journal.Kind, namings left: String, _ right: String) throws -> Int64 {
    try record(kind, about: nil, text: "\(min(left, right)) \(max(left, right))")
  }
}
