/// `keps/delivery/12-progressive-rollout/`, in the way of the Kubernetes project.
enum RolloutKEP {
  static let folder = "keps/delivery/12-progressive-rollout"

  static func metadata(status: String, updated: String) -> String {
    """
    title: Progressive rollout
    kep-number: 12
    authors:
      - "@zofiawojcik"
    owning-sig: platform
    participating-sigs:
      - search
      - mobile
    status: \(status)
    creation-date: 2025-12-01
    last-updated: \(updated)
    reviewers:
      - "@tomasdvorak"
      - "@kwamemensah"
      - "@zofiawojcik"
    approvers:
      - "@amaraokafor"
    stage: alpha
    latest-milestone: "2026.2"

    """
  }

  static let readme = """
    # KEP-12: Progressive rollout

    ## Summary

    A new version takes 1 %, 10 %, 50 % and then all of the traffic. Each step waits for evidence that the version
    is no worse than the old one, and goes back by itself when it is.

    ## Motivation

    In the last year 23 of 31 incidents began within an hour of a deploy. In 19 of them the old version would have
    been fine, and going back took 17 minutes in the middle: somebody had to notice, to find the person who may go
    back, and to find the command.

    ### Goals

    - Going back takes less than a minute and needs nobody.
    - A team says what "no worse" means for its service, in the service's own repository.
    - A person can stop or force every step, and it is recorded who did.

    ### Non-Goals

    - Testing in place of tests. A version that fails its tests takes no traffic at all.
    - Comparing versions by what customers prefer. That is an experiment, with other rules.

    ## Proposal

    A `rollout.yaml` beside the service says the steps and the checks. The platform runs both versions, sends the
    share of the step to the new one, and compares the checks of both every ten seconds.

    ### User Stories

    Mei changes the merge of two lists in search. At 10 % the new version's 95th percentile is 40 ms above the old
    one's. The platform goes back after thirty seconds and writes the two curves into the pull request. Nobody was
    woken, and one search in ten was slow for half a minute.

    ### Risks and Mitigations

    - *Too little traffic to tell.* A step has a minimum number of calls, and waits for it for up to an hour. Then a
      person decides.
    - *A check that is always red.* A check that is red for the old version as well is left out, and reported.
    - *Changes of the database.* The old version has to be able to read what the new one wrote. This KEP cannot
      guarantee it; the checklist in `docs/` asks for it.

    ## Design Details

    The checks are compared by a one-sided test on the difference of rates, with the limit chosen so that a version
    that is no worse goes back by mistake in fewer than one of 200 rollouts. The numbers of both versions are kept
    for ninety days.

    ### Test Plan

    A service that fails on purpose at each step, with each of the four kinds of checks, every night.

    ### Graduation Criteria

    Alpha: two services of Platform. Beta: one service each of Search and Mobile, over a quarter. Stable: all
    services, and the old way is removed.

    ## Drawbacks

    During a rollout two versions run, so every service needs room for half as many instances again.

    ## Alternatives

    - Blue and green. It goes back as fast, but all customers meet the fault first.
    - Rollout by region. Our regions are of very different size; the smallest has 3 % of the traffic.

    """
}
