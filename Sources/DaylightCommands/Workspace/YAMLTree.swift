internal import Yams

/// What a YAML text says, without where and how it says it.
indirect enum YAMLTree: Hashable {
  case empty
  case text(String)
  case list([YAMLTree])
  case mapping([Pair])

  struct Pair: Hashable {
    var key: String
    var value: YAMLTree
  }

  init(_ node: Node) {
    if FileCheck.isNull(node) {
      self = .empty
    } else if let scalar = node.scalar {
      self = .text(scalar.string)
    } else if let sequence = node.sequence {
      self = .list(sequence.map { YAMLTree($0) })
    } else {
      self = .mapping((node.mapping ?? [:]).map { Pair(key: $0.key.scalar?.string ?? "", value: YAMLTree($0.value)) })
    }
  }

  init(_ value: YAMLValue) {
    switch value {
    case .text(let text), .plain(let text): self = .text(text)
    case .list(let items), .row(let items): self = .list(items.map { YAMLTree($0) })
    case .mapping(let pairs): self = .mapping(pairs.map { Pair(key: $0.0, value: YAMLTree($0.1)) })
    }
  }

  mutating func set(_ path: ArraySlice<YAMLEdit.Step>, to value: YAMLTree) throws {
    try change(path) { $0 = value }
  }

  mutating func append(_ value: YAMLTree, to path: ArraySlice<YAMLEdit.Step>) throws {
    try change(path) {
      guard case .list(let items) = $0 else { throw YAMLEdit.Refusal(description: "there is no list") }
      $0 = .list(items + [value])
    }
  }

  mutating func rename(_ path: ArraySlice<YAMLEdit.Step>, to name: String) throws {
    guard case .key(let old)? = path.last else { return }
    try change(path.dropLast()) {
      guard case .mapping(var pairs) = $0 else { return }
      for index in pairs.indices where pairs[index].key == old { pairs[index].key = name }
      $0 = .mapping(pairs)
    }
  }

  private mutating func change(_ path: ArraySlice<YAMLEdit.Step>, _ body: (inout YAMLTree) throws -> Void) throws {
    guard let step = path.first else { return try body(&self) }
    switch (step, self) {
    case (.key(let key), .mapping(var pairs)):
      if let index = pairs.firstIndex(where: { $0.key == key }) {
        try pairs[index].value.change(path.dropFirst(), body)
      } else {
        var value = YAMLTree.empty
        try value.change(path.dropFirst(), body)
        pairs.append(Pair(key: key, value: value))
      }
      self = .mapping(pairs)
    case (.key(let key), .empty):
      var value = YAMLTree.empty
      try value.change(path.dropFirst(), body)
      self = .mapping([Pair(key: key, value: value)])
    case (.index(let index), .list(var items)) where items.indices.contains(index):
      try items[index].change(path.dropFirst(), body)
      self = .list(items)
    default: throw YAMLEdit.Refusal(description: "there is no place \(step)")
    }
  }
}
