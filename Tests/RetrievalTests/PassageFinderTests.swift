import Analysis
import Testing

@testable import Knowledge
@testable import Retrieval

/// Which passage answers a question, on a manual of two cases made by hand.
@Suite struct PassageFinderTests {
  private static let markers = Markers([
    .phoneQuestion: ["전화"], .pathQuestion: ["메뉴"], .timeQuestion: ["언제"], .timeUnit: ["시"],
  ])
  private static let analyzer = Analyzer()

  /// The first case has the passages 0 (a telephone), 1 (a path) and 2 (a time), the second 3.
  private static let manual = Manual(
    title: "두 사례",
    cases: [
      entry("메일 오류", "센터(☎ 02-123-4567)에 메일 요청 ☞ [설정 > 비밀번호]에서 변경", notes: "* 평일 9시부터 상담"),
      entry("인증서 오류", "프로그램 삭제 및 재설치"),
    ])

  private static func entry(_ title: String, _ remedy: String, notes: String = "") -> Case {
    Case(
      number: title, category: "가", title: title, remedy: Remedy(parsing: remedy), notes: Step.notes(in: notes), line: 2
    )
  }

  /// Questions after the first case; one that names no piece has no answer.
  private static let followUps: [FollowUpExample] = [
    ("전화 어디로 해요", "02-123-4567"), ("어느 전화로 걸어요", "02-123-4567"), ("무슨 메뉴에서 변경하죠", "비밀번호"), ("메뉴 이름이요", "비밀번호"),
    ("상담 언제부터 해요", "평일"), ("언제 열어요", "평일"), ("수수료가 있나요", nil),
  ].map { said, piece in
    FollowUpExample(
      shown: 0, act: piece == nil ? .unansweredQuestion : .question, said: said, target: piece.map { _ in 0 },
      pieces: piece.map { [$0] } ?? [])
  }

  private static let index = PassageIndex(
    manual: manual, followUps: followUps, analyzer: analyzer, markers: markers)

  private func findings(by finder: PassageFinder, for text: String, excluding: String? = nil) -> PassageFinder.Findings
  {
    finder.findings(for: Self.analyzer.tokens(in: text), text: text, shown: 0, excluding: excluding)
  }

  // MARK: The index

  @Test func `The passages of each case follow one another`() {
    #expect(Self.index.passages.map(\.index) == [0, 0, 0, 1])
    #expect(Self.index.ranges == [0..<3, 3..<4])
    #expect(Self.index.types.map { $0.contains(.phone) } == [true, false, false, false])
    #expect(Self.index.types.map { $0.contains(.path) } == [false, true, false, false])
    #expect(Self.index.types.map { $0.contains(.time) } == [false, false, true, false])
  }

