/// The smaller files of the platform repository.
enum PlatformPages {
  static let owners = """
    approvers:
      - platform-approvers
    reviewers:
      - platform-approvers

    """

  static let aliases = """
    aliases:
      platform-approvers:
        - amaraokafor
        - diegofuentes
        - zofiawojcik

    """

  static let mailmap = """
    Zofia Wójcik <zofia@harbour.example> <zw@oldmail.example>

    """

  static let template = """
    - Feature Name: `fill_me_in`
    - Start Date: YYYY-MM-DD
    - RFC PR: [harbour/platform#0000]()

    # Summary

    One paragraph.

    # Motivation

    Why are we doing this? What does it make possible? What happens if we do not?

    # Guide-level explanation

    Explain it as if it were there already, to somebody who will use it.

    # Reference-level explanation

    Explain it to somebody who will build it.

    # Drawbacks

    Why should we not do this?

    # Rationale and alternatives

    - Which other designs were looked at, and why not those?
    - What would be lost if we chose the simplest of them?
    - What happens if nothing is done?

    # Unresolved questions

    What has to be decided before this is accepted, and what later?

    # Hints

    - Two pages are usually enough.
    - An alternative that nobody would choose is no alternative.
    - Say what it costs to run, not only to build.

    """

  /// The pipeline that every other team calls.
  static let release = """
    name: release
    on:
      workflow_call:
        inputs:
          service:
            description: The service's name in the registry
            required: true
            type: string
          environment:
            description: Where it goes first
            default: staging
            type: string
    jobs:
      build:
        runs-on: harbour-large
        outputs:
          digest: ${{ steps.image.outputs.digest }}
        steps:
          - name: Check out
            run: harbour checkout --depth 1
          - name: Build and sign the image
            id: image
            run: harbour image build --sign --service ${{ inputs.service }}
          - name: Write down what is inside
            run: harbour image contents --format spdx --output contents.json
      roll-out:
        needs: build
        runs-on: harbour-small
        steps:
          - name: First environment
            run: harbour deploy ${{ inputs.service }} --to ${{ inputs.environment }}
          - name: Wait for the checks
            run: harbour checks wait --minutes 30
          - name: Everywhere else
            run: harbour deploy ${{ inputs.service }} --to production

    """

  /// The lint preset that Data copied as it is.
  static let lint = """
    # Shared by all Python repositories of Harbour. Copy it as it is, and change it here first.
    line-length = 100
    target-version = "py312"

    [lint]
    select = [
      "E",    # pycodestyle
      "F",    # pyflakes
      "B",    # likely bugs
      "DTZ",  # times without a zone
      "S",    # security
      "UP",   # old syntax
    ]
    ignore = [
      "S101",  # assert is fine in tests, and only used there
    ]

    [lint.per-file-ignores]
    "tests/*" = ["S", "DTZ"]

    [format]
    quote-style = "double"

    """
}
