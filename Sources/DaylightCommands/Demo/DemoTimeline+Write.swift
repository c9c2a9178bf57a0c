internal import DaylightGit

extension DemoTimeline {
  /// Writes the story as a bare repository with one branch, `main`.
  func write(to path: String) throws {
    var player = DemoPlayer(try RepositoryWriter(creating: path, bare: true, initialBranch: "main"))
    try player.play(self)
  }
}

/// Plays a timeline into a repository, oldest day first.
private struct DemoPlayer: ~Copyable {
  private enum Step {
    case commit(DemoCommit, DemoMoment)
    case branch(Int, DemoCommit, DemoMoment, isUnrelated: Bool)
    case merge(Int, DemoMerge, DemoMoment)
  }

  /// A line of history: its newest commit and the files there.
  private struct Line {
    var tip: ObjectID?
    var files = DemoFiles()
  }

  /// What is remembered of a commit that a later one undoes.
  private struct Labelled {
    var id: ObjectID
    var subject: String
    var changes: [DemoChange]
    var inverse: [DemoChange]
  }

  private let writer: RepositoryWriter
  private var main = Line()
  private var branches: [Int: Line] = [:]
  private var labelled: [String: Labelled] = [:]
  private var blobs: [String: ObjectID] = [:]

  init(_ writer: consuming RepositoryWriter) { self.writer = writer }

  mutating func play(_ timeline: DemoTimeline) throws {
    for step in try DemoPlayer.steps(of: timeline) {
      switch step {
      case .commit(let commit, let moment): main = try adding(commit, at: moment, to: main)
      case .branch(let number, let commit, let moment, let isUnrelated):
        let line = branches[number] ?? (isUnrelated ? Line() : main)
        branches[number] = try adding(commit, at: moment, to: line)
      case .merge(let number, let merge, let moment): try join(number, merge, at: moment)
      }
    }
    guard let tip = main.tip else { throw DemoError("the story of \(timeline.repository) has no commits") }
    try writer.setReference("refs/heads/main", to: tip)
  }

  /// The steps in order of their days; within a day as they were told.
  private static func steps(of timeline: DemoTimeline) throws -> [Step] {
    var perDay: [String: Int] = [:]
    func next(_ day: String) throws(DemoError) -> DemoMoment {
      perDay[day, default: 0] += 1
      return try DemoClock.moment(day, perDay[day, default: 1] - 1)
    }
    var steps: [(moment: DemoMoment, step: Step)] = []
    for (number, event) in timeline.events.enumerated() {
      switch event {
      case .commit(let commit):
        let moment = try commit.committed.map(DemoClock.exactly) ?? next(commit.day)
        steps.append((moment, .commit(commit, moment)))
      case .merge(let merge):
        for commit in merge.commits {
          let moment = try next(commit.day)
          steps.append((moment, .branch(number, commit, moment, isUnrelated: merge.isUnrelated)))
        }
        let moment = try next(merge.day)
        steps.append((moment, .merge(number, merge, moment)))
      }
    }
    // Steps of the same moment stay as they were told, so the order is the same on every machine.
    let order = steps.indices.sorted { (steps[$0].moment, $0) < (steps[$1].moment, $1) }
    return order.map { steps[$0].step }
  }

  private mutating func adding(_ commit: DemoCommit, at moment: DemoMoment, to line: Line) throws -> Line {
    var line = line
    var told = commit
    var undone: Labelled?
    if let label = commit.reverts {
      guard let found = labelled[label] else { throw DemoError("the story reverts an unknown commit: \(label)") }
      undone = found
      told.subject = "Revert \"\(found.subject)\""
      told.changes = found.inverse
    }
    try line.files.apply(told.changes)
    let authored = try commit.authored.map(DemoClock.exactly) ?? moment
    let id = try writer.commit(
      tree: try tree(of: line.files), parents: line.tip.map { [$0] } ?? [],
      author: commit.author.signature(at: authored),
      committer: (commit.committer ?? commit.author).signature(at: moment),
      message: Array(told.message(reverting: undone?.id.hex).utf8))
    line.tip = id
    if let label = commit.label {
      labelled[label] = Labelled(
        id: id, subject: told.subject, changes: told.changes,
        inverse: try undone?.changes ?? told.changes.map { try $0.inverse() })
    }
    return line
  }

  /// The merge's files are the main line's with the branch's changes made once more: nobody here writes conflicts.
  private mutating func join(_ number: Int, _ merge: DemoMerge, at moment: DemoMoment) throws {
    guard let other = branches[number]?.tip, let tip = main.tip else {
      throw DemoError("the story merges a branch that has no commits: \(merge.subject)")
    }
    for commit in merge.commits { try main.files.apply(commit.changes) }
    let message = merge.subject + (merge.body.isEmpty ? "" : "\n\n\(merge.body)") + "\n"
    let signature = merge.merger.signature(at: moment)
    main.tip = try writer.commit(
      tree: try tree(of: main.files), parents: [tip, other], author: signature, committer: signature,
      message: Array(message.utf8))
    branches[number] = nil
  }

  private mutating func tree(of files: DemoFiles) throws -> ObjectID {
    var entries: [(path: [UInt8], mode: UInt32, id: ObjectID)] = []
    for (path, text) in files.texts {
      let id = try blobs[text] ?? writer.blob(Array(text.utf8))
      blobs[text] = id
      entries.append((Array(path.utf8), 0o100_644, id))
    }
    return try writer.tree(entries)
  }
}
