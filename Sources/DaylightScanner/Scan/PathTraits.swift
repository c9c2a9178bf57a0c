internal import DaylightGit

/// What a path's name alone tells a scan, looked up once for each path: histories touch the same paths again and again.
struct PathTraits {
  /// One path's.
  struct Traits: OptionSet {
    var rawValue: UInt8

    /// A text or a standard, a file that became one, or the list of who is in which alias: its history is kept.
    static let followed = Traits(rawValue: 1)
    /// Vendored or generated: nobody's work.
    static let generated = Traits(rawValue: 2)
    /// It says who owns what.
    static let ownership = Traits(rawValue: 4)
    /// A program that people wrote here: its comments may refer to documents.
    static let code = Traits(rawValue: 8)
  }

  private let followed: Set<[UInt8]>
  private var known: [[UInt8]: Traits] = [:]

  /// - Parameter followed: paths that are followed whatever they look like.
  init(followed: [[UInt8]]) { self.followed = Set(followed) }

  mutating func traits(of path: [UInt8]) -> Traits {
    if let found = known[path] { return found }
    var traits: Traits = []
    if GeneratedPaths.contains(path) {
      traits.insert(.generated)
    } else if PathTraits.isCode(path) {
      traits.insert(.code)
    }
    if OwnershipHistory.isOwnershipFile(path) { traits.insert(.ownership) }
    if PathTraits.isOfInterest(path) || path == AliasHistory.path || followed.contains(path) {
      traits.insert(.followed)
    }
    // A history of millions of paths must not be held whole.
    if known.count >= 1 << 16 { known.removeAll(keepingCapacity: true) }
    known[path] = traits
    return traits
  }

  /// Whether a path is a program's that people wrote here. A document's metadata is the document's.
  static func isCode(_ path: [UInt8]) -> Bool {
    path.count < 1_024 && CommentSyntax(ofPath: path) != nil && !DocumentMetadata.isMetadata(path)
  }

  /// Whether a path may be a document's or a standard's, now or before it was renamed, or takes up what others share.
  static func isOfInterest(_ path: [UInt8]) -> Bool {
    guard path.count < 1_024 else { return false }
    if DocumentMetadata.isMetadata(path) { return true }
    let isText = isText(path)
    if !isText, StandardDetector.isRuledOut(path) { return false }
    guard let text = String(validating: path, as: UTF8.self) else { return false }
    return isText || StandardDetector.isCandidate(text) || UptakeForm.form(ofPath: text) != nil
  }

  /// Whether a path is a text's. Pages in HTML are programs' work far more often than people's: only where designs lie.
  private static func isText(_ path: [UInt8]) -> Bool {
    guard let markup = DocumentOutline.markup(ofPath: path) else { return false }
    guard markup == .html else { return true }
    return String(validating: path, as: UTF8.self).flatMap { DocumentPath($0) }?.strength ?? .none != .none
  }
}
