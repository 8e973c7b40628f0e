/// What a column of the manual holds, told from its header however the author words and spaces it.
enum Column: String, CaseIterable {
  case number = "No"
  case category = "구분"
  case title = "유형"
  case remedy = "대처방법"
  case notes = "비고"

  /// Words that a header cell may hold, without spaces and in lower case.
  private var words: [String] {
    switch self {
    case .number: ["no", "번호", "순번", "연번"]
    case .category: ["구분", "분류"]
    case .title: ["유형", "증상", "문제"]
    case .remedy: ["대처", "조치", "해결", "방법"]
    case .notes: ["비고", "참고"]
    }
  }

  /// The column that a header cell names ("대 처 방 법 안 내" → 대처방법), nil where it names none.
  init?(header: String) {
    let squeezed = header.filter { !$0.isWhitespace }.lowercased()
    let match = Self.allCases.first { column in
      // "No" is a whole cell ("No", "No."): as a part it would be found in "Note".
      column.words.contains { $0 == "no" ? squeezed.trimmingSuffix(".") == $0 : squeezed.contains($0) }
    }
    guard let match else { return nil }
    self = match
  }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> Substring {
    hasSuffix(suffix) ? dropLast(suffix.count) : self[...]
  }
}
