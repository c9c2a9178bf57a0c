import Testing

@testable import DaylightCommands

@Suite struct RemoteAddressTests {
  @Test(arguments: [
    ("https://git.example.org/payments/api.git", "payments/api"), ("https://ana@git.example.org:8443/a/b/", "a/b"),
    ("ssh://git@git.example.org/~ana/notes", "~ana/notes"), ("git@git.example.org:payments/api.git", "payments/api"),
    ("host:api.git", "api"), ("file:///srv/git/api.git", "api"), ("git://h/api", "api"), ("[::1]:a/b", "a/b"),
  ])
  func addressesThatNameAPlaceAreTaken(_ text: String, _ name: String) throws {
    let address = try RemoteAddress(text, relativeTo: "/here")
    #expect(RemoteAddress.isMeant(text))
    #expect(address.text == text)
    #expect(address.name == name)
  }

  @Test(arguments: [
    ("--upload-pack=touch /tmp/x", "begins with '-'"), ("-u", "begins with '-'"),
    ("ext::sh -c touch% /tmp/x", "'ext::'"),
    ("fd::17", "'fd::'"), ("foo+bar::x", "'foo+bar::'"), ("ssh://-oProxyCommand=x/y", "begins with '-'"),
    ("ssh://-x@host/y", "begins with '-'"), ("-oProxyCommand=x:y", "begins with '-'"), ("host:-x", "begins with '-'"),
    ("https://ana:secret@git.example.org/a", "password"), ("https://x:y@h/a", "password"),
    ("javascript://x/y", "no protocol"), ("ftp://h/a", "no protocol"), ("https://h", "names no repository"),
    ("https:///a/b", "names no machine"), ("file://host/a", "three slashes"), ("a\nb:c", "control character"),
    ("https://h/a\u{7}", "control character"), ("", "empty"), ("host:", "names no repository"),
    ("https://h/" + String(repeating: "a", count: 5_000), "longer than"),
  ])
  func whatCouldBeAnOptionOrAProgramIsRefused(_ text: String, _ reason: String) throws {
    #expect { try RemoteAddress(text, relativeTo: "/here") } throws: { "\($0)".contains(reason) }
  }

  @Test func aPasswordIsNotRepeated() {
    #expect { try RemoteAddress("https://ana:secret@h/a", relativeTo: "/") } throws: { !"\($0)".contains("secret") }
  }

  @Test func aPathIsAPlaceToo() throws {
    #expect(
      !RemoteAddress.isMeant("../a.git") && !RemoteAddress.isMeant("/srv/a:b.git") && !RemoteAddress.isMeant("./a:b"))
    let address = try RemoteAddress("../git/a.git", relativeTo: "/srv/work")
    #expect(address.text == "/srv/git/a.git")
    #expect(try address.mirrorName == RemoteAddress("file:///srv/git/a.git", relativeTo: "/").mirrorName)
  }

  @Test func mirrorsHaveSafeNamesThatStay() throws {
    let names = try [
      "https://h/a/b", "https://h/a-b", "https://h/x/a/b", "https://h2/a/b", "git@h:a/b", "https://h/../../etc/passwd",
      "https://h/a/..", "https://h/\u{202e}/ä.git", "https://h/" + String(repeating: "n", count: 3_000),
    ].map { try RemoteAddress($0, relativeTo: "/").mirrorName }
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(
        name.utf8.allSatisfy {
          (0x30...0x39).contains($0) || (0x41...0x5a).contains($0) || (0x61...0x7a).contains($0)
            || "-_.".utf8.contains($0)
        })
      #expect(name.utf8.count < 100 && name.hasSuffix(".git") && !name.hasPrefix("-") && !name.contains(".."))
    }
    // Another version must find the same mirror.
    #expect(names[0] == "a-b-\(String(names[0].dropFirst(4)))")
    #expect(try RemoteAddress("HTTPS://H/a/b/", relativeTo: "/").mirrorName == names[0])
  }
}
