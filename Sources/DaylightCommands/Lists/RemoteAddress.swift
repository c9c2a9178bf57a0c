internal import DaylightCore

/// The address of a repository that git has to fetch, checked before git sees it.
///
/// An address is hostile until it is checked: one that begins with a dash would be an option, and `ext::` would run a
/// command. Only what names a place is let through: `https`, `http`, `ssh`, `git` and `file` addresses,
/// `user@host:path`, and a path on this machine.
struct RemoteAddress: Hashable, Sendable {
  /// Why a text is no address, in a sentence.
  struct Refusal: Error, Hashable, CustomStringConvertible {
    var description: String
  }

  /// The protocols that git may use.
  static let protocols = ["file", "git", "http", "https", "ssh"]
  private static let maximumBytes = 4_096

  /// What git is given.
  let text: String
  /// The same for every way of writing the same place: what a mirror's name is derived from.
  let identity: String
  /// The repository's path on its machine.
  private let path: String

  /// - Parameter folder: where a relative path starts.
  init(_ text: String, relativeTo folder: String) throws(Refusal) {
    guard !text.isEmpty else { throw Refusal(description: "an address is empty") }
    guard text.utf8.count <= RemoteAddress.maximumBytes else {
      throw Refusal(description: "an address is longer than \(RemoteAddress.maximumBytes) bytes")
    }
    guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7f...0x9f).contains($0.value) }) else {
      throw Refusal(description: "an address holds a control character")
    }
    guard !text.hasPrefix("-") else { throw Refusal(description: "an address begins with '-', as options do") }
    if let helper = RemoteAddress.helper(text) {
      throw Refusal(description: "'\(helper)::' names a program that git would run; such addresses are not used")
    }
    if let mark = text.range(of: "://") {
      let scheme = text[..<mark.lowerBound].lowercased()
      guard RemoteAddress.protocols.contains(scheme) else {
        throw Refusal(
          description:
            "'\(scheme)' is no protocol for git here; there are \(RemoteAddress.protocols.joined(separator: ", "))"
        )
      }
      let rest = text[mark.upperBound...]
      let slash = rest.firstIndex(of: "/") ?? rest.endIndex
      let path = RemoteAddress.trimmed(rest[slash...])
      guard path.utf8.count > 1 else { throw Refusal(description: "the address names no repository") }
      guard scheme != "file" else {
        guard slash == rest.startIndex else {
          throw Refusal(description: "a file address has three slashes: file:///srv/git/example.git")
        }
        self.text = text
        self.path = path
        identity = "file://" + path
        return
      }
      let authority = rest[..<slash]
      try RemoteAddress.check(authority: authority)
      self.text = text
      self.path = path
      identity = scheme + "://" + authority.lowercased() + path
    } else if let colon = RemoteAddress.colon(text) {
      let path = RemoteAddress.trimmed(text[text.index(after: colon)...])
      guard !path.isEmpty else { throw Refusal(description: "the address names no repository") }
      guard !path.hasPrefix("-") else { throw Refusal(description: "the path in an address begins with '-'") }
      try RemoteAddress.check(authority: text[..<colon])
      self.text = text
      self.path = path
      identity = text[..<colon].lowercased() + ":" + path
    } else {
      path = WorkspaceFiles.absolute(text, folder)
      self.text = path
      identity = "file://" + path
    }
  }

  /// Whether a text is meant as an address rather than as a path: with a scheme, or as `user@host:path`.
  static func isMeant(_ text: String) -> Bool { text.contains("://") || helper(text) != nil || colon(text) != nil }

  /// The repository's name where no id is given: `owner/name`, and of a path on this machine its last part.
  var name: String {
    let parts = path.split(separator: "/").suffix(identity.hasPrefix("file://") ? 1 : 2)
    let name = parts.joined(separator: "/")
    return name.hasSuffix(".git") && name.count > 4 ? String(name.dropLast(4)) : name
  }

  /// The name of its mirror's folder: readable, safe as a file's name, and never another repository's.
  var mirrorName: String {
    let plain = name.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "_": Character(scalar)
      default: Character("-")
      }
    }
    let slug = String(plain.drop { $0 == "-" }.prefix(60))
    return "\(slug.isEmpty ? "repository" : slug)-\(KeyedHash.public.hex(identity)).git"
  }

  /// The program of a `transport::address`; nil for any other text.
  private static func helper(_ text: String) -> String? {
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    return !name.isEmpty && text[name.endIndex...].hasPrefix("::") ? String(name) : nil
  }

  /// The colon of `host:path` or `user@host:path`, as scp has it: before any slash, and behind the brackets of an
  /// address of IPv6. A path is written with `./` to be one.
  private static func colon(_ text: String) -> String.Index? {
    guard !text.contains("://"), !text.hasPrefix("."), !text.hasPrefix("~") else { return nil }
    let end = text.firstIndex(of: "/") ?? text.endIndex
    let bracket = text[..<end].lastIndex(of: "]") ?? text.startIndex
    guard let colon = text[bracket..<end].firstIndex(of: ":"), colon != text.startIndex else { return nil }
    return colon
  }

  private static func check(authority: Substring) throws(Refusal) {
    let parts = authority.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count <= 2, let host = parts.last, !host.isEmpty, !host.hasPrefix(":") else {
      throw Refusal(description: "the address names no machine")
    }
    guard !host.hasPrefix("-"), parts.count == 1 || !parts[0].hasPrefix("-") else {
      throw Refusal(description: "a name in the address begins with '-', as options do")
    }
    if parts.count == 2, parts[0].contains(":") {
      throw Refusal(
        description: "a password does not belong in an address; leave it to a credential helper of git")
    }
  }

  private static func trimmed(_ path: Substring) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}
