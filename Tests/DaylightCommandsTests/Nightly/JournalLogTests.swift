import Foundation
import Logging
import Synchronization
import Testing

@testable import DaylightCommands

@Suite struct JournalLogTests {
  private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
    var all: [String] { lines.withLock { $0 } }
  }

  private func log(_ level: Logger.Level = .info, journal: Bool, _ body: (Logger) -> Void) -> [String] {
    let lines = Lines()
    let handler = JournalLog(logLevel: level, isJournal: journal) { lines.add($0) }
    body(Logger(label: "test") { _ in handler })
    return lines.all
  }

  @Test func theJournalGetsPriorities() {
    let lines = log(.debug, journal: true) { log in
      log.debug("a")
      log.info("b")
      log.notice("c")
      log.warning("d")
      log.error("e")
    }
    #expect(lines == ["<7>a", "<6>b", "<5>c", "<4>d", "<3>e"])
  }

  @Test func elsewhereOnlyWhatIsWrongIsMarked() {
    let lines = log(journal: false) { log in
      log.debug("left out")
      log.info("read", metadata: ["repository": "a/b", "commits": "3"])
      log.warning("not read", metadata: ["reason": "it is \"gone\"", "empty": ""])
    }
    #expect(lines == ["read commits=3 repository=a/b", "warning: not read empty=\"\" reason=\"it is 'gone'\""])
  }

  @Test func whatComesFromGitStaysOnItsLine() {
    let lines = log(journal: true) { $0.info("read", metadata: ["repository": "a\n<0>forged\u{1b}[31m"]) }
    #expect(lines == ["<6>read repository=\"a <0>forged␛[31m\""])
  }
}
