/// Proposals that look as if they framed a question, and do not: each lacks another part of it.
enum FramingRFCs {
  static let promptsPath = "text/0005-one-build-image.md"

  /// The alternatives are the template's own words.
  static let prompts = """
    - Feature Name: `one_build_image`
    - Start Date: 2026-02-16
    - RFC PR: [harbour/platform#109](https://forge.harbour.example/harbour/platform/pull/109)

    # Summary

    All services are built in one image, which Platform renews on the first Monday of a month.

    # Motivation

    There are nineteen images today. Four have a compiler with a known hole in it, and nobody can say which services
    were built with those. Renewing one takes its team half a day, so most are renewed when something breaks.

    # Guide-level explanation

    A build file names no image. Whoever needs another tool asks for it, and everybody has it a month later.

    # Reference-level explanation

    The image is built each night and tried on all services. On the first Monday the newest one on which all were
    built is taken. Its name stays for a year, so that an old state can be built again.

    # Drawbacks

    The image is 3 GB. A service that is far behind holds up the others for a month.

    # Rationale and alternatives

    - Which other designs were looked at, and why not those?
    - What would be lost if we chose the simplest of them?
    - What happens if nothing is done?

    # Unresolved questions

    What has to be decided before this is accepted, and what later?

    """

  static let answerFirstPath = "text/0006-traces-on-by-default.md"

  /// It proposes first, and looks for a reason afterwards.
  static let answerFirst = """
    - Feature Name: `traces_on_by_default`
    - Start Date: 2026-03-23
    - RFC PR: [harbour/platform#126](https://forge.harbour.example/harbour/platform/pull/126)

    # Proposed solution

    The client library writes a trace for one call in a hundred, in every service, without being asked. The share
    is set in the registry and takes effect within a minute. A service may ask for more, and never for less.

    Traces are kept for a week. They hold the names of services and calls, times and answers' codes, and nothing that
    a caller sent.

    # Detailed design

    The decision to trace is made where a call enters Harbour and is handed on in a header. So a trace is whole or
    not there. The header is four bytes; the collector drops what comes too fast.

    # Motivation

    Once this is there, we can also find slow calls between teams, which takes days today because every team looks at
    its own half. Two of last quarter's five incidents were of that kind.

    # Rationale and alternatives

    - *Trace everything.* It costs 40 machines, and nobody reads them.
    - *Trace on request.* The calls that matter are over by then.
    - *Sample in each service.* Then no trace is whole.

    # Drawbacks

    One call in a hundred gets slower by 80 microseconds.

    """

  static let nothingElsePath = "text/0007-names-of-services.md"

  /// The only thing weighed is to do nothing.
  static let nothingElse = """
    - Feature Name: `names_of_services`
    - Start Date: 2026-06-08
    - RFC PR: [harbour/platform#143](https://forge.harbour.example/harbour/platform/pull/143)

    # Summary

    A service's name is a noun for what it keeps, and is never used again after the service is gone.

    # Motivation

    Three names have stood for two services each in the last two years. Dashboards and alarms that were made for
    the first went on silently with the second; one of them rang for nobody during the outage of 9 March.

    # Guide-level explanation

    Whoever starts a service asks the registry for a name. The registry says no to a name that was ever given out,
    and to one that is a verb, a colour or a joke.

    # Reference-level explanation

    The registry keeps all names for ever: a few kilobytes. Old doubles keep their names and get a number in the
    dashboards. A team may give back a name within a week, as if it had never been given out.

    # Drawbacks

    Good names run out. Nine hundred are left by our count, which is enough for forty years.

    # Rationale and alternatives

    - Do nothing, and let people find out.
    - Status quo with a warning.

    # Unresolved questions

    None.

    """
}
