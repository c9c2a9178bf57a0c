package import DaylightCore

/// An artifact for a terminal.
package struct TextReport {
  private let artifact: Artifact
  private let columns: Int
  private let style: TextStyle

  /// - Parameters:
  ///   - columns: the terminal's width; taken as at least 40 and at most 200.
  ///   - colour: whether the terminal shows bold and dim. Without it there is no escape sequence in the text.
  package init(_ artifact: Artifact, columns: Int, colour: Bool) {
    self.artifact = artifact
    self.columns = min(max(columns, 40), 200)
    style = TextStyle(isOn: colour)
  }

  /// The text, with a line break at its end.
  package var text: String {
    var writer = TextWriter(columns: columns, style: style)
    writer.heading(artifact.title, underline: "=")
    if let lead = artifact.lead { writer.paragraph(lead) }
    writer.particulars(artifact.particulars.map { ($0.label, $0.value) })
    for section in artifact.sections {
      writer.space(2)
      writer.heading(section.title, underline: "-")
      for block in section.blocks { writer.block(block) }
    }
    if let signOff = artifact.signOff {
      writer.space(2)
      writer.heading("Signature", underline: "-")
      writer.paragraph(signOff.sentence)
      for line in signOff.lines {
        writer.space()
        writer.add("\(line): \(Wording.blank)")
      }
    }
    if !artifact.footer.isEmpty {
      writer.space(2)
      writer.heading("Limits", underline: "-")
      for sentence in artifact.footer { writer.paragraph(sentence) }
    }
    return writer.text
  }
}
