/// What evidence shows about one person in one dimension, as a word. There is no total over the dimensions.
public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
  /// What could show it cannot be seen here. Says nothing about the person.
  case notObservable
  /// It could have been seen and was not found.
  case noneFound
  /// One item.
  case isolated
  /// Two subjects in two months, or one that reached another team.
  case repeated
  /// Two items across several teams, over two quarters.
  case sustained
  /// Two such items that lasted two quarters and that others took up.
  case sustainedAndAdopted

  /// The level in words.
  public var label: String {
    switch self {
    case .notObservable: "not observable here"
    case .noneFound: "none found"
    case .isolated: "isolated"
    case .repeated: "repeated"
    case .sustained: "sustained"
    case .sustainedAndAdopted: "sustained and adopted"
    }
  }
}
