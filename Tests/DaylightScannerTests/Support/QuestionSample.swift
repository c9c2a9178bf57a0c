import DaylightCore

@testable import DaylightScanner

/// People who may be asked about, in a history of a hundred others who have nothing of theirs.
struct QuestionSample {
  private(set) var profiles: [Int: IdentityProfile] = [:]

  init() {
    let letters = Array("bcdfghklmn")
    for number in 0..<100 {
      let name = "Q\(letters[number / 10])\(letters[number % 10])a V\(letters[number % 10])\(letters[number / 10])oz"
      add(
        name, "x\(number)@crowd\(number).example", as: 1_000 + number, days: 0...3_000, zone: 0, folder: "src",
        commits: 90)
    }
  }

  /// Adds somebody; returns the number.
  @discardableResult
  mutating func add(
    _ name: String, _ emails: String..., as number: Int? = nil, days: ClosedRange<Int64> = 100...200, zone: Int = 330,
    folder: String = "net", commits: Int = 3
  ) -> Int {
    var made = IdentityProfile()
    made.names[PersonName(name)] = commits
    made.repositories = ["r"]
    for email in emails { made.add(EmailAddress(email), isShared: false) }
    made.work["r"] = WorkHabits(
      IdentityFact(
        repository: "r", name: "", email: "", commits: commits,
        first: Timestamp(seconds: days.lowerBound * 86_400, offsetMinutes: zone),
        last: Timestamp(seconds: days.upperBound * 86_400, offsetMinutes: zone),
        places: [.init(folder: folder, commits: commits)]))
    let number = number ?? profiles.count
    profiles[number] = made
    return number
  }

  var context: QuestionContext {
    QuestionContext(profiles, NamePopulation(profiles.values.flatMap(\.names.keys)))
  }

  /// Whom a sign asks about, and who it may be, by their numbers.
  func asked(_ sign: any QuestionSign.Type) -> [[Int]] {
    let context = context
    return sign.questions(context).map { question in
      ([question.about] + question.people).map { context.people[$0].root }
    }
  }
}
