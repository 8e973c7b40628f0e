@preconcurrency @unsafe import CReadline
@preconcurrency @unsafe import Glibc
import SystemPackage

/// Reads lines from a terminal through GNU Readline.
///
/// Readline is global state, and so is this: one thread only.
///
/// Signals are blocked and read from a descriptor beside the keyboard, by a `getc` of our own: Ctrl-C then acts at once in
/// every mode of Readline's, in a search and within a paste too, which its own handlers and hooks do not manage.
enum LineReader {
  enum Event: Equatable {
    case line(String)
    /// Ctrl-C cancelled the line, or there was nothing to cancel.
    case interrupted(isEmpty: Bool)
    case endOfInput
    /// SIGTERM or SIGHUP came.
    case terminated(signal: Int32)
  }

  private nonisolated(unsafe) static var signalDescriptor: Int32 = -1
  private nonisolated(unsafe) static var pendingSignal: Int32 = 0
  private nonisolated(unsafe) static var isReading = false

  /// What `getc` returns for an error; Readline then gives the line up at once.
  private static let readError: Int32 = -2

  /// What Tab offers, and the words of it that Readline has not taken yet.
  private nonisolated(unsafe) static var makeCompleter: () -> Completer? = { nil }
  private nonisolated(unsafe) static var completer: Completer?
  private nonisolated(unsafe) static var offered: ArraySlice<String> = []

  /// Prepares Readline; call it once, before the first `read`.
  ///
  /// - Parameters:
  ///   - completer: Makes, at the first Tab, what knows what Tab may complete.
  ///   - history: The lines of earlier sittings, the oldest first.
  static func setUp(completer: @escaping () -> Completer?, history: [String]) {
    unsafe adoptUTF8Locale()
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
    for line in history { unsafe add_history(line) }
    unsafe complete(with: completer)
    unsafe blockSignals()
    // Ctrl-\ is a slip of the hand here, and would leave a crash report on the screen.
    signal(SIGQUIT, SIG_IGN)
    rl_catch_signals = 0
    rl_catch_sigwinch = 0
    unsafe rl_getc_function = { unsafe LineReader.getc($0) }
  }

