internal import DaylightCore

/// What machines commit: dependency bumps and release notes, with the reviews they give each other.
enum DemoMachines {
  private static let libraries = [
    "okio", "netty", "jackson", "protobuf", "zstd", "snappy", "guava", "lz4", "brotli", "grpc",
  ]

  /// Dependency bumps, and after every second one the release train's notes.
  static func bump(
    _ timeline: inout DemoTimeline, from first: String, to last: String, every days: Int, file: String
  ) {
    guard let start = CalendarDay(first), let end = CalendarDay(last) else { return }
    for (index, number) in stride(from: start.number, through: end.number, by: days).enumerated() {
      let day = CalendarDay(number: number).description
      let library = libraries[index % libraries.count]
      timeline.commit(
        by: .dependabot, on: day, "Bump \(library) from 1.\(index).0 to 1.\(index + 1).0",
        trailers: [
          "Signed-off-by: \(DemoPerson.dependabot.line)", "Reviewed-by: \(DemoPerson.releaseTrain.line)",
        ],
        changes: [.append(file, "\(library)=1.\(index + 1).0\n")])
      if index % 2 == 1 {
        timeline.commit(
          by: .releaseTrain, on: day, "Release \(2025 + index / 6).\(index + 1)",
          changes: [.append("CHANGELOG.md", "## \(2025 + index / 6).\(index + 1)\n\n- \(library) bumped.\n\n")])
      }
    }
  }
}
