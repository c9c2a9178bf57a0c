import DaylightScanner
import Foundation
import Testing

@testable import DaylightCommands

@Suite struct SynchronisationTests {
  private func run(
    _ sources: [RepositorySource], _ server: BareServer, stop: StopSignal = StopSignal(), path: String? = nil,
    change: (inout NightlySettings) -> Void = { _ in }
  ) async throws -> [Synchronisation.Entry] {
    var settings = NightlySettings()
    settings.retries = 0
    settings.timeout = 30
    change(&settings)
    let mirrors = MirrorFolder(path: "\(server.folder)/mirrors")
    try mirrors.make()
    var environment = server.command.environment()
    if let path { environment["PATH"] = path }
    return await Synchronisation(
      entries: RepositoryList(sources, mirrors: mirrors, here: "/").entries,
      git: GitProgram(environment: environment, timeout: settings.timeout, stop: stop), settings: settings, stop: stop
    ) { _ in }.run()
  }

  private func source(_ text: String) throws -> RepositorySource {
    RepositorySource(.address(try RemoteAddress(text, relativeTo: "/")), text: text)
  }

  @Test func oneThatFailsConcernsNoOther() async throws {
    let server = try BareServer()
    defer { server.command.remove() }
    var sources: [RepositorySource] = []
    for number in 0..<6 {
      if number != 2 { try server.repository("r\(number).git", commits: 1) }
      sources.append(try source("file://\(server.root)/r\(number).git"))
    }
    let entries = try await run(sources, server)
    #expect(entries.map(\.state) == [.cloned, .cloned, .failed, .cloned, .cloned, .cloned])
    #expect(entries[2].reason?.contains("does not") == true && entries[2].attempts == 1)
    #expect(
      try await run(sources, server).map(\.state) == [
        .unchanged, .unchanged, .failed, .unchanged, .unchanged, .unchanged,
      ])
  }

  @Test func repositoriesWithRemotesOfTheirOwnAreFetched() async throws {
    let server = try BareServer()
    defer { server.command.remove() }
    try server.repository("a.git")
    try server.git.run("clone", "--quiet", "\(server.root)/a.git", "work", in: server.folder)
    var own = RepositorySource(.path("\(server.folder)/work"), text: "work")
    own.isFetched = true
    #expect(try await run([own], server).map(\.state) == [.unchanged])
    try server.push(to: "a.git")
    #expect(try await run([own], server).map(\.state) == [.updated])
    own.isFetched = false
    #expect(try await run([own], server).isEmpty, "what is read where it is, is left alone")
  }

  /// A git that fails as a network does, a number of times.
  @Test func whatPassesIsTriedAgain() async throws {
    let server = try BareServer()
    defer { server.command.remove() }
    try server.repository("a.git", commits: 1)
    let bin = "\(server.folder)/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    let script = """
      #!/bin/sh
      case "$*" in
        *ls-remote*)
          echo x >>'\(server.folder)/tries'
          [ "$(wc -l <'\(server.folder)/tries')" -gt 1 ] || { echo 'fatal: unable to access: timed out' >&2; exit 128; } ;;
      esac
      exec /usr/bin/git "$@"
      """
    try Data(script.utf8).write(to: URL(fileURLWithPath: "\(bin)/git"))
    chmod("\(bin)/git", 0o755)
    let entries = try await run([source("file://\(server.root)/a.git")], server, path: "\(bin):/usr/bin:/bin") {
      $0.retries = 1
    }
    #expect(entries.map(\.state) == [.cloned] && entries.map(\.attempts) == [2])
  }

  @Test func aGitThatHangsIsEnded() async throws {
    let server = try BareServer()
    defer { server.command.remove() }
    let silent = try SilentServer()
    defer { silent.end() }
    let entries = try await run([source("git://127.0.0.1:\(silent.port)/a.git")], server) { $0.timeout = 1 }
    #expect(entries.map(\.state) == [.failed])
    #expect(entries[0].reason?.contains("longer than 1.0 s") == true, "\(entries)")
    #expect(entries[0].seconds < 20)
  }

  @Test func aStopIsHeard() async throws {
    let server = try BareServer()
    defer { server.command.remove() }
    try server.repository("a.git", commits: 1)
    let stop = StopSignal()
    stop.stop(.interrupted)
    #expect(try await run([source("file://\(server.root)/a.git")], server, stop: stop).map(\.state) == [.stopped])
  }
}
