@preconcurrency @unsafe import Glibc

/// The bytes that are typed, as Readline gets them: one at a time, beside the signals.
enum KeyboardInput {
  private nonisolated(unsafe) static var paste = PasteTracker()
  /// Bytes to hand over before others are read.
  private nonisolated(unsafe) static var unread: ArraySlice<UInt8> = []

  /// What stands for an error; Readline then gives the line up at once.
  private static let readError: Int32 = -2

  /// The next byte from `keyboard`, or why there is none: `EOF`, or an error where a signal came.
  ///
  /// Within a paste Readline must not hear of an error, nor of the end: it would insert what it has without knowing where that
  /// ends. The paste is ended for it first.
  static func nextByte(of keyboard: Int32) -> Int32 {
    if let byte = unsafe unread.popFirst() { return noted(Int32(byte)) }
    let byte = withoutC1(typedByte(of: keyboard)) { typedByte(of: keyboard) }
    if byte < 0, unsafe paste.isInside {
      unsafe unread = PasteTracker.closing[...]
      return nextByte(of: keyboard)
    }
    return noted(byte)
  }

  private static func noted(_ byte: Int32) -> Int32 {
    if let typed = UInt8(exactly: byte) { unsafe paste.note(typed) }
    return byte
  }

  /// `first`, but in the place of control characters of two bytes (C1), which terminals may obey, what follows them.
  private static func withoutC1(_ first: Int32, before next: () -> Int32) -> Int32 {
    var byte = first
    while byte == firstOfC1 {
      let second = next()
      guard secondsOfC1.contains(second) else {
        if let held = UInt8(exactly: second) { unsafe unread = [held] }
        return byte
      }
      byte = next()
    }
    return byte
  }

  private static let firstOfC1: Int32 = 0xC2
  private static let secondsOfC1: Range<Int32> = 0x80..<0xA0

  private static func typedByte(of keyboard: Int32) -> Int32 {
    while Signals.wait(toRead: keyboard) == nil {
      var byte: UInt8 = 0
      switch unsafe read(keyboard, &byte, 1) {
      case 1: return Int32(byte)
      case 0: return EOF
      default: if errno != EINTR && errno != EAGAIN { return EOF }
      }
    }
    return readError
  }
}
