internal import DaylightGit
internal import DaylightScanner

/// What the doctor finds about one repository.
struct DoctorRepository {
  let path: String
  let id: String?
  /// Where it is fetched from; nil for one that is read where it is.
  let address: RemoteAddress?

  var finding: DoctorFinding {
    if let address, !RepositoryFolder.isRepository(path) {
      return .init(.note, address.text, "not fetched yet", remedy: "The first nightly run does: daylight nightly")
    }
    do {
      let repository = try Repository(at: path)
      guard let references = try RepositoryScan.references(of: repository) else {
        return .init(.attention, path, "it has no commits yet", remedy: "Nothing, once somebody pushes.")
      }
      guard references.head.commit != nil else {
        return .init(
          .broken, path, "HEAD names \(references.head.branch ?? "nothing"), which has no commits",
          remedy: "git -C \(path) symbolic-ref HEAD refs/heads/NAME")
      }
      let notes = try repository.references().filter { $0.name.hasPrefix("refs/notes/") }.map(\.name)
      let said =
        "id \(id ?? RepositoryName.id(path: path)), main line \(references.head.branch ?? "detached"), "
        + "\(references.tips.count) branches and tags"
      if !notes.isEmpty { return .init(.good, path, "\(said); notes: \(notes.joined(separator: ", "))") }
      // A mirror fetches everything: then there are none.
      let fetched = repository.configuration("remote.origin.fetch") ?? ""
      let fetchesNotes = fetched.contains("refs/notes") || fetched.contains("refs/*")
      guard repository.configuration("remote.origin.url") != nil, !fetchesNotes,
        repository.configuration("remote.origin.mirror") != "true"
      else { return .init(.good, path, "\(said); no review notes") }
      return .init(
        .note, path, "\(said); review notes are not fetched here",
        remedy: "git -C \(path) config --add remote.origin.fetch '+refs/notes/*:refs/notes/*' && git -C \(path) fetch")
    } catch {
      return .init(.broken, path, FleetScan.reason(error), remedy: DoctorRepository.remedy(error.code))
    }
  }

  /// What to do where the sentence itself does not say it.
  private static func remedy(_ code: GitError.Code) -> String? {
    switch code {
    case .missing: "Bring it back, take it out of org.yaml, or fetch it: daylight nightly"
    case .notARepository: "Name a repository, or a folder of them with 'root:'."
    case .io: "See who may read it; the scan runs as the user who starts it."
    case .corruptObject, .missingObject: "Clone it again, or bring the objects back."
    default: nil
    }
  }
}
