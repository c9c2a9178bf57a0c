import Testing

@testable import DaylightScanner

@Suite struct SharedMachineTests {
  @Test func theAdministratorOfAMachineOnWhichSomebodyWorks() {
    var sample = QuestionSample()
    let root = sample.add("System Administrator", "root@scapa.local")
    let person = sample.add("Ana Quellmann", "aq@scapa.local", "ana@one.example")
    #expect(sample.asked(SharedMachine.self) == [[root, person]])
  }

  @Test func manyMachinesHaveThatName() {
    var sample = QuestionSample()
    sample.add("root", "root@macbook-pro.local", "root@localhost")
    sample.add("Ana Quellmann", "aq@macbook-pro.local")
    sample.add("Bo Keller", "bo@localhost")
    #expect(sample.asked(SharedMachine.self).isEmpty)
  }

  @Test func aMachineThatBearsAName() {
    var sample = QuestionSample()
    let root = sample.add("root", "root@aaryas-macbook.(none)")
    let person = sample.add("Aarya Quellmann", "aq@one.example")
    let mac = sample.add("Mac_di_Quendolin", "q@one.example")
    let other = sample.add("Quendolin Keller", "qk@two.example")
    #expect(sample.asked(SharedMachine.self) == [[root, person], [mac, other]])
    sample.add("zorblax", "zorblax@aaryas-laptop.(none)")
    #expect(sample.asked(SharedMachine.self).count == 2, "who has a name on Aarya's laptop is somebody else")
  }
}
