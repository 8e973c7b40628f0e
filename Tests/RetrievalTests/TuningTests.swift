import Knowledge
import Testing

@testable import Retrieval

/// What other values of the numbers in use come to.
@Suite struct TuningTests {
  private let knowledge: KnowledgeBase

  init() throws {
    let rows = "No\t구분\t유형\t대처방법\n1\t가\t창이 안 뜸\t재설치\n2\t가\t메일 수신 오류\t재발송\n"
    let manual = try Manual(parsing: Table(parsing: TextFile(bytes: Array(rows.utf8), path: "m.tsv")))
    let said: [(CaseSet, String)] = [
      ([0], "창이 안 떠요"), ([1], "메일이 안 와요"), ([0], "화면에 창이 없어요"), ([1], "메일을 못 받았어요"), ([0, 1], "안 돼요"),
      (.noCase, "점심 뭐 먹지"),
    ]
    let phrasings = ["한 사람", "다른 사람", "또 한 사람"].flatMap { writer in
      said.map { Phrasing(cases: $0, text: "\($1) \(writer)", writer: writer) }
    }
    let acts = [(SpeechAct.thanks, "고맙습니다"), (.failure, "그래도 안 돼요")].flatMap { act, said in
      (0..<6).map { SpeechAct.Example(act: act, said: "\(said) \($0)") }
    }
    knowledge = KnowledgeBase(manual: manual, phrasings: phrasings, korean: GeneralKorean(acts: acts))
  }

  private func sweep(_ name: String, writers: Set<String>? = nil) throws -> Sweep {
    var tuning = Tuning(of: knowledge, writers: writers)
    return tuning.sweep(over: try #require(SweptParameter(named: name)))
  }

  @Test(
    "A sweep tries the value in use and its neighbours, in ascending order",
    arguments: [
      ("learning.penalty", [0.0125, 0.025, 0.05], 0.025), ("learning.fewestHolders", [1, 2, 3], 2),
      ("kinds.pair", [0.25, 0.5, 1], 0.5), ("fit.bias", [-1.6, -1.1, -0.6], -1.1),
    ])
  func values(name: String, values: [Double], inUse: Double) throws {
    let sweep = try sweep(name)
    #expect(sweep.points.map(\.value) == values)
    #expect(sweep.inUse?.value == inUse)
    #expect(sweep.exampleCount == knowledge.phrasings.count)
  }

  @Test func `A heavier penalty, a third part of sounds: each value is learnt by itself`() throws {
    for name in ["learning.penalty", "kinds.sound", "matching.bigram", "fields.title", "fit.temperature"] {
      let losses = try sweep(name).points.map(\.figures.logLoss)
      #expect(Set(losses).count == losses.count, "\(name)")
    }
  }

  @Test func `The same sweep twice has the same figures, alone or after another`() throws {
    var tuning = Tuning(of: knowledge)
    let sweeps = try ["learning.penalty", "kinds.pair"].map {
      tuning.sweep(over: try #require(SweptParameter(named: $0)))
    }
    #expect(try sweeps == [sweep("learning.penalty"), sweep("kinds.pair")])
  }

  @Test(
    "Writers are left out where there are several, and nobody where nothing is learnt",
    arguments: [
      ("learning.penalty", nil, ["다른 사람", "또 한 사람", "한 사람"]), ("matching.bigram", nil, nil),
      ("acts.temperature", nil, nil),
      ("cases.temperature", ["한 사람", "다른 사람"], ["다른 사람", "한 사람"]), ("learning.penalty", ["한 사람"], nil),
    ] as [(String, Set<String>?, [String]?)])
  func writers(name: String, writers: Set<String>?, expected: [String]?) throws {
    #expect(try sweep(name, writers: writers).writers == expected)
  }

  @Test func `Temperatures are tried for cases and for acts, with the one that makes the truth likeliest`() throws {
    for (name, count) in [("cases.temperature", 18), ("acts.temperature", 12)] {
      let sweep = try sweep(name)
      #expect(sweep.exampleCount == count)
      // Nothing was learnt and kept, so that no value is in use.
      #expect(sweep.inUse == nil)
      #expect(sweep.points.count >= 6)
      #expect(try #require(sweep.best).figures.logLoss <= sweep.points.map(\.figures.logLoss).min() ?? 0)
    }
  }

  @Test func `Progress ascends to the whole`() throws {
    for name in ["learning.penalty", "cases.temperature", "acts.temperature"] {
      var (tuning, shares) = (Tuning(of: knowledge), [Double]())
      _ = tuning.sweep(over: try #require(SweptParameter(named: name))) { shares.append($0) }
      #expect(shares == shares.sorted() && shares.last == 1, "\(name)")
    }
  }

  @Test func `The best has the least log loss, and of equals it is the one in use`() {
    func point(_ value: Double, _ probability: Double, isInUse: Bool = false) -> Sweep.Point {
      let prediction = HeldOutPrediction(probabilities: [probability, 1 - probability], truth: 0)
      return Sweep.Point(value: value, figures: HeldOutFigures([prediction]), isInUse: isInUse)
    }
    func best(_ points: [Sweep.Point]) -> Double? { Sweep(of: "", leavingOut: nil, points: points).best?.value }
    #expect(best([point(1, 0.5), point(2, 0.7), point(3, 0.6, isInUse: true)]) == 2)
    #expect(best([point(1, 0.6), point(2, 0.5), point(3, 0.6, isInUse: true)]) == 3)
    #expect(best([]) == nil)
  }

  @Test func `A sample is taken only of many phrasings`() throws {
    #expect(Tuning.sample(of: knowledge) == nil)
    // Three writers of a hundred and more phrasings of one case; the others wrote fewer of what may be several.
    let phrasings = ["가", "나", "다", "라"].enumerated().flatMap { place, writer in
      (0..<900).map { Phrasing(cases: $0 < 100 * place ? [0, 1] : [0], text: "말", writer: writer) }
    }
    let many = KnowledgeBase(manual: knowledge.manual, phrasings: phrasings)
    #expect(Tuning.sample(of: many) == ["나", "다", "라"])
  }

  @Test func `Names are paths, and each is there once`() {
    let names = SweptParameter.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.split(separator: ".").count == 2 })
    #expect(SweptParameter(named: "penalty") == nil)
  }
}
