/// `keps/discovery/19-service-catalogue/`
enum CatalogueKEP {
  static let folder = "keps/discovery/19-service-catalogue"
  static let path = "\(folder)/README.md"

  static let metadata = """
    title: Service catalogue
    kep-number: 19
    authors:
      - "@zofiawojcik"
    owning-sig: platform
    participating-sigs:
      - payments
      - search
      - data
    status: implementable
    creation-date: 2026-05-12
    last-updated: 2026-05-12
    reviewers:
      - "@lenabrandt"
      - "@meitanaka"
    approvers:
      - "@diegofuentes"
    stage: alpha
    latest-milestone: "2026.3"

    """

  static let readme = """
    # KEP-19: Service catalogue

    ## Summary

    One page says which services there are, who owns each, what it needs and what needs it. It is made from what the
    services themselves say, every minute, and nobody writes it by hand.

    ## Motivation

    We have 61 services, or 58, or 64, depending on which list is asked. In the incident of 9 March it took forty
    minutes to find out who owns the service that sends mails. Its last owner had left, and its tests were green.

    ### Goals

    - For every service: an owner that is a team of today, a sentence, and somebody on call.
    - For every call between services: who calls whom, seen in traffic, not declared.
    - A service without an owner is visible within a day.

    ### Non-Goals

    - Judging services. The page has no colours and no points.
    - Documentation. The page links to it, if there is any.

    ## Proposal

    A service registers itself when it starts, as it does today, and sends two more fields: its repository and its
    folder there. The owner follows from the repository's own ownership file at the commit that is running. Calls are
    taken from the trace headers that all services pass on, as pairs and counts, without contents.

    ### User Stories

    Lena wants to end a table. The catalogue shows that two services read it, one of them in Payments, and who is on
    call for it today. She asks them, and the table is gone on Friday.

    ### Risks and Mitigations

    - *An ownership file is wrong.* Then the catalogue is wrong in the same way, and says from which line it knows.
    - *A service that nobody calls.* It may be a job that runs once a year. "Not called for 13 months" is shown, and
      nothing is switched off by itself.

    ## Design Details

    Pairs are kept for thirteen months, by day. Twelve would forget the job of the year's end.

    ### Graduation Criteria

    Alpha: the services of Platform and Payments. Stable: all of them, and the three lists by hand are gone.

    ## Drawbacks

    One more thing that has to run. If it stops, nothing else does; that is tested every month by stopping it.

    ## Alternatives

    - A list by hand, with a reminder. There are three of them.
    - A bought catalogue. It wants its own file in every repository, and would be the fourth list.

    """
}
