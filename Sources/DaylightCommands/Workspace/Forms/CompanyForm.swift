internal import DaylightCore
internal import Yams

extension CompanySetting {
  /// The keys of `company` in `org.yaml`.
  static let fields: [FileForm.Field] = [
    .optional("stage", .choice(CompanyStage.allCases.map(\.rawValue)), "How far the company has come."),
    .optional("retentionPressure", .flag, "Whether losing people is what managers fear most at the moment."),
    .optional("engineeringLed", .flag, "Whether engineers lead the company, and are treated as peers already."),
  ]

  /// Reads the mapping `company`; what is left out has its usual value.
  init(_ root: Node.Mapping, _ reader: inout YAMLReader) {
    self.init()
    guard let mapping = reader.mapping(root, "company", in: "") else { return }
    reader.checkKeys(mapping, CompanySetting.fields.map(\.key), in: "company")
    if let text = reader.string(mapping, "stage", in: "company") {
      if let stage = CompanyStage(rawValue: text) {
        self.stage = stage
      } else {
        reader.complain(
          mapping, "stage",
          "'\(text)' is no stage; there are \(CompanyStage.allCases.map(\.rawValue).joined(separator: ", "))",
          in: "company")
      }
    }
    for (key, path) in [
      ("retentionPressure", \CompanySetting.hasRetentionPressure), ("engineeringLed", \CompanySetting.isEngineeringLed),
    ] {
      guard let node = YAMLReader.value(mapping, key) else { continue }
      if let flag = node.bool {
        self[keyPath: path] = flag
      } else {
        reader.complain(mapping, key, "must be true or false", in: "company")
      }
    }
  }
}
