import Testing

@testable import DaylightScanner

@Suite struct MachineAccountTests {
  @Test func namesAllWhoAreCalledSoAndWhoseWorkAgrees() {
    var sample = QuestionSample()
    let account = sample.add("james@crane", "james@crane")
    let one = sample.add("James Quellmann", "jq@one.example")
    let other = sample.add("James Brandt", "jb@two.example", zone: 0, folder: "src")
    sample.add("James Late", "jl@three.example", days: 2_000...2_100, zone: 60, folder: "docs")
    #expect(
      sample.asked(MachineAccount.self) == [[account, one, other]], "the one whose work agrees better comes first")
  }

  @Test func ofMoreThanThreeThoseWhoseWorkAgreesBest() {
    var sample = QuestionSample()
    let account = sample.add("james", "james@crane.local")
    for family in ["Brandt", "Keller", "Moser", "Rieder"] {
      sample.add("James \(family)", "\(family)@one.example", zone: 0, folder: "src")
    }
    #expect(sample.asked(MachineAccount.self).isEmpty, "four with nothing to choose between")
    let best = sample.add("James Quellmann", "jq@one.example")
    #expect(sample.asked(MachineAccount.self) == [[account, best]])
  }

  @Test func anAddressElsewhereIsNoMachinesAccount() {
    var sample = QuestionSample()
    sample.add("james", "james@harbour.example")
    sample.add("James Quellmann", "jq@one.example")
    #expect(sample.asked(MachineAccount.self).isEmpty)
    sample.add("james@harbour.example", "james@harbour.example")
    #expect(sample.asked(MachineAccount.self).count == 1, "git was told no name and wrote the address")
  }

  @Test func nobodysNameIsNoAccount() {
    var sample = QuestionSample()
    sample.add("root", "root@crane")
    sample.add("Charlie Root", "charlie@one.example")
    #expect(sample.asked(MachineAccount.self).isEmpty)
  }
}
