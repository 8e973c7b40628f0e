/// What it costs to do the wrong thing; a question that was not needed costs 1.
///
/// Chosen by a sweep over phrasings that the weights had not been learnt from; the optimum is flat, so the figures are round.
package struct Costs: Sendable {
  /// The remedy of another case, or a remedy where the manual has none.
  package var wrongAnswer = 3.0
  /// A remedy that may be right where others may be too.
  package var answerTooSoon = 1.0
  /// A refusal where the manual has a remedy.
  package var wrongRefusal = 2.5
  /// A question to somebody who had said enough.
  package var needlessQuestion = 1.0
  /// More than that where what they meant is not among its answers.
  package var missingAnswer = 1.0
  /// A question to somebody whom the manual cannot help.
  package var vainQuestion = 2.0
  /// The share by which each question makes the next one about the same problem dearer.
  package var impatience = 0.5
  /// A question that offers nothing of what was left open; one that offers it in part costs its share.
  package var misfit = 2.0

  package init() {}
}
