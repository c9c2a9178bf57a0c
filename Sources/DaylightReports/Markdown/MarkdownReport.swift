package import DaylightCore

/// An artifact as GitHub flavoured Markdown that also reads well raw.
///
/// Every text stands on one line of its own, escaped; nothing of it can open a heading, a list, a link or a tag.
package struct MarkdownReport {
  private let artifact: Artifact

  package init(_ artifact: Artifact) { self.artifact = artifact }

  /// The document, with a line break at its end.
  package var text: String {
    var writer = MarkdownWriter()
    writer.heading(artifact.title, level: 1)
    if let lead = artifact.lead { writer.paragraph(lead) }
    writer.list(artifact.particulars.map { writer.pair($0.label, $0.value) })
    for section in artifact.sections {
      writer.heading(section.title, level: 2)
      for block in section.blocks { writer.block(block) }
    }
    if let signOff = artifact.signOff {
      writer.heading("Signature", level: 2)
      writer.paragraph(signOff.sentence)
      writer.list(signOff.lines.map { writer.pair($0, Wording.blank) })
    }
    if !artifact.footer.isEmpty {
      writer.rule()
      for sentence in artifact.footer { writer.paragraph(sentence) }
    }
    return writer.text
  }
}
