@preconcurrency @unsafe import Glibc
import SystemPackage

/// The terminal that the user reads: its size and language, and writing to it.
enum Terminal {
  /// The width of the window in cells.
  static var columns: Int {
    var size = winsize()
    return unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Writes to the terminal; false where Ctrl-C or a signal that ends the program cut it short.
  ///
  /// The signals are let through meanwhile: a write that waits for a slow terminal would keep a blocked one waiting too.
  static func write(_ text: String) throws(Errno) -> Bool {
    var bytes = Array(text.utf8)[...]
    Signals.take()
    while !bytes.isEmpty {
      if Signals.pending != nil { return false }
      do {
        let count = try Signals.lettingThrough {
          try unsafe bytes.withUnsafeBytes {
            try unsafe FileDescriptor.standardOutput.write($0, retryOnInterrupt: false)
          }
        }
        bytes = bytes.dropFirst(count)
      } catch {
        let error = error as? Errno ?? .ioError
        if error != .interrupted { throw error }
      }
    }
    return true
  }

  /// Makes sure that Readline takes Hangul: in the C locale it drops every byte of it without a word.
  ///
  /// `rl_initialize()` reads the environment again, so `setlocale` alone does not do.
  static func adoptUTF8Locale() {
    func isUTF8() -> Bool { unsafe String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8" }
    if unsafe setlocale(LC_CTYPE, "") != nil, isUTF8() { return }
    for name in ["C.UTF-8", "C.utf8", "ko_KR.UTF-8", "en_US.UTF-8"] {
      guard unsafe setlocale(LC_CTYPE, name) != nil, isUTF8() else { continue }
      let overridesAll = unsafe getenv("LC_ALL").map { unsafe $0.pointee != 0 } ?? false
      unsafe setenv(overridesAll ? "LC_ALL" : "LC_CTYPE", name, 1)
      return
    }
  }
}
