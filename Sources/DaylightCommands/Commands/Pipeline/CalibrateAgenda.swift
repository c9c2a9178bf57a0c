internal import ArgumentParser
internal import DaylightCore
internal import Foundation

extension CalibrateCommand {
  /// `daylight calibrate agenda`
  struct Agenda: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agenda", abstract: "Make a session's file, and print its agenda.",
      discussion: """
        Candidates are those of daylight pipeline who may be talked about by name. Their order is drawn by lot once, and \
        the seed is kept in the file, so that anybody can check it. Whoever is in the room is no candidate. What helps \
        against warning signs stands among the decisions from the beginning, for the room to give it an owner and a day.
        """)
    @OptionGroup var which: Which
    @Option(help: ArgumentHelp("Who leads the session.", valueName: "person")) var chair: String?
    @Option(help: ArgumentHelp("A peer manager in the room; may be given several times.", valueName: "person"))
    var member: [String] = []
    @Option(help: "The seed of the order; drawn by lot unless given.") var seed: String?
    @OptionGroup var writing: WriteOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let (desk, quarter) = try which.open(isMade: false) { .session("\($0)", holdsEvidence: true) }
      guard let evidence = desk.evidence else { return }
      let context = try desk.context()
      let (plans, broken) = try desk.plans()
      let file = try desk.files.session(quarter)
      var session = try file.map { try PipelineFiles.usable($0).value }
      var absent: [(name: String, reason: String)] = []
      let hidden = try desk.installation.hidden()
      let items = try desk.installation.items(evidence).filter { !hidden.contains($0.id) }
      let calendar = desk.organisation.calendar
      let window = ItemWindow(
        first: calendar.firstDay(of: quarter.advanced(by: -3)), last: calendar.lastDay(of: quarter))
      if session == nil {
        var new = CalibrationSession(
          quarter: quarter, seed: seed ?? Agenda.drawn(), chair: try chair.map { try desk.person($0) },
          members: try member.map { try desk.person($0) })
        let room = Set(new.members + [new.chair].compactMap(\.self))
        let everybody = desk.candidates.union(plans.keys).union(broken.keys)
        for person in everybody.intersection(room).sorted() {
          absent.append((context.name(of: person), "in the room, and so no candidate"))
        }
        let all = everybody.subtracting(room)
        new.candidates = CalibrationSession.order(all, seed: new.seed).compactMap {
          person -> CalibrationSession.Candidate? in
          if let reason = Agenda.refusal(person, desk) ?? broken[person] {
            absent.append((context.name(of: person), reason))
            return nil
          }
          return .init(person: person, stage: plans[person]?.value.stage ?? .coOwn, gap: plans[person]?.value.gap)
        }
        session = new
      }
      guard var session else { return }
      let signs = try desk.signs(before: session)
      let remedies = session.isHeld ? [] : RemedyNotCarried.missing(in: session.decisions.map(\.what), against: signs)
      session.decisions += remedies.map { CalibrationSession.Decision(what: $0) }
      var own: [PersonID: [EvidenceItem]] = [:]
      for item in items { for part in item.participants { own[part.person, default: []].append(item) } }
      var entries: [CalibrationAgenda.Entry] = []
      for candidate in session.candidates {
        if let reason = Agenda.refusal(candidate.person, desk) {
          absent.append((context.name(of: candidate.person), reason))
          continue
        }
        let plan = plans[candidate.person]?.value
        let audit = try desk.audit(
          candidate.person, stage: candidate.stage, plan: plan, window: window, items: own[candidate.person] ?? [],
          hidden: hidden, context: context)
        entries.append(
          .init(
            candidate: candidate, titles: audit.bestTitles(3),
            coverage: evidence.repositoryCoverage(of: candidate.person), current: plan?.current))
        try desk.admit(
          .calibrationPreparation, .pack(candidate.person), about: candidate.person,
          reading: "agenda of the session \(quarter)")
      }
      let agenda = CalibrationAgenda(
        session, entries: entries, absent: absent,
        warnings: signs.map(\.sentence) + (try warnings(desk, session, plans)), items: items,
        ladder: desk.organisation.ladder, context: context)
      try output.write(agenda.artifact, record: agenda.record)
      var changes = FileChanges()
      let name = PipelineFiles.sessionName(quarter)
      changes.add(
        desk.files.path(name), name: name, old: file?.text,
        new: try file.map { try PlanText.adding(decisions: remedies, to: $0.text) } ?? PlanText.new(session))
      if file == nil || !remedies.isEmpty { try changes.apply(writing) }
      if file != nil, seed != nil || chair != nil || !member.isEmpty {
        Console.note("The session's file is there already: its seed, chair and members count.")
      }
    }

    /// Why somebody cannot be talked about by name yet; nil when they can.
    private static func refusal(_ person: PersonID, _ desk: PipelineDesk) -> String? {
      do {
        try PipelineDesk.check(.calibrationPreparation, about: person, desk.organisation)
        return desk.installation.access.refusal(.pack(person))
      } catch let failure as Failure {
        return failure.message.replacing("Refused: ", with: "")
      } catch {
        return "they cannot be talked about yet"
      }
    }

    /// What the last session asked to look at first, and loops that this one would close.
    private func warnings(
      _ desk: PipelineDesk, _ session: CalibrationSession, _ plans: [PersonID: Placed<ApprenticeshipPlan>]
    ) throws -> [String] {
      let earlier = try desk.files.sessions().compactMap(\.value).filter { $0.quarter < session.quarter }
        .sorted { $0.quarter < $1.quarter }
      guard let last = earlier.last else { return session.warnings }
      let waiting = last.candidates.filter { then in
        then.verdict == .notYet && session.candidates.contains { $0.person == then.person }
          && plans[then.person]?.value.quarters.contains { $0.quarter > last.quarter } != true
      }
      let context = try desk.context()
      return session.warnings + last.warnings
        + waiting.map {
          "\(context.name(of: $0.person)): “not yet” in \(last.quarter), and no new apprenticeship since. Nothing was tried, so nothing can have changed."
        }
    }

    private static func drawn() -> String {
      var random = SystemRandomNumberGenerator()
      return String(UInt64.random(in: .min ... .max, using: &random), radix: 16)
    }
  }
}
