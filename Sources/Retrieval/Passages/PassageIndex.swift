package import Analysis
import Glibc
package import Knowledge

/// The passages of a manual, ready to be held against a question: which terms each has, and how rare they are.
package struct PassageIndex: Sendable {
  package let passages: [Passage]
  /// The passages of each case.
  let ranges: [Range<Int>]
  let types: [[PassageType]]
  /// For each term that a passage or an example has, its number.
  private let numbers: [Term: Int]
  /// By the term's number.
  private let rarities: [Float]
  /// The passages that hold each term.
  private let postings: [[Int]]
  /// For each passage the sum of its terms' rarities.
  private let totals: [Float]
  /// The terms of each case's title, and of each branch's heading.
  private let titles: [Set<Int>]
  /// Lines that the authors know the answers of, by the case that was shown.
  private let questions: OnDemand<KnownQuestions>
  let markers: Markers
  private let unknownRarity: Float

  /// - Parameter followUps: Lines whose answers are known; those that are no questions are passed over.
  package init(manual: Manual, followUps: [FollowUpExample], analyzer: Analyzer, markers: Markers) {
    let byCase = manual.cases.enumerated().map { Passage.all(of: $1, at: $0, markers: markers) }
    passages = byCase.flatMap(\.self)
    var (ranges, start) = ([Range<Int>](), 0)
    for own in byCase {
      ranges.append(start..<(start + own.count))
      start += own.count
    }
    self.ranges = ranges
    self.markers = markers
    types = passages.map { PassageType.types(of: $0.text, by: markers) }
    var numbers: [Term: Int] = [:]
    var postings: [[Int]] = []
    for (place, passage) in passages.enumerated() {
      for term in Self.terms(of: analyzer.terms(in: passage.text)) {
        let number = numbers[term] ?? postings.count
        if number == postings.count {
          numbers[term] = number
          postings.append([])
        }
        postings[number].append(place)
      }
    }
    let count = Float(passages.count)
    let rarities = postings.map { log((count + 1) / (Float($0.count) + 0.5)) }
    let unknownRarity = log((count + 1) / 0.5)
    self.unknownRarity = unknownRarity
    var totals = [Float](repeating: 0, count: passages.count)
    for (number, places) in postings.enumerated() {
      for place in places { totals[place] += rarities[number] }
    }
    self.totals = totals
    titles = manual.cases.map { entry in Set(Self.terms(of: analyzer.terms(in: entry.title)).compactMap { numbers[$0] })
    }
    (self.numbers, self.postings, self.rarities) = (numbers, postings, rarities)
    let asked = Dictionary(grouping: followUps.filter { $0.act.isQuestion && $0.shown != nil }) { $0.shown ?? 0 }
    let (ofCases, known) = (ranges, numbers)
    questions = OnDemand { index in
      var questions = KnownQuestions()
      for followUp in asked[index] ?? [] {
        let own = followUp.target == index ? Array(zip(ofCases[index], byCase[index])) : []
        questions.add(
          followUp.said, terms: Self.terms(of: analyzer.terms(in: followUp.said)),
          answers: own.filter { followUp.isAnswered(by: $1.text) }.map(\.0)
        ) { known[$0].map { rarities[$0] } ?? unknownRarity }
      }
      return questions
    }
  }

  /// The words and pairs of syllables among `terms`, each once and in order: sums over them must be the same every time.
  private static func terms(of terms: [Term]) -> [Term] {
    var seen: Set<Term> = []
    return terms.filter { ($0.kind == .word || $0.kind == .bigram) && seen.insert($0).inserted }
  }

  /// How a question lies to every passage: the rarities of the terms that both have.
  struct Overlap {
    /// The sum of the rarities of the question's own terms.
    let total: Float
    /// For each passage the sum of the shared terms' rarities; of those that are not in its case's title; and the largest.
    var shared: [Float]
    var fresh: [Float]
    var rarest: [Float]
    /// The question's terms.
    let terms: [Term]
  }

  /// How a question of `tokens` lies to every passage.
  ///
  /// O(postings of its terms + passages).
  func overlap(of tokens: [Token]) -> Overlap {
    let terms = Self.terms(of: tokens.map(\.term))
    var total: Float = 0
    var (shared, fresh, rarest) = (
      [Float](repeating: 0, count: passages.count), [Float](repeating: 0, count: passages.count),
      [Float](repeating: 0, count: passages.count)
    )
    for term in terms {
      guard let number = numbers[term] else {
        total += unknownRarity
        continue
      }
      let rarity = rarities[number]
      total += rarity
      for place in postings[number] {
        shared[place] += rarity
        rarest[place] = max(rarest[place], rarity)
        if !titles[passages[place].index].contains(number) { fresh[place] += rarity }
      }
    }
    return Overlap(total: total, shared: shared, fresh: fresh, rarest: rarest, terms: terms)
  }

  /// The share of the terms of the passage at `place` that `overlap` holds.
  func share(ofPassage place: Int, in overlap: Overlap) -> Float {
    totals[place] > 0 ? overlap.shared[place] / totals[place] : 0
  }

  /// How like the line is to those lines of the case at `index` whose answers are known.
  ///
  /// - Parameter excluded: A line that is no example of itself.
  func likeness(of overlap: Overlap, toExamplesOf index: Int, excluding excluded: String?) -> Likeness {
    let questions = questions[index]
    let isSaid = questions.marks(of: overlap.terms)
    var likeness = Likeness(known: [Float](repeating: 0, count: ranges[index].count), unanswered: 0)
    for example in questions.examples where example.said != excluded {
      let common = example.terms.reduce(Float(0)) { isSaid[$1] ? $0 + questions.rarities[$1] : $0 }
      let value = 2 * common / max(1, example.weight + overlap.total)
      if example.answers.isEmpty { likeness.unanswered = max(likeness.unanswered, value) }
      for place in example.answers {
        let position = place - ranges[index].lowerBound
        likeness.known[position] = max(likeness.known[position], value)
      }
    }
    return likeness
  }

  struct Likeness {
    /// For each passage of the case.
    var known: [Float]
    var unanswered: Float
  }
}
