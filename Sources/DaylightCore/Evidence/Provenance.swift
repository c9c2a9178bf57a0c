/// Where a claim can be read again: one git object, and the place in it.
public struct Provenance: Hashable, Sendable, Codable {
  /// The repository's id.
  public var repository: String
  /// The object's id in hex: a commit for who did what when, a blob for what a file says.
  public var object: String
  /// The file's path at that object, when it is about a file.
  public var path: String?
  /// The line in the object, from 1, when one line says it.
  public var line: Int?
  /// What is read there, in a few words.
  public var note: String
  /// The day of what is read there, for one of many acts; nil where it is not about a day.
  public var day: CalendarDay?

  /// The most places of one series of acts: two a quarter for three years.
  public static let mostOfSeries = 24

  /// A place in git.
  public init(
    repository: String, object: String, path: String? = nil, line: Int? = nil, note: String, day: CalendarDay? = nil
  ) {
    self.repository = repository
    self.object = object
    self.path = path
    self.line = line
    self.note = note
    self.day = day
  }

  /// The place in one line, such as `payments 9f2c01ab34 docs/adr/0014.md:3 (named as author)`, or
  /// `payments 9f2c01ab34 (named as reviewer, 2026-03-02)`.
  public var summary: String {
    var text = "\(repository) \(object.prefix(10))"
    if let path { text += " \(path)" }
    if let line { text += ":\(line)" }
    return "\(text) (\(note)\(day.map { ", \($0)" } ?? ""))"
  }
}

extension Sequence<EvidenceItem> {
  /// Where claims can be read again, each place once and in one line.
  ///
  /// - Parameters:
  ///   - window: of acts on many days, those in the window, where there are any: a reader looks there first.
  ///   - most: so many places at most, spread over all.
  public func places(in window: ItemWindow? = nil, most: Int = .max) -> [String] {
    let all = flatMap { item in
      let within = item.provenance.filter { place in
        guard let window, let day = place.day else { return true }
        return window.contains(day)
      }
      return within.isEmpty ? item.provenance : within
    }
    var seen: Set<String> = []
    return all.map(\.summary).filter { seen.insert($0).inserted }.spread(over: most)
  }
}
