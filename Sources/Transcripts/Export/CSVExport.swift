import Dialogue

/// A transcript as a table that Excel opens (RFC 4180, with a byte order mark, without which Excel takes Hangul for Latin).
struct CSVExport {
  private let transcript: Transcript

  init(_ transcript: Transcript) {
    self.transcript = transcript
  }

  var text: String {
    let header = ["기록", "번호", "때", "나", "한 일", "사례", "갈래", "확신", "답"]
    return "\u{FEFF}" + ([header] + transcript.entries.map(row)).map(Self.line).joined()
  }

  private func row(for entry: Transcript.Entry) -> [String] {
    let turn = entry.turn
    return [
      transcript.name, "\(turn.turn)", entry.time, turn.user, turn.act.rawValue, turn.case ?? "", turn.branch ?? "",
      "\(turn.confidence)", turn.reply,
    ]
  }

  private static func line(of cells: [String]) -> String { cells.map(quoted).joined(separator: ",") + "\r\n" }

  /// A cell in quotation marks; one that a spreadsheet would run as a formula gets an apostrophe (OWASP, CSV injection).
  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.first { !$0.isWhitespace }.map { "=+-@＝＋－＠".contains($0) } ?? false
    let text = (isFormula ? "'" : "") + cell
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
