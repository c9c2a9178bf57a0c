import DaylightCore
import Foundation
import Testing

@testable import DaylightReports

@Suite struct HTMLReportTests {
  @Test func looksAsRecorded() throws {
    try Snapshot.expect(HTMLReport(RichArtifact.artifact).text(), named: "rich.html")
  }

  @Test func isSelfContained() throws {
    let page = try HTMLReport(RichArtifact.artifact).text()
    let hasPolicy = page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'")
    #expect(hasPolicy)
    let names = Set(Tag.all(in: page).map(\.name))
    #expect(
      names.isDisjoint(with: [
        "script", "link", "img", "iframe", "object", "embed", "base", "form", "malformed",
      ]))
    let attributes = Set(Tag.all(in: page).flatMap(\.attributes))
    #expect(attributes.isDisjoint(with: ["src", "srcset", "action", "xlink:href"]))
    let imports = page.contains("@import")
    #expect(!imports)
    for address in page.components(separatedBy: "url(").dropFirst() {
      #expect(address.prefix(8) == "#picture")
    }
    for address in page.components(separatedBy: "href=\"").dropFirst() {
      #expect(address.prefix(1) == "#")
    }
  }

  @Test func hasLandmarksAndHeadingsInOrder() throws {
    let tags = Tag.all(in: try HTMLReport(RichArtifact.artifact).text()).map(\.name)
    for landmark in ["header", "nav", "main", "footer"] {
      #expect(tags.count { $0 == landmark } == 1, "\(landmark)")
    }
    let headings = tags.filter { $0.count == 2 && $0.hasPrefix("h") && $0 != "hr" }.compactMap {
      Int($0.dropFirst())
    }
    #expect(headings.first == 1)
    #expect(headings.count { $0 == 1 } == 1)
    for (before, after) in zip(headings, headings.dropFirst()) { #expect(after <= before + 1) }
  }

  @Test func tagsAreBalanced() throws {
    var open: [String] = []
    for tag in Tag.all(in: try HTMLReport(RichArtifact.artifact).text()) {
      if tag.isClosed || ["!doctype", "meta", "br"].contains(tag.name) { continue }
      if tag.name.hasPrefix("/") {
        #expect(open.popLast() == String(tag.name.dropFirst()))
      } else {
        open.append(tag.name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func idsAreUniqueAndReferencesHaveATarget() throws {
    let twice = Artifact(
      kind: "note", title: "T",
      sections: [
        .init("A", [.timeline(RichArtifact.timeline), .reach(RichArtifact.reach)]),
        .init("B", [.timeline(RichArtifact.timeline), .reach(RichArtifact.reach)]),
      ])
    let page = try HTMLReport(twice).text()
    func values(_ name: String) -> [String] {
      page.components(separatedBy: " \(name)=\"").dropFirst().compactMap {
        $0.components(separatedBy: "\"").first
      }
    }
    let ids = values("id")
    #expect(Set(ids).count == ids.count)
    for label in values("aria-labelledby").flatMap({ $0.split(separator: " ") }) {
      #expect(ids.contains(String(label)))
    }
  }

  /// A hostile text may change how many tags there are, as a longer title takes a lane of its own, but never which.
  @Test func hostileTextsAddNoTagAndNoAttribute() throws {
    let known = Set(Tag.all(in: try HTMLReport(NastyTexts.artifact("x")).text()))
      .union(Tag.all(in: try HTMLReport(NastyTexts.artifact("1")).text()))
      .union(Tag.all(in: try HTMLReport(NastyTexts.artifact("x\ny")).text()))
      .union(
        Tag.all(
          in: try HTMLReport(NastyTexts.artifact("more words than fit into the bar of one quarter")).text()))
    for text in NastyTexts.all.prefix(500) {
      let page = try HTMLReport(NastyTexts.artifact(text)).text()
      let strange = Set(Tag.all(in: page)).subtracting(known)
      #expect(strange.isEmpty, "\(text.debugDescription)")
      let steers = page.unicodeScalars.contains { NastyTexts.isForbidden($0) }
      #expect(!steers, "\(text.debugDescription)")
    }
  }

  @Test func sameInputSameBytes() throws {
    let first = try HTMLReport(RichArtifact.artifact).text()
    let second = try HTMLReport(RichArtifact.artifact).text()
    #expect(Array(first.utf8) == Array(second.utf8))
  }

  /// A table of many columns takes the page's margins, and on a small screen each of its rows is a list with the
  /// headings: nothing is cut off without a sign.
  @Test func aWideTableCanBeReadAsRecords() throws {
    func page(_ columns: Int) throws -> String {
      let headings = (0..<columns).map { "head\($0)" }
      let row = ["src/a/b.swift", "2026-01-12"] + Array(repeating: "1", count: columns - 2)
      return try HTMLReport(
        Artifact(
          kind: "list", title: "T",
          sections: [.init("S", [.table(.init(caption: "C", headings: headings, rows: [row]))])]
        )
      ).text()
    }
    let wide = try page(6)
    #expect(wide.contains("<div class=\"scroll wide\""))
    #expect(wide.contains("data-heading=\"head0\"") && wide.contains("data-heading=\"head5\""))
    #expect(wide.contains("src/<wbr>a/<wbr>b.swift") && wide.contains("<time>2026-01-12</time>"))
    let narrow = try page(5)
    #expect(!narrow.contains("scroll wide") && !narrow.contains("data-heading=\"head"))
    #expect(narrow.contains("src/a/b.swift"))
  }

  @Test func saysThatThereIsNothing() throws {
    let empty = Artifact(
      kind: "note", title: "T",
      sections: [
        .init(
          "S",
          [
            .cards([]), .list([]), .table(.init(caption: "C", headings: ["H"], rows: [])),
            .table(.init(caption: "", headings: [], rows: [])),
          ])
      ])
    let page = try HTMLReport(empty).text()
    #expect(page.split(separator: "Nothing to list.").count == 4 + 1)
  }

  @Test func anEmptyArtifactIsAPage() throws {
    let tags = Tag.all(in: try HTMLReport(Artifact(kind: "", title: "T")).text()).map(\.name)
    #expect(tags.contains("main"))
    #expect(!tags.contains("nav"))
    #expect(!tags.contains("dl"))
    #expect(!tags.contains("footer"))
  }
}
