import Foundation
import Testing

@testable import DaylightCommands

@Suite struct AtomicFileTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "daylight-atomic-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  /// In two containers two processes have one number, and one must not take the other's part for its own.
  @Test func twoWritersOfOneFileDoNotMixTheirs() throws {
    try withFolder { folder in
      let path = "\(folder)/a.prom"
      let one = try AtomicFile(path)
      try one.add("one, ")
      let other = try AtomicFile(path)
      try other.add("other")
      try one.add("whole")
      try one.finish()
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "one, whole")
      try other.finish()
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "other")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.prom"])
    }
  }

  @Test func appearsOnlyWhenItIsWhole() throws {
    try withFolder { folder in
      let path = "\(folder)/a.prom"
      try AtomicFile.write("old\n", to: path)
      do {
        let file = try AtomicFile(path, mode: 0o644)
        try file.add("new")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old\n")
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".prom") } == ["a.prom"])
      }
      // Given up: nothing stays.
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.prom"])
      try AtomicFile.write("new\n", to: path, mode: 0o644)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new\n")
      var status = stat()
      #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o644)
    }
  }

  /// `--output /dev/null` as root put a file where everybody's device was.
  @Test func devicesAndPipesStayWhatTheyAre() throws {
    try withFolder { folder in
      let pipe = "\(folder)/pipe"
      let link = "\(folder)/link"
      #expect(mkfifo(pipe, 0o600) == 0 && symlink(pipe, link) == 0)
      let reader = open(pipe, O_RDWR | O_NONBLOCK)
      defer { close(reader) }
      try AtomicFile.write("one\n", to: pipe)
      try AtomicFile.write("two\n", to: link)
      try OutputOptions.write("three\n", to: link)
      var buffer = [UInt8](repeating: 0, count: 100)
      let count = read(reader, &buffer, buffer.count)
      #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "one\ntwo\nthree\n")
      var status = stat()
      #expect(stat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
      #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
      #expect(
        AtomicFile.isSpecial("/dev/null") && !AtomicFile.isSpecial(folder) && !AtomicFile.isSpecial("\(folder)/x"))
    }
  }

  @Test func aLinkStaysALinkAndAFileKeepsItsReaders() throws {
    try withFolder { folder in
      let (path, link) = ("\(folder)/page.html", "\(folder)/newest.html")
      try AtomicFile.write("old\n", to: path, mode: nil)
      var status = stat()
      let mask = umask(0)
      umask(mask)
      #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o666 & ~mask, "as other programs make files")
      #expect(chmod(path, 0o640) == 0 && symlink("page.html", link) == 0)
      try OutputOptions.write("new\n", to: link)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "new\n")
      #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
      #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o640)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["newest.html", "page.html"])
    }
  }

  /// A disk that is full in the middle of a page.
  @Test func aWriteThatFailsLeavesTheOldFileAndNothingElse() throws {
    try withFolder { folder in
      let path = "\(folder)/page.html"
      try OutputOptions.write("old\n", to: path)
      #expect(throws: Failure.self) { try AtomicFile.write("more than nothing", to: "/dev/full") }
      do {
        let file = try AtomicFile(path, mode: nil)
        try file.add("half a pa")
        // The process ends here, or an error ends the command.
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "old\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["page.html"])
    }
  }

  @Test func aPlaceThatCannotBeWrittenIsSaid() throws {
    try withFolder { folder in
      try AtomicFile.write("x", to: "\(folder)/file")
      for (path, words) in [
        ("/nowhere/at/all", "there is no folder /nowhere/at"), (folder, "is a folder"), ("\(folder)/", "is a folder"),
        ("\(folder)/file/page.html", "cannot be written"), ("", "is empty"),
        // A file system in which nobody makes files.
        ("/proc/page.html", "/proc/page.html cannot be written"),
      ] {
        #expect("\(path)") { try AtomicFile.write("x", to: path) } throws: { "\($0)".contains(words) }
        #expect("\(path)") { try OutputOptions.write("x", to: path) } throws: { "\($0)".contains(words) }
      }
      #expect(try String(contentsOfFile: "\(folder)/file", encoding: .utf8) == "x")
      #expect(AtomicFile.obstacle("\(folder)/new") == nil && AtomicFile.obstacle("/dev/null") == nil)
    }
  }

  /// Does something as a user who may not do everything. Root becomes one where the rights to files are a thread's, as
  /// on Linux; elsewhere nothing is done as root.
  private func withoutPrivilege(_ body: () -> Void) {
    guard geteuid() == 0 else { return body() }
    guard let symbol = dlsym(nil, "setfsuid") else { return }
    let become = unsafeBitCast(symbol, to: (@convention(c) (uid_t) -> CInt).self)
    _ = become(65_534)
    defer { _ = become(0) }
    body()
  }

  @Test func whatOneMayNotWriteIsSaid() throws {
    // Not in the temporary folder, which may be root's alone.
    let folder = "/tmp/daylight-atomic-\(UUID().uuidString)"
    #expect(mkdir(folder, 0o777) == 0 && chmod(folder, 0o777) == 0)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (kept, new) = ("\(folder)/kept", "\(folder)/new")
    try AtomicFile.write("kept\n", to: kept)
    func told(_ path: String) -> String { AtomicFile.obstacle(path)?.message ?? "" }
    func refusal(_ path: String) -> String {
      do {
        try AtomicFile.write("x", to: path)
        return ""
      } catch { return "\(error)" }
    }

    #expect(chmod(kept, 0o444) == 0)
    withoutPrivilege {
      #expect(told(kept).contains("kept cannot be written: Permission denied"), "though its folder may be written to")
      #expect(refusal(kept).contains("Permission denied"))
      #expect(told(new).isEmpty && refusal(new).isEmpty)
    }
    #expect(chmod(folder, 0o555) == 0)
    withoutPrivilege {
      #expect(told("\(folder)/newer").contains("newer cannot be written: Permission denied"))
      #expect(refusal("\(folder)/newer").contains("Permission denied"))
    }
    #expect(chmod(folder, 0o755) == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["kept", "new"])
    #expect(try String(contentsOfFile: kept, encoding: .utf8) == "kept\n")
  }

  /// Nothing is read, and no reading is noted, for a page that can go nowhere.
  @Test func theCommandLineIsRefusedBeforeAnythingIsRead() {
    for arguments in [
      ["coverage", "-o", "/nowhere/page.html"], ["items", "-o", "/"], ["scan", "--report", "/nowhere/report.json"],
      ["nightly", "--facts", "/nowhere/facts"], ["lint", "-o", "/tmp"],
    ] {
      #expect("\(arguments)") { try Daylight.parseAsRoot(arguments) } throws: {
        Daylight.exitCode(for: $0) == .validationFailure && Daylight.message(for: $0).contains(arguments.last ?? "")
      }
    }
  }
}
