package import DaylightCore

/// An artifact as one self-contained page: no script, nothing fetched, for screen, paper and screen readers.
package struct HTMLReport {
  private let artifact: Artifact

  package init(_ artifact: Artifact) { self.artifact = artifact }

  /// The page, with a line break at its end.
  package func text() throws(ReportError) -> String {
    var sections: [PageView.Section] = []
    var pictures = 0
    for (index, section) in artifact.sections.enumerated() {
      var blocks: [Markup] = []
      for block in section.blocks {
        pictures += 1
        blocks.append(try BlockMarkup.markup(block, name: "picture\(pictures)"))
      }
      sections.append(
        PageView.Section(
          id: Markup("section\(index + 1)"), title: Markup(section.title), blocks: blocks))
    }
    return try Template.page.render(PageView(artifact, sections: sections)).renderText
  }
}

/// What the page's template is filled in with.
struct PageView {
  struct Section {
    let id: Markup
    let title: Markup
    let blocks: [Markup]
  }

  struct Pair {
    let label: Markup
    let value: Markup
  }

  let style: Markup
  let kind: Markup
  let title: Markup
  let lead: Markup
  let hasParticulars: Bool
  let particulars: [Pair]
  let hasContents: Bool
  let sections: [Section]
  let hasFooter: Bool
  let footer: [Markup]

  init(_ artifact: Artifact, sections: [Section]) {
    style = Markup(trusted: Templates.screenStyle + Templates.blockStyle + Templates.printStyle)
    kind = Markup(Wording.kind(artifact.kind))
    title = Markup(artifact.title)
    lead = Markup(artifact.lead ?? "")
    hasParticulars = !artifact.particulars.isEmpty
    particulars = artifact.particulars.map { Pair(label: Markup($0.label), value: Markup($0.value)) }
    // A short page shows its headings at a glance.
    hasContents = sections.count > 3
    self.sections = sections
    hasFooter = !artifact.footer.isEmpty
    footer = artifact.footer.map { Markup($0) }
  }
}
