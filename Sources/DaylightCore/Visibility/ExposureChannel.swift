/// One way in which an item is already visible.
public enum ExposureChannel: Hashable, Sendable {
  /// What its kind usually gets: none, very low, low or medium.
  case usual(Usual)
  /// People who are on record as having seen it.
  case audience(Int)
  /// It is named in release notes.
  case releaseNotes
  /// It is credited on a front page, such as a README.
  case frontPage
  /// It was told to an audience, such as `senior leadership`, in a recorded broadcast.
  case broadcast(to: String)

  /// How visible a kind of work usually is.
  public enum Usual: String, Hashable, Sendable, Codable, CaseIterable {
    case none, veryLow, low, medium
  }

  /// The visibility that this channel alone gives, in 0…1, with the constants that Daylight ships with.
  public var visibility: Double { Weights().visibility(of: self) }

  /// The channel in words.
  public var label: String {
    switch self {
    case .usual(.none): "its kind is usually seen by nobody"
    case .usual(.veryLow): "its kind is usually hardly seen"
    case .usual(.low): "its kind is usually little seen"
    case .usual(.medium): "its kind is usually seen by some"
    case .audience(let people): "\(people) \(people == 1 ? "person is" : "people are") on record as having seen it"
    case .releaseNotes: "named in release notes"
    case .frontPage: "credited on a front page"
    case .broadcast(let audience): "told to \(audience)"
    }
  }
}

/// As `config/items.schema.json` has it: `{"channel":"usual","visibility":"low"}`.
extension ExposureChannel: Codable {
  private enum CodingKeys: String, CodingKey { case channel, visibility, size, audience }

  private enum Channel: String, Codable { case usual, audience, releaseNotes, frontPage, broadcast }

  /// Reads a channel by its name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Channel.self, forKey: .channel) {
    case .usual: self = .usual(try container.decode(Usual.self, forKey: .visibility))
    case .audience: self = .audience(try container.decode(Int.self, forKey: .size))
    case .releaseNotes: self = .releaseNotes
    case .frontPage: self = .frontPage
    case .broadcast: self = .broadcast(to: try container.decode(String.self, forKey: .audience))
    }
  }

  /// Writes a channel with its name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .usual(let visibility):
      try container.encode(Channel.usual, forKey: .channel)
      try container.encode(visibility, forKey: .visibility)
    case .audience(let people):
      try container.encode(Channel.audience, forKey: .channel)
      try container.encode(people, forKey: .size)
    case .releaseNotes: try container.encode(Channel.releaseNotes, forKey: .channel)
    case .frontPage: try container.encode(Channel.frontPage, forKey: .channel)
    case .broadcast(let audience):
      try container.encode(Channel.broadcast, forKey: .channel)
      try container.encode(audience, forKey: .audience)
    }
  }
}
