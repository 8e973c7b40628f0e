/// Every number of Retrieval that was fitted or chosen: what it means, its unit, how it was found, and what finds it again.
///
/// "Swept" are those that `mundap tune --parameter NAME` tries beside their neighbours, `NAME` being the path to the number, such
/// as `learning.penalty`; what is said about a sweep is what it printed for the shipped manual. Where nothing is said the value in use
/// came out best.
package struct RetrievalParameters: Hashable, Sendable {
  /// The values in use.
  package static let chosen = RetrievalParameters()

  package var learning = Learning()
  package var sets = Sets()
  package var kinds = Kinds()
  package var calibration = Calibration()
  package var passages = Passages()
  package var suspicion = Suspicion()
  package var matching = Matching()
  package var fields = Fields()
  package var fit = Fit()

  /// How a classifier is learnt.
  package struct Learning: Hashable, Sendable {
    /// λ of the penalty ½λ‖w‖² on large weights, in nats for a squared weight (swept).
    ///
    /// A sample prefers half of it by log loss (by 0.011 ± 0.001), and shows no difference in hit@1.
    package var penalty = 0.025
    /// The same for acts, whose features are those of a line and of where it stands.
    ///
    /// Chosen by leaving out writers, and manuals: `mundap eval --leave-manual-out`.
    package var actPenalty = 0.1
    /// The same for pairs of a question and a passage, all of whose features are whole steps.
    ///
    /// Chosen as `actPenalty` was.
    package var passagePenalty = 0.05
    /// The share of its cases' mean weight that a set of cases inherits, from 0 to 1 (swept).
    package var inheritance = 1.0
    /// How many texts must hold a term for it to be learnt: what one seen but once teaches is chance (swept).
    ///
    /// One more or less makes no difference; with one less the files are longer.
    package var fewestHolders = 2
    /// Of so many texts one must hold a term for it to be learnt: among very many texts one seen twice is chance too (swept).
    ///
    /// Below 12,000 texts it asks for no more than `fewestHolders`, so that only all phrasings can show it.
    package var mostTextsPerHolder = 4_000
    /// Smaller weights, in hundredths, are left out: they are most of a file and hardly move a score (swept).
    ///
    /// Half of it makes hardly a difference (a log loss less by 0.0008 ± 0.0004), and the files longer.
    package var leastWeight = 12

    /// How many steps of the search are remembered for the curvature.
    ///
    /// 3 to 20 are usual (Nocedal & Wright 2006, section 7.2).
    package var memory = 10
    /// The search takes no more steps than these.
    ///
    /// Chosen for the search to end by itself; `mundap train` takes the longer the more there are.
    package var mostIterations = 120
    /// The search ends where no part of the gradient, in nats for a unit of weight, is larger.
    ///
    /// Chosen by judgement: files have weights in hundredths.
    package var tolerance = 1e-4
    /// Of the fall that the slope promises, the share that a step must bring (Armijo's rule).
    ///
    /// The usual value (Nocedal & Wright 2006, section 3.1).
    package var sufficientDecrease = 1e-4
    /// How often a step that does not bring it is halved before the search ends.
    ///
    /// Chosen by judgement: by then it is a billionth.
    package var mostHalvings = 30
  }

  /// Which sets of cases are classes of their own.
  package struct Sets: Hashable, Sendable {
    /// How many phrasings must name a set for it to be a class (swept).
    ///
    /// Twice as many are not clearly better (0.006 ± 0.003); with all phrasings `leastShare` asks for more than either.
    package var fewestPhrasings = 8
    /// The share of the phrasings that must: sets multiply with the phrasings, and most are one writer's idea (swept).
    ///
    /// From 2,700 phrasings on it asks for more than `fewestPhrasings`, so that only all phrasings can show it.
    package var leastShare = 0.003
    /// How much a set that is no class must overlap with one that is (Jaccard, from 0 to 1) to count as that; else it counts as each
    /// of its cases in equal parts (swept).
    package var likeness = 0.6
  }

  /// What a feature of each kind counts beside a word, for which it is 1.
  package struct Kinds: Hashable, Sendable {
    /// Two words side by side, which repeat what each of them says (swept).
    ///
    /// Half of it makes no difference.
    package var pair: Float = 0.5
    /// Sounds, of which there are many to a word (swept).
    package var sound: Float = 0.5
    /// A wrong keyboard mode.
    ///
    /// Chosen by judgement: it is a hint, and too few phrasings have it for a sweep to tell.
    package var keyboard: Float = 0.5
    /// A feature of where a text stands, which counts beside those of the text, whose length is 1.
    ///
    /// Chosen as `Learning.actPenalty` was.
    package var context: Float = 0.1
  }

  /// Which passages are read for an answer.
  package struct Passages: Hashable, Sendable {
    /// So many passages of other cases are read at most, those that share most with the line.
    ///
    /// Chosen by judgement: each costs a turn some microseconds, and the best is seldom among the later ones.
    package var othersRead = 12
  }

  /// How it is found out how sure a classifier may be.
  ///
  /// What is found, the temperature, is learnt and not chosen: `weights.tsv` has it, and `mundap tune` shows it for cases
  /// (`--parameter cases.temperature`) and for acts (`--parameter acts.temperature`).
  ///
  /// `mundap train` leaves out every fifth line, which gives 0.83 for cases. Leaving out writers gives 0.86, with which `mundap eval`
  /// finds the same acts and a larger calibration error (0.044 for 0.040, 0.077 for 0.076). For acts it takes 1; leaving out every
  /// fifth line gives 0.98, which makes no difference.
  package struct Calibration: Hashable, Sendable {
    /// Between this temperature and the hottest the best is looked for.
    ///
    /// Chosen wide: what is found lies well within them.
    package var coldest = 0.2
    package var hottest = 3.0
    /// How near the temperature must come to the best.
    ///
    /// Files have it in hundredths; half of one is near enough.
    package var tolerance = 0.005
    /// In so many parts texts are left out.
    ///
    /// Chosen by judgement: each more is another training.
    package var foldCount = 5
    /// In so many bins of equal mass confidences are compared with the truth.
    ///
    /// The usual number (Guo and others 2017).
    package var binCount = 10
    /// What is less probable surprises no more.
    ///
    /// Chosen by judgement: one phrasing that a value makes impossible should not outweigh all others.
    package var leastProbability = 1e-12
    /// How many phrasings of single cases a writer must have for a share of them to be reported.
    ///
    /// Chosen for the share's standard error: with 100 it is five points at most.
    package var fewestPhrasings = 100
    /// A sweep takes all phrasings where there are no more than these, else those of so many writers.
    ///
    /// Chosen for a sweep to take minutes.
    package var mostPhrasings = 3_000
    package var sampledWriters = 3
  }

  /// Which phrasings `mundap check` looks at twice.
  ///
  /// Chosen by judgement: looser than what is told to the author, who hears only of what the second look finds.
  package struct Suspicion: Hashable, Sendable {
    /// A suspect's own case has a smaller probability than this.
    package var doubt = 0.2
    /// Another one has a larger probability than this.
    package var conviction = 0.6
    /// So large a share of the phrasings is left out at once at most: the rest must still teach what all teach.
    package var mostHeldOut = 0.1
  }
}
