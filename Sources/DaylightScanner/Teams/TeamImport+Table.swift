internal import DaylightCore

/// A table with a line for each stay of somebody in a team. Source: RFC 4180.
extension TeamImport {
  private static let columns = ["team", "name", "parent", "person", "email", "handle", "from", "until"]

  mutating func readTable(_ bytes: [UInt8]) {
    let rows = TeamImport.rows(String(decoding: bytes, as: UTF8.self))
    guard let head = rows.first else { return complain(1, "the table is empty") }
    let names = head.cells.map { $0.trimmed.lowercased() }
    guard names.contains("team") else {
      return complain(
        head.line,
        "the first line must name the columns; 'team' is needed, the others are \(TeamImport.columns.dropFirst().joined(separator: ", "))"
      )
    }
    for unknown in names where !TeamImport.columns.contains(unknown) {
      complain(head.line, "'\(unknown)' is no column that is read")
    }
    for row in rows.dropFirst() where row.cells.contains(where: { !$0.trimmed.isEmpty }) {
      func cell(_ name: String) -> String? {
        guard let place = names.firstIndex(of: name), row.cells.indices.contains(place) else { return nil }
        let text = row.cells[place].trimmed
        return text.isEmpty ? nil : text
      }
      guard let team = cell("team") else {
        complain(row.line, "the line names no team")
        continue
      }
      let days = ["from", "until"].map { name -> (text: String?, day: CalendarDay?) in
        (cell(name), cell(name).flatMap { CalendarDay($0) })
      }
      if let wrong = days.first(where: { $0.text != nil && $0.day == nil })?.text {
        complain(row.line, "'\(wrong)' is no date such as 2026-04-01")
        continue
      }
      let handle = cell("handle").map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }
      let person = GitPerson(name: cell("person"), email: cell("email"), handle: handle)
      add(
        team, name: cell("name"), parent: cell("parent"),
        members: person.isEmpty ? [] : [Member(person, from: days[0].day, until: days[1].day)])
    }
  }

  private static func rows(_ text: String) -> [(line: Int, cells: [String])] {
    var rows: [(line: Int, cells: [String])] = []
    var cells: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var line = 1
    var first = 1
    var scalars = Array(text.unicodeScalars)
    if scalars.first == "\u{feff}" { scalars.removeFirst() }
    var index = 0
    func end() {
      cells.append(String(cell))
      cell = String.UnicodeScalarView()
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\n" { line += 1 }
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
          cell.append(scalar)
          index += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"", cell.isEmpty {
        isQuoted = true
      } else if scalar == "," {
        end()
      } else if scalar == "\n" {
        end()
        rows.append((first, cells))
        cells = []
        first = line
      } else if scalar != "\r" {
        cell.append(scalar)
      }
      index += 1
    }
    if !cell.isEmpty || !cells.isEmpty {
      end()
      rows.append((first, cells))
    }
    return rows
  }
}
