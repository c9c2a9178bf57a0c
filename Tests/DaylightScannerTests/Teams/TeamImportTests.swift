import DaylightCore
import DaylightScanner
import Testing

@Suite struct TeamImportTests {
  private func read(_ text: String, _ form: TeamImport.Form) -> TeamImport { TeamImport(bytes(text), form: form) }

  private func shown(_ imported: TeamImport) -> [String] {
    imported.entries.map { entry in
      let members = entry.members.map { member in
        let who = member.person.handle.map { "@\($0)" } ?? member.person.email ?? member.person.name ?? "?"
        let days = [member.from, member.until].map { $0.map { "\($0)" } ?? "" }
        return days == ["", ""] ? who : "\(who) \(days[0])..\(days[1])"
      }
      return
        "\(entry.team.id)|\(entry.team.name)|\(entry.team.parent?.description ?? "-")|\(entry.team.handles.joined(separator: " "))|\(members.joined(separator: ","))"
    }
  }

  @Test func codeownersNamesTeams() {
    let imported = read(
      "# @no/team\n*  @Example/Payments @ana # @not/this\n/x @example/search @example/payments\n", .codeowners)
    #expect(shown(imported) == ["payments|Payments|-|@example/payments|", "search|search|-|@example/search|"])
  }

  @Test func aliasesAreTeamsWithMembers() {
    let imported = read(
      "aliases:\n  sig-node-leads: [Ana]\n  sig-node-approvers:\n    - kim\n    - ana\n  sig-cli: [lee]\n",
      .ownersAliases)
    #expect(
      shown(imported) == [
        "sig-cli|sig-cli|-|sig-cli|@lee", "sig-node|sig-node|-|sig-node-approvers sig-node-leads|@kim,@ana",
      ])
    #expect(read("nothing: here\n", .ownersAliases).problems.count == 1)
  }

  @Test func backstagesGroupsAndUsers() {
    let text = """
      apiVersion: backstage.io/v1alpha1
      kind: Group
      metadata:
        name: payments
      spec:
        type: team
        profile: { displayName: Payments }
        parent: group:default/platform-area
        children: []
        members: [ana, user:default/kim]
      ---
      apiVersion: backstage.io/v1alpha1
      kind: User
      metadata:
        name: ana
      spec:
        profile: { displayName: Ana Keller, email: ana@example.org }
        memberOf: [payments, search]
      ---
      kind: Component
      metadata: { name: thing }
      ---
      kind: Group
      spec: {}
      ---
      kind: [
      """
    let imported = read(text, .backstage)
    #expect(
      shown(imported) == [
        "payments|Payments|platform-area|group:default/payments payments|@kim,@ana", "search|search|-||@ana",
      ])
    #expect(
      imported.entries.first?.members.last?.person
        == GitPerson(name: "Ana Keller", email: "ana@example.org", handle: "ana"))
    #expect(imported.problems.map(\.line) == [23, 26], "one bad document costs only itself")
  }

  @Test func groupsWithLeads() {
    let text = """
      sigs:
      - dir: sig-node
        name: Node
        leadership:
          chairs:
          - { github: Ana, name: Ana Keller, company: Harbour }
          tech_leads:
          - { github: kim, name: Kim Bo }
          - { github: ana, name: Ana Keller }
          emeritus_leads:
          - { github: old, name: Old Hand }
        contact:
          teams:
          - { name: sig-node-leads }
          - { name: sig-node-bugs }
      workinggroups:
      - dir: wg-batch
        name: Batch
      - label: nothing
      """
    let imported = read(text, .sigs)
    #expect(shown(imported) == ["sig-node|Node|-|sig-node sig-node-leads|@ana,@kim", "wg-batch|Batch|-|wg-batch|"])
    #expect(imported.problems.map(\.line) == [19])
  }

  @Test func aTableOfStays() {
    let text =
      "\u{feff}team,name,parent,person,email,handle,from,until,colour\r\n"
      + "payments,Payments,,\"Keller, \"\"Ana\"\"\",ANA@example.org,@Ana,2026-01-01,2026-03-31,red\r\n"
      + "payments,,,Kim Bo,kim@example.org,,,\r\n\r\n,,,Lee,,,,\r\nsearch,,payments,Lee,,lee,2026-13-01,\r\n"
    let imported = read(text, .csv)
    #expect(shown(imported) == ["payments|Payments|-||@ana 2026-01-01..2026-03-31,kim@example.org"])
    #expect(imported.entries.first?.members.first?.person.name == "Keller, \"Ana\"")
    #expect(imported.problems.map(\.line) == [1, 5, 6])
    #expect(read("", .csv).problems.count == 1)
    #expect(read("who,where\na,b\n", .csv).problems.first?.message.contains("'team' is needed") == true)
  }

  @Test func theNameTellsTheForm() {
    #expect(TeamImport.Form(path: ".github/CODEOWNERS") == .codeowners)
    #expect(TeamImport.Form(path: "OWNERS_ALIASES") == .ownersAliases)
    #expect(TeamImport.Form(path: "x/sigs.yaml") == .sigs)
    #expect(TeamImport.Form(path: "catalog-info.yaml") == .backstage)
    #expect(TeamImport.Form(path: "teams.csv") == .csv)
    #expect(TeamImport.Form(path: "teams.txt") == nil)
  }

  @Test func anyBytesAreRead() {
    var random = SplitMix64(seed: 300)
    let parts = [
      "team", ",", "\"", "\n", "---\n", "kind: Group\n", "sigs:\n- dir: x\n", "@a/b ", "*", "&a ", "*a ", "\u{0}", ": ",
      "[", "é",
    ]
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in random.pick(parts) }.joined()
      for form in TeamImport.Form.allCases {
        let imported = read(text, form)
        #expect(imported.entries.map(\.team.id) == imported.entries.map(\.team.id).sorted())
      }
    }
  }
}
