/// A document for a reader, free of any format: renderers turn it into text, Markdown, HTML or JSON.
///
/// Every text in it is plain: what looks like markup came from git or from a person, and each renderer escapes it.
public struct Artifact: Hashable, Sendable, Codable {
  /// A label and its value, for the head of the page: purpose, window, rules.
  public struct Particular: Hashable, Sendable, Codable {
    /// What it is.
    public var label: String
    /// Its value.
    public var value: String

    /// A particular.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// A titled part.
  public struct Section: Hashable, Sendable, Codable {
    /// The heading.
    public var title: String
    /// What it holds, in order.
    public var blocks: [Block]

    /// A section.
    public init(_ title: String, _ blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// What a person writes on the document by hand, because no program decides: names and days.
  public struct SignOff: Hashable, Sendable, Codable {
    /// What the signature says, in a sentence.
    public var sentence: String
    /// What each line is for, such as `Read by`.
    public var lines: [String]

    /// A part to sign.
    public init(_ sentence: String, lines: [String]) {
      self.sentence = sentence
      self.lines = lines
    }
  }

  /// What kind of artifact it is, such as `evidencePack`.
  public var kind: String
  /// The title.
  public var title: String
  /// One sentence under the title; nil for none.
  public var lead: String?
  /// Purpose, window, coverage, rules.
  public var particulars: [Particular]
  /// The parts, in order.
  public var sections: [Section]
  /// Who answers for it; nil for a page that is no basis of anything.
  public var signOff: SignOff?
  /// What every reader must know about the limits, in sentences.
  public var footer: [String]

  /// An artifact.
  public init(
    kind: String, title: String, lead: String? = nil, particulars: [Particular] = [],
    sections: [Section] = [], signOff: SignOff? = nil, footer: [String] = []
  ) {
    self.kind = kind
    self.title = title
    self.lead = lead
    self.particulars = particulars
    self.sections = sections
    self.signOff = signOff
    self.footer = footer
  }
}
