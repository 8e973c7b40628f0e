@preconcurrency @unsafe import CReadline
@preconcurrency @unsafe import Glibc

/// Reads lines from a terminal through GNU Readline, which is global state: one thread only.
enum LineReader {
  enum Event: Equatable {
    case line(String)
    /// Ctrl-C cancelled the line, or there was nothing to cancel.
    case interrupted(isEmpty: Bool)
    case endOfInput
    /// SIGTERM or SIGHUP came.
    case terminated(signal: Int32)
  }

  /// Whether Readline has the terminal.
  private nonisolated(unsafe) static var isReading = false

  /// Prepares Readline; call it once, before the first `read`.
  ///
  /// - Parameters:
  ///   - completer: Makes, at the first Tab, what knows what Tab may complete.
  ///   - history: The lines of earlier sittings, the oldest first.
  static func setUp(completer: @escaping () -> Completer?, history: [String]) {
    Terminal.adoptUTF8Locale()
    rl_initialize()
    // After the user's inputrc has been read: no bell, and pasted text in the colours of typed text.
    for (variable, value) in [
      ("bell-style", "none"), ("enable-active-region", "off"), ("show-all-if-ambiguous", "on"),
      ("page-completions", "off"),
    ] {
      _ = unsafe rl_variable_bind(variable, value)
    }
    // Keys that Readline does not know leave no litter in the line.
    _ = unsafe rl_parse_and_bind(strdup("\"\\e[\": skip-csi-sequence"))
    if isatty(STDOUT_FILENO) == 0 { unsafe rl_outstream = unsafe stderr }
    using_history()
    for line in history { remember(line) }
    TabCompletion.offer(completer)
    Signals.block()
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    unsafe rl_getc_function = { KeyboardInput.nextByte(of: unsafe fileno($0)) }
  }

  /// Reads a line after showing `prompt`.
  static func read(prompt: String) -> Event {
    // A Ctrl-C from before is stale; a SIGTERM met while printing must not be lost.
    Signals.forgetInterrupt()
    unsafe isReading = true
    let line = unsafe readline(prompt)
    unsafe isReading = false
    defer { unsafe free(line) }
    switch Signals.pending {
    case nil: break
    case SIGINT?:
      Signals.forgetInterrupt()
      return .interrupted(isEmpty: rl_end == 0)
    case let signal?: return .terminated(signal: signal)
    }
    guard let line = unsafe line else { return .endOfInput }
    return .line(unsafe String(cString: line))
  }

  /// Puts a line into the history that the arrows go through.
  static func remember(_ line: String) { unsafe add_history(line) }

  // MARK: What signals ask for

  /// Draws the line for the window's new size.
  static func adaptToWindow() { rl_resize_terminal() }

  /// Gives the terminal back while `stop` stops the program, and draws the line again when it goes on.
  static func suspend(stopping stop: () -> Void) {
    if unsafe isReading { rl_deprep_terminal() }
    stop()
    guard unsafe isReading else { return }
    rl_prep_terminal(1)
    rl_resize_terminal()
    rl_on_new_line()
    rl_forced_update_display()
  }
}
