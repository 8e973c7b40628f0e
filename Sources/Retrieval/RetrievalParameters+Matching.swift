// The numbers of matching by words, which serves where nothing was learnt. `mundap tune` sweeps them on what the manual alone makes of
// all phrasings.
extension RetrievalParameters {
  /// How texts are matched by words: BM25 (see `Weighting`).
  package struct Matching: Hashable, Sendable {
    /// k₁: how soon further occurrences stop to count; the larger, the later (swept).
    ///
    /// Usual values lie between 1.2 and 2 (Robertson & Zaragoza 2009, section 3.5); `make bench KORQUAD=path` shows what it does to
    /// questions on long texts.
    package var saturation: Float = 1.2
    /// b: how far a long document is held back, from 0 (not at all) to 1 (swept).
    ///
    /// Usual values lie between 0.5 and 0.8; as above. A sweep prefers 1 by log loss (by 0.009 ± 0.001): cases are of one length, more or
    /// less, which texts are not.
    package var lengthNormalization: Float = 0.75
    /// What a bigram counts beside a whole word, for which it is 1: it is a piece of one (swept).
    package var bigram: Float = 0.5
    /// What two words side by side count beside each of them (swept).
    ///
    /// A sweep prefers 0 by log loss (by 0.010 ± 0.003), and shows no difference in hit@1.
    package var pair: Float = 0.5
    /// What a wrong keyboard mode counts.
    ///
    /// Chosen by judgement: it is a hint, which must not decide alone.
    package var keyboard: Float = 0.3
    /// How many documents a ranking names.
    ///
    /// Chosen by judgement: nobody looks further.
    package var mostMatches = 50
  }

  /// What an occurrence in each part of a case counts (BM25F); only what they are to each other matters.
  ///
  /// People describe a problem, and that is what 구분 and 유형 hold.
  package struct Fields: Hashable, Sendable {
    /// 구분 (swept).
    package var category: Float = 2
    /// 유형 (swept).
    package var title: Float = 3
    /// 대처방법 (swept).
    ///
    /// A sweep prefers half of it (by 0.016 ± 0.004), for a manual whose remedies are long.
    package var remedy: Float = 1
    /// 비고 (swept).
    ///
    /// Twice as much is hardly better (by 0.0018 ± 0.0008).
    package var notes: Float = 0.5
    /// What people say, where it was not learnt.
    ///
    /// Chosen by judgement: a folder is that only until `mundap train`.
    package var phrasing: Float = 1
  }

  /// How scores that were not learnt become probabilities (see `[Reading].init(scores:count:)`).
  ///
  /// Fitted by maximum likelihood on phrasings of the shipped manual's cases and on others that no case covers.
  package struct Fit: Hashable, Sendable {
    /// Scores are divided by it before they are shared out among the cases (swept).
    package var temperature = 1.6
    /// The log-odds that a message is about the manual which knows no word of it (swept).
    ///
    /// −0.6 is not clearly better (by 0.008 ± 0.004).
    package var bias = -1.1
    /// By how much these grow to a message of which the manual knows every word (swept).
    package var coverageSlope = 2.85
    /// By how much they grow with each point of the best score (swept).
    package var scoreSlope = 0.18
  }
}
