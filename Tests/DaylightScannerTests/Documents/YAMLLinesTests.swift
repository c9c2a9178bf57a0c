import Testing

@testable import DaylightScanner

@Suite struct YAMLLinesTests {
  private func fields(_ text: String) -> [String] {
    YAMLLines.fields(Text.lines(bytes(text))[...], firstLine: 1).map {
      "\($0.key)=\($0.values.joined(separator: "|")):\($0.line)"
    }
  }

  @Test func agreesWithTheParserOnWhatPeopleWrite() {
    for text in [
      Samples.kepYAML, "title: \"A: b\"\nauthors: [ana, '@kim']\n",
      "reviewers:\n- ana\n- '@kim' # why\nstatus: draft # or so\n",
    ] {
      let quick = DocumentHeader(metadata: bytes(text), isQuick: true)
      let whole = DocumentHeader(metadata: bytes(text))
      #expect(whole.problem == nil)
      for field in whole.fields where !field.values.isEmpty {
        #expect(quick[field.key]?.values == field.values, "\(field.key)")
      }
    }
  }

  @Test func oneBadLineCostsThatLine() {
    let text = "title: [\nstatus: accepted\nauthors:\n  - ana\n\t- kim\n*x: y\nreviewers: [lee\n"
    #expect(fields(text).contains("status=accepted:2") && fields(text).contains("authors=ana|kim:3"))
    let header = DocumentHeader(metadata: bytes(text))
    #expect(header.problem != nil && header["status"]?.values == ["accepted"])
  }

  @Test func readsTOML() {
    let header = DocumentHeader(bytes("+++\ntitle = \"Cache\"\nauthors = [\"Ana\", \"Kim\"]\n+++\n\n# Cache\n"))
    #expect(header["authors"]?.values == ["Ana", "Kim"] && header["title"]?.values == ["Cache"])
  }
}