  /// Reads a line after showing `prompt`.
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
      return .interrupted(isEmpty: rl_end == 0)
    case let signal: return .terminated(signal: signal)
    }
    guard let line = unsafe line else { return .endOfInput }
    return unsafe .line(string(line))
  }

  /// Puts a line into the history that the arrows go through.
  static func remember(_ line: String) { unsafe add_history(line) }

  /// Writes to the terminal; false where Ctrl-C or a signal that ends the program cut it short.
  ///
  /// The signals are let through meanwhile: a write that waits for a slow terminal would keep a blocked one waiting too.
  static func write(_ text: String) throws(Errno) -> Bool {
    var bytes = Array(text.utf8)[...]
    if unsafe signalDescriptor >= 0 { unsafe takeSignals() }
    while !bytes.isEmpty {
      if unsafe pendingSignal != 0 { return false }
      unsafe mask(SIG_UNBLOCK, interruptions)
      let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      let error = errno
      unsafe mask(SIG_BLOCK, interruptions)
      if count < 0 && error != EINTR { throw Errno(rawValue: error) }
      bytes = bytes.dropFirst(max(0, count))
    }
    return true
  }

  /// Waits until `descriptor` can be read, and returns nil, or else the signal that came before it could.
  static func waitForSignal(orReading descriptor: Int32) -> Int32? {
    while unsafe pendingSignal == 0 {
      var descriptors = unsafe [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signalDescriptor, events: Int16(POLLIN), revents: 0),
      ]
      if unsafe poll(&descriptors, 2, -1) < 0 { continue }
      if descriptors[0].revents != 0 { return nil }
      unsafe takeSignals()
    }
    defer { if unsafe pendingSignal == SIGINT { unsafe pendingSignal = 0 } }
    return unsafe pendingSignal
  }

  /// What stops a reply that is being shown.
  private static let interruptions = [SIGINT, SIGTERM, SIGHUP]

  @unsafe private static func string(_ bytes: UnsafePointer<CChar>) -> String {
    unsafe String(decoding: UnsafeRawBufferPointer(start: bytes, count: strlen(bytes)), as: UTF8.self)
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

  // MARK: Completion

  @unsafe private static func complete(with completer: @escaping () -> Completer?) {
    unsafe makeCompleter = completer
    // Matched byte by byte: ASCII alone.
    unsafe rl_basic_word_break_characters = UnsafePointer(strdup(" \t,.?!"))
    unsafe rl_attempted_completion_function = { word, _, _ in
      if unsafe LineReader.completer == nil { unsafe LineReader.completer = unsafe LineReader.makeCompleter() }
      guard let word = unsafe word, let completer = unsafe LineReader.completer else { return nil }
      // Readline makes it a space before each attempt.
      rl_completion_append_character = 0
      switch unsafe completer.completion(of: LineReader.string(word), in: LineReader.string(rl_line_buffer)) {
      case .files: return nil
      case .words(let words):
        rl_attempted_completion_over = 1
        unsafe LineReader.offered = words[...]
        return unsafe rl_completion_matches(word) { _, _ in
          unsafe LineReader.offered.popFirst().flatMap { unsafe strdup($0) }
        }
      }
    }
  }

  // MARK: Signals

  @unsafe private static func blockSignals() {
    var set = unsafe mask(SIG_BLOCK, interruptions + [SIGWINCH, SIGTSTP])
    unsafe signalDescriptor = unsafe signalfd(-1, &set, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK))
    // For the moments in which they are let through.
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { unsafe LineReader.pendingSignal = $0 }
    for signal in interruptions { unsafe sigaction(signal, &action, nil) }
  }

  @discardableResult
  @unsafe private static func mask(_ how: Int32, _ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    unsafe pthread_sigmask(how, &set, nil)
    return set
  }

  /// The next byte that was typed, or why there is none.
  ///
  /// Within a paste Readline must not hear of an error, nor of the end: it would insert what it has without knowing where that
  /// ends. The paste is ended for it first.
  @unsafe private static func getc(_ stream: UnsafeMutablePointer<FILE>?) -> Int32 {
    if let byte = unsafe unreadBytes.popFirst() { return unsafe noted(Int32(byte)) }
    let byte = unsafe withoutC1(nextByte(of: fileno(stream)), before: { unsafe nextByte(of: fileno(stream)) })
    if byte < 0, unsafe paste.isInside {
      unsafe unreadBytes = PasteTracker.closing[...]
      return unsafe getc(stream)
    }
    return unsafe noted(byte)
  }

  private nonisolated(unsafe) static var paste = PasteTracker()
  /// Bytes to hand over before others are read.
  private nonisolated(unsafe) static var unreadBytes: ArraySlice<UInt8> = []

  @unsafe private static func noted(_ byte: Int32) -> Int32 {
    if let typed = UInt8(exactly: byte) { unsafe paste.note(typed) }
    return byte
  }

  /// `first`, but for control characters of two bytes (C1), which terminals may obey: then what follows them.
  @unsafe private static func withoutC1(_ first: Int32, before next: () -> Int32) -> Int32 {
    var byte = first
    while byte == firstOfC1 {
      let second = next()
      guard secondsOfC1.contains(second) else {
        if let held = UInt8(exactly: second) { unsafe unreadBytes = [held] }
        return byte
      }
      byte = next()
    }
    return byte
  }

  private static let firstOfC1: Int32 = 0xC2
  private static let secondsOfC1: Range<Int32> = 0x80..<0xA0

  @unsafe private static func nextByte(of keyboard: Int32) -> Int32 {
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
    raise(SIGTSTP)
    unsafe mask(SIG_UNBLOCK, [SIGTSTP])
    unsafe mask(SIG_BLOCK, [SIGTSTP])
    guard unsafe isReading else { return }
    rl_prep_terminal(1)
    rl_resize_terminal()
    rl_on_new_line()
    rl_forced_update_display()
  }
}
