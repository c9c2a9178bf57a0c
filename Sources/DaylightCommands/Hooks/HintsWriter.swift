internal import DaylightCore
internal import DaylightHooks
internal import DaylightStore

/// Leaves hints in the repositories that asked for them, after a scan. A repository where nobody has installed hooks is
/// not written to.
struct HintsWriter {
  let installation: Installation
  let evidence: Evidence

  /// Raised whenever the same repository gives other hints.
  private static let version = 2

  /// Writes the hints that are not up to date; returns what could not be written.
  func write(for report: ScanReport) throws -> [String] {
    var troubles: [String] = []
    var optedOut: Set<PersonID>?
    var cursors: [String: FactsDatabase.Cursor]?
    for entry in report.repositories where [.read, .partial, .unchanged].contains(entry.state) {
      guard let id = entry.id, let folders = GitFolders(at: Array(entry.path.utf8)),
        SmallFile.isFolder(folders.daylight), HookSettings.of(folders).wantsHints
      else { continue }
      let withheld = try optedOut ?? installation.optedOut()
      optedOut = withheld
      let known = try cursors ?? installation.database.cursors()
      cursors = known
      let parts =
        ["\(HintsWriter.version)", Daylight.version, known[id]?.references ?? "", installation.workspace?.digest ?? ""]
        + withheld.map(\.description).sorted()
      let basis = KeyedHash.public.hex(parts.joined(separator: "\u{0}"))
      if HintsFile(of: folders)?.basis == basis { continue }
      do {
        let builder = HintsBuilder(
          path: entry.path, id: id, evidence: evidence, organisation: installation.organisation, optedOut: withheld)
        let bytes = try builder.hints(installation.database, basis: basis).bytes
        if let code = SmallFile.replace(HintsFile.path(in: folders), with: bytes, mode: 0o644) {
          troubles.append("\(id): hints for its hooks were not written: \(SmallFile.reason(code))")
        }
      } catch {
        troubles.append("\(id): hints for its hooks were not made: \(FleetScan.reason(error))")
      }
    }
    return troubles
  }
}

extension Installation {
  /// Everybody who opted out, of whatever it was.
  func optedOut() throws -> Set<PersonID> {
    try journal.entries(about: nil, item: nil, kinds: [.optOut, .optIn]).reduce(into: []) { people, entry in
      guard let person = entry.person else { return }
      if entry.kind == .optOut { people.insert(person) } else { people.remove(person) }
    }
  }
}
