/// Who may be who, for a person to say: somebody of whom git says little, and the one or the few whom it may be.
///
/// It never joins. Where several are named, at most one is right.
struct Question: Hashable, Sendable {
  /// Somebody, by the place in `QuestionContext.people`.
  var about: Int
  /// Those whom it may be, by their places: one to `most`.
  var people: [Int]
  /// In words, for a list that a person reads.
  var reason: String

  /// So many are named at most: more is no question but a riddle.
  static let most = 3
}

/// One way to find questions.
protocol QuestionSign {
  /// Whether two full names that have nothing in common may be asked about.
  static var asksAboutDifferentNames: Bool { get }
  static func questions(_ context: QuestionContext) -> [Question]
}

extension QuestionSign {
  static var asksAboutDifferentNames: Bool { false }
}
