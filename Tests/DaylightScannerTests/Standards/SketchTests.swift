import Testing

@testable import DaylightScanner

@Suite struct SketchTests {
  private func lines(_ range: ClosedRange<Int>, _ word: String = "line") -> [UInt8] {
    bytes(range.map { "\(word) number \($0)\n" }.joined())
  }

  @Test func theSameTextIsTheSame() throws {
    let sketch = try #require(Sketch(lines(1...40), isProse: false))
    #expect(sketch.share(with: try #require(Sketch(lines(1...40), isProse: false))) == 1)
    #expect(Sketch(text: sketch.text) == sketch)
  }

  @Test func theShareIsCloseToTheTruth() throws {
    for same in stride(from: 20, through: 200, by: 20) {
      let left = try #require(Sketch(lines(1...200), isProse: false))
      let right = try #require(
        Sketch(lines(1...same) + lines((same + 1)...(same == 200 ? 201 : 200), "other"), isProse: false))
      let truth = Double(same) / 200
      #expect(abs(left.share(with: right) - truth) < 0.17, "\(same): \(left.share(with: right))")
    }
  }

  @Test func proseMayBeWrappedAnew() throws {
    let words = (1...200).map { "word\($0)" }
    let left = bytes(words.joined(separator: " "))
    var wrapped = ""
    for (place, word) in words.enumerated() { wrapped += word + (place % 7 == 6 ? "\n" : " ") }
    let right = bytes(wrapped)
    let one = try #require(Sketch(left, isProse: true))
    #expect(one.share(with: try #require(Sketch(right, isProse: true))) == 1)
  }

  @Test func whatIsTooShortHasNone() {
    #expect(Sketch(lines(1...5), isProse: false) == nil)
    #expect(Sketch([], isProse: true) == nil)
    #expect(Sketch(bytes("same\nsame\nsame\nsame\nsame\nsame\nsame\n"), isProse: false) == nil)
  }

  @Test(arguments: ["", "00", String(repeating: "g", count: 260), String(repeating: "0", count: 256), "é"])
  func whatIsNoSketchIsNone(_ text: String) { #expect(Sketch(text: text) == nil) }
}
