package import Knowledge

/// A case as lines that can be read out over the phone.
///
/// Line breaks, indents and the numbers of the steps are ours; the words and all other marks are the author's.
package struct RemedyText {
  private var blocks: [ReplyBlock] = []

  /// The whole case, or of its branches but the one at `branch`.
  package static func reply(of entry: Case, branch: Int? = nil) -> Reply {
    var text = RemedyText()
    text.blocks = [
      ReplyBlock(.title, "\(entry.number). \(entry.title) (\(entry.category))"), ReplyBlock(.paragraph, ""),
    ]
    if entry.remedy.steps.isEmpty { text.blocks.append(ReplyBlock(.paragraph, Wording.noRemedy, depth: 1)) }
    text.append(entry.remedy.before, depth: 1)
    for (position, part) in entry.remedy.branches.enumerated() where branch == nil || branch == position {
      text.append([part.heading], depth: 1)
      text.append(part.steps, depth: 2)
    }
    text.append(entry.remedy.after, depth: 1)
    let notes = branch.map(entry.notes(ofBranch:)) ?? entry.notes
    if !notes.isEmpty {
      text.blocks += [ReplyBlock(.paragraph, ""), ReplyBlock(.paragraph, Wording.notes, depth: 1)]
      for note in notes { text.append(note, depth: 2) }
    }
    return Reply(text.blocks)
  }

  /// The steps alone, of all branches or of the one at `branch`.
  static func reply(outlining entry: Case, branch: Int?) -> Reply {
    var text = RemedyText()
    text.append(branch.map(entry.remedy.steps(ofBranch:)) ?? entry.remedy.steps, depth: 1)
    return Reply(text.blocks)
  }

  /// The text of `reply(of:branch:)`.
  static func text(of entry: Case, branch: Int? = nil) -> String { reply(of: entry, branch: branch).text }

  /// Passages of a case, each in a line; a branch's heading is never shown without what stands under it.
  static func reply(quoting passages: [String], of entry: Case) -> Reply {
    Reply(completed(passages, of: entry.remedy).map { ReplyBlock(.step, $0, depth: 1, isQuoted: true) })
  }

  private static func completed(_ passages: [String], of remedy: Remedy) -> [String] {
    passages.reduce(into: []) { shown, passage in
      let branch = remedy.branches.first { $0.heading.text == passage }
      shown += ([passage] + (branch?.steps.map(\.text) ?? [])).filter { !shown.contains($0) }
    }
  }

  /// Appends `steps`, numbering them where there are several that the author did not number.
  private mutating func append(_ steps: [Step], depth: Int) {
    let first = steps.prefix { $0.kind == .text || $0.kind == .step }
    let isList =
      first.count > 1 && first.contains { $0.kind == .step } && first.allSatisfy { $0.number == nil }
    for (position, step) in steps.enumerated() {
      append(step, depth: depth, number: isList && position < first.count ? position + 1 : nil)
    }
  }

  private mutating func append(_ step: Step, depth: Int, number: Int? = nil) {
    blocks.append(
      ReplyBlock(
        ReplyBlock.Kind(step.kind), step.text, depth: depth, mark: number.map { "\($0)." }, setsPathApart: true,
        isQuoted: true))
  }
}

extension ReplyBlock.Kind {
  fileprivate init(_ kind: Step.Kind) {
    self =
      switch kind {
      case .text, .step: .step
      case .note: .note
      case .setting: .setting
      case .heading: .heading
      }
  }
}
