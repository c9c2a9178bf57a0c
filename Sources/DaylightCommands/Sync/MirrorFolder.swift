internal import DaylightGit
internal import Foundation

/// The folder in which mirrors are kept, each under a name that follows from its address.
struct MirrorFolder: Hashable, Sendable {
  let path: String

  /// Where the mirror of an address is, or will be.
  func path(of address: RemoteAddress) -> String { "\(path)/\(address.mirrorName)" }

  /// Makes the folder, for its owner alone.
  func make() throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw Failure(
        "The folder for mirrors, \(path), cannot be made: \(error.localizedDescription)",
        hint: "Name another as 'mirrors:' in org.yaml.")
    }
  }

  /// Mirrors that lie here and are none of these paths, in order of their names.
  ///
  /// A folder counts as a mirror only when its name is the one that its own address gives: nothing else here is ours.
  func others(than wanted: Set<String>) -> [(path: String, address: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { name in
      let mirror = "\(path)/\(name)"
      guard !wanted.contains(mirror), name.hasSuffix(".git"), let text = MirrorFolder.address(of: mirror),
        let address = try? RemoteAddress(text, relativeTo: "/"), address.mirrorName == name
      else { return nil }
      return (mirror, text)
    }
  }

  /// The address that a mirror was made of; nil for what is no mirror.
  static func address(of mirror: String) -> String? {
    guard RepositoryFolder.isRepository(mirror), let repository = try? Repository(at: mirror) else { return nil }
    return repository.configuration("remote.origin.url")
  }
}
