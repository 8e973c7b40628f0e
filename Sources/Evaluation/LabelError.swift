package import Knowledge

/// What keeps a file of labels from being used: where, and how to mend it.
package struct LabelError: Error, Equatable, Sendable {
  /// What is wrong.
  package enum Reason: Equatable, Sendable {
    case missing
    case unreadable
    case notText
    case empty
    /// The line is neither a message nor a dialogue nor a follow-up.
    case notALabel
  }

  package let position: FilePosition
  package let reason: Reason

  package init(_ reason: Reason, path: String, line: Int = 0, column: Int = 0) {
    position = FilePosition(path: path, line: line, column: column)
    self.reason = reason
  }

  /// What the reader of texts found wrong with a file of labels.
  init(_ error: KnowledgeError) {
    position = error.position
    reason =
      switch error.reason {
      case .missing: .missing
      case .notText: .notText
      default: .unreadable
      }
  }
}

extension LabelError: CustomStringConvertible {
  /// One line for the author: `file:line:column: what is wrong and how to mend it`.
  package var description: String { "\(position): \(explanation)" }

  private var explanation: String {
    switch reason {
    case .missing: "파일이 없습니다. 경로를 확인하세요."
    case .unreadable: "읽을 수 없습니다. 읽기 권한이 있는 파일인지 확인하세요."
    case .notText: "여기부터 UTF-8 글이 아닙니다. UTF-8로 다시 저장하세요."
    case .empty: "라벨이 한 줄도 없습니다. \(Self.cure)"
    case .notALabel: "라벨이 아닙니다. \(Self.cure)"
    }
  }

  private static let cure = "id, query(또는 turns), act, cases를 가진 JSON 객체를 한 줄에 하나씩 적으세요."
}
