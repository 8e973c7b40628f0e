/// What keeps a knowledge file from being used: where, and how to mend it.
package struct KnowledgeError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    case missing
    case unreadable
    case notText
    case empty
    case unclosedQuote
    case textAfterQuote
    case noHeader
    case missingColumn(String)
    case repeatedColumn(String)
    case unknownColumn(String)
    case tooManyCells(allowed: Int)
    case blankCell(String)
    case categoryOfNoRow
    case repeatedNumber(String, firstLine: Int)
    case noCases
    case tooFewCells(expected: Int)
    case emptyTerm
    case unknownKind(String, known: [String])
    case noPlace(last: String)
    case unknownCase(String)
    case staleWeights
    /// The weights are in use, but something was changed since they were learnt.
    case notLearntYet
    case damagedWeights
    case damagedCompilation
  }

  package let position: FilePosition
  package let reason: Reason

  package init(_ reason: Reason, path: String, line: Int = 0, column: Int = 0) {
    position = FilePosition(path: path, line: line, column: column)
    self.reason = reason
  }

  /// Whether the input is absent, rather than there and faulty.
  package var isMissingInput: Bool { reason == .missing }
}

extension KnowledgeError: CustomStringConvertible {
  /// One line for the author: `file:line:column: what is wrong and how to mend it`.
  package var description: String { "\(position): \(explanation)" }

  private var explanation: String {
    switch reason {
    case .missing:
      "파일이나 폴더가 없습니다. --knowledge 뒤의 경로를 확인하세요."
    case .unreadable:
      "읽을 수 없습니다. 읽기 권한이 있는 파일인지 확인하세요."
    case .notText:
      "여기부터 UTF-8 글이 아닙니다(제어 문자도 글이 아닙니다). 제어 문자가 있으면 지우고, 스프레드시트에서 'UTF-8 텍스트(탭으로 구분)'로 다시 저장하세요."
    case .empty:
      "비어 있습니다. 제목, 빈 줄, 머리글(No, 구분, 유형, 대처방법, 비고), 사례의 순서로 적으세요."
    case .unclosedQuote:
      "여기서 연 큰따옴표(\")가 닫히지 않았습니다. 칸의 끝에 \"를 붙이거나 앞의 \"를 지우세요."
    case .textAfterQuote:
      "닫는 큰따옴표(\") 뒤에 글이 더 있습니다. 칸 안의 따옴표는 \"\"로 두 번 적으세요."
    case .noHeader:
      "머리글 줄이 없습니다. 사례 앞에 No, 구분, 유형, 대처방법, 비고를 탭으로 나눈 줄을 두세요."
    case .missingColumn(let name):
      "머리글에 '\(name)' 칸이 없습니다. 머리글은 No, 구분, 유형, 대처방법, 비고입니다."
    case .repeatedColumn(let name):
      "머리글에 '\(name)' 칸이 두 번 있습니다. 하나만 남기세요."
    case .unknownColumn(let name):
      "머리글의 '\(name)'은(는) 모르는 칸입니다. 머리글은 No, 구분, 유형, 대처방법, 비고입니다."
    case .tooManyCells(let allowed):
      "칸이 \(allowed)개보다 많습니다. 칸 안에 탭이 들어 있지 않은지 보고, 남는 칸을 지우세요."
    case .blankCell(let name):
      "'\(name)' 칸이 비어 있습니다. 채우거나 이 줄을 지우세요."
    case .categoryOfNoRow:
      "첫 사례의 '구분'이 비어 있습니다. 빈 구분은 윗줄과 같다는 뜻이므로 첫 줄에는 적어야 합니다."
    case .repeatedNumber(let number, let firstLine):
      "번호 \(number)이(가) \(firstLine)번째 줄에 이미 있습니다. 사례마다 다른 번호를 적으세요."
    case .noCases:
      "사례가 한 줄도 없습니다. 머리글 아래에 사례를 한 줄씩 적으세요."
    case .tooFewCells(let expected):
      "칸이 \(expected)개 있어야 합니다. 칸은 탭으로 나눕니다."
    case .unknownKind(let name, let known):
      "'\(name)'은(는) 모르는 갈래입니다. \(known.joined(separator: ", ")) 가운데 하나를 적으세요."
    case .noPlace(let last):
      "몇째인지 알 수 없습니다. 1부터의 수나 '\(last)'을 적으세요."
    case .unknownCase(let number):
      "매뉴얼에 \(number)번 사례가 없습니다. 매뉴얼의 번호나 '-'를 적으세요."
    case .staleWeights:
      "사례의 번호나 유형이 지금과 다를 때 배운 것이라 쓰지 않습니다. 'mundap train'으로 다시 배우세요."
    case .notLearntYet:
      "매뉴얼이나 낱말이나 예문에 바뀐 것이 있는데 아직 배우지 않아, 그 전에 배운 것을 씁니다. 'mundap train'으로 마저 배우세요."
    case .damagedWeights:
      "배운 것을 읽을 수 없어 쓰지 않습니다. 'mundap train'으로 다시 배우세요."
    case .damagedCompilation:
      "손상되었거나 다른 판이 적은 것이라 쓰지 않고 글 파일을 읽습니다. 'mundap train --compile-only'로 다시 만드세요."
    case .emptyTerm:
      "낱말이 비어 있습니다. 글자나 숫자가 있는 말을 적으세요."
    }
  }
}
