internal import DaylightGit

/// Somebody, or something, that commits in the invented organisation.
struct DemoPerson: Sendable {
  /// The roster's id; nil for outsiders and machines.
  var id: String?
  /// The name as git keeps it; need not be UTF-8.
  var name: [UInt8]
  /// The address as git keeps it.
  var email: String

  init(_ id: String?, _ name: String, _ email: String) {
    self.id = id
    self.name = Array(name.utf8)
    self.email = email
  }

  /// `Name <address>`, as a trailer has it.
  var line: String { "\(String(decoding: name, as: UTF8.self)) <\(email)>" }

  func signature(at moment: DemoMoment) -> Signature {
    Signature(
      name: name, email: Array(email.utf8), seconds: moment.seconds, offsetMinutes: moment.offsetMinutes)
  }
}

/// The fourteen on the roster.
extension DemoPerson {
  static let ana = DemoPerson("ana", "Ana Keller", "ana@harbour.example")
  static let jonas = DemoPerson("jonas", "Jonas Weber", "jonas@harbour.example")
  static let kwame = DemoPerson("kwame", "Kwame Mensah", "kwame@harbour.example")
  static let mei = DemoPerson("mei", "Mei Tanaka", "mei@harbour.example")
  static let tomas = DemoPerson("tomas", "Tomáš Dvořák", "tomas@harbour.example")
  static let priya = DemoPerson("priya", "Priya Raman", "priya@harbour.example")
  static let ines = DemoPerson("ines", "Inês Carvalho", "ines@harbour.example")
  static let soren = DemoPerson("soren", "Søren Lund", "soren@harbour.example")
  static let yuki = DemoPerson("yuki", "Yuki Satō", "yuki@harbour.example")
  static let zofia = DemoPerson("zofia", "Zofia Wójcik", "zofia@harbour.example")
  static let amara = DemoPerson("amara", "Amara Okafor", "amara@harbour.example")
  static let diego = DemoPerson("diego", "Diego Fuentes", "diego@harbour.example")
  static let wei = DemoPerson("wei", "Wei Zhang", "wei@harbour.example")
  static let lena = DemoPerson("lena", "Lena Brandt", "lena@harbour.example")

  static let roster = [
    ana, jonas, kwame, mei, tomas, priya, ines, soren, yuki, zofia, amara, diego, wei, lena,
  ]
}

/// The same people under other addresses: the first is known to the roster, the second to a `.mailmap`.
extension DemoPerson {
  static let diegoAtHome = DemoPerson("diego", "D. Fuentes", "diego.fuentes@mailbox.example")
  static let zofiaBefore = DemoPerson("zofia", "Z. Wojcik", "zw@oldmail.example")
}

/// People from outside, who are on no roster.
extension DemoPerson {
  /// Shares a name with somebody on the roster, and nothing else.
  static let otherWei = DemoPerson(nil, "Wei Zhang", "wei.zhang@lattice.example")
  static let nora = DemoPerson(nil, "Nora Lind", "nora@brightpier.example")
  static let sam = DemoPerson(nil, "Sam O'Neill", "sam@openquay.example")
  static let mallory = DemoPerson(nil, "=1+1 Mallory", "mallory@pier.example")

  /// Writes in Latin-1 and does not say so.
  static let rene: DemoPerson = {
    var person = DemoPerson(nil, "", "rene@quay.example")
    person.name = Array("Ren".utf8) + [0xe9] + Array(" Dubois".utf8)
    return person
  }()
}

/// Machines.
extension DemoPerson {
  static let dependabot = DemoPerson(
    nil, "dependabot[bot]", "49+dependabot[bot]@users.noreply.forge.example")
  static let releaseTrain = DemoPerson(nil, "Release Train", "release-train@harbour.example")
  static let copilot = DemoPerson(nil, "Copilot", "copilot@assistant.example")
}
