import DaylightHooks
import Testing

@Suite struct HookSettingsTests {
  @Test func whatIsWrittenIsRead() {
    for suggestions in HookSettings.Suggestions.allCases {
      var settings = HookSettings()
      settings.suggestions = suggestions
      settings.isStrict = true
      settings.wantsHints = true
      settings.queue = bytes("/var/lib/a b\nc,%/queue")
      #expect(HookSettings(settings.bytes) == settings)
    }
    #expect(HookSettings(HookSettings().bytes) == HookSettings())
  }

  @Test(arguments: ["", "strict\nsuggest\n", "strict perhaps\nsuggest loudly\nqueue %zz\nnew thing\n", "\u{0}\u{ff}"])
  func whatIsNotUnderstoodIsNotThere(_ file: String) {
    #expect(HookSettings(bytes(file)) == HookSettings())
  }

  @Test func theCommandLineHasTheLastWord() {
    var settings = HookSettings()
    var arguments = ["--strict", "--suggest", "off", "--queue", "/q", "--", "--file"].map(bytes)
    settings.take(&arguments)
    #expect(settings.isStrict && settings.suggestions == .off && settings.queue == bytes("/q"))
    #expect(arguments == [bytes("--file")])
    var others = ["message", "--strict"].map(bytes)
    settings.take(&others)
    #expect(others.count == 2, "what belongs to git stays")
    var cut = [bytes("--queue")]
    settings.take(&cut)
    #expect(cut.isEmpty)
    var unknown = [bytes("--what"), bytes("x")]
    settings.take(&unknown)
    #expect(unknown.count == 2)
  }
}
