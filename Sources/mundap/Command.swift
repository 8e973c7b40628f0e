import Knowledge

/// A line that begins with `/`: something to do rather than something to say.
enum Command: Equatable {
  case help
  case cases
  case showCase(String)
  case why
  case back
  case reset
  case export(String)
  case quit
  /// A name that stands for no command.
  case unknown(String)
  /// A command that needs a word more.
  case incomplete(Name)

  enum Name: String, CaseIterable {
    case help, cases, `case`, why, back, reset, export, quit

    /// The Korean name beside the English one.
    var korean: String {
      switch self {
      case .help: "도움말"
      case .cases: "목록"
      case .case: "사례"
      case .why: "왜"
      case .back: "뒤로"
      case .reset: "처음"
      case .export: "내보내기"
      case .quit: "끝"
      }
    }

    /// What must follow the name.
    var argument: String? {
      switch self {
      case .case: "번호"
      case .help, .cases, .why, .back, .reset, .export, .quit: nil
      }
    }

    /// What the command does, for `/help`.
    var summary: String {
      switch self {
      case .help: "이 도움말"
      case .cases: "매뉴얼의 사례 목록"
      case .case: "그 번호의 사례 전체"
      case .why: "방금 왜 그렇게 답했는지"
      case .back: "방금 한 말을 없던 일로"
      case .reset: "대화를 처음부터 다시"
      case .export: "지금까지의 대화를 파일로 (.md .html .txt .csv .jsonl)"
      case .quit: "끝내기 (Ctrl-D도 됩니다)"
      }
    }

    var usage: String {
      if self == .export { return "/export [파일]" }
      return argument.map { "/\(rawValue) \($0)" } ?? "/\(rawValue)"
    }
  }

  /// Parses a line; nil where it is no command.
  init?(parsing line: String) {
    // A Korean input method may type the wide slash.
    guard line.hasPrefix("/") || line.hasPrefix("／") else { return nil }
    let words = line.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let argument = words.count > 1 ? words[1].trimmed : ""
    let typed = words.first.map { $0.lowercased() } ?? ""
    guard let name = Name.allCases.first(where: { $0.rawValue == typed || $0.korean == typed }) else {
      self = .unknown("/" + typed)
      return
    }
    self.init(name, argument: argument)
  }

  private init(_ name: Name, argument: String) {
    if name.argument != nil && argument.isEmpty {
      self = .incomplete(name)
      return
    }
    switch name {
    case .help: self = .help
    case .cases: self = .cases
    case .case: self = .showCase(argument.caseNumber)
    case .why: self = .why
    case .back: self = .back
    case .reset: self = .reset
    case .export: self = .export(argument)
    case .quit: self = .quit
    }
  }
}
