/// The workspace's files: who is in which team, and where the repositories are.
enum DemoTeams {
  /// The repositories in the order of `org.yaml`.
  static let repositories = ["payments", "search", "mobile", "platform", "data", "handbook"]

  /// Handles on the invented forge, by the roster's id.
  private static let handles = [
    "ana": "anakeller", "jonas": "jonasweber", "kwame": "kwamemensah", "mei": "meitanaka",
    "tomas": "tomasdvorak", "priya": "priyaraman", "ines": "inescarvalho", "soren": "sorenlund",
    "yuki": "yukisato", "zofia": "zofiawojcik", "amara": "amaraokafor", "diego": "diegofuentes",
    "wei": "weizhang", "lena": "lenabrandt",
  ]

  static func handle(of id: String) -> String? { handles[id] }

  static let org = """
    # Harbour: an invented company. Nobody in this file exists.
    version: 1
    name: Harbour
    state: ../state
    calendar: { zone: Europe/Berlin, fiscalYearStart: 1 }
    purposes: [development, recognition, calibrationPreparation]

    teams:
      - { id: payments, name: Payments, handles: ["@harbour/payments"] }
      - { id: search, name: Search, handles: ["@harbour/search"] }
      - { id: mobile, name: Mobile, handles: ["@harbour/mobile"] }
      # The alias is what the OWNERS files of the platform repository say.
      - { id: platform, name: Platform, handles: ["@harbour/platform", "platform-approvers"] }
      - { id: data, name: Data, handles: ["@harbour/data"] }

    people:
      - id: ana
        name: Ana Keller
        emails: [ana@harbour.example]
        handles: [anakeller]
        manager: jonas
        enrolled: 2025-07-01
        # The re-organisation of 2026-04-01: the ledger and one person went to Platform.
        teams: [{ team: payments, until: 2026-03-31 }, { team: platform, from: 2026-04-01 }]
      - id: jonas
        name: Jonas Weber
        emails: [jonas@harbour.example]
        handles: [jonasweber]
        enrolled: 2025-07-01
        teams: [payments]
      - id: kwame
        name: Kwame Mensah
        emails: [kwame@harbour.example]
        handles: [kwamemensah]
        manager: jonas
        enrolled: 2025-07-01
        teams: [payments]
      - id: mei
        name: Mei Tanaka
        emails: [mei@harbour.example]
        handles: [meitanaka]
        manager: priya
        enrolled: 2025-07-01
        teams: [search]
      - id: tomas
        name: Tomáš Dvořák
        emails: [tomas@harbour.example]
        handles: [tomasdvorak]
        manager: priya
        enrolled: 2025-07-01
        teams: [search]
      - id: priya
        name: Priya Raman
        emails: [priya@harbour.example]
        handles: [priyaraman]
        enrolled: 2025-07-01
        teams: [search]
      - id: ines
        name: Inês Carvalho
        emails: [ines@harbour.example]
        handles: [inescarvalho]
        manager: amara
        enrolled: 2025-07-01
        teams: [mobile]
      - id: soren
        name: Søren Lund
        emails: [soren@harbour.example]
        handles: [sorenlund]
        manager: amara
        enrolled: 2025-07-01
        teams: [mobile]
      - id: yuki
        name: Yuki Satō
        emails: [yuki@harbour.example]
        handles: [yukisato]
        manager: amara
        enrolled: 2025-07-01
        teams: [mobile]
      - id: zofia
        name: Zofia Wójcik
        emails: [zofia@harbour.example]
        handles: [zofiawojcik]
        manager: amara
        enrolled: 2025-07-01
        teams: [platform]
      - id: amara
        name: Amara Okafor
        emails: [amara@harbour.example]
        handles: [amaraokafor]
        enrolled: 2025-07-01
        teams: [platform]
      - id: diego
        name: Diego Fuentes
        # The second address is a private one that some of his early commits carry.
        emails: [diego@harbour.example, diego.fuentes@mailbox.example]
        handles: [diegofuentes]
        manager: amara
        enrolled: 2025-07-01
        teams: [platform]
      - id: wei
        name: Wei Zhang
        emails: [wei@harbour.example]
        handles: [weizhang]
        manager: priya
        enrolled: 2025-07-01
        teams: [data]
      - id: lena
        name: Lena Brandt
        emails: [lena@harbour.example]
        handles: [lenabrandt]
        manager: priya
        enrolled: 2025-07-01
        teams: [data]

    repositories:
      - { id: payments, path: ../repositories/payments.git }
      - { id: search, path: ../repositories/search.git }
      - { id: mobile, path: ../repositories/mobile.git }
      - { id: platform, path: ../repositories/platform.git }
      - { id: data, path: ../repositories/data.git }
      - { id: handbook, path: ../repositories/handbook.git }

    bots: { machines: ["release-train@harbour.example"], people: [] }

    """

  static let ladder = """
    # What counts as repeated, as several teams, as observable. A changed number changes what people read about
    # themselves: change the version with it, and say why.
    version: 1
    thresholds:
      multiTeamPeople: 20        # people from which an item reaches several teams, whoever they are
      multiTeamTeams: 3          # other teams from which it does
      orgShapingPeople: 50       # people from which it shapes the organisation
      repeatedSubjects: 2        # subjects that make work repeated ...
      repeatedMonths: 2          # ... over at least so many months
      sustainedItems: 2          # items across several teams that make it sustained ...
      sustainedQuarters: 2       # ... over at least so many quarters
      observableShare: 0.1       # below this share of reviewed changes or owned paths: not observable
      wellObservableShare: 0.6   # below this share: observable in part

    """
}
