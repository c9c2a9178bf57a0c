/// A piece of an artifact's section.
public enum Block: Hashable, Sendable, Codable {
  /// Running text.
  case paragraph(String)
  /// Something that a reader must not miss.
  case notice(String)
  /// A list of sentences.
  case list([String])
  /// Sentences in an order that matters, numbered from 1.
  case steps([String])
  /// Texts about one thing, each under a label of a few words, such as `Who benefited`.
  case passages(Passages)
  /// Somebody's own words, and whose they are.
  case quote(text: String, by: String)
  /// A table.
  case table(Table)
  /// Evidence items, one card each.
  case cards([ItemCard])
  /// The levels of one person, a line per dimension.
  case levels([LevelLine])
  /// Items over quarters, by dimension.
  case timeline(TimelinePicture)
  /// The teams and repositories that an item reached.
  case reach(ReachPicture)
  /// A document's life over time.
  case life(LifePicture)
  /// How much of something could be seen.
  case coverage(CoveragePicture)
  /// The repositories that took up a standard, over quarters.
  case adoption(AdoptionPicture)

  /// What is to be said about one thing.
  public struct Passages: Hashable, Sendable, Codable {
    /// What they are about; empty when the section's heading says it.
    public var title: String
    /// The labels and their texts, in order.
    public var texts: [Artifact.Particular]

    /// Texts under a title.
    public init(_ title: String = "", _ texts: [Artifact.Particular]) {
      self.title = title
      self.texts = texts
    }
  }

  /// Rows under headings; every row has as many cells as there are headings.
  public struct Table: Hashable, Sendable, Codable {
    /// What the table shows, for its caption and for screen readers.
    public var caption: String
    /// The headings.
    public var headings: [String]
    /// The rows.
    public var rows: [[String]]

    /// A table.
    public init(caption: String, headings: [String], rows: [[String]]) {
      self.caption = caption
      self.headings = headings
      self.rows = rows
    }
  }

  /// One dimension of one person, in words.
  public struct LevelLine: Hashable, Sendable, Codable {
    /// The dimension.
    public var dimension: Dimension
    /// The word.
    public var level: Level
    /// Whether a threshold moved by a fifth would change the word.
    public var isBorderline: Bool
    /// What it rests on: titles of items, best first.
    public var restsOn: [String]
    /// What limited the view, in sentences.
    public var limits: [String]

    /// A line.
    public init(
      dimension: Dimension, level: Level, isBorderline: Bool = false, restsOn: [String] = [],
      limits: [String] = []
    ) {
      self.dimension = dimension
      self.level = level
      self.isBorderline = isBorderline
      self.restsOn = restsOn
      self.limits = limits
    }
  }

  /// One subject and a person's parts in it.
  public struct ItemCard: Hashable, Sendable, Codable {
    /// A line of small facts under the title, such as band, durability, visibility gap, confidence.
    public struct Mark: Hashable, Sendable, Codable {
      /// What it is, such as `reach`.
      public var label: String
      /// The word, such as `several teams`.
      public var value: String

      /// A mark.
      public init(_ label: String, _ value: String) {
        self.label = label
        self.value = value
      }
    }

    /// The ids of the items that the card joins.
    public var ids: [String]
    /// The subject's title.
    public var title: String
    /// Where it lives: repository and path.
    public var place: String
    /// The person's roles, such as `author`.
    public var roles: [String]
    /// The dimensions that it speaks to.
    public var dimensions: [Dimension]
    /// From when to when.
    public var period: String
    /// Small facts.
    public var marks: [Mark]
    /// What happened, in sentences.
    public var statements: [String]
    /// What this cannot tell, in sentences.
    public var caveats: [String]
    /// Where it can be read again, one line each.
    public var sources: [String]
    /// Notes and contests by the person it is about, with their dates.
    public var notes: [String]

    /// A card.
    public init(
      ids: [String], title: String, place: String, roles: [String], dimensions: [Dimension], period: String,
      marks: [Mark], statements: [String], caveats: [String] = [], sources: [String], notes: [String] = []
    ) {
      self.ids = ids
      self.title = title
      self.place = place
      self.roles = roles
      self.dimensions = dimensions
      self.period = period
      self.marks = marks
      self.statements = statements
      self.caveats = caveats
      self.sources = sources
      self.notes = notes
    }
  }
}
