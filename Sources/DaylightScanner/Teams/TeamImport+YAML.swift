internal import DaylightCore
internal import Yams

/// Backstage's catalog and Kubernetes' sigs.yaml.
extension TeamImport {
  mutating func readBackstage(_ bytes: [UInt8]) {
    for (line, text) in TeamImport.documents(bytes) {
      guard let root = document(text, line), let kind = root["kind"]?.string else { continue }
      let metadata = root["metadata"]?.mapping
      let spec = root["spec"]?.mapping
      guard let name = metadata?["name"]?.string else {
        if kind == "Group" || kind == "User" { complain(line, "a \(kind) has no metadata.name") }
        continue
      }
      let profile = spec?["profile"]?.mapping
      switch kind {
      case "Group":
        add(
          name, name: profile?["displayName"]?.string ?? metadata?["title"]?.string ?? name,
          handles: ["group:default/\(name)", name], parent: spec?["parent"]?.string.map(TeamImport.entity),
          members: TeamImport.texts(spec?["members"]).map { Member(GitPerson(handle: TeamImport.entity($0))) })
        for child in TeamImport.texts(spec?["children"]) {
          add(TeamImport.entity(child), parent: name)
        }
      case "User":
        let person = GitPerson(
          name: profile?["displayName"]?.string, email: profile?["email"]?.string, handle: name)
        for group in TeamImport.texts(spec?["memberOf"]) { add(TeamImport.entity(group), members: [Member(person)]) }
      default: break
      }
    }
    joinMembers()
  }

  /// `user:default/ana` and `ana` are the same.
  private static func entity(_ text: String) -> String {
    let rest = text.split(separator: ":").last.map(String.init) ?? text
    return rest.split(separator: "/").last.map(String.init) ?? rest
  }

  /// A member that a group names, and the same one with name and address from its own entry, are one.
  private mutating func joinMembers() {
    mapEntries { entry in
      let known = Set(
        entry.members.filter { $0.person.name != nil || $0.person.email != nil }.compactMap(\.person.handle))
      entry.members.removeAll { member in
        member.person.name == nil && member.person.email == nil && known.contains(member.person.handle ?? "")
      }
    }
  }

  mutating func readSigs(_ bytes: [UInt8]) {
    guard let root = document(String(decoding: bytes, as: UTF8.self), 1) else { return }
    var count = 0
    for section in ["sigs", "workinggroups", "usergroups", "committees"] {
      for node in root[Node(section)]?.sequence ?? [] {
        guard let group = node.mapping, let folder = group["dir"]?.string ?? group["name"]?.string else {
          complain(node.mark?.line ?? 1, "a group in '\(section)' has neither 'dir' nor 'name'")
          continue
        }
        count += 1
        let leadership = group["leadership"]?.mapping
        let leads = ["chairs", "tech_leads"].flatMap { leadership?[Node($0)]?.sequence.map(Array.init) ?? [] }
        let teams = group["contact"]?.mapping?["teams"]?.sequence?.compactMap { $0.mapping?["name"]?.string } ?? []
        var handles = [folder]
        // The groups of people on the forge that end like a team's aliases are the team's.
        for team in teams where TeamDirectory.teamName(ofAlias: team) == folder && team != folder {
          handles.append(team)
        }
        add(
          folder, name: group["name"]?.string ?? folder, handles: handles,
          members: leads.compactMap { lead in
            lead.mapping.map {
              Member(GitPerson(name: $0["name"]?.string, email: $0["email"]?.string, handle: $0["github"]?.string))
            }
          })
      }
    }
    if count == 0 { complain(1, "no groups were found: a sigs.yaml has 'sigs' or 'workinggroups'") }
  }

  private mutating func document(_ text: String, _ line: Int) -> Node.Mapping? {
    do {
      return try YAMLText.compose(text)?.mapping
    } catch {
      complain(line, "this is not readable as YAML")
      return nil
    }
  }

  private static func texts(_ node: Node?) -> [String] { node?.sequence?.compactMap(\.string) ?? [] }

  /// The documents of a text, each with the line where it begins.
  private static func documents(_ bytes: [UInt8]) -> [(line: Int, text: String)] {
    var documents: [(line: Int, text: String)] = []
    var lines: [String] = []
    var first = 1
    for (index, line) in Text.lines(bytes).enumerated() {
      if line.starts(with: Array("---".utf8)), line.dropFirst(3).allSatisfy({ $0 == 0x20 }) {
        documents.append((first, lines.joined(separator: "\n")))
        lines = []
        first = index + 2
      } else {
        lines.append(String(decoding: line, as: UTF8.self))
      }
    }
    documents.append((first, lines.joined(separator: "\n")))
    return documents.filter { $0.text.contains { !$0.isWhitespace } }
  }
}
