import Analysis
import Knowledge

/// What a question asks for, told by its words; a line may ask for several.
package enum QuestionType: String, CaseIterable, Sendable {
  case place, path, thing, person, phone, value, time, duration, permission, duty, reason, manner, selection, address
  case name, cost, setting

  /// The words it is asked with.
  var marker: Markers.Kind {
    switch self {
    case .place: .placeQuestion
    case .path: .pathQuestion
    case .thing: .thingQuestion
    case .person: .personQuestion
    case .phone: .phoneQuestion
    case .value: .valueQuestion
    case .time: .timeQuestion
    case .duration: .durationQuestion
    case .permission: .permissionQuestion
    case .duty: .dutyQuestion
    case .reason: .reasonQuestion
    case .manner: .mannerQuestion
    case .selection: .selectionQuestion
    case .address: .addressQuestion
    case .name: .nameQuestion
    case .cost: .costQuestion
    case .setting: .settingQuestion
    }
  }

  /// What `text`, which was normalised, asks for.
  static func types(of text: String, by markers: Markers) -> [QuestionType] {
    allCases.filter { markers[$0.marker].contains(where: text.holds) }
  }
}

extension Array where Element: RawRepresentable<String> {
  /// The names of the types, or that of none: who asks for nothing in particular is known by that too.
  package var names: [String] { isEmpty ? ["nothing"] : map(\.rawValue) }
}
