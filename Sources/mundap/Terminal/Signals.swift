@preconcurrency @unsafe import CReadline
@preconcurrency @unsafe import Glibc

/// The signals of a terminal: blocked, and read from a descriptor beside the keyboard when there is time for them.
///
/// Ctrl-C then acts at once in every mode of Readline's, in a search and within a paste too, which Readline's own handlers and hooks
/// do not manage. They are global state, and so is this: one thread only.
enum Signals {
  /// What stops a reply that is being shown.
  private static let interruptions = [SIGINT, SIGTERM, SIGHUP]

  /// Where blocked signals can be read; nil before they are blocked.
  private nonisolated(unsafe) static var descriptor: Int32?

  /// The number of the signal that came; 0, which no signal has, where none did: a handler writes it.
  private nonisolated(unsafe) static var received: Int32 = 0

  /// The signal that came and was not acted upon.
  static var pending: Int32? { unsafe received == 0 ? nil : unsafe received }

  /// Ends the wait of a Ctrl-C, which was acted upon or is stale; what ends the program is never forgotten.
  static func forgetInterrupt() {
    if unsafe received == SIGINT { unsafe received = 0 }
  }

  /// Blocks the signals; call it once.
  static func block() {
    var set = mask(SIG_BLOCK, interruptions + [SIGWINCH, SIGTSTP])
    unsafe descriptor = unsafe signalfd(-1, &set, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK))
    // For the moments in which they are let through.
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { unsafe Signals.received = $0 }
    for signal in interruptions { unsafe sigaction(signal, &action, nil) }
    // Ctrl-\ is a slip of the hand here, and would leave a crash report on the screen.
    signal(SIGQUIT, SIG_IGN)
  }

  /// Does `work` with the interruptions let through: they end a system call that waits, and are pending then.
  static func lettingThrough<Result>(_ work: () throws -> Result) rethrows -> Result {
    guard unsafe descriptor != nil else { return try work() }
    mask(SIG_UNBLOCK, interruptions)
    defer { mask(SIG_BLOCK, interruptions) }
    return try work()
  }

  /// Waits until `file` can be read; the signal that came first where one did, which is pending then.
  static func wait(toRead file: Int32) -> Int32? {
    while pending == nil {
      var descriptors = unsafe [
        pollfd(fd: file, events: Int16(POLLIN), revents: 0),
        pollfd(fd: descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      // It fails only for the moment.
      if unsafe poll(&descriptors, 2, -1) < 0 { continue }
      if descriptors[1].revents == 0 { return nil }
      take()
    }
    return pending
  }

  /// Acts upon the signals that came: the window's new size and Ctrl-Z at once, the others are pending then.
  static func take() {
    guard let descriptor = unsafe descriptor else { return }
    var information = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    while unsafe Glibc.read(descriptor, &information, size) == size {
      switch Int32(information.ssi_signo) {
      case SIGWINCH: LineReader.adaptToWindow()
      case SIGTSTP: LineReader.suspend(stopping: stopProgram)
      case let signal: unsafe received = signal
      }
    }
  }

  /// Stops the program until it is told to go on.
  private static func stopProgram() {
    raise(SIGTSTP)
    mask(SIG_UNBLOCK, [SIGTSTP])
    mask(SIG_BLOCK, [SIGTSTP])
  }

  /// Blocks or unblocks `signals`, and returns the set of them.
  @discardableResult
  private static func mask(_ how: Int32, _ signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for signal in signals { unsafe sigaddset(&set, signal) }
    unsafe pthread_sigmask(how, &set, nil)
    return set
  }
}
