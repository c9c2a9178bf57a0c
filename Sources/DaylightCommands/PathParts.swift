/// A path's folder and its last part. Foundation's own end the program for a name of one letter.
extension String {
  /// The folder that a path's last part is in: `a` for `a/b` and `a/b/`, `/` for `/a`, nothing for a bare name.
  var parentFolder: String {
    let path = withoutLastSlashes
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    var folder = path[..<slash]
    while folder.last == UInt8(ascii: "/") { folder.removeLast() }
    return folder.isEmpty ? "/" : String(Substring(folder))
  }

  /// A path's last part: `b` for `a/b` and `a/b/`, `/` for the root.
  var lastPart: String {
    let path = withoutLastSlashes
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")), path.count > 1 else { return String(Substring(path)) }
    return String(Substring(path[path.index(after: slash)...]))
  }

  private var withoutLastSlashes: Substring.UTF8View {
    var path = utf8[...]
    while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }
}
