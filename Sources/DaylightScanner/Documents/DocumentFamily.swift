/// Which family a document is of, and its number there.
enum DocumentFamily {
  /// Fields whose name is a family's.
  private static let keys: [(key: String, family: DocumentFact.Family)] = [
    ("pep", .pep), ("nep", .nep), ("eip", .eip), ("erc", .eip), ("bip", .bip), ("dip", .dip), ("oep", .oep),
    ("tep", .tep),
    ("otep", .otep), ("sep", .sep), ("rfd", .rfd), ("kep-number", .kep), ("owning-sig", .kep), ("dep", .dep),
  ]

  static func family(of reading: DocumentReading) -> DocumentFact.Family {
    let place = reading.place?.family
    if let place, place.isDirection { return place }
    for (key, family) in keys where reading.header[key].map({ !$0.values.isEmpty }) == true { return family }
    if let place, place.hasOwnPrefix { return place }
    if reading.header["proposal"] != nil,
      reading.header["review-manager"] != nil || reading.header["review-managers"] != nil
    {
      return .swiftEvolution
    }
    if reading.header["proposal"]?.values.first?.holds("SE-") == true { return .swiftEvolution }
    let names = reading.outline.headings.map { $0.text.lowercased() }
    let isMADR =
      reading.header["decision-makers"] != nil || reading.header["deciders"] != nil
      || names.contains { $0.hasPrefix("considered options") || $0.hasPrefix("decision outcome") }
    if place == .adr { return isMADR ? .madr : .adr }
    if let place { return place }
    if reading.header["rfc-pr"] != nil || reading.header["feature-name"] != nil || reading.header["rfc"] != nil {
      return .rfc
    }
    if reading.shape.isDecision, reading.shape.parts.contains(.consequences) { return isMADR ? .madr : .adr }
    return .designDoc
  }

  /// The number: as the head says it, else as the path does.
  static func number(of reading: DocumentReading, _ family: DocumentFact.Family) -> Int? {
    for key in [
      "kep-number", "pep", "nep", "eip", "erc", "bip", "dip", "oep", "tep", "otep", "sep", "rfd", "rfc-number", "rfc",
    ] {
      if let text = reading.header[key]?.values.first, let number = number(in: text) { return number }
    }
    if let number = reading.place?.number { return number }
    guard family == .kep else { return nil }
    return reading.path.split(separator: "/").dropLast().reversed().lazy
      .compactMap { DocumentPath.number(in: $0.lowercased()) }.first
  }

  /// `8`, `0055`, `:ref:`OEP-55 <OEP-55>``.
  private static func number(in text: String) -> Int? {
    let digits = text.drop { !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }
    guard (1...6).contains(digits.count), text.prefix(while: { !$0.isNumber }).count < 12, !text.holds("://") else {
      return nil
    }
    return Int(digits)
  }
}

extension DocumentFact.Family {
  /// Whether it gives a direction or says what to do, and proposes nothing: roadmaps, strategies, runbooks, postmortems.
  public var isDirection: Bool { self == .roadmap || self == .strategy || self == .runbook || self == .postmortem }

  /// Whether it is a long-lived direction that somebody keeps true.
  public var isLongLived: Bool { self == .roadmap || self == .strategy }
}
