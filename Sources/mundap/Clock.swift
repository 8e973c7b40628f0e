import FoundationEssentials

/// The time of day, which only the program's outermost module knows.
enum Clock {
  /// Now, RFC 3339 with the machine's time zone: `2026-11-23T09:12:05+09:00`.
  static var now: String {
    Date().formatted(Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: .current))
  }
}
