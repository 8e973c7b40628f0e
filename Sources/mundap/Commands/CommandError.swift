/// What keeps a subcommand from doing what it was asked: where, and how to mend it.
struct CommandError: Error, Equatable {
  /// What is wrong.
  enum Reason: Equatable {
    /// No place was named, and none of the default ones has a manual.
    case noKnowledge
    /// There are no phrasings to learn from.
    case nothingToLearn
    /// There is no folder of manuals to learn from.
    case noCollection
    /// Phrasings cannot be added to a manual that has no folder.
    case notAKnowledgeFolder
    /// The phrasings that are there cannot be read.
    case unreadablePhrasings
    case cannotReplace
    /// The manual has no case of this number.
    case unknownCase(String)
    /// The transcript is about the manual of this title, which is not the one in use.
    case otherManual(String)
    /// So many transcripts were picked, and nobody said yes.
    case unconfirmedRemoval(count: Int)
    /// Standard output takes no more, for the system's reason.
    case cannotWriteOutput(String)
  }

  let reason: Reason
  /// The file or folder; nil where it is about none.
  let path: String?

  init(_ reason: Reason, path: String? = nil) {
    self.reason = reason
    self.path = path
  }
}

extension CommandError: CustomStringConvertible {
  /// One line: `path: what is wrong and how to mend it`.
  var description: String { (path.map { "\($0): " } ?? "") + explanation }

  private var explanation: String {
    switch reason {
    case .noKnowledge: "실행 파일 옆에도, 설치한 곳에도, 여기에도 매뉴얼이 없습니다. --knowledge 뒤에 매뉴얼 파일이나 폴더를 적으세요."
    case .nothingToLearn: "phrasings.tsv에 예문이 없어 배울 것이 없습니다."
    case .noCollection: "매뉴얼 폴더를 모은 폴더가 아닙니다. 매뉴얼마다 manual.tsv와 followups.tsv를 담은 폴더들이 있는 곳을 적으세요."
    case .notAKnowledgeFolder: "예문을 더하려면 폴더여야 합니다. 매뉴얼을 manual.tsv로 담은 폴더를 --knowledge 뒤에 적으세요."
    case .unreadablePhrasings: "읽을 수 없습니다. 읽기 권한이 있는 파일인지 확인하세요."
    case .cannotReplace: "쓸 수 없습니다. 쓰기 권한이 있는 폴더인지 확인하세요."
    case .unknownCase(let number): "\(number)번 사례는 없습니다. 'mundap cases'로 목록을 보세요."
    case .otherManual(let title): "'\(title)'의 기록이에요. 그 매뉴얼을 --knowledge 뒤에 적어 주세요."
    case .unconfirmedRemoval(let count): "아무것도 지우지 않았어요. 기록 \(count)개를 지우시려면 --yes 를 붙여 주세요."
    case .cannotWriteOutput(let reason): "표준 출력에 쓸 수 없습니다: \(reason)"
    }
  }
}
