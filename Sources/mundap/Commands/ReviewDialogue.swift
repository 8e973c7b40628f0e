import Analysis
import Knowledge
import Transcripts

/// Asks the author about one message after the other.
struct ReviewDialogue {
  let manual: Manual
  private var input = StandardInput()

  init(manual: Manual) {
    self.manual = manual
  }

  /// The phrasings that the author accepted, before the end of input or "q".
  mutating func accepted(of items: [Review.Item]) -> [PhrasingFile.Row] {
    var rows: [PhrasingFile.Row] = []
    for (place, item) in items.enumerated() {
      Output.writeError("\n[\(place + 1)/\(items.count)] \(description(of: item))\n")
      switch decision(on: item) {
      case .accepted(let row): rows.append(row)
      case .skipped: continue
      case .ended: return rows
      }
    }
    return rows
  }

  private enum Decision {
    case accepted(PhrasingFile.Row)
    case skipped, ended
  }

  private mutating func decision(on item: Review.Item) -> Decision {
    var text = item.text
    while true {
      let enter = item.case.map { "Enter \($0)번으로 더하기" } ?? "Enter 건너뛰기"
      Output.writeError("  \(enter) · 4 또는 4,5 그 번호로 더하기 · - 매뉴얼에 없는 말 · e 고쳐 쓰기 · s 건너뛰기 · q 그만\n> ")
      guard let answer = input.readLine()?.cleanLine else { return .ended }
      switch answer {
      case "": return item.case.map { .accepted(.init(cases: $0, text: text)) } ?? .skipped
      case "s": return .skipped
      case "q": return .ended
      case "e": text = edited(text)
      case CaseSet.nameOfNone: return .accepted(.init(cases: answer, text: text))
      default:
        if let cases = cases(in: answer) { return .accepted(.init(cases: cases, text: text)) }
        Output.writeError("  '\(answer)': 매뉴얼에 없는 번호예요. 'mundap cases'로 번호를 볼 수 있어요.\n")
      }
    }
  }

  private mutating func edited(_ text: String) -> String {
    Output.writeError("  고친 말 (그대로 두려면 Enter): ")
    let typed = input.readLine()?.cleanLine ?? ""
    if !typed.isEmpty { Output.writeError("  \"\(typed)\"\n") }
    return typed.isEmpty ? text : typed
  }

  /// The numbers of `answer` as the file has them; nil where one is no case's.
  private func cases(in answer: String) -> String? {
    let numbers = answer.split(separator: ",").map { $0.trimmed.caseNumber }
    return numbers.allSatisfy { manual.index(ofCase: $0) != nil } && !numbers.isEmpty
      ? numbers.joined(separator: ",") : nil
  }

  private func description(of item: Review.Item) -> String {
    let settled = item.case.flatMap { number in
      manual.index(ofCase: number).map { "\n  끝에 안내한 사례: \(number). \(manual.cases[$0].title)" }
    }
    return "\"\(item.text)\" (\(item.reason.korean), \(item.count)번)" + (settled ?? "")
  }
}
