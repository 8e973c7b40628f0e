@preconcurrency @unsafe import CReadline
@preconcurrency @unsafe import Glibc

/// What Tab offers, as Readline asks for it: the words once, then one after the other.
enum TabCompletion {
  /// Made at the first Tab; nil inside where there is none to be had.
  private nonisolated(unsafe) static var completer = Deferred<Completer?>(nil)
  /// The words that Readline has not taken yet.
  private nonisolated(unsafe) static var offered: ArraySlice<String> = []

  /// Lets Tab offer what the completer knows that `makeCompleter` makes at the first Tab.
  static func offer(_ makeCompleter: @escaping () -> Completer?) {
    unsafe completer = Deferred(makeCompleter)
    // Matched byte by byte: ASCII alone.
    unsafe rl_basic_word_break_characters = UnsafePointer(strdup(" \t,.?!"))
    unsafe rl_attempted_completion_function = { word, _, _ in
      guard let word = unsafe word else { return nil }
      let completion = unsafe TabCompletion.completion(of: String(cString: word), in: String(cString: rl_line_buffer))
      guard case .words(let words) = completion else { return nil }
      rl_attempted_completion_over = 1
      unsafe TabCompletion.offered = words[...]
      return unsafe rl_completion_matches(word) { _, _ in
        unsafe TabCompletion.offered.popFirst().flatMap { unsafe strdup($0) }
      }
    }
  }

  /// What `word`, the last of `line`, may become; nil, as for files, where that is Readline's to say.
  private static func completion(of word: String, in line: String) -> Completer.Completion? {
    // Readline makes it a space before each attempt.
    rl_completion_append_character = 0
    return try? unsafe completer.use { $0?.completion(of: word, in: line) }
  }
}
