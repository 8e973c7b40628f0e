/// Every number of Dialogue that was chosen: what it means, its unit, and how it was found.
///
/// Where nothing else is said a number was chosen by judgement, and `mundap eval` on the sets of `Tests/Evaluation` says what another
/// one comes to; what was chosen by looking at a development set says so, for it may flatter the figures of that set.
package struct DialogueParameters: Sendable {
  /// The values in use.
  package static let chosen = DialogueParameters()

  package var belief = BeliefUpdate()
  package var policy = Deciding()
  package var acts = Acts()
  package var questions = Questions()
  package var remedies = Remedies()

  /// How a belief moves.
  package struct BeliefUpdate: Sendable {
    /// The mass above which a case is beyond doubt.
    package var certainty = 0.7
    /// How often a user picks an answer by mistake.
    package var slip = 0.02
    /// What is less probable is as good as impossible, so that sets do not pile up over a conversation.
    package var leastMass = 1e-6
    /// More of what is believed than this is not denied by a word beside it.
    package var mostDenied = 0.9
    /// Above this share of conflict what is said now is believed instead of what was said before.
    package var mostConflict = 0.97
    /// A reply that is about none of the cases with this probability brings nothing new.
    package var vain = 0.6
  }

  /// What is done in a state, beside the costs of doing the wrong thing (`Costs`).
  package struct Deciding: Sendable {
    /// So many questions in a row that bring nothing new are enough.
    package var patience = 2
    /// So many cases are named beside a guess.
    package var runnersUp = 3
    /// Who guesses a case that is less probable guesses wrong nearly always.
    package var worthGuessing = 0.15
    /// A remedy that was less probable than this from the start is not worth trying.
    package var leastChance = 0.05
    /// More answers than these cannot be the best guess, nor sets with less mass the best question.
    package var answersWeighed = 2
    package var leastMass = 0.03
    /// So many of the likeliest cases at most are asked about without being a set of their own.
    package var longestPrefix = 5
    /// So many answers can be told apart at a glance.
    package var optionLimit = 6
  }

  /// What a line does.
  package struct Acts: Sendable {
    /// A wish for a human being as probable as this wins over all else.
    package var wish = 0.5
    /// A denial must be as probable as this after a question, and as `likelyDenial` after a remedy.
    ///
    /// It takes back what was shown; where it may be something else it is taken for that. Chosen with the development dialogues.
    package var sureDenial = 0.5
    package var likelyDenial = 0.4
    /// A report of a step is not one of success where it is so much as likely.
    ///
    /// Chosen with the development follow-ups.
    package var unfinished = 0.35
    /// Who names another case as probably as `plain` describes it, where a description is as likely as `descriptive` of a denial.
    ///
    /// Chosen with the development dialogues.
    package var plain = 0.8
    package var descriptive = 0.1
    /// In bytes, some 300 syllables: who writes more tells a tale, which neither picks an answer nor joins two problems in a line.
    package var longestLine = 900
    /// Nobody says more courtesies before a new problem.
    package var mostCourtesies = 3
  }

  /// What answers a question; the numbers were chosen with the development follow-ups, but for the lengths.
  package struct Questions: Sendable {
    /// How many times as much a passage that does not answer costs as to say that none does.
    package var caution = 1.2
    /// What a case's probability is worth in the score (log odds) of its passages.
    package var caseWeight: Float = 3
    /// What a passage of another case must score to answer: where the line asks for one, and where it may be that none answers.
    package var likelyElsewhere: Float = -0.5
    package var surelyElsewhere: Float = 6
    /// A second passage is shown where its score is no lower than this below the best, and both have so few characters.
    package var tie: Float = 0.4
    package var shortAnswer = 120
    /// A question of no more words than these that names a branch asks for it.
    package var wordsOfBranch = 2
  }

  /// What a line says of a remedy.
  package struct Remedies: Sendable {
    /// Lines that are less like each other (Dice, 0 to 1) say different things.
    ///
    /// Who was asked for the branch is likely to name it, and lines that are more alike than `plainLikeness` say the same. Chosen with
    /// the development follow-ups.
    package var leastLikeness = 0.3
    package var leastLikenessAsked = 0.05
    package var plainLikeness = 0.45
    /// So many pairs of syllables are a title that nobody says by chance, and such a share of them is a quotation.
    package var shortestTitle = 4
    package var quotedShare = 0.7
    /// So many steps are shown ahead.
    package var stepsAhead = 3
  }
}
