/// Words of digits that are no secret by their form: a version, a date, a time, an error's code, a hash function, a firm's
/// telephone number.
enum WellKnownForm {
  /// Whether `word`, in lower case, has such a form.
  static func fits(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let shape = shape(of: word)
    if isVersion(shape) || isPercentage(shape) || isFirm(word) { return true }
    return forms.contains(shape) || prefixes.contains { String(word).hasPrefix($0) } || String(word).contains("://")
  }

  /// The word with each run of digits as its length: "2026-11-23" → "4-2-2", "1.0.26" → "1.1.2".
  private static func shape(of word: ArraySlice<Unicode.Scalar>) -> String {
    var shape = ""
    var run = 0
    for scalar in word {
      if DigitSequence.isDigit(scalar) {
        run += 1
      } else {
        shape += run > 0 ? "\(run)" : ""
        shape.unicodeScalars.append(scalar)
        run = 0
      }
    }
    return shape + (run > 0 ? "\(run)" : "")
  }

  /// Dates, times, small fractions and ranges.
  private static let forms: Set<String> = [
    "4-2-2", "4.2.2", "4/2/2", "2-2-2", "2.2.2", "2/2/2", "4-2", "4.2", "4/2", "2/2", "1/2", "2/1", "1/1", "4-1-2",
    "4-1-1", "4-2-1",
    "4.1.2", "4.1.1", "4.2.1", "4/1/2", "2:2", "1:2", "2:2:2", "1~1", "1~2", "2~2", "1-1", "1-2", "2-2",
  ]

  private static let prefixes = ["0x", "err-", "err_", "error", "e-0", "sha-"]

  /// "1.0.0.26", "v2.3".
  private static func isVersion(_ shape: String) -> Bool {
    let numbers = shape.hasPrefix("v") ? shape.dropFirst() : shape[...]
    let parts = numbers.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isNumber) }
  }

  private static func isPercentage(_ shape: String) -> Bool {
    shape.hasSuffix("%") && shape.dropLast().allSatisfy { $0.isNumber || $0 == "." }
  }

  /// 15xx-xxxx, 16xx-xxxx, 18xx-xxxx.
  private static func isFirm(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let digits = word.filter(DigitSequence.isDigit)
    let isNumber = word.allSatisfy { DigitSequence.isDigit($0) || $0 == "-" }
    return isNumber && digits.count == 8 && digits[0] == "1" && "568".unicodeScalars.contains(digits[1])
  }
}
