/// The handbook's standards, and the engineering roadmap.
enum HandbookStandards {
  static let apiStylePath = "docs/standards/api-style-guide.md"

  static let apiStyle = """
    # API style guide

    How services of Harbour talk to each other and to the apps. "Must" is checked by a tool or in review, "should"
    needs a reason when it is not followed.

    ## Names

    - Paths must be nouns in the plural: `/orders/77/refunds`.
    - Fields must be in camel case, and must mean the same thing wherever they occur.
    - A field with a unit must say it: `timeoutMilliseconds`, `weightGrams`.
    - Amounts must be integers in minor units, beside a currency.

    ## Times

    - A moment must be RFC 3339 with an offset. A day must be `2025-09-30`, and belongs to a market's time zone.
    - A duration must be a number with its unit in the name.

    ## Errors

    - An error must have a code that does not change, a sentence for a developer, and no sentence for a customer.
    - Codes are nouns: `cardDeclined`, not `declineCard`. They must be listed in the service's own documentation.
    - 4xx means that the caller has to change something. 5xx means that trying again may help.

    ## Lists

    - A list must be paged from the first version on, by a cursor that callers do not look into.
    - A list should come in an order that does not change while somebody pages through it.

    ## Changes

    - Adding an optional field is no change. Callers must ignore fields that they recieve and do not know.
    - Everything else is a new version, and the old one is kept for a year.
    - A field that nobody should use any more must say since when, and what to use in its place.

    ## What tools check

    Names, times and pages are checked by the linter. Errors and changes are looked at in review.

    """

  static let incidentsPath = "docs/standards/incident-roles.md"

  static let incidents = """
    # Roles in an incident

    An incident has three roles from its first minute. One person may have two of them, never all three.

    ## The lead

    - Decides what is tried next, and says so aloud.
    - Must not type. Who types does not see the whole.
    - Hands over after two hours, with a sentence for each thing that is being tried.

    ## The hands

    - Try what the lead decided, and say what they see, not what they think.
    - Must say before they change something that cannot be taken back.

    ## The voice

    - Writes to support every twenty minutes, even when there is nothing new.
    - Answers what they recieve once, for everybody, and must not promise a time.
    - Keeps the list of what was tried when. It is the raw material of the review.

    ## Afterwards

    - The review is within five working days, and the lead of the incident does not lead it.
    - It must name what went well.
    - Things to do have an owner and a day. More than five of them is a sign that nobody decided.

    """

  static let roadmap = """
    # Engineering: direction

    ## Where we want to be in two years

    - A team can release on a Friday afternoon, and goes home on time.
    - A new colleague changes something real in the first week.
    - What goes wrong is found by us, not by customers.

    ## This half-year

    - One way to release, in place of eleven.
    - Calls between services that do not make a small trouble large.
    - Decisions written down where the code is.

    ## What we do not do

    - One language for everything.
    - A committee that has to be asked.

    ## How this page changes

    Once a quarter, after talking with all teams. What is crossed out stays readable for a year.

    """

  /// What each quarter's look at the direction added.
  static let revisions: [(day: String, subject: String, text: String)] = [
    (
      "2025-10-28", "Direction: after the slow hour of the card processor",
      """
      ## After the slow hour (autumn 2025)

      - Eleven slow minutes outside became fifty slow minutes inside. We did that ourselves.
      - Payments has proposed a budget for retries. We ask all teams to read it, and none to adopt it yet.
      - One way to release: a workflow that every repository can call. Platform has a first version.
      - Nobody has to move to it. We look at who does, and ask those who do not what is missing.
      - "Decisions where the code is" works in four of six repositories.
      - The two others decide in meetings. Their notes are good, and nobody finds them.
      - A new colleague's first change took nine days in the middle. Five of these were permissions.
      - Permissions are next.

      """
    ),
    (
      "2026-01-27", "Direction: who moved, and who could not",
      """
      ## Who moved, and who could not (winter 2026)

      - Two teams release with the shared workflow, two more plan to. Nobody was told to.
      - What was missing: secrets per environment, and a way to release two services together.
      - The first is built. The second we do not build: two services that must go together are one service.
      - The retry budget is in use in Payments and Search. Search had to change it for small markets.
      - Idempotency keys follow, because a budget without them still books twice.
      - Permissions: from five days to one.
      - We said "no committee". There is one by now, it meets on Wednesdays. It ends this month.
      - Incidents found by us first: 61 %, was 44 %.

      """
    ),
    (
      "2026-04-28", "Direction: the ledger moves, and why",
      """
      ## The ledger moves (spring 2026)

      - The ledger serves four teams. It belongs to Platform now, with the person who knows it best.
      - Payments keeps the gateway, checkout and refunds, and is smaller. That is meant to stay so.
      - All six repositories release the same way. "One way to release" leaves the page.
      - Rollouts in steps are next. They need checks that a team can write in an hour.
      - The app has its own rhythm, because shops of apps have theirs. We stop pretending otherwise.
      - First change of a new colleague: four days. What is left is courage, not permissions.
      - Events have schemas. Reports have been right for a whole quarter, for the first time.
      - What we got wrong: we asked for too many decisions to be written down. Only those hard to undo.

      """
    ),
    (
      "2026-07-28", "Direction: a year after",
      """
      ## A year after (summer 2026)

      - The card processor was slow again in June. Nobody noticed but the people who look at curves.
      - Releases on Friday afternoons: 212 this quarter, 3 taken back, nobody stayed late.
      - Rollouts in steps take back bad versions in 50 seconds. Search and Mobile are trying it.
      - Incidents found by us first: 83 %.
      - The next two years: fewer things. 412 tables, 61 services, 9 queues. Each was a good idea once.
      - A thing gets an owner, a price and a sentence, or it ends.
      - We look for people who want to end things. It is the harder half of building.
      - This page gets shorter, too.

      """
    ),
  ]
}