  @Test(
    "A passage shares the words that it holds; those of its title are not fresh",
    arguments: [("센터", [0], [0]), ("메일", [0], []), ("프로그램 변경", [1, 3], [1, 3]), ("날씨", [], [])])
  func overlaps(text: String, shared: [Int], fresh: [Int]) {
    let overlap = Self.index.overlap(of: Self.analyzer.tokens(in: text))
    #expect(overlap.shared.indices.filter { overlap.shared[$0] > 0 } == shared)
    #expect(overlap.fresh.indices.filter { overlap.fresh[$0] > 0 } == fresh)
    #expect(overlap.total > 0)
    for place in 0..<4 { #expect((0...1).contains(Self.index.share(ofPassage: place, in: overlap))) }
  }

  @Test(
    "A line is like the examples that a passage is known to answer, itself left out",
    arguments: [
      ("전화 어디로 해요", nil, [true, false, false], false), ("전화 어디로 해요", "전화 어디로 해요", [false, false, false], false),
      ("수수료가 있나요", nil, [false, false, false], true), ("수수료가 있나요", "수수료가 있나요", [false, false, false], false),
    ] as [(String, String?, [Bool], Bool)])
  func likeness(text: String, excluded: String?, known: [Bool], unanswered: Bool) {
    let overlap = Self.index.overlap(of: Self.analyzer.tokens(in: text))
    let likeness = Self.index.likeness(of: overlap, toExamplesOf: 0, excluding: excluded)
    #expect(likeness.known.map { $0 > 0.99 } == known)
    #expect((likeness.unanswered > 0.99) == unanswered)
  }

  // MARK: The finder

  /// Says that a passage answers which holds what is asked for, or words of the question beside the title's; made by hand.
  private func handMade(classes: [String] = ["answers", "other"]) -> PassageFinder? {
    var packer = FeatureTable.Packer()
    for (term, weight) in [("fresh > 0.0", 8_000), ("path in path", 9_000), ("phone in phone", 9_000)] {
      packer.add(kind: Term.Kind.context.rawValue, term: term, rarity: 100, weights: [(0, weight)])
    }
    let weights = Weights(
      edition: "e", subject: .passages, formula: Classifier.formula, classes: classes, temperature: 100,
      biases: [-100, 0], features: packer.table())
    return PassageFinder(weights, index: Self.index)
  }

  @Test(
    "What holds what is asked for comes first",
    arguments: [("전화는요", 0), ("메뉴는요", 1), ("비밀번호는", 1), ("평일인가요", 2)])
  func handMade(text: String, best: Int) throws {
    let findings = findings(by: try #require(handMade()), for: text)
    // The other case shares nothing with any of these lines.
    #expect(findings.own.count == 3 && findings.others.isEmpty)
    #expect(findings.own.first?.passage == Self.index.passages[best])
    #expect(findings.own.map(\.score) == findings.own.map(\.score).sorted(by: >))
    #expect((findings.own.first?.probability ?? 0) > 0.5 && (findings.own.last?.probability ?? 1) < 0.5)
  }

  @Test func `A passage of another case may answer, and a line may be like one without an answer`() throws {
    let finder = try #require(handMade())
    #expect((findings(by: finder, for: "프로그램 삭제").others.first?.probability ?? 0) > 0.5)
    #expect(findings(by: finder, for: "수수료가 있나요").likenessToUnanswered > 0.99)
    #expect(findings(by: finder, for: "전화는요").asked == [.phone])
    #expect(findings(by: finder, for: "전화는요").held?.contains(.phone) == true)
    #expect(findings(by: finder, for: "글쎄").asked.names == ["nothing"])
  }

  @Test func `Weights of other classes are not used`() {
    #expect(handMade(classes: ["other", "answers"]) == nil)
  }

  // MARK: Learning

  private static var pairs: PassageExamples {
    followUps.reduce(into: PassageExamples()) { pairs, followUp in
      pairs.add(followUp, tokens: analyzer.tokens(in: followUp.said), text: followUp.said, index: index)
    }
  }

  private func learnt() -> PassageFinder { PassageFinder(index: Self.index, classifier: Self.pairs.classifier()) }

  @Test func `Each question is a pair with each passage of the case that was shown`() {
    let pairs = Self.pairs
    #expect(pairs.examples.count == 7 * 3)
    #expect(pairs.examples.count { $0.targets == [1, 0] } == 6)
  }

  @Test(arguments: [("전화가 몇 번이죠", 0), ("메뉴가 안 보여요", 1), ("언제까지 해요", 2)])
  func `What six answers taught finds the answer of a new question`(text: String, best: Int) {
    #expect(findings(by: learnt(), for: text).own.first?.passage == Self.index.passages[best])
  }

  @Test func `A file gives what was learnt back`() throws {
    let weights = PassageFinder.weights(of: Self.pairs.classifier(), edition: "e")
    let read = try Weights(parsing: Table(parsing: TextFile(bytes: Array(weights.text.utf8), path: "weights.tsv")))
    let finder = try #require(PassageFinder(read, index: Self.index))
    #expect(read == weights)
    #expect(findings(by: finder, for: "언제까지 해요").own == findings(by: learnt(), for: "언제까지 해요").own)
  }
}
