import Dialogue
import Knowledge

/// The manual as a list, or one case of it whole.
enum CaseText {
  static func list(of manual: Manual) -> Reply {
    manual.categories.reduce(Reply(manual.title)) { list, category in
      let items = category.cases.indices.map { index in
        ReplyBlock(.item, manual.cases[index].title, depth: 1, mark: "\(manual.cases[index].number).")
      }
      return list.followed(by: Reply(category.name) + Reply(items))
    }
  }

  /// The case that the author numbered `number`; nil where there is none.
  static func whole(_ number: String, of manual: Manual) -> Reply? {
    manual.index(ofCase: number).map { RemedyText.reply(of: manual.cases[$0]) }
  }

  static func unknown(_ number: String) -> String { "\(number)번 사례는 없어요. /cases 로 목록을 볼 수 있어요." }
}

extension String {
  /// The number of a case as people say it, without the counter (4번 → 4).
  var caseNumber: String { hasSuffix("번") ? String(dropLast()) : self }
}
