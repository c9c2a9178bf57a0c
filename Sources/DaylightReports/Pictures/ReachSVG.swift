package import DaylightCore

/// The reach of an item as an SVG picture: where it started at the left, one column for the repositories it reached
/// and one for the teams. Both hang from one line, because git does not say which team came through which repository.
///
/// Repositories are rectangles and teams are rounded, so that no colour is needed to tell them apart.
package struct ReachSVG {
  /// Nodes of one column; the others are counted and listed in the table.
  static let mostNodes = 8
  private static let (width, rowHeight, nodeHeight, nodeWidth) = (736, 38, 28, 196)
  private static let (repositoriesX, teamsX) = (270, 539)
  private static let trunk = 54

  private let picture: ReachPicture
  private let name: String

  /// - Parameter name: unique on the page: letters and digits.
  package init(_ picture: ReachPicture, name: String) {
    self.picture = picture
    self.name = name
  }

  /// Whether the picture shows every name in full, so that paper needs no table beside it.
  package var isComplete: Bool {
    let names = picture.repositories + picture.teams + [picture.origin]
    return max(picture.repositories.count, picture.teams.count) <= ReachSVG.mostNodes
      && names.allSatisfy { TextMetrics.width(Escaping.inline($0)) <= ReachSVG.nodeWidth - 24 }
  }

  /// The picture, a well-formed XML element.
  package var text: String {
    let repositories = nodes(
      picture.repositories, instead: picture.repositories.isEmpty ? ReachWords.noRepositories : nil)
    let teams = nodes(picture.teams, instead: ReachWords.insteadOfTeams(picture))
    let rows = max(repositories.count, teams.count)
    let height = ReachSVG.trunk + 12 + rows * ReachSVG.rowHeight + 34
    var svg = SVG(
      name: name, width: ReachSVG.width, height: height, title: ReachWords.title(picture),
      description: description)
    svg.label("Started in", x: 0, y: 22, ["font-weight": "600"])
    drawColumn("Repositories", repositories, x: ReachSVG.repositoriesX, radius: 3, in: &svg)
    drawColumn("Teams", teams, x: ReachSVG.teamsX, radius: 14, in: &svg)
    let end = picture.teams.isEmpty ? ReachSVG.repositoriesX - 18 : ReachSVG.teamsX - 18
    if !picture.teams.isEmpty || !picture.repositories.isEmpty {
      svg.line(ReachSVG.nodeWidth, ReachSVG.trunk, end, ReachSVG.trunk, opacity: "0.5")
    }
    draw(Node(picture.origin), x: 0, y: ReachSVG.trunk - 14, radius: 3, isOrigin: true, in: &svg)
    svg.label(Wording.people(picture.people), x: 0, y: height - 10)
    return svg.closed
  }

  private struct Node {
    var words: String
    /// Words that stand in for nodes: not a name.
    var isRemark = false

    init(_ words: String, isRemark: Bool = false) {
      self.words = words
      self.isRemark = isRemark
    }
  }

  private var description: String {
    func list(_ names: [String]) -> String {
      let shown = names.prefix(ReachSVG.mostNodes).joined(separator: ", ")
      return names.count > ReachSVG.mostNodes
        ? "\(shown) and \(names.count - ReachSVG.mostNodes) more" : shown
    }
    let teams = ReachWords.insteadOfTeams(picture)
    return """
      Started in \(picture.origin). \
      Repositories: \(picture.repositories.isEmpty ? ReachWords.noRepositories : list(picture.repositories)). \
      Teams: \(([list(picture.teams)] + [teams ?? ""]).filter { !$0.isEmpty }.joined(separator: "; ")). \
      \(Wording.people(picture.people)) The table after the picture lists the same.
      """
  }

  private func nodes(_ names: [String], instead: String?) -> [Node] {
    var nodes = names.prefix(ReachSVG.mostNodes).map { Node($0) }
    if names.count > ReachSVG.mostNodes {
      nodes.append(Node("and \(names.count - ReachSVG.mostNodes) more, listed below", isRemark: true))
    }
    return instead.map { nodes + [Node($0, isRemark: true)] } ?? nodes
  }

  private func drawColumn(_ heading: String, _ nodes: [Node], x: Int, radius: Int, in svg: inout SVG) {
    svg.label(heading, x: x, y: 22, ["font-weight": "600"])
    let spine = x - 18
    for (index, node) in nodes.enumerated() {
      let y = ReachSVG.trunk + 12 + index * ReachSVG.rowHeight
      let middle = y + ReachSVG.nodeHeight / 2
      if !node.isRemark {
        let from = index == 0 ? ReachSVG.trunk : middle - ReachSVG.rowHeight
        svg.line(spine, from, spine, middle, opacity: "0.5")
        svg.line(spine, middle, x, middle, opacity: "0.5")
      }
      draw(node, x: x, y: y, radius: radius, isOrigin: false, in: &svg)
    }
  }

  private func draw(_ node: Node, x: Int, y: Int, radius: Int, isOrigin: Bool, in svg: inout SVG) {
    let words = Escaping.inline(node.words)
    if node.isRemark {
      svg.label(words, x: x, y: y + 19, ["font-style": "italic"])
      return
    }
    svg.group(words) { svg in
      svg.rectangle(
        x: x + 1, y: y, width: ReachSVG.nodeWidth - 2, height: ReachSVG.nodeHeight, radius: radius,
        [
          "style": "fill:var(--accent,currentColor);stroke:var(--accent,currentColor)",
          "fill-opacity": isOrigin ? "0.16" : "0.05", "stroke-width": isOrigin ? "2" : "1",
        ])
      svg.label(
        TextMetrics.truncated(words, to: ReachSVG.nodeWidth - 24), x: x + 12, y: y + 19,
        ["font-weight": isOrigin ? "600" : "400"])
    }
  }
}
