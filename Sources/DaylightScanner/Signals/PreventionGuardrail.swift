public import DaylightCore

/// Somebody made a machine watch over what people should not have to.
///
/// What it finds: the person whose commit brought a check of a convention, a policy as code, or a lint configuration
/// that a pipeline of the repository enforces today. Its title says what is watched over, as far as the names of tools
/// and files tell.
///
/// Why it counts: a mistake that cannot be made needs no review. It speaks to scope and ambiguity; to timeline when it
/// was kept for two quarters.
///
/// Reach: the people who reviewed it, took it in or shaped it later, and those who took it up in other repositories.
///
/// What fools it: configurations that nothing enforces (left out), scaffolds and imports, files that a tool writes, a
/// line or two (left out), near copies of an older file elsewhere. What it cannot tell: what it kept from happening. No
/// number of mistakes or incidents is claimed.
///
/// Confidence: high when two others left a record, medium with one, else low.
public enum PreventionGuardrail: SignalRule {
  /// `prevention.guardrail`
  public static let kind = SignalKind.preventionGuardrail
  /// 2
  public static let version = 2

  /// One item for each person and commit that brought such files.
  public static func items(in context: EvidenceContext) -> [EvidenceItem] {
    PreventionFile.items(
      kind, version: version, caveat: "What it kept from happening cannot be seen.", in: context,
      where: { $0.category.isCheckable && $0.category != .editorConfig && $0.enforcement != nil },
      title: { GuardRailTitle.title(of: $0.entries.map(\.standard)) }
    ) { group in
      let places = Set(group.entries.compactMap(\.standard.enforcement)).sorted()
      return "What was brought: \(group.brought); enforced by \(places.prefix(3).joined(separator: ", "))."
    }
  }
}
