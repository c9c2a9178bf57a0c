import Testing

@testable import DaylightScanner

@Suite struct BackstageCatalogTests {
  private func entity(_ kind: String, _ owner: String, annotation: String? = nil) -> String {
    "apiVersion: backstage.io/v1alpha1\nkind: \(kind)\nmetadata:\n  name: pay\n"
      + (annotation.map { "  annotations: { backstage.io/source-location: '\($0)' }\n" } ?? "")
      + "spec:\n  owner: \(owner)\n"
  }

  @Test func referencesInEveryForm() {
    for (reference, name) in [
      ("payments", "payments"), ("group:Payments", "payments"), ("group:default/payments", "payments"),
      ("group:eu/payments", "eu/payments"), ("user:default/ana", "ana"), ("component:x", nil), ("group:", nil),
      ("a/b/c", nil), ("two words", nil),
    ] {
      #expect(BackstageCatalog.name(of: reference) == name, "\(reference)")
    }
  }

  @Test func sourceLocations() {
    for (place, folder) in [
      ("url:https://forge.example/o/r/tree/main/services/pay/", "services/pay"),
      ("url:https://forge.example/o/r/blob/main/services/pay/catalog-info.yaml", "services/pay"),
      ("dir:./services/pay", "services/pay"), ("dir:.", nil), ("dir:/etc", nil), ("dir:../up", nil),
      ("url:https://forge.example/o/r/", nil), ("file:x", nil),
    ] {
      #expect(BackstageCatalog.folder(of: place) == folder, "\(place)")
    }
  }

  @Test func componentsDecideAndTheDeepestFolderDoes() throws {
    let text = [
      entity("System", "area"), entity("Component", "payments"),
      entity("Component", "ledger", annotation: "dir:./svc/ledger"),
    ].joined(separator: "---\n")
    let made = try #require(BackstageCatalog(bytes(text)))
    #expect(made.entities(for: "svc/a", in: "svc").map(\.owner) == ["payments"])
    #expect(made.entities(for: "svc/ledger/a", in: "svc").map(\.owner) == ["ledger"])
    #expect(made.entities(for: "other/a", in: "svc").isEmpty)
  }

  @Test func whatCannotBeFollowedIsNamedAndHidesNoNeighbour() throws {
    let text = [entity("Component", "component:x"), entity("API", "payments"), "a: [b\n"].joined(separator: "---\n")
    let made = try #require(BackstageCatalog(bytes(text)))
    #expect(made.entities.map(\.owner) == ["payments"] && made.invalid.count == 2)
    #expect(BackstageCatalog(bytes("kind: Thing\nx: 1\n")) == nil, "some other file")
    #expect(BackstageCatalog([0xff, 0xfe]) == nil)
  }
}
