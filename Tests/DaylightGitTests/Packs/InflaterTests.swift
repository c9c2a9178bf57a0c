import Testing

@testable import DaylightGit

@Suite struct InflaterTests {
  @Test func onlyTheExactSizeIsRead() throws {
    guard let inflater = Inflater() else { throw ScratchFailure(reason: "no memory") }
    let bytes = Array("hello".utf8)
    let stream = HandmadePack.stored(bytes)
    var output = [UInt8](repeating: 0, count: 64 + Inflater.slack)
    func inflate(_ stream: [UInt8], _ count: Int) -> Int? {
      stream.withUnsafeBytes { input in
        output.withUnsafeMutableBytes { output -> Int? in
          guard let from = input.baseAddress, let to = output.baseAddress else { return nil }
          return inflater.inflate(from, available: input.count, into: to, count: count)
        }
      }
    }
    #expect(inflate(stream + [1, 2, 3], 5) == stream.count)
    #expect(Array(output.prefix(5)) == bytes)
    #expect(inflate(stream, 4) == nil)
    #expect(inflate(stream, 6) == nil)
    #expect(inflate(Array(stream.dropLast()), 5) == nil)
    var wrong = stream
    wrong[stream.count - 1] ^= 1
    #expect(inflate(wrong, 5) == nil, "the checksum is wrong")
  }
}
