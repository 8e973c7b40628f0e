import Testing

@testable import Knowledge

@Suite struct StepTests {
  @Test(
    "A sentence is a step of its own",
    arguments: [
      ("브라우저를 닫습니다. 캐시를 지웁니다.", ["브라우저를 닫습니다.", "캐시를 지웁니다."]),
      ("어디에서 막히나요? 확인하세요! 끝", ["어디에서 막히나요?", "확인하세요!", "끝"]),
      ("[저장]. 다음 (완료). 끝", ["[저장].", "다음 (완료).", "끝"]), ("☞ 확인합니다. 재시도합니다.", ["☞ 확인합니다.", "재시도합니다."]),
      // Nothing else with a full stop in it ends one.
      ("2026. 1. 5. 이후 0.5초", ["2026. 1. 5. 이후 0.5초"]), ("data.go.kr 접속, 1588-0182", ["data.go.kr 접속, 1588-0182"]),
      ("생성주기(3~60초. 기본 60) : 60", ["생성주기(3~60초. 기본 60) : 60"]), ("Ver. 2와 No. 3", ["Ver. 2와 No. 3"]),
      ("[가. 나. 다합니다. 라]", ["[가. 나. 다합니다. 라]"]),
      // A bracket that nothing closes holds nothing together.
      ("[가 ☞ 나 → 다", ["[가", "☞ 나", "→ 다"]),
    ])
  func sentences(cell: String, steps: [String]) {
    #expect(Step.steps(in: cell).map(\.text) == steps)
  }

  @Test(
    "A rule of the notes is what one mark or sentence says",
    arguments: [
      ("* 중복 불가. 변경 불가. * 재사용 불가 ▷ 주기 : 60", ["* 중복 불가.", "변경 불가.", "* 재사용 불가", "▷ 주기 : 60"]),
      ("해외 직구 모델은 미지원", ["해외 직구 모델은 미지원"]), ("가 ☞ 나\n다 → 라", ["가 ☞ 나", "다 → 라"]), ("", []),
    ])
  func rules(cell: String, rules: [String]) {
    #expect(Step.notes(in: cell).map(\.text) == rules)
    #expect(Step.notes(in: "* 가다. 나다.").map(\.kind) == [.note, .note])
  }

  @Test(
    "The author's number stands for one of ours",
    arguments: [
      ("1) 확인", 1), ("② 확인", 2), ("(3) 확인", 3), ("4. 확인", 4), ("확인", nil), ("5초 확인", nil), ("1588-0182", nil),
    ])
  func numbers(step: String, number: Int?) {
    #expect(Step(kind: .step, source: step).number == number)
  }

  @Test(
    "What a reader looks for in a line is a part of its own",
    arguments: [
      (
        "[제어판 > 프로그램]에서 [Save] 클릭, 센터(☎ 1588-0182)", [.path, .words, .button, .words, .phone, .words],
        ["[제어판 > 프로그램]", "에서 ", "[Save]", " 클릭, 센터(", "☎ 1588-0182", ")"]
      ),
      ("1588-0182 또는 02-000-4351로", [.phone, .words, .phone, .words], ["1588-0182", " 또는 ", "02-000-4351", "로"]),
      ("포털(data.go.kr)", [.words, .address, .words], ["포털(", "data.go.kr", ")"]),
      ("https://a.kr/나 접속", [.address, .words], ["https://a.kr/", "나 접속"]),
      ("Baropam.com.", [.address, .words], ["Baropam.com", "."]),
      // A date, a range, a file, a mail address and a version are words.
      ("2026-11-24, 3~60초, a.txt, a@b.kr, 1.2.3", [.words], ["2026-11-24, 3~60초, a.txt, a@b.kr, 1.2.3"]),
      ("[열린 괄호 ☎", [.words], ["[열린 괄호 ☎"]),
    ] as [(String, [LinePart.Kind], [String])])
  func parts(line: String, kinds: [LinePart.Kind], sources: [String]) {
    #expect(LinePart.parts(of: line).map(\.kind) == kinds)
    #expect(LinePart.parts(of: line).map(\.source) == sources)
  }
}
