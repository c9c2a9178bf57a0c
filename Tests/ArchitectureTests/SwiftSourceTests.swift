import Testing

/// The reader of sources must see what is there, or the other tests here assert nothing.
@Suite struct SwiftSourceTests {
  @Test func findsEveryFormOfImport() {
    let source = SwiftSource(
      """
      import A
      public import B
      @testable import C
      @preconcurrency internal import D.Part
      import struct E.Thing
        import F; import G
      // import H
      /* import I /* import J */ import K */
      let text = "import L"
      let long = \"""
        import M
        \"""
      let raw = #"import N"#
      important(x)
      """)
    #expect(source.imports.map(\.module) == ["A", "B", "C", "D", "E", "F", "G"])
    #expect(source.imports.map(\.line) == [1, 2, 3, 4, 5, 6, 6])
  }

  @Test func findsForcedUnwrapping() {
    let forced = [
      "a!", "a()!", "a[0]!", "a?.b!.c", "try! a()", "a as! B", "var a: Int!", #""\(a!)""#, "let b = a! + 1", "a!\n",
    ]
    for text in forced { #expect(SwiftSource(text).forcedLines == [1], "\(text)") }
    let plain = [
      "!a", "a != b", "a!=b", "if !a, !b {}", "#if !os(Linux)", "// a!", #""a!""#, ##"#"a!"#"##, "f(!a)", "[!a]",
      "/* a! */ b", #""\(!a)""#, "a || !b",
    ]
    for text in plain { #expect(SwiftSource(text).forcedLines == [], "\(text)") }
  }

  @Test func findsCallsByName() {
    #expect(
      SwiftSource("print(1)\n  print (2)\nreprint(3)\nx.print(4)\n\"print(5)\"\n// print(6)").lines(
        with: "print", followedBy: "(") == [1, 4])
    #expect(SwiftSource(#""\(print(1))""#).lines(with: "print", followedBy: "(") == [1], "inside an interpolation")
  }

  @Test func keepsLinesAndCodeBehindStrings() {
    let source = SwiftSource("let a = \"\"\"\n  x \\\"\"\" y\n  \"\"\" + b!\nc!")
    #expect(source.lines.count == 4 && source.forcedLines == [3, 4])
    #expect(SwiftSource(#"let a = "\\" + b!"#).forcedLines == [1])
    #expect(SwiftSource(#"let a = "\(f("x)", ")"))!" + b"#).forcedLines == [])
    #expect(SwiftSource("let open = \"a!").forcedLines == [], "a string without an end is one to the end")
  }
}
