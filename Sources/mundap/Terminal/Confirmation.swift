import Glibc
import Knowledge

/// Asks the user for a yes.
enum Confirmation {
  /// Asks `question` at a terminal; where there is none nobody agrees.
  static func isGiven(to question: String) -> Bool {
    guard isatty(STDIN_FILENO) == 1 else { return false }
    Output.writeError(question)
    var input = StandardInput()
    return agreements.contains(input.readLine()?.trimmed.lowercased() ?? "")
  }

  private static let agreements = ["예", "네", "ㅇ", "ㅇㅇ", "응", "y", "yes"]
}
