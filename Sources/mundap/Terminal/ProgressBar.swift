import Glibc

/// A bar on standard error that shows how far a long piece of work has come; nothing where that is not a terminal
/// that can draw, or a screen reader reads it.
struct ProgressBar {
  private let title: String
  private let isShown: Bool

  init(_ title: String) {
    self.title = title
    isShown = Look(color: .auto, isTerminal: isatty(STDERR_FILENO) == 1).canRedraw
  }

  /// Shows that `share` of the work is done.
  func show(_ share: Double) {
    guard isShown else { return }
    let done = Int((share * Double(Self.width)).rounded())
    let bar = String(repeating: "#", count: done) + String(repeating: ".", count: Self.width - done)
    Output.writeError("\r\(title) [\(bar)] \(Int((share * 100).rounded())) %")
  }

  /// Clears the line.
  func finish() {
    if isShown { Output.writeError("\r\u{1B}[K") }
  }

  private static let width = 30
}
