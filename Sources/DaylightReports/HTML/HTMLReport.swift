package import DaylightCore

/// An artifact as one self-contained page: no script, nothing fetched, for screen, paper and screen readers.
package struct HTMLReport {
  private let artifact: Artifact
  private let replaced: TemplateSet?

  /// - Parameter templates: those of a workspace; nil: those that come with the program.
  package init(_ artifact: Artifact, templates: TemplateSet? = nil) {
    self.artifact = artifact
    replaced = templates
  }

  /// The page, with a line break at its end.
  package func text() throws(ReportError) -> String {
    let templates = if let replaced { replaced } else { try TemplateSet.builtIn() }
    let markup = BlockMarkup(templates: templates)
    var sections: [PageView.Section] = []
    var pictures = 0
    for (index, section) in artifact.sections.enumerated() {
      var blocks: [Markup] = []
      for block in section.blocks {
        pictures += 1
        blocks.append(try markup.markup(block, name: "picture\(pictures)"))
      }
      sections.append(
        PageView.Section(
          id: Markup("section\(index + 1)"), title: Markup(section.title), blocks: blocks))
    }
    return try templates.render(.page, PageView(artifact, sections: sections, style: templates.style)).renderText
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
  let kindName: Markup
  let kind: Markup
  let title: Markup
  let lead: Markup
  let hasParticulars: Bool
  let particulars: [Pair]
  let hasContents: Bool
  let sections: [Section]
  let hasSignOff: Bool
  let signOff: Markup
  let signOffLines: [Markup]
  let hasFooter: Bool
  let footer: [Markup]

  init(_ artifact: Artifact, sections: [Section], style: String) {
    self.style = Markup(trusted: style)
    kindName = Markup(String(artifact.kind.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }))
    kind = Markup(Wording.kind(artifact.kind))
    title = Markup(artifact.title)
    lead = Markup(artifact.lead ?? "")
    hasParticulars = !artifact.particulars.isEmpty
    particulars = artifact.particulars.map { Pair(label: Markup($0.label), value: Markup($0.value)) }
    // A short page shows its headings at a glance.
    hasContents = sections.count > 3
    self.sections = sections
    hasSignOff = artifact.signOff != nil
    signOff = Markup(artifact.signOff?.sentence ?? "")
    signOffLines = (artifact.signOff?.lines ?? []).map { Markup($0) }
    hasFooter = !artifact.footer.isEmpty
    footer = artifact.footer.map { Markup($0) }
  }
}
