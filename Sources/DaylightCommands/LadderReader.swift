internal import DaylightCore
internal import Yams

/// Reads `ladder.yaml`: thresholds, constants, what stages expect, archetypes.
enum LadderReader {
  /// Takes what the file says into an organisation; what is wrong is the reader's to tell.
  static func read(_ root: Node.Mapping, _ reader: inout YAMLReader, into organisation: inout Organisation) {
    reader.checkKeys(root, ["version", "thresholds", "weights", "previous", "stages", "archetypes"], in: "")
    organisation.thresholds = thresholds(root, &reader)
    organisation.formerThresholds = former(root, &reader, now: organisation.thresholds)
    if YAMLReader.value(root, "stages") != nil { organisation.ladder.stages = stages(root, &reader) }
    if YAMLReader.value(root, "archetypes") != nil { organisation.ladder.archetypes = archetypes(root, &reader) }
  }

  private static func thresholds(_ root: Node.Mapping, _ reader: inout YAMLReader) -> Thresholds {
    var thresholds = Thresholds()
    thresholds.version = reader.integer(root, "version", in: "") ?? 1
    readThresholds(root, in: "", &reader, into: &thresholds)
    if let mapping = reader.mapping(root, "weights", in: "") {
      reader.checkKeys(mapping, Weights.keys.map(\.name), in: "weights")
      for key in Weights.keys {
        guard let node = YAMLReader.value(mapping, key.name) else { continue }
        if let value = node.float, value.isFinite {
          thresholds.weights[keyPath: key.path] = value
        } else {
          reader.complain(node, "weights.\(key.name) must be a number")
        }
      }
      for problem in thresholds.weights.problems {
        reader.complain(mapping, problem.name, problem.message, in: "weights")
      }
    }
    return thresholds
  }

  private static func readThresholds(
    _ parent: Node.Mapping, in place: String, _ reader: inout YAMLReader, into thresholds: inout Thresholds
  ) {
    guard let mapping = reader.mapping(parent, "thresholds", in: place) else { return }
    let place = place.isEmpty ? "thresholds" : "\(place).thresholds"
    reader.checkKeys(mapping, Thresholds.keys.map(\.name), in: place)
    for key in Thresholds.keys {
      guard let node = YAMLReader.value(mapping, key.name) else { continue }
      if let value = node.float, value > 0 {
        thresholds[keyPath: key.path] = value
      } else {
        reader.complain(node, "\(place).\(key.name) must be a number above 0")
      }
    }
  }

  /// What held before; what it leaves out is as it is now.
  private static func former(
    _ root: Node.Mapping, _ reader: inout YAMLReader, now: Thresholds
  ) -> FormerThresholds? {
    guard let mapping = reader.mapping(root, "previous", in: "") else { return nil }
    reader.checkKeys(mapping, ["version", "until", "thresholds"], in: "previous")
    var thresholds = now
    thresholds.version = reader.integer(mapping, "version", in: "previous") ?? now.version - 1
    readThresholds(mapping, in: "previous", &reader, into: &thresholds)
    if thresholds.version >= now.version {
      reader.complain(mapping, "version", "must be below the version of today, \(now.version)", in: "previous")
    }
    guard reader.required(mapping, "until", in: "previous") != nil,
      let until = reader.day(mapping, "until", in: "previous")
    else { return nil }
    return FormerThresholds(thresholds, until: until)
  }

  private static func stages(_ root: Node.Mapping, _ reader: inout YAMLReader) -> [Ladder.Stage] {
    var ids: Set<String> = []
    return reader.mappings(root, "stages", in: "").compactMap { mapping, place in
      reader.checkKeys(mapping, ["id", "title", "expects"], in: place)
      guard let id = reader.required(mapping, "id", in: place) else { return nil }
      if !ids.insert(id).inserted { reader.complain(mapping, "id", "'\(id)' is already a stage", in: place) }
      var expected: [Dimension: Level] = [:]
      if let inner = reader.mapping(mapping, "expects", in: place) {
        reader.checkKeys(inner, Dimension.allCases.map(\.rawValue), in: "\(place).expects")
        for dimension in Dimension.allCases {
          guard let word = reader.string(inner, dimension.rawValue, in: "\(place).expects") else { continue }
          if let level = Level(rawValue: word), level.steps != nil {
            expected[dimension] = level
          } else {
            let known = Level.allCases.filter { $0.steps != nil }.map(\.rawValue).joined(separator: ", ")
            reader.complain(
              inner, dimension.rawValue, "'\(word)' is no level; there are \(known)", in: "\(place).expects")
          }
        }
      }
      return Ladder.Stage(id: id, title: reader.string(mapping, "title", in: place) ?? id, expected: expected)
    }
  }

  private static func archetypes(_ root: Node.Mapping, _ reader: inout YAMLReader) -> [Ladder.Archetype] {
    var ids: Set<String> = []
    return reader.mappings(root, "archetypes", in: "").compactMap { mapping, place in
      reader.checkKeys(mapping, ["id", "title", "shifts"], in: place)
      guard let id = reader.required(mapping, "id", in: place) else { return nil }
      if !ids.insert(id).inserted { reader.complain(mapping, "id", "'\(id)' is already an archetype", in: place) }
      var shifts: [Dimension: Int] = [:]
      if let inner = reader.mapping(mapping, "shifts", in: place) {
        reader.checkKeys(inner, Dimension.allCases.map(\.rawValue), in: "\(place).shifts")
        for dimension in Dimension.allCases {
          guard let steps = reader.integer(inner, dimension.rawValue, in: "\(place).shifts") else { continue }
          if (-4...4).contains(steps) {
            shifts[dimension] = steps
          } else {
            reader.complain(inner, dimension.rawValue, "must be -4 to 4", in: "\(place).shifts")
          }
        }
      }
      return Ladder.Archetype(id: id, title: reader.string(mapping, "title", in: place) ?? id, shifts: shifts)
    }
  }
}
