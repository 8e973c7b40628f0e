@preconcurrency @unsafe import CReadline
@preconcurrency @unsafe import Glibc

/// Reads lines from a terminal through GNU Readline.
///
/// Readline is global state, and so is this: one thread only.
///
/// Signals are blocked and read from a descriptor beside the keyboard, by a `getc` of our own: Ctrl-C then acts at once in
/// every mode of Readline's, in a search and within a paste too, which its own handlers and hooks do not manage.
enum LineReader {
  enum Event: Equatable {
    case line(String)
    case interrupted
    case endOfInput
    /// SIGTERM or SIGHUP came.
    case terminated(signal: Int32)
  }

  private nonisolated(unsafe) static var signalDescriptor: Int32 = -1
  private nonisolated(unsafe) static var pendingSignal: Int32 = 0
  private nonisolated(unsafe) static var isReading = false

  /// What `getc` returns for an error; Readline then gives the line up at once.
  private static let readError: Int32 = -2

  /// Prepares Readline; call it once, before the first `read`.
  static func setUp() {
    unsafe adoptUTF8Locale()
    rl_initialize()
    // After the user's inputrc has been read: no bell, and pasted text in the colours of typed text.
    for (variable, value) in [("bell-style", "none"), ("enable-active-region", "off")] {
      _ = unsafe rl_variable_bind(variable, value)
    }
    // Keys that Readline does not know leave no litter in the line.
    _ = unsafe rl_parse_and_bind(strdup("\"\\e[\": skip-csi-sequence"))
    // Tab completes file names by default, which nobody means in a conversation.
    _ = unsafe rl_parse_and_bind(strdup("tab: tab-insert"))
    if isatty(STDOUT_FILENO) == 0 { unsafe rl_outstream = unsafe stderr }
    using_history()
    unsafe blockSignals()
    // Ctrl-\ is a slip of the hand here, and would leave a crash report on the screen.
    signal(SIGQUIT, SIG_IGN)
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    unsafe rl_getc_function = { unsafe LineReader.getc($0) }
  }

  /// Reads a line after showing `prompt`, and remembers it in the history.
  static func read(prompt: String) -> Event {
    // A Ctrl-C from before is stale; a SIGTERM met while printing must not be lost.
    if unsafe pendingSignal == SIGINT { unsafe pendingSignal = 0 }
    unsafe isReading = true
    let line = unsafe readline(prompt)
    unsafe isReading = false
    defer { unsafe free(line) }
    switch unsafe pendingSignal {
    case 0: break
    case SIGINT:
      unsafe pendingSignal = 0
      return .interrupted
    case let signal: return .terminated(signal: signal)
    }
    guard let line = unsafe line else { return .endOfInput }
    let text = unsafe String(decoding: UnsafeRawBufferPointer(start: line, count: strlen(line)), as: UTF8.self)
    if text.contains(where: { !$0.isWhitespace }) { unsafe add_history(line) }
    return .line(text)
  }

  /// The width of the terminal in cells.
  static var columns: Int {
    var size = winsize()
    return unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Makes sure that Readline takes Hangul: in the C locale it drops every byte of it without a word.
  ///
  /// `rl_initialize()` reads the environment again, so `setlocale` alone does not do.
  @unsafe private static func adoptUTF8Locale() {
    func isUTF8() -> Bool { unsafe String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8" }
    if unsafe setlocale(LC_CTYPE, "") != nil, isUTF8() { return }
    for name in ["C.UTF-8", "C.utf8", "ko_KR.UTF-8", "en_US.UTF-8"] {
      guard unsafe setlocale(LC_CTYPE, name) != nil, isUTF8() else { continue }
      let overridesAll = unsafe getenv("LC_ALL").map { unsafe $0.pointee != 0 } ?? false
      unsafe setenv(overridesAll ? "LC_ALL" : "LC_CTYPE", name, 1)
      return
    }
  }

  // MARK: Signals

  @unsafe private static func blockSignals() {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGTSTP] { unsafe sigaddset(&set, signal) }
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    unsafe signalDescriptor = unsafe signalfd(-1, &set, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK))
  }

  @unsafe private static func getc(_ stream: UnsafeMutablePointer<FILE>?) -> Int32 {
    let keyboard = unsafe fileno(stream)
    while unsafe pendingSignal == 0 {
      var descriptors = unsafe [
        pollfd(fd: keyboard, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signalDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      if unsafe poll(&descriptors, 2, -1) < 0 {
        if errno == EINTR { continue }
        return readError
      }
      if descriptors[1].revents != 0 {
        unsafe takeSignals()
        continue
      }
      var byte: UInt8 = 0
      switch unsafe Glibc.read(keyboard, &byte, 1) {
      case 1: return Int32(byte)
      case 0: return EOF
      default: if errno != EINTR && errno != EAGAIN { return EOF }
      }
    }
    return readError
  }

  @unsafe private static func takeSignals() {
    var information = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while unsafe Glibc.read(signalDescriptor, &information, size) == size {
      switch Int32(information.ssi_signo) {
      case SIGWINCH: rl_resize_terminal()
      case SIGTSTP: unsafe suspend()
      case let signal: unsafe pendingSignal = signal
      }
    }
  }

  /// Stops the program as Ctrl-Z asks, and draws the line again when it goes on.
  @unsafe private static func suspend() {
    if unsafe isReading { rl_deprep_terminal() }
    var set = sigset_t()
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, SIGTSTP)
    raise(SIGTSTP)
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    guard unsafe isReading else { return }
    rl_prep_terminal(1)
    rl_resize_terminal()
    rl_on_new_line()
    rl_forced_update_display()
  }
}
