import Testing

@testable import DaylightScanner

@Suite struct ScanModeTests {
  private let modes = [
    ScanMode(), ScanMode(readsOwnership: true), ScanMode(followed: [bytes("a"), [0xff, 0x00], []]),
    ScanMode(readsOwnership: true, followed: [bytes("tools/style")]),
  ]

  @Test func aModeComesBack() {
    for mode in modes { #expect(ScanMode(bytes: mode.bytes) == mode) }
    #expect(Set(modes.map(\.bytes)).count == modes.count)
  }

  @Test func anotherVersionsModeIsNone() {
    for step in [-1, 1] {
      let other = ScanMode(extractors: RepositoryScan.extractorsVersion + step)
      #expect(ScanMode(bytes: other.bytes) == nil)
      #expect(!ScanMode().covers(other) && !other.covers(ScanMode()))
    }
  }

  @Test func aDamagedModeIsNone() {
    for mode in modes {
      for count in mode.bytes.indices { #expect(ScanMode(bytes: Array(mode.bytes.prefix(count))) == nil) }
    }
    #expect(ScanMode(bytes: Array(repeating: 0xff, count: 30)) == nil)
  }

  @Test func aModeCoversWhatItReads() {
    let (one, two) = (bytes("one"), bytes("two"))
    let both = ScanMode(followed: [one, two])
    #expect(both.covers(both) && both.covers(ScanMode(followed: [two])) && both.covers(ScanMode()))
    #expect(!ScanMode(followed: [two]).covers(both) && !ScanMode().covers(both))
    // With owners the facts are others, not more.
    let owners = ScanMode(readsOwnership: true, followed: [one, two])
    #expect(!owners.covers(both) && !both.covers(owners) && owners.covers(owners))
  }
}
