import DaylightCore

let jonas = PersonID("jonas")
let payments = TeamID("payments")
let search = TeamID("search")
let mobile = TeamID("mobile")

/// A first quarter with all that makes it an apprenticeship.
func quarter(_ stage: Stage = .coOwn, _ when: String = "2026-Q1") -> Apprenticeship {
  var quarter = Apprenticeship(stage: stage, quarter: Quarter(when) ?? Quarter(year: 2026, quarter: 1))
  quarter.problem = "Clients retry without end whenever payments is slow, and take it down with them."
  quarter.why = "Two outages in the spring cost a day of orders each."
  quarter.teams = stage == .leadStandard ? [payments, search, mobile] : [payments, search]
  quarter.owners = stage == .coOwn ? [ana, kim] : [ana]
  quarter.backup = stage == .coOwn ? jonas : nil
  quarter.support = stage.support
  quarter.ends = day("2026-12-31")
  quarter.expects = ["Search changes its client in commits of its own."]
  quarter.executives = stage == .ownDecision ? ["Priya Raman, CTO"] : []
  return quarter
}

func plan(_ quarters: Apprenticeship...) -> ApprenticeshipPlan {
  var plan = ApprenticeshipPlan(person: ana, gap: .scope, quarters: quarters)
  plan.sponsor = lee
  return plan
}

/// The findings of all rules about a plan.
func findings(_ plan: ApprenticeshipPlan, today: String = "2026-02-01") -> [LintFinding] {
  PlanReview.findings(
    in: PlanReview(Placed(plan, FilePlaces(file: "plan.yaml")), manager: jonas, today: day(today)))
}

/// A session of some candidates.
func session(_ quarter: String, _ candidates: CalibrationSession.Candidate...) -> CalibrationSession {
  CalibrationSession(
    quarter: Quarter(quarter) ?? Quarter(year: 2026, quarter: 1), seed: "5eed", chair: lee, members: [jonas],
    candidates: candidates)
}

/// All texts of an artifact, one a line.
func text(_ artifact: Artifact) -> String {
  var lines = [artifact.title, artifact.lead ?? ""] + artifact.particulars.map { "\($0.label): \($0.value)" }
  for section in artifact.sections {
    lines.append(section.title)
    for block in section.blocks {
      switch block {
      case .paragraph(let text), .notice(let text): lines.append(text)
      case .list(let items), .steps(let items): lines += items
      case .passages(let passages): lines += [passages.title] + passages.texts.map(\.value)
      case .quote(let text, let by): lines += [text, by]
      case .table(let table): lines += table.rows.map { $0.joined(separator: " | ") }
      case .cards(let cards): lines += cards.map(\.title)
      default: break
      }
    }
  }
  return (lines + artifact.footer).joined(separator: "\n")
}
