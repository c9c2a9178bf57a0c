internal import FoundationEssentials

/// An invented organisation: six repositories and a workspace, the same commit ids on every machine.
///
/// It is what `daylight demo` shows a newcomer, and what the end-to-end test compares with `DemoTruth`.
package struct DemoOrganisation: Sendable {
  /// The folder with `org.yaml` and `ladder.yaml`.
  package var workspace: String
  /// The bare repositories, in the order of `org.yaml`.
  package var repositories: [String]

  /// The file that marks a folder as an earlier demonstration.
  private static let marker = ".daylight-demo"

  /// Writes the organisation into a folder, which is made when there is none.
  ///
  /// A folder that is not empty is refused, unless it holds an earlier demonstration: then that one's repositories and
  /// workspace files are replaced, and everything else there is left alone.
  /// - Throws: `DemoError` for a folder that is refused or cannot be written; `GitError` from the repositories.
  package static func build(at folder: String) throws -> DemoOrganisation {
    var stories = try [
      PaymentsStory.told(), SearchStory.told(), MobileStory.told(), PlatformStory.told(), DataStory.told(),
      HandbookStory.told(),
    ]
    for index in stories.indices { AcrossStory.tell(&stories[index]) }
    let organisation = DemoOrganisation(
      workspace: "\(folder)/workspace", repositories: stories.map { "\(folder)/repositories/\($0.repository).git" })
    try organisation.clear(folder)
    for (story, path) in zip(stories, organisation.repositories) { try story.write(to: path) }
    try write(DemoTeams.org, to: "\(organisation.workspace)/org.yaml")
    try write(DemoTeams.ladder, to: "\(organisation.workspace)/ladder.yaml")
    return organisation
  }

  /// Makes the folders, and removes what an earlier demonstration left in their place.
  private func clear(_ folder: String) throws {
    let files = FileManager.default
    var isFolder = false
    if files.fileExists(atPath: folder, isDirectory: &isFolder) {
      guard isFolder else { throw DemoError("\(folder) is a file; name a folder for the demonstration.") }
      let isEarlier = files.fileExists(atPath: "\(folder)/\(DemoOrganisation.marker)")
      guard try isEarlier || files.contentsOfDirectory(atPath: folder).isEmpty else {
        throw DemoError(
          "\(folder) is not empty and holds no earlier demonstration; name an empty or a new folder.")
      }
      for path in repositories where files.fileExists(atPath: path) { try files.removeItem(atPath: path) }
    }
    try files.createDirectory(atPath: "\(folder)/repositories", withIntermediateDirectories: true)
    try files.createDirectory(atPath: workspace, withIntermediateDirectories: true)
    // The mark comes first: a demonstration that was broken off can be started again.
    try DemoOrganisation.write(
      "Everything in this folder is invented; `daylight demo` writes it anew.\n",
      to: "\(folder)/\(DemoOrganisation.marker)")
  }

  private static func write(_ text: String, to path: String) throws {
    do {
      try AtomicFile.write(text, to: path, mode: nil)
    } catch let failure as Failure {
      throw DemoError(failure.message)
    } catch {
      throw DemoError("\(path) cannot be written: \(error)")
    }
  }
}
