/// Warning signs, and what the next minutes carry on.
public struct WarningPage: Sendable {
  private let check: WarningCheck
  private let context: AccountabilityContext

  /// A page.
  public init(_ check: WarningCheck, context: AccountabilityContext) {
    self.check = check
    self.context = context
  }

  /// The page as a document.
  public var artifact: Artifact {
    let findings = check.findings
    var sections = findings.map { finding in
      Artifact.Section(
        finding.sign.meaning,
        [.list(shown(finding)), .paragraph("What helps:"), .list(finding.actions)])
    }
    if findings.isEmpty {
      sections.append(
        Artifact.Section("No sign", [.paragraph("None of the four signs is seen in what was recorded.")]))
    } else {
      sections.append(
        Artifact.Section(
          "For the next minutes",
          [
            .paragraph(
              "These go into the minutes of the next session, each with somebody who takes it and a day. daylight calibrate agenda puts them there:"
            )
          ]
            + [.list(WarningPage.carried(findings).map(\.text))]))
    }
    if !check.unobserved.isEmpty {
      sections.append(
        Artifact.Section(
          "Not observable",
          [
            .list(
              check.unobserved.map {
                "“\($0.meaning)” Nobody can tell: it would be seen in \($0.source), and nothing is recorded there."
              })
          ])
      )
    }
    return Artifact(
      kind: "warnings", title: "Warning signs",
      lead: findings.isEmpty
        ? "Nothing recorded says that the framework does harm."
        : "\(findings.count) of 4 signs \(findings.count == 1 ? "is" : "are") seen: change how you use the framework before you go on.",
      particulars: context.particulars(), sections: sections,
      footer: context.footer(
        [.growthAndAccountability],
        and: ["Departures and pulses are typed in, without names. Nothing is read from mail, chat or git."]))
  }

  /// Whoever leads needs no names: a sign is about how the framework is used.
  private func shown(_ finding: WarningFinding) -> [String] {
    guard context.audience == .director || context.audience == .executive, finding.sign == .missingCoaching else {
      return finding.seen
    }
    return ["It is so in \(finding.seen.count == 1 ? "one charter" : "several charters")."]
  }

  /// What minutes carry on: each remedy once, with the signs that ask for it.
  public static func carried(_ findings: [WarningFinding]) -> [(remedy: WarningSign.Remedy, text: String)] {
    WarningSign.Remedy.allCases.compactMap { remedy in
      let signs = findings.map(\.sign).filter { $0.remedies.contains(remedy) }
      guard !signs.isEmpty else { return nil }
      let because = signs.map { String($0.meaning.dropLast()).lowercasedFirst }.joined(separator: "; ")
      return (remedy, "\(remedy.action) Because: \(because).")
    }
  }
}

extension String {
  /// With a small letter.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
