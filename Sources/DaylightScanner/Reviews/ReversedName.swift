/// Puts `Keller, Ana <ana@example.org>` together again, which a comma parts like two people.
enum ReversedName {
  /// The parts of a list, each family name joined with the given name and address that follow it: `Ana Keller <…>`.
  static func joined(_ parts: [String]) -> [String] {
    guard parts.count > 1 else { return parts }
    var result: [String] = []
    var index = 0
    while index < parts.count {
      if index + 1 < parts.count, let whole = whole(parts[index], parts[index + 1]) {
        result.append(whole)
        index += 2
      } else {
        result.append(parts[index])
        index += 1
      }
    }
    return result
  }

  private static func whole(_ family: String, _ rest: String) -> String? {
    guard let open = rest.firstIndex(of: "<"), rest[open...].holds("@"), rest[open...].holds(">"),
      !family.holds("@"), !family.holds("<"), family.first?.isLetter == true
    else { return nil }
    let given = rest[..<open].split(separator: " ")
    let words = family.split(separator: " ")
    guard let last = words.last, last.first?.isUppercase == true, given.first?.first?.isUppercase == true,
      // `van der Berg` is a family name; `Ana Keller` is somebody of her own.
      words.dropLast().allSatisfy({ NameWords.particles.contains(String($0).lowercased()) })
    else { return nil }
    let address = rest[rest.index(after: open)...].prefix { $0 != "@" }.lowercased()
    let isInAddress = last.count >= 3 && address.contains(last.lowercased())
    guard given.count == 1 || (given.count <= 3 && isInAddress) else { return nil }
    return given.joined(separator: " ") + " " + family + " " + rest[open...]
  }
}
