/// Questions about those whom evidence neither joined nor asked about, as namings that a decision can name.
struct FurtherQuestions {
  /// Whose commits stand next to those of names that say too little.
  let neighbours: [AliasFact]

  /// - Parameters:
  ///   - profiles: everybody after the joining, by their number.
  ///   - asked: what is asked already.
  func find(
    _ graph: inout NamingGraph, _ profiles: [Int: IdentityProfile], _ names: NamePopulation,
    beside asked: [EvidenceJoining.Open]
  ) -> [EvidenceJoining.Open] {
    let known = Set(asked.map { EvidenceJoining.Ends(graph.find($0.left), graph.find($0.right)) })
    let commits = profiles.keys.map { root in
      (root, graph.members(of: root).reduce(0) { $0 + graph.nodes[$1].commits })
    }
    let context = QuestionContext(
      profiles, names, commits: Dictionary(uniqueKeysWithValues: commits), neighbours: counts(&graph))
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

  private func counts(_ graph: inout NamingGraph) -> [Int: [Int: Int]] {
    var counts: [Int: [Int: Int]] = [:]
    for alias in neighbours {
      guard let left = root(alias.alias, &graph), let right = root(alias.proper, &graph), left != right else {
        continue
      }
      counts[left, default: [:]][right, default: 0] += alias.records
    }
    return counts
  }

  private func root(_ person: GitPerson, _ graph: inout NamingGraph) -> Int? {
    guard let email = person.email, let index = graph.known(name: person.name, email: email) else { return nil }
    return graph.find(index)
  }
}
