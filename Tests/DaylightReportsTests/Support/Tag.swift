/// A tag of an HTML page by its name and the names of its attributes, as a browser would find it.
struct Tag: Hashable, CustomStringConvertible {
  var name: String
  var attributes: [String]
  /// Whether it ends with `/>`.
  var isClosed = false

  var description: String { "<\(([name] + attributes).joined(separator: " "))>" }

  /// Every tag of a page. What does not look like a tag that this project writes becomes a tag named `malformed`.
  static func all(in page: String) -> [Tag] {
    let scalars = Array(page.unicodeScalars)
    var tags: [Tag] = []
    var index = 0
    while let start = scalars[index...].firstIndex(of: "<") {
      var tag = Tag(name: "", attributes: [])
      index = start + 1
      while index < scalars.count, ![">", " ", "<"].contains(scalars[index]) {
        tag.name.unicodeScalars.append(scalars[index])
        index += 1
      }
      while index < scalars.count, scalars[index] == " " {
        index += 1
        var attribute = ""
        while index < scalars.count, !["=", ">", " ", "<", "\"", "'"].contains(scalars[index]) {
          attribute.unicodeScalars.append(scalars[index])
          index += 1
        }
        if index + 1 < scalars.count, scalars[index] == "=", scalars[index + 1] == "\"",
          let end = scalars[(index + 2)...].firstIndex(of: "\"")
        {
          index = end + 1
        }
        tag.attributes.append(attribute)
      }
      if index < scalars.count, scalars[index] == "/" {
        tag.isClosed = true
        index += 1
      }
      if index >= scalars.count || scalars[index] != ">" { tag.name = "malformed" }
      tags.append(tag)
      if index >= scalars.count { break }
    }
    return tags
  }
}
