import Testing

@Suite struct TrailerReviewsTests {
  @Test func remarksBehindAddressesAreNoPartOfTheName() {
    #expect(
      readReviews(
        "x\n\nReviewed-by: Ana Keller <ana@example.org> # for the docs\nAcked-by: Kim <kim@example.org> (v2)\n")
        == ["reviewed ana@example.org trailer medium 3", "acked kim@example.org trailer medium 4"])
  }

  @Test func wordsInSmallLettersAreHandles() {
    #expect(
      readReviews("8012345: Faster start\n\nReviewed-by: dholmes, ana\n") == [
        "reviewed @dholmes openjdk medium 3", "reviewed @ana openjdk medium 3",
      ])
    #expect(readReviews("x\n\nReviewed-by: dholmes\n") == ["reviewed @dholmes trailer low 3"])
  }

  @Test func gerritsFootersAreKnownByWhatStandsBesideThem() {
    let message = """
      x

      Change-Id: I0123456789012345678901234567890123456789
      Reviewed-on: https://review.example.org/1
      Reviewed-by: Ana <ana@example.org>
      Run-TryBot: Ana <ana@example.org>
      TryBot-Result: Gobot Gobot <gobot@example.org>
      """
    #expect(readReviews(message) == ["reviewed ana@example.org gerritFooter medium 5"])
  }

  @Test func combinedAndMisspeltKeysAreRead() {
    #expect(
      readPeople("x\n\nReported-and-tested-by: Ana <ana@example.org>\nReveiwed-by: Kim <kim@example.org>\n")
        == ["reported ana@example.org", "tested ana@example.org", "reviewed kim@example.org"])
  }

  @Test func machinesListsAndToolsAreNobody() {
    let message = """
      x

      Reviewed-by: dependabot[bot] <support@example.org>
      Acked-by: The List <git@vger.kernel.org>
      Assisted-by: Opus 4.7
      Assisted-by: Claude:claude-opus
      Co-authored-by: Claude <noreply@anthropic.com>
      Reviewed-by: @example/team
      Reviewed-by: #storage
      """
    #expect(readPeople(message) == [])
  }
}
