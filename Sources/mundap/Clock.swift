import CReadline
import FoundationEssentials

/// The time of day, which only the program's outermost module knows.
enum Clock {
  /// Now, RFC 3339 with the machine's time zone: `2026-11-23T09:12:05+09:00`.
  static var now: String { text(of: Date()) }

  /// The day `days` ago, as `now` begins.
  static func day(before days: Int) -> String { String(text(of: Date() - Double(days) * 86_400).prefix(10)) }

  /// FoundationEssentials knows no time zone but Greenwich; C does.
  private static func text(of date: Date) -> String {
    let offset = seconds_from_gmt(Int(date.timeIntervalSince1970))
    let zone = TimeZone(secondsFromGMT: offset) ?? .gmt
    return date.formatted(Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: zone))
  }
}
