/// One row of the manual: a problem and its remedy.
package struct Case: Equatable, Sendable {
  /// The author's number (No), the name by which users and files refer to the case.
  package let number: String
  /// The group (구분); a blank cell has been filled from the row above.
  package let category: String
  /// The problem in the author's words (유형).
  package let title: String
  /// What to do (대처방법).
  package let remedy: Remedy
  /// Remarks beside the remedy (비고), in the author's order.
  package let notes: [Segment]
  /// Line of the file where the row begins, from 1.
  package let line: Int
}
