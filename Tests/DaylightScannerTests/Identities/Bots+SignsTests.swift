import Testing

@testable import DaylightScanner

@Suite struct BotsSignsTests {
  @Test func mostNamesNeedNoCloserLook() {
    for text in ["ana keller", "kim@example.org", "li-wei", "o'neill", "zo\u{eb}", "robert", ""] {
      #expect(!Bots.mayLookLikeMachine(text), "\(text)")
    }
    for text in ["[bot]", "zo\u{eb}\u{2013}bot", "k8s-ci", "my_bot", "bot"] {
      #expect(Bots.mayLookLikeMachine(text), "\(text)")
    }
  }

  /// Nothing that is a machine is passed over.
  @Test func everyMachineIsLookedAt() {
    var random = SplitMix64(seed: 5)
    let words =
      Array(Bots.words) + Array(Bots.ambiguous) + Bots.tools + ["claude", "aider (x", "svc", "ana", "k8s", "zo\u{eb}"]
    let joints = ["", " ", "-", "_", ".", "@", "+", "[", "2", "\u{2013}"]
    for _ in 0..<20_000 {
      let text =
        random.pick(joints) + random.pick(words) + random.pick(joints) + random.pick(words) + random.pick(joints)
      if Bots.mayLookLikeMachine(text) { continue }
      let parts = text.prefix { $0 != "@" }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
      #expect(!parts.contains { ["bot", "robot", "svc", "ci", "jenkins"].contains($0) }, "\(text)")
      #expect(!Bots.words.contains(text) && !Bots.tools.contains(text), "\(text)")
    }
    for word in Array(Bots.words) + Array(Bots.ambiguous) + Bots.tools {
      #expect(Bots.mayLookLikeMachine(word) && Bots.mayLookLikeMachine("x " + word + " y"), "\(word)")
    }
  }
}
