/// Questions about those whom evidence neither joined nor asked about, as namings that a decision can name.
enum FurtherQuestions {
  /// - Parameters:
  ///   - profiles: everybody after the joining, by their number.
  ///   - asked: what is asked already.
  static func find(
    _ graph: inout NamingGraph, _ profiles: [Int: IdentityProfile], _ names: NamePopulation,
    beside asked: [EvidenceJoining.Open]
  ) -> [EvidenceJoining.Open] {
    let known = Set(asked.map { EvidenceJoining.Ends(graph.find($0.left), graph.find($0.right)) })
    let context = QuestionContext(profiles, names)
    let questions = QuestionFinder(context: context).questions { left, right in
      !known.contains(EvidenceJoining.Ends(left, right)) && !graph.areParted(left, right)
    }
    return questions.flatMap { question in
      question.people.map { person in
        let work = context.agreement(question.about, person)
        let about = context.people[question.about].root
        return EvidenceJoining.Open(
          left: about, right: context.people[person].root, isLikely: false,
          reasons: [question.reason] + (work.points > 0 ? [work.reason] : []),
          about: question.people.count > 1 ? about : nil)
      }
    }
  }
}
