public import DaylightCore

/// Tells design documents from every other text file, and reads what their head says.
///
/// A document needs two of three: a telling path, a telling head, a telling shape of sections. Where a folder's other
/// files are documents, or share a template, that counts for what a single file lacks. Templates, indexes, notes of
/// meetings, manuals, vendored and generated files, and copies in another form or language are none.
public struct DocumentDetector: Sendable {
  /// A design document as its file shows it.
  public struct Detected: Hashable, Sendable {
    /// Its family.
    public var family: DocumentFact.Family
    /// Its title.
    public var title: String
    /// Its number, when it has one.
    public var number: Int?
    /// Its status.
    public var status: DocumentFact.Status
    /// The status as written.
    public var declaredStatus: String?
    /// The people that its head names.
    public var people: [DocumentFact.Declared]
    /// The teams that its head names.
    public var teams: [String]
    /// What replaced it, as written.
    public var supersededBy: String?
    /// High with all three signs, medium with two.
    public var confidence: Confidence
    /// How it puts its question.
    public var framing: DocumentFact.Framing?
  }

  /// What an organisation says about where its documents are.
  public var settings: DocumentSettings

  /// A detector.
  public init(settings: DocumentSettings = DocumentSettings()) { self.settings = settings }

  /// Reads one file whose path tells something, without its neighbours.
  ///
  /// - Parameters:
  ///   - metadata: the file beside it that holds its head, such as `kep.yaml`.
  /// - Returns: nil when fewer than two of the three signs hold.
  public func detect(path: String, bytes: [UInt8], metadata: [UInt8]?) -> Detected? {
    guard let markup = DocumentOutline.markup(ofPath: path) else { return nil }
    let head = DocumentHeader(bytes)
    let outline = DocumentOutline(bytes, markup: markup, skipping: head.frontMatterLines)
    var reading = DocumentReading(
      path: path, bytes: bytes, head: head, metadata: metadata.map { DocumentHeader(metadata: $0) }, outline: outline)
    reading.framing = DocumentFraming.read(bytes, outline)
    return verdict(of: reading).map { describe(reading, $0) }
  }

  /// Whether a file is a document on its own signs: high with all three; nil when it is none, or only its neighbours
  /// could say.
  func verdict(of reading: DocumentReading) -> Confidence? {
    if let rule = settings.rule(for: reading.path) {
      return rule.isIgnored || reading.filledLines < 3 ? nil : .high
    }
    guard let place = reading.place, !isElse(reading) else { return nil }
    let head = reading.headStrength
    let shape = reading.shapeStrength
    switch place.family {
    case .roadmap, .strategy:
      return reading.filledLines >= 20 && reading.outline.headings.count >= 2 && !reading.shape.parts.contains(.meeting)
        ? (head >= .telling ? .high : .medium) : nil
    case .postmortem:
      return reading.shape.isIncident ? .medium : nil
    case .runbook:
      return reading.shape.isRunbook && reading.filledLines >= 10 ? .medium : nil
    default: break
    }
    let both: Confidence = head >= .slight && shape >= .telling ? .high : .medium
    let folder = reading.path.lowercased().split(separator: "/").dropLast().last.map(String.init) ?? ""
    let isBroad = DocumentPath.isBroad(folder) && place.number == nil && !place.isMainFile
    switch place.strength {
    case .certain: return head >= .slight || shape >= .telling || reading.isNamedDesign && shape >= .slight ? both : nil
    case .telling:
      if reading.isNamedDesign, head >= .slight || shape >= .slight { return both }
      if reading.isCalledDesign, reading.filledLines >= 30 { return .medium }
      if isBroad {
        let weighs = !reading.shape.parts.isDisjoint(with: [.alternatives, .questions, .goals, .decision])
        return shape == .strong || head >= .telling && shape >= .slight
          || shape == .telling && weighs && reading.shape.parts.contains(.solution) ? both : nil
      }
      return head >= .telling || shape >= .telling || head >= .slight && shape >= .slight ? both : nil
    case .none: return head == .strong && shape >= .telling || head >= .telling && shape == .strong ? .medium : nil
    }
  }

  /// Whether a file is something else, whatever its path and its neighbours say.
  func isElse(_ reading: DocumentReading) -> Bool {
    reading.isTemplate || reading.isGenerated || reading.isIndex || reading.filledLines < 3
      || reading.shape.parts.contains(.meeting) && reading.headStrength < .strong
  }

  /// What a document's file says.
  func describe(_ reading: DocumentReading, _ confidence: Confidence) -> Detected {
    let header = reading.header
    let family = settings.rule(for: reading.path)?.family ?? DocumentFamily.family(of: reading)
    let declared = DocumentFields.status(in: header)
    let byFolder = DocumentFields.status(ofFolders: reading.path)
    return Detected(
      family: family, title: DocumentTitle.title(of: reading), number: DocumentFamily.number(of: reading, family),
      status: declared.map(DocumentStatus.read) ?? byFolder ?? (family.isDirection ? .accepted : .unknown),
      declaredStatus: declared.map { Text.decode(Array($0.utf8), bound: 120) },
      people: DocumentPeople.declared(
        in: header, bareWordIsHandle: reading.hasMetadata || family == .kep, links: reading.labels),
      teams: DocumentFields.teams(in: header), supersededBy: DocumentFields.successor(in: header),
      confidence: confidence, framing: family.isDirection ? nil : reading.framing)
  }
}
