import Dialogue
import Knowledge

/// The manual as a list, or one case of it whole.
enum CaseText {
  static func list(of manual: Manual) -> String {
    let groups = manual.categories.map { category in
      ([category.name] + category.cases.indices.map { "  \(manual.cases[$0].number). \(manual.cases[$0].title)" })
        .joined(separator: "\n")
    }
    return ([manual.title] + groups).joined(separator: "\n\n")
  }

  /// The case that the author numbered `number`; nil where there is none.
  static func whole(_ number: String, of manual: Manual) -> String? {
    manual.index(ofCase: number).map { Wording(manual: manual).text(for: .answer(Answer(index: $0))) }
  }

  static func unknown(_ number: String) -> String { "\(number)번 사례는 없어요. /cases 로 목록을 볼 수 있어요." }
}

extension String {
  /// The number of a case as people say it, without the counter (4번 → 4).
  var caseNumber: String { hasSuffix("번") ? String(dropLast()) : self }
}
