import Analysis

extension SlashCommand {
  /// Which command it is, whatever follows it.
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

    /// What else people type for it.
    private var synonyms: [String] {
      switch self {
      case .help: ["h", "?"]
      case .quit: ["exit", "q", "종료", "그만", "나가기", "끝내기"]
      case .cases, .case, .why, .back, .reset, .export: []
      }
    }

    private var names: [String] { [rawValue, korean] + synonyms }

    /// The command that was typed by one of its names, in whichever keyboard mode.
    init?(typed: String) {
      let readings = Self.readings(of: typed)
      guard let name = Self.allCases.first(where: { !readings.isDisjoint(with: $0.names) }) else { return nil }
      self = name
    }

    /// The command whose name was mistyped: at most two keys went wrong, and no more than one in three.
    static func nearest(to typed: String) -> Name? {
      let distances = allCases.compactMap { name in
        readings(of: typed).flatMap { reading in name.names.compactMap { distance(from: reading, to: $0) } }.min()
          .map { (name, $0) }
      }
      return distances.min { $0.1 < $1.1 }?.0
    }

    /// How many keys went wrong; nil where they are too many for a slip.
    private static func distance(from reading: String, to name: String) -> Int? {
      let keys = OtherMode.keyCount(of: name)
      return OtherMode.distance(from: reading, to: name, atMost: min(farthest, keys / keysToOneSlip))
    }

    private static let farthest = 2
    private static let keysToOneSlip = 3

    /// The word as typed, and in the keyboard's other mode; none where it is longer than any name.
    private static func readings(of typed: String) -> Set<String> {
      if typed.utf8.count > longest { return [] }
      let plain = NormalizedText(typed).string
      // Shift tells 끝 (Rmx) from 긑, and Caps Lock nothing; one key is a slip in either mode.
      let others = plain.unicodeScalars.count > 1 ? [typed, plain].compactMap(OtherMode.word) : []
      return Set([plain] + others)
    }

    /// More bytes than any name takes, mistyped, in full-width letters or in conjoining jamo.
    private static let longest = 64

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
}
