/// Shares as people read them.
enum Percentage {
  /// `part` of `whole` with one decimal; a dash where there is no whole.
  static func text(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let tenths = (1000 * part + whole / 2) / whole
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
