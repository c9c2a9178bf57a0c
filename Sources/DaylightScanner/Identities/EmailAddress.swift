/// An address as git has it, taken apart.
///
/// Addresses in git are typed by people and made up by machines: nothing is sent to them, so nothing ever says that one
/// is wrong.
struct EmailAddress: Hashable, Sendable {
  /// What an address says about who is behind it.
  enum Kind: Hashable, Sendable {
    /// One mailbox.
    case mailbox
    /// A machine's own name for one of its users, such as `ana@laptop.local`: another laptop may have the same.
    case machine
    /// Nobody's, or everybody's: `root@localhost`, `none@none`, `noreply@…`.
    case shared
  }

  /// In lower case, without white space, brackets and quotes at its ends.
  let text: String
  /// Before the last `@`.
  let local: String
  /// After it; empty when there is none.
  let domain: String
  let kind: Kind
  /// The handle on a forge that hides the real address behind one made of it.
  let handle: String?
  /// The account on a forge, by its number and the forge's domain, where the address has it: it stays when the handle
  /// changes.
  let forgeAccount: String?

  init(_ raw: String) {
    text = EmailAddress.bare(raw.lowercased())
    guard let at = text.lastIndex(of: "@") else {
      local = text
      domain = ""
      kind = .shared
      handle = nil
      forgeAccount = nil
      return
    }
    local = String(text[..<at])
    domain = String(text[text.index(after: at)...])
    handle = EmailAddress.handle(local: local, domain: domain)
    let number = EmailAddress.forgeNumber(local, domain)
    forgeAccount = handle == nil || number.isEmpty ? nil : "\(number)@\(domain)"
    if EmailAddress.isNobodys(local, domain) {
      kind = .shared
    } else {
      kind = EmailAddress.isRoutable(domain) ? .mailbox : .machine
    }
  }

  /// What a mailer or a slip of the pen put around an address: `<ana@x.org`, `"ana@x.org"`, `Ana <ana@x.org`.
  private static func bare(_ text: String) -> String {
    var text = text[...]
    if let open = text.lastIndex(of: "<"), text[open...].contains("@") { text = text[open...] }
    func isAround(_ letter: Character) -> Bool { letter.isWhitespace || "<>\"'".contains(letter) }
    return String(text.drop(while: isAround).reversed().drop(while: isAround).reversed())
  }

  /// The form in which two addresses of one mailbox are the same: without `+tag`, and without dots where the provider
  /// ignores them.
  var mailbox: String {
    guard kind == .mailbox, handle == nil else { return text }
    var local = local[...]
    if let plus = local.firstIndex(of: "+"), plus > local.startIndex {
      let base = local[..<plus]
      // What follows `github+` is what tells one from the other.
      if !NameLists.generic.contains(Letters.squashed(String(base))) { local = base }
    }
    if domain == "gmail.com" || domain == "googlemail.com" {
      let dotless = local.filter { $0 != "." }
      return (dotless.isEmpty ? String(local) : dotless) + "@gmail.com"
    }
    return "\(local)@\(domain)"
  }

  /// What is compared of the part before the `@`: letters and digits of the handle or the local part, without `+tag`.
  var stem: String {
    if let handle { return Letters.squashed(handle) }
    var base = local.prefix { $0 != "+" }
    // Who was no member of Debian had `ana-guest` there.
    if isConverted, base.hasSuffix("-guest"), base.count >= 9 { base = base.dropLast(6) }
    return Letters.squashed(String(base.isEmpty ? local[...] : base))
  }

  /// Whether what follows the `@` is a machine's own name.
  var isOnMachine: Bool { !domain.isEmpty && !EmailAddress.isRoutable(domain) }

  /// Whether the domain is an organisation's or a person's own, not a provider's that gives anybody an address.
  var hasOwnDomain: Bool {
    kind == .mailbox && handle == nil && !isConverted && !NameLists.providers.contains(domain)
  }

  /// Whether a converter made the address of an account of a Subversion repository and that repository's id.
  var isConverted: Bool { EmailAddress.isUniqueID(domain) }

  /// The number of an account in Gerrit's own addresses: `1000013@6f0b4c5e-…`.
  var gerritAccount: String? {
    guard !local.isEmpty, local.utf8.allSatisfy(Text.isDigit), EmailAddress.isUniqueID(domain) else { return nil }
    return local
  }

  /// The handle in a forge's address that hides the real one: `123+ana@users.noreply.github.com`,
  /// `123-ana@users.noreply.gitlab.com`, `ana@noreply.codeberg.org`, also those of a forge on one's own server.
  ///
  /// Source: the forges' documentation of private commit addresses.
  static func handle(inNoreply email: String) -> String? {
    guard let at = email.lastIndex(of: "@") else { return nil }
    return handle(local: String(email[..<at]), domain: String(email[email.index(after: at)...]))
  }

  private static func handle(local: String, domain: String) -> String? {
    if domain == "noreply.codeberg.org" || domain == "noreply.gitea.com" { return local.isEmpty ? nil : local }
    guard domain.hasPrefix("users.noreply."), domain.count > 14 else { return nil }
    let number = forgeNumber(local, domain)
    let handle = number.isEmpty ? local[...] : local.dropFirst(number.count + 1)
    return handle.isEmpty ? nil : String(handle)
  }

  /// The digits before the handle and its mark; empty when there are none.
  private static func forgeNumber(_ local: String, _ domain: String) -> Substring {
    guard domain.hasPrefix("users.noreply.") else { return "" }
    let number = local.prefix { $0.isASCII && $0.isNumber }
    guard let mark = local.dropFirst(number.count).first, mark == "+" || mark == "-" else { return "" }
    return number
  }

  private static func isNobodys(_ local: String, _ domain: String) -> Bool {
    if local.isEmpty || domain.isEmpty { return true }
    if [
      "localhost", "localhost.localdomain", "none", "(none)", "example.com", "invalid",
      "users.noreply.github.com.invalid",
    ].contains(domain) {
      return true
    }
    return [
      "none", "noreply", "no-reply", "donotreply", "do-not-reply", "nobody", "unknown", "root", "devnull", "your_email",
      "youremail", "your.email", "you",
    ].contains(local)
  }

  private static func isRoutable(_ domain: String) -> Bool {
    // A converter from Subversion puts the repository's id where a domain would be.
    if isUniqueID(domain) { return true }
    guard domain.contains("."), !domain.contains("(none)") else { return false }
    if domain.utf8.allSatisfy({ Text.isDigit($0) || $0 == UInt8(ascii: ".") }) { return false }
    return ![".local", ".localdomain", ".lan", ".home", ".internal", ".localhost", ".vm", ".invalid"].contains {
      domain.hasSuffix($0)
    }
  }

  private static func isUniqueID(_ domain: String) -> Bool {
    let parts = domain.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.joined().utf8.allSatisfy { Text.isDigit($0) || (0x61...0x66).contains($0) }
  }
}
