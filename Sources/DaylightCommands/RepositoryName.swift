internal import DaylightGit
internal import Foundation

/// What a repository is called when `org.yaml` gives it no id.
enum RepositoryName {
  /// `owner/name` out of the remote's address, else the folder's name without `.git`.
  static func id(path: String) -> String {
    if let repository = try? Repository(at: path), let url = repository.configuration("remote.origin.url"),
      let name = name(inURL: url)
    {
      return name
    }
    let parts = path.split(separator: "/").map(String.init)
    var name = parts.last ?? path
    if name == ".git", parts.count > 1 { name = parts[parts.count - 2] }
    // A folder that is only called what it is says nothing; the one above it does.
    if ["repo", "repository", "mirror", "git"].contains(name), parts.count > 1 { name = parts[parts.count - 2] }
    return name.hasSuffix(".git") && name.count > 4 ? String(name.dropLast(4)) : name
  }

  /// `git@host:owner/name.git` and `https://host/owner/name` give `owner/name`; a path on this machine gives nothing.
  static func name(inURL url: String) -> String? {
    var rest: Substring
    if let scheme = url.range(of: "://") {
      guard !url.hasPrefix("file:") else { return nil }
      rest = url[scheme.upperBound...]
      guard let slash = rest.firstIndex(of: "/") else { return nil }
      rest = rest[rest.index(after: slash)...]
    } else if let colon = url.firstIndex(of: ":"), !url.hasPrefix("/"), !url.hasPrefix(".") {
      rest = url[url.index(after: colon)...]
    } else {
      return nil
    }
    let parts = rest.split(separator: "/").suffix(2)
    guard parts.count == 2 else { return nil }
    let name = parts.joined(separator: "/")
    return name.hasSuffix(".git") ? String(name.dropLast(4)) : name
  }
}
