internal import Foundation

/// What one night tells the next: since when something has been missing, and when all was well last.
struct NightlyMemory: Codable, Hashable {
  /// When a run last read everything, in seconds since 1970; nil for never.
  var lastComplete: Int64?
  /// Since when repositories (by id) are listed no more.
  var missing: [String: Int64] = [:]
  /// Since when mirrors (by folder name) belong to no listed repository.
  var unlistedMirrors: [String: Int64] = [:]

  /// What the last night left; nothing when there was none, or its file cannot be read.
  init(file: String) {
    let data = FileManager.default.contents(atPath: file) ?? Data()
    self = (try? JSONDecoder().decode(NightlyMemory.self, from: data)) ?? NightlyMemory()
  }

  init() {}

  func save(to file: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    try AtomicFile.write(String(decoding: try encoder.encode(self), as: UTF8.self) + "\n", to: file)
  }

  /// Notes what is missing now, and forgets what has come back.
  ///
  /// - Returns: since when each has been missing.
  static func update(_ record: inout [String: Int64], missing: [String], now: Int64) -> [String: Int64] {
    record = Dictionary(uniqueKeysWithValues: Set(missing).map { ($0, min(record[$0] ?? now, now)) })
    return record
  }
}
