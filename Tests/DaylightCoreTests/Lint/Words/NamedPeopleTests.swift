import DaylightCore
import Testing

@Suite struct NamedPeopleTests {
  @Test func namesMeanPeopleWhereTheyBeginWithACapital() {
    let organisation = Organisation(people: [
      Person(id: PersonID("may"), name: "May Lind"), Person(id: PersonID("jonas"), name: "Jonas Weber"),
    ])
    let named = NamedPeople(organisation, managers: [PersonID("jonas")])
    func persons(_ text: String) -> [String] { WordText(text, named).words.filter(\.isPerson).map(\.text) }
    #expect(persons("May may ask Jonas's team") == ["may", "jonass"])
    #expect(WordText("May asks Jonas", named).words.filter(\.isManager).map(\.text) == ["jonas"])
    #expect(WordText("May asks Jonas").words.filter { $0.isPerson || $0.isManager }.isEmpty)
  }
}
