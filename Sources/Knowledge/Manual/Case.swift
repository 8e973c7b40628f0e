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
  /// Rules beside the remedy (비고), one for each mark or sentence, in the order of the cell.
  package let notes: [Step]
  /// Line of the file where the row begins, from 1.
  package let line: Int

  /// The notes for one who is in the branch at `position`: all but those that name another branch and not this one.
  package func notes(ofBranch position: Int) -> [Step] {
    let labels = remedy.branches.map { $0.label.filter { !$0.isWhitespace } }
    return notes.filter { note in
      let named = labels.indices.filter { note.names(labels[$0], among: labels) }
      return named.isEmpty || named.contains(position)
    }
  }
}

extension Step {
  /// Whether `label` stands in it by itself: 회원 does not in "비회원", where that is a label too; a number names nothing.
  fileprivate func names(_ label: String, among labels: [String]) -> Bool {
    let longer = labels.filter { $0 != label && $0.contains(label) }
    let text = longer.reduce(source.filter { !$0.isWhitespace }) { $0.replacing($1, with: "") }
    return label.count > 1 && text.contains(label)
  }
}
