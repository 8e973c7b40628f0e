import Analysis
import Knowledge

/// What a passage holds that a question may be after.
package enum PassageType: String, CaseIterable, Sendable {
  case digits, phone, path, button, address, prohibition, permission, condition, office, duty, cost, time, amount

  /// What `text` holds.
  static func types(of text: String, by markers: Markers) -> [PassageType] {
    allCases.filter { $0.isFound(in: text, by: markers) }
  }

  private func isFound(in text: String, by markers: Markers) -> Bool {
    func says(_ kind: Markers.Kind) -> Bool { markers[kind].contains(where: text.holds) }
    return switch self {
    case .digits: text.contains(where: \.isNumber)
    case .phone: Self.holdsPhone(text)
    case .path: text.contains("[") && text.contains(">")
    case .button: text.contains("[")
    case .address: [".com", ".kr", ".net", "http", "@"].contains(where: text.holds)
    case .prohibition: says(.prohibition)
    case .permission: says(.permission)
    case .condition: says(.condition)
    case .office: says(.office)
    case .duty: says(.duty)
    case .cost: says(.cost)
    case .time: Self.counts(markers[.timeUnit], in: text)
    case .amount: Self.counts(markers[.amountUnit], in: text)
    }
  }

  /// Whether `text` has the sign of a telephone, or digits, a hyphen and at least three digits in a row.
  static func holdsPhone(_ text: String) -> Bool {
    if text.contains("☎") { return true }
    return text.split { !$0.isNumber && $0 != "-" }.contains { run in
      let parts = run.split(separator: "-")
      return parts.count > 1 && parts.allSatisfy { $0.count >= 2 } && (parts.last?.count ?? 0) >= 3
    }
  }

  /// Whether one of `units` follows a number, with or without a space.
  private static func counts(_ units: [String], in text: String) -> Bool {
    var rest = text[...]
    while let digit = rest.firstIndex(where: \.isNumber) {
      let after = rest[digit...].drop { $0.isNumber || $0 == "," || $0 == "." }
      let unit = after.first == " " ? after.dropFirst() : after
      if units.contains(where: unit.hasPrefix) { return true }
      rest = after
    }
    return false
  }
}
