import Dialogue

/// What slash commands say.
enum SlashCommandText {
  static func greeting(manual title: String) -> String {
    """
    문답입니다. '\(title)'에서 답을 찾아 드려요.
    무슨 일인지 평소 말하듯 적어 주세요.
    명령은 /help, 끝내기는 /quit 또는 Ctrl-D예요.
    """
  }

  /// What replies say of the commands.
  static let hints = Hints(
    startingOver: "처음부터 보시려면 \(SlashCommand.Name.reset.usage) 을 입력하세요.",
    leaving: "나가시려면 \(SlashCommand.Name.quit.usage) 를 입력하세요.")

  static var help: String {
    let usages = SlashCommand.Name.allCases.map { ($0.usage, "/\($0.korean)", $0.summary) }
    let lines = usages.map { usage, korean, summary in
      "  " + CellWidth.padded(usage, to: 16) + CellWidth.padded(korean, to: 12) + summary
    }
    return """
      증상을 적으면 매뉴얼에서 맞는 대처 방법을 찾아 드려요. 되물으면 번호나 말로 답해 주세요.

      \(lines.joined(separator: "\n"))
      """
  }

  /// For a conversation that goes on: where it stopped.
  static func resumed(after last: Turn, isOutdated: Bool) -> String {
    let warning = isOutdated ? " 그사이 매뉴얼이나 배운 것이 바뀌어서, 답이 그때와 다를 수 있어요." : ""
    return "\(last.turn)번째 말씀까지 나눈 대화를 이어 갈게요.\(warning) 마지막은 이랬어요.\n\n나> \(last.user)\n\(last.reply)"
  }

  static let reset = "처음부터 다시 시작할게요. 어떤 문제가 있으신가요?"
  static let nothingToTakeBack = "되돌릴 말이 없어요. 증상을 적어 주세요."
  static let goodbye = "안녕히 가세요."
  static let stopped = "살펴보던 것을 멈췄어요. 그 말씀은 없던 것으로 할게요. (↑ 를 누르면 다시 나와요.)"
  static let nothingToCancel = "(끝내려면 /quit 또는 Ctrl-D)"

  /// After a turn was taken back: the question that stands again, or the invitation to say it anew.
  static func tookBack(standing question: String?) -> String {
    "방금 하신 말씀은 없던 것으로 했어요. " + (question.map { "다시 여쭤볼게요.\n\n\($0)" } ?? "다시 적어 주세요.")
  }

  static func unknown(_ name: String) -> String {
    let nearest = SlashCommand.Name.nearest(to: String(name.dropFirst()))
    let shown = name.count > longestName ? name.prefix(longestName) + "…" : name[...]
    return "\(shown): 모르는 명령이에요. " + (nearest.map { "\($0.usage) 인가요? " } ?? "") + "/help 를 입력하면 명령을 볼 수 있어요."
  }

  /// As much of an unknown name as is worth showing.
  private static let longestName = 40

  /// For a line that begins with a command's name and goes on as no command does.
  static func sentence(beginningWith name: SlashCommand.Name) -> String {
    "\(name.usage): 뒤에 말이 이어져서 아무것도 하지 않았어요. 명령은 '\(name.usage)' 모양으로, 물어보시는 말은 / 없이 적어 주세요."
  }

  static let nothingToExport = "아직 나눈 말씀이 없어요. 증상을 적어 주세요."

  static func exported(to path: String) -> String { "\(path)에 대화를 적어 두었어요." }
}
