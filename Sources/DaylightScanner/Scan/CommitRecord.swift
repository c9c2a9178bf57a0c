internal import DaylightCore
internal import DaylightGit

/// What one commit says by itself, for what is put together from all of them. It never changes.
///
/// Everything that depends on other commits, on the references or on the newest tree is left to `FactAssembly`: that
/// is what makes an incremental scan equal a full one.
struct CommitRecord: Hashable, Sendable {
  /// A file of interest that the commit changed against its parent.
  struct Touch: Hashable, Sendable {
    /// The place of the path among the run's paths.
    var path: Int
    var status: FileChange.Status
    var old: ObjectID?
    var new: ObjectID?
  }

  /// Documents that the message names.
  struct Mention: Hashable, Sendable {
    var manner: CitationFact.Manner
    var texts: [String]
  }

  /// A review record that was written about the commit this one is a copy of.
  struct Borrowed: Hashable, Sendable {
    /// The original's name, 7 to 40 digits.
    var original: String
    var record: ReviewReader.Record
  }

  /// The commit's number in its repository.
  var number: Int
  var id: ObjectID
  var parents: [ObjectID]
  /// The author's place among the run's spellings.
  var author: Int
  /// The committer's place among the run's spellings.
  var committer: Int
  var authored: Timestamp
  var committed: Timestamp
  /// What makes it no work of its author's, as far as it alone tells.
  var marks: ChangeFact.Marks = []
  /// Whether it changed an ownership file.
  var changesOwnership = false
  /// The place among the run's paths of the folder in which most of it was; nil for none.
  var folder: Int?
  var touches: [Touch] = []
  /// The programs that it changed, as `CodePath` hashes their paths.
  var code: [UInt32] = []
  var mentions: [Mention] = []
  /// The commit that the message says it undoes.
  var undone: ObjectID?
  /// The handle whose branch it merged.
  var branchOwner: String?
  /// Records that count at the original, where that is in the history.
  var borrowed: [Borrowed] = []
  /// What a merge says of the branch that it brought in.
  var branchRecords: [ReviewReader.Record] = []
  /// Whether the message names somebody who reviewed the commit itself.
  var isReviewed = false
  /// Whether Gerrit knows the commit.
  var hasChangeID = false

  var isMerge: Bool { parents.count > 1 }
}

/// How somebody's name and address are written in commits.
struct Spelling: Hashable, Sendable {
  var name: String
  var email: String

  /// The person as facts have them.
  var person: GitPerson {
    GitPerson(name: name, email: email, handle: EmailAddress.handle(inNoreply: email.lowercased()))
  }

  /// Letter by letter: `==` on strings takes differently composed letters for the same.
  static func == (left: Spelling, right: Spelling) -> Bool {
    hasSameBytes(left.name, right.name) && hasSameBytes(left.email, right.email)
  }

  private static func hasSameBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.withContiguousStorageIfAvailable { left in
      right.utf8.withContiguousStorageIfAvailable { left.elementsEqual($0) }
    }.flatMap { $0 } ?? left.utf8.elementsEqual(right.utf8)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(email) }
}
