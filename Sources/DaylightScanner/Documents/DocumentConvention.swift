internal import DaylightCore

/// What the documents of a folder have in common: learned from them, without being told.
public struct DocumentConvention: Hashable, Sendable, Codable {
  /// How the folder's documents are known.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// The organisation's settings say so.
    case configured
    /// Most of its texts are documents by their own signs.
    case known
    /// Its texts share a template that asks what a design asks.
    case shared
  }

  /// The folder, from the repository's root; empty for the root.
  public var folder: String
  /// How they are known.
  public var basis: Basis
  /// The family that most of them are of.
  public var family: DocumentFact.Family
  /// How many documents there are.
  public var documents: Int
  /// How many texts there are, templates and indexes left out.
  public var texts: Int
  /// How many of the documents only their neighbours made known.
  public var learned: Int
  /// Fields that most of them have.
  public var fields: [String]
  /// Sections that most of them have.
  public var sections: [String]
  /// Whether most names begin with a number.
  public var isNumbered: Bool
}

/// Judges the texts of one folder together.
struct FolderJudgement {
  /// The documents by their place among the readings, with how sure each is.
  private(set) var documents: [(place: Int, confidence: Confidence)] = []
  /// What they have in common; nil when fewer than three are documents.
  private(set) var convention: DocumentConvention?

  /// - Parameters:
  ///   - readings: the texts of one folder.
  ///   - isWhole: whether they are all of the folder's texts.
  init(folder: String, _ readings: [DocumentReading], _ detector: DocumentDetector) {
    let own = readings.map { detector.verdict(of: $0) }
    let open = readings.indices.filter {
      !detector.isElse(readings[$0]) && (readings[$0].place?.family?.isDirection != true || own[$0] != nil)
    }
    var found: [Int: Confidence] = [:]
    for (place, confidence) in own.enumerated() { if let confidence { found[place] = confidence } }
    let traits = readings.map(FolderJudgement.traits)
    let all = open.map { traits[$0] }
    var basis: DocumentConvention.Basis?
    var learned = 0
    let common: [String]
    if found.count >= 3, found.count * 2 >= open.count {
      basis = .known
      common = FolderJudgement.common(found.keys.map { traits[$0] }, share: 0.5)
      let numbered = found.keys.count { readings[$0].place?.number != nil } * 10 >= found.count * 8
      let prefixes = FolderJudgement.prefixes(found.keys.map { readings[$0].path })
      for place in open where found[place] == nil {
        let reading = readings[place]
        let shared = common.count { traits[place].contains($0) }
        let isNamedAlike =
          numbered && reading.place?.number != nil || prefixes.contains(FolderJudgement.prefix(reading.path))
        let says = reading.headStrength > .none || reading.shapeStrength > .none || reading.isNamedDesign
        let isHome =
          DocumentPath.isHome(DocumentPath.place(ofFolder: folder))
          || DocumentFields.isDecided(ofFolders: folder + "/x")
        if shared >= 2 && shared * 2 >= common.count
          || isNamedAlike && (says || shared >= 1) && reading.filledLines >= 5
          || numbered && isHome && reading.place?.number != nil && reading.filledLines >= 6 && !reading.shape.isElse
          || isHome && found.count >= 10 && found.count * 10 >= open.count * 9 && reading.filledLines >= 40
            && !reading.shape.isElse
          || isHome && found.count * 10 >= open.count * 7 && says && reading.filledLines >= 15 && !reading.shape.isElse
        {
          found[place] = .medium
          learned += 1
        }
      }
    } else if open.count >= 3 {
      common = FolderJudgement.common(all, share: 0.6)
      let sharing = open.filter { place in
        common.count { traits[place].contains($0) } * 10 >= common.count * 6
      }
      if common.count >= 3, sharing.count >= 3, sharing.count * 10 >= open.count * 6,
        FolderJudgement.isTelling(common, readings, sharing, folder)
      {
        basis = .shared
        let numbered = sharing.count { readings[$0].place?.number != nil } * 10 >= sharing.count * 8
        for place in open where found[place] == nil {
          // One that is older than the template, or was written without it: its number and its sections tell.
          let isOfSeries =
            numbered && readings[place].place?.number != nil && readings[place].shapeStrength >= .telling
            && readings[place].filledLines >= 10
          guard isOfSeries || sharing.contains(place) else { continue }
          found[place] = .medium
          learned += 1
        }
      }
    } else {
      common = []
    }
    documents = found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    guard documents.count >= 3, let basis else { return }
    var families: [DocumentFact.Family: Int] = [:]
    for (place, _) in documents { families[DocumentFamily.family(of: readings[place]), default: 0] += 1 }
    convention = DocumentConvention(
      folder: folder, basis: basis,
      family: families.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .designDoc,
      documents: documents.count, texts: open.count, learned: learned,
      fields: common.filter { $0.hasPrefix("field ") }.map { String($0.dropFirst(6)) },
      sections: common.filter { $0.hasPrefix("section ") }.map { String($0.dropFirst(8)) },
      isNumbered: documents.count { readings[$0.place].place?.number != nil } * 2 > documents.count)
  }

