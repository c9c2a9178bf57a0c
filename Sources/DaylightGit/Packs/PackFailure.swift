/// Why an object that a pack names could not be read from it.
enum PackFailure: Error, Equatable {
  /// The bytes are not what git would write, or not those that the index was made for.
  case damaged(String)
  /// Its deltas go round, or would take more time or memory than any real object.
  case excessive
  /// It is larger than the limit.
  case tooLarge(ObjectKind, Int)
  /// It is of another kind than was asked for.
  case unexpectedKind(ObjectKind)

  /// Whether another copy of the object could be a better one.
  var mayBeDamage: Bool {
    if case .tooLarge = self { false } else { true }
  }
}
