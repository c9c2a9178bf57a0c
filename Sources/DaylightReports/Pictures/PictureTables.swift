import DaylightCore

/// The pictures as tables: for readers of text and Markdown, and for those who do not see a picture.
enum PictureTables {
  /// A row per item with its dimensions and quarters, in the order of the picture; dimensions without items say so.
  static func table(_ picture: TimelinePicture) -> Block.Table {
    var titles: [String] = []
    var dimensions: [String: [String]] = [:]
    var spans: [String: [(first: Quarter, last: Quarter, isReverted: Bool)]] = [:]
    var rows: [[String]] = []
    for row in picture.rows {
      if !row.isObservable { rows.append([Wording.notObservable, row.dimension.title, ""]) }
      if row.isObservable, row.bars.isEmpty { rows.append([Wording.noneFound, row.dimension.title, ""]) }
      for bar in row.bars {
        if dimensions[bar.title] == nil { titles.append(bar.title) }
        if dimensions[bar.title]?.last != row.dimension.title {
          dimensions[bar.title, default: []].append(row.dimension.title)
        }
        spans[bar.title, default: []].append((bar.first, bar.last, bar.isReverted))
      }
    }
    return Block.Table(
      caption: "Items by dimension and fiscal quarter", headings: ["Item", "Dimensions", "Quarters"],
      rows: titles.map { title in
        [
          title, (dimensions[title] ?? []).joined(separator: ", "),
          words(spans[title] ?? []),
        ]
      } + rows)
  }

  /// The spans of one item over all its dimensions; those that touch are one.
  private static func words(_ spans: [(first: Quarter, last: Quarter, isReverted: Bool)]) -> String {
    var joined: [(first: Quarter, last: Quarter, isReverted: Bool)] = []
    for span in spans.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
      if let last = joined.last, last.isReverted == span.isReverted, span.first <= last.last.advanced(by: 1) {
        joined[joined.count - 1].last = max(last.last, span.last)
      } else {
        joined.append(span)
      }
    }
    return joined.map { Wording.span($0.first, $0.last) + ($0.isReverted ? ", reverted" : "") }.joined(separator: "; ")
  }

  /// A row for each lane: from when to when, and what there is on it.
  static func table(_ picture: LifePicture) -> Block.Table {
    Block.Table(
      caption: "The life of \(picture.title), \(picture.first) to \(picture.last)", headings: ["Lane", "What"],
      rows: picture.lanes.map { lane in
        if lane.bars.isEmpty, lane.marks.isEmpty { return [lane.title, lane.empty] }
        let bars = lane.bars.map { "\($0.label) since \($0.first)" }
        let strong = lane.marks.count { $0.isStrong }
        var marks: [String] = []
        if let first = lane.marks.first, let last = lane.marks.last {
          marks = [
            "\(lane.marks.count) on record, \(strong > 0 ? "\(strong) of weight, " : "")\(first.day)"
              + (first.day == last.day ? "" : " to \(last.day)")
          ]
        }
        return [lane.title, (bars + marks).joined(separator: "; ")]
      })
  }

  /// A row for each repository, in the order in which they took it up.
  static func table(_ picture: AdoptionPicture) -> Block.Table {
    Block.Table(
      caption: AdoptionWords.title(picture), headings: ["Repository", "Since", "Until", "How"],
      rows: picture.bars.map {
        [$0.repository, "\($0.first)", $0.end.map { "\($0)" } ?? "", $0.isPushed ? "rolled out" : "by its own commit"]
      })
  }

  /// The origin, then repositories, teams and people.
  static func table(_ picture: ReachPicture) -> Block.Table {
    var rows = [["Started in", picture.origin]]
    rows += picture.repositories.map { ["Repository", $0] }
    if picture.repositories.isEmpty { rows.append(["Repository", ReachWords.noRepositories]) }
    rows += picture.teams.map { ["Team", $0] }
    if let words = ReachWords.insteadOfTeams(picture) { rows.append(["Team", words]) }
    rows.append(["People", Wording.people(picture.people)])
    return Block.Table(caption: ReachWords.title(picture), headings: ["What", "Which"], rows: rows)
  }
}

extension PictureTables {
  /// A row for each kind of thing.
  static func table(_ picture: CoveragePicture) -> Block.Table {
    Block.Table(
      caption: CoverageWords.title, headings: ["What", "How much"],
      rows: picture.bars.map { bar in
        let isSeen = (bar.share.fraction ?? 1) >= picture.observable
        return [bar.label, isSeen ? bar.share.label : "not observable: \(bar.share.label)"]
      })
  }
}

/// What the picture of a reach says in words, the same in every format.
enum ReachWords {
  static let noRepositories = "no other repository on record"

  static func title(_ picture: ReachPicture) -> String { "Reach of \(picture.title)" }

  /// Said where there is no team to name: not knowing and not finding are different things.
  static func insteadOfTeams(_ picture: ReachPicture) -> String? {
    guard picture.teams.isEmpty else { return picture.teamsAreKnown ? nil : "not all teams are known" }
    return picture.teamsAreKnown ? "no other team on record" : "teams are not known here"
  }
}
