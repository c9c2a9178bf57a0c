internal import DaylightCore

/// One message read as a scan would read it, with the reason for each reading and for what was left out.
public struct ReviewTrial: Sendable {
  /// A record and why it was read.
  public struct Reading: Sendable {
    /// The record.
    public var record: ReviewReader.Record
    /// The line it was read from, bounded.
    public var text: String
    /// Why, in one sentence.
    public var reason: String
  }

  /// What would be read, in order of lines.
  public private(set) var readings: [Reading] = []
  /// What else the message says about how it is read.
  public private(set) var remarks: [String] = []

  /// Reads a message.
  public init(_ message: [UInt8], settings: ReviewSettings = ReviewSettings()) {
    let lines = Text.lines(message)
    var reader = ReviewReader(conventions: settings.conventions, bots: settings.bots)
    for record in reader.records(in: message, lines: lines) {
      let line = record.line - 1
      let text = lines.indices.contains(line) ? Text.decode(lines[line]) : ""
      readings.append(Reading(record: record, text: text, reason: ReviewTrial.reason(record, lines, settings)))
    }
    if let origin = OriginMark.find(in: lines) {
      remarks.append(
        "The message names \(origin.original.prefix(12)) as its original: where that commit is in the history, what stands "
          + "above that line counts there, once, and not here.")
    }
    if let undone = MergeReader.revertedCommit(in: lines) {
      remarks.append("It undoes \(undone.prefix(12)): reviews here are of the undoing.")
    }
    if let merge = MergeReader.forgeMerge(in: lines) {
      let number = merge.number.map { " of request \($0)" } ?? ""
      remarks.append(
        "A forge wrote it, as a merge\(number) (\(merge.convention.rawValue)): whoever merged it is recorded as integrated, "
          + "with low confidence, and not as a reviewer.")
    } else if readings.isEmpty, let title = lines.first, let number = MergeReader.squashNumber(title) {
      remarks.append(
        "It looks like request \(number), squashed, and names no reviewer: who reviewed it is kept by the forge, not by git."
      )
    }
    let read = Set(readings.map(\.record.line))
    for trailer in Trailers.parse(message) where !read.contains(trailer.line) {
      let key = Text.decode(trailer.key)
      remarks.append(
        RoleKeys.roles(of: trailer.key).isEmpty
          ? "Line \(trailer.line): the trailer '\(key)' says nothing about reviews."
          : "Line \(trailer.line): '\(key)' names nobody who is not read already: a placeholder, a group, a list or a tool."
      )
    }
    if readings.isEmpty, remarks.isEmpty { remarks.append("Nothing in this message says who reviewed it.") }
  }

  private static func reason(
    _ record: ReviewReader.Record, _ lines: [ArraySlice<UInt8>], _ settings: ReviewSettings
  ) -> String {
    switch record.convention {
    case .trailer: "a trailer, as git interpret-trailers has it"
    case .gerritFooter: "a trailer that Gerrit wrote: Reviewed-on and Change-Id stand beside it"
    case .openjdk: "a trailer with OpenJDK's handles: the title begins with a bug's number"
    case .kafka: "a list of reviewers"
    case .phabricator:
      record.role == .requested
        ? "Phabricator's Reviewers: names who was asked" : "one of Phabricator's fields"
    case .bors: "r= in a merge that bors or homu made"
    case .mozilla: "r= in the style of Mozilla's titles"
    case .webkit: "a line in the style of WebKit"
    case .freebsd: "a field in the style of FreeBSD: a key, a colon and a tab"
    case .codeReview: "a key of Go's and Chromium's old review tools"
    case .ackList: "a list of acknowledgements in a merge"
    case .initials: "a note in square brackets by whoever took the change in"
    case .body: "a key and names away from the trailers"
    case .prose: "a sentence that names who did it"
    case .configured: "the convention \(name(record, lines, settings)) of this organisation"
    case .gerritNote, .noteDb, .gitAppraise, .githubMerge, .gitlabMerge, .bitbucketMerge, .azureMerge, .giteaMerge,
      .gerritSubmit, .documentHeader, .imported:
      "a record of a server"
    }
  }

  private static func name(
    _ record: ReviewReader.Record, _ lines: [ArraySlice<UInt8>], _ settings: ReviewSettings
  ) -> String {
    guard lines.indices.contains(record.line - 1) else { return "" }
    let line = lines[record.line - 1]
    return settings.conventions.first { $0.people(in: line) != nil }.map { "'\($0.name)'" } ?? ""
  }
}