  /// The fields and the sections of a text, each with its kind before it.
  private static func traits(_ reading: DocumentReading) -> Set<String> {
    var traits: Set<String> = []
    for field in reading.header.fields.prefix(60) where field.key.count <= 40 { traits.insert("field \(field.key)") }
    for heading in reading.outline.headings.prefix(200) {
      let name = DocumentPath.words(HeadLines.withoutNumber(heading.text.lowercased())).joined(separator: " ")
      if !name.isEmpty, name.count <= 60 { traits.insert("section \(name)") }
    }
    return traits
  }

  /// What a share of the texts have, in order of names.
  private static func common(_ traits: [Set<String>], share: Double) -> [String] {
    var counts: [String: Int] = [:]
    for text in traits { for trait in text { counts[trait, default: 0] += 1 } }
    let fewest = max(2, Int((Double(traits.count) * share).rounded(.up)))
    return counts.filter { $0.value >= fewest }.keys.sorted()
  }

  /// Whether what the texts share is what designs ask, and not what minutes, manuals, news or pages ask.
  private static func isTelling(_ common: [String], _ readings: [DocumentReading], _ sharing: [Int], _ folder: String)
    -> Bool
  {
    var parts: Set<DocumentShape.Part> = []
    for trait in common where trait.hasPrefix("section ") {
      parts.formUnion(DocumentShape.parts(of: String(trait.dropFirst(8))))
    }
    if !parts.isDisjoint(with: [.meeting, .manual, .news]) { return false }
    let fields = common.filter { $0.hasPrefix("field ") }.map { String($0.dropFirst(6)) }
    let heads = sharing.map { readings[$0].headStrength }.sorted()
    let head = heads[heads.count / 2]
    let weighs = !parts.isDisjoint(with: [.problem, .alternatives, .decision, .goals])
    let solves = !parts.isDisjoint(with: [.solution, .decision, .consequences, .alternatives, .questions])
    let isHome = folder.split(separator: "/").contains { DocumentPath.isHome($0.lowercased()) }
    let isNumbered = sharing.count { readings[$0].place?.number != nil } * 10 >= sharing.count * 8
    // Exercises, too, lie in numbered folders and have a problem and a solution, but no head.
    let isOfFolders = sharing.contains { readings[$0].place?.numberedFolder != nil }
    if weighs, solves, head >= .slight || isHome || isNumbered && !isOfFolders { return true }
    // A head with a status and people, in a language whose sections are not known here.
    let isPage = fields.contains {
      ["layout", "permalink", "slug", "weight", "nav-order", "sidebar-position", "categories", "tags"].contains($0)
    }
    return head >= .telling && !isPage && (isHome || isNumbered) && common.count { $0.hasPrefix("section ") } >= 2
  }

  /// The words before the first that differs from text to text: `one-pager`, `design-doc`.
  private static func prefix(_ path: String) -> String {
    let words = DocumentPath.words(DocumentPath.stem(path.split(separator: "/").last?.lowercased() ?? ""))
    return words.prefix(2).joined(separator: "-")
  }

  private static func prefixes(_ paths: [String]) -> Set<String> {
    var counts: [String: Int] = [:]
    for path in paths { counts[prefix(path), default: 0] += 1 }
    return Set(counts.filter { $0.value >= 3 && !$0.key.isEmpty && $0.key.first?.isNumber == false }.keys)
  }
}
