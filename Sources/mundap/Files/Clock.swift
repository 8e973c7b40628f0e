import CReadline
import FoundationEssentials

/// The time of day, which only the program's outermost module knows.
enum Clock {
  /// Now, RFC 3339 with the machine's time zone: `2026-11-23T09:12:05+09:00`.
  static var now: String { text(of: Date()) }

  /// The day of `date`, as `now` begins.
  static func day(of date: Date) -> String { String(text(of: date).prefix(10)) }

  /// The day `days` ago; at most a thousand years, which is before anything here.
  static func day(before days: Int) -> String { day(of: Date() - Double(min(days, 365_000)) * 86_400) }

  /// Whether `text` is a day: 2026-11-23.
  static func isDay(_ text: String) -> Bool {
    text.count == 10 && text.split(separator: "-").map(\.count) == [4, 2, 2]
      && text.allSatisfy { ($0.isASCII && $0.isNumber) || $0 == "-" }
  }

  /// FoundationEssentials knows no time zone but Greenwich; C does.
  private static func text(of date: Date) -> String {
    let offset = seconds_from_gmt(Int(date.timeIntervalSince1970))
    let zone = TimeZone(secondsFromGMT: offset) ?? .gmt
    return date.formatted(Date.ISO8601FormatStyle(timeZoneSeparator: .colon, timeZone: zone))
  }
}
