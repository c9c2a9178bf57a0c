import DaylightCore

/// The pictures as tables: for readers of text and Markdown, and for those who do not see a picture.
enum PictureTables {
  /// A row per item, in the order of the picture; rows that are empty or not observable say so.
  static func table(_ picture: TimelinePicture) -> Block.Table {
    Block.Table(
      caption: "Items by dimension and fiscal quarter", headings: ["Dimension", "Item", "Quarters"],
      rows: picture.rows.flatMap { row in
        guard row.isObservable else { return [[row.dimension.title, Wording.notObservable, ""]] }
        if row.bars.isEmpty { return [[row.dimension.title, Wording.noneFound, ""]] }
        return row.bars.map { bar in
          let span = Wording.span(bar.first, bar.last)
          return [row.dimension.title, bar.title, bar.isReverted ? "\(span), reverted" : span]
        }
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
