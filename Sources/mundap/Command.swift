import Analysis
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

    /// What may follow the name.
    var argument: String? {
      switch self {
      case .case: "번호"
      case .export: "[파일]"
      case .help, .cases, .why, .back, .reset, .quit: nil
      }
    }

    /// The command that was typed by its English or its Korean name, in whichever keyboard mode.
    init?(typed: String) {
      let typed = typed.lowercased()
      let readings = [typed, OtherMode.word(typedAs: typed)].compactMap(\.self)
      guard let name = Self.allCases.first(where: { readings.contains($0.rawValue) || readings.contains($0.korean) })
      else {
        return nil
      }
      self = name
    }

    /// The names that are nearest to one that was mistyped, at most two keys away.
    static func nearest(to typed: String) -> Name? {
      let readings = [typed, OtherMode.word(typedAs: typed)].compactMap(\.self)
      let distances = allCases.map { name in
        let names = [name.rawValue, name.korean]
        return (
          name, readings.flatMap { reading in names.map { OtherMode.distance(from: reading, to: $0) } }.min() ?? .max
        )
      }
      return distances.min { $0.1 < $1.1 }.flatMap { $0.1 <= farthest ? $0.0 : nil }
    }

    private static let farthest = 2

    /// What the command does, for `/help`.
    var summary: String {
      switch self {
      case .help: "이 도움말"
      case .cases: "매뉴얼의 사례 목록"
      case .case: "그 번호의 사례 전체"
      case .why: "방금 왜 그렇게 답했는지"
      case .back: "방금 한 말을 없던 일로"
      case .reset: "대화를 처음부터 다시"
      case .export: "지금까지의 대화를 파일로 (.md .html .csv …)"
      case .quit: "끝내기 (Ctrl-D도 됩니다)"
      }
    }

    var usage: String { argument.map { "/\(rawValue) \($0)" } ?? "/\(rawValue)" }
  }

  /// Parses a line; nil where it is no command.
  init?(parsing line: String) {
    // A Korean input method may type the wide slash.
    guard line.hasPrefix("/") || line.hasPrefix("／") else { return nil }
    let words = line.dropFirst().split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let argument = words.count > 1 ? words[1].trimmed : ""
    let typed = words.first.map { $0.lowercased() } ?? ""
    guard let name = Name(typed: typed) else {
      self = .unknown("/" + typed)
      return
    }
    self.init(name, argument: argument)
  }

  private init(_ name: Name, argument: String) {
    switch name {
    case .case where argument.isEmpty: self = .cases
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
