/// A design document by somebody, in as many lines as are wanted.
func design(
  _ title: String, author: String? = "Ana", fields: [String] = [], status: String = "Accepted", lines: Int = 40
) -> String {
  let head = (author.map { ["Author: \(address($0))"] } ?? []) + fields + ["Status: \(status)"]
  let text = (1...max(1, lines)).map { "It is asked for the reason number \($0) of \(title)." }
  return """
    # \(title)

    \(head.joined(separator: "\n"))

    ## Problem

    \(text.joined(separator: "\n"))

    ## Goals

    Sync later.

    ## Alternatives

    Wait.

    """
}

/// Somebody as heads and trailers name them.
func address(_ name: String) -> String { "\(name) <\(name.lowercased())@example.org>" }
