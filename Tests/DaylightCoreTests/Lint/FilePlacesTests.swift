import DaylightCore
import Testing

@Suite struct FilePlacesTests {
  @Test func aMissingPartIsWhereTheNearestPartAroundItIs() {
    var places = FilePlaces(file: "plan.yaml")
    places.note("", line: 1, column: 1)
    places.note("quarters", line: 4, column: 1)
    places.note("quarters[1].problem", line: 9, column: 5)
    #expect(places.place(of: "quarters[1].problem") == LintPlace(file: "plan.yaml", line: 9, column: 5))
    #expect(places.place(of: "quarters[1].teams[0]").line == 4)
    #expect(places.place(of: "sponsor").line == 1)
    #expect(FilePlaces(file: "x").place(of: "a.b") == LintPlace(file: "x"))
  }
}
