import TestSupport
import Testing

@testable import Knowledge

/// The procedures that cells of every style are read as.
@Suite struct BranchTests {
  /// A line for each step: "[label] heading" for a branch, two spaces before what stands under it, ">" before what follows the branches.
  private func outline(of cell: String) -> [String] {
    let remedy = Remedy(parsing: cell)
    let branches = remedy.branches.flatMap { branch in
      ["[\(branch.label)] \(branch.heading.text)"] + branch.steps.map { "  \($0.text)" }
    }
    return remedy.before.map(\.text) + branches + remedy.after.map { "> \($0.text)" }
  }

  @Test(
    "Numbers are branches where each item says when it holds",
    arguments: [
      ("확인 1) 국내 : 허용 2) 국외 : 등록 ☞ 승인", ["확인", "[1] 1) 국내 :", "  허용", "[2] 2) 국외 :", "  등록", "  ☞ 승인"]),
      ("① 회원: 변경 ② 비회원: 가입", ["[1] ① 회원:", "  변경", "[2] ② 비회원:", "  가입"]),
      ("(1) 국내 : 허용 (2) 국외 : 등록", ["[1] (1) 국내 :", "  허용", "[2] (2) 국외 :", "  등록"]),
      ("1. 회원: 변경\n2. 비회원: 가입\n다시 로그인", ["[1] 1. 회원:", "  변경", "[2] 2. 비회원:", "  가입", "> 다시 로그인"]),
      (
        "▷ 원인 ① 시간 오차 ☞ 자동 설정 ▷ 원인 ② 회선 단절 ☞ 재부팅 → 확인",
        ["[1] ▷ 원인 ① 시간 오차", "  ☞ 자동 설정", "[2] ▷ 원인 ② 회선 단절", "  ☞ 재부팅", "  → 확인"]
      ),
      // The arrow that leads to a list is no step; the remark after it is for all.
      ("전환 ☞ 1) 관내 : 동의 2) 관외 : 방문 * 신분증 지참", ["전환", "[1] ☞ 1) 관내 :", "  동의", "[2] 2) 관외 :", "  방문", "> * 신분증 지참"]),
      // Each branch has its own remark.
      ("1) 가정 ☞ 재시작 * 1분 2) 회사 ☞ 문의 * 평일", ["[1] 1) 가정", "  ☞ 재시작", "  * 1분", "[2] 2) 회사", "  ☞ 문의", "  * 평일"]),
      ("① 30분 초과 시 자동 종료 ② 신호 불량 ☞ 유선 사용", ["[1] ① 30분 초과 시", "  자동 종료", "[2] ② 신호 불량", "  ☞ 유선 사용"]),
    ])
  func numbers(cell: String, lines: [String]) {
    #expect(outline(of: cell) == lines)
  }

  @Test(
    "Numbers are steps where the items say what to do",
    arguments: [
      ("① 전원을 끕니다 ② 30초 기다립니다 ③ 다시 켭니다", ["① 전원을 끕니다", "② 30초 기다립니다", "③ 다시 켭니다"]),
      ("1. 설정을 엽니다.\n2. 저장을 누릅니다.", ["1. 설정을 엽니다.", "2. 저장을 누릅니다."]),
      ("1) 앱 삭제 ☞ 스토어 접속 2) 재부팅 ☞ 로그인", ["1) 앱 삭제", "☞ 스토어 접속", "2) 재부팅", "☞ 로그인"]),
      ("1) 설정 → 초기화 2) 전원 → 접속", ["1) 설정", "→ 초기화", "2) 전원", "→ 접속"]),
      ("1) 기간 : 3일 2) 비용 : 무료", ["1) 기간 : 3일", "2) 비용 : 무료"]),
      ("제한 ☞ 1) 취급점 위탁 2) 편의점 접수", ["제한", "☞ 1) 취급점 위탁", "2) 편의점 접수"]),
    ])
  func lists(cell: String, lines: [String]) {
    #expect(outline(of: cell) == lines)
  }

  @Test(
    "Labels are branches where they exclude each other",
    arguments: [
      ("* 안드로이드 : 허용 * 아이폰 : 접근 * 허용 후 재실행", ["[안드로이드] * 안드로이드 :", "  허용", "[아이폰] * 아이폰 :", "  접근", "> * 허용 후 재실행"]),
      ("- 안드로이드: 가\n- 아이폰: 나\n※ 재로그인", ["[안드로이드] - 안드로이드:", "  가", "[아이폰] - 아이폰:", "  나", "> ※ 재로그인"]),
      ("○ 개인: 본인인증 ○ 법인: 위임장", ["[개인] ○ 개인:", "  본인인증", "[법인] ○ 법인:", "  위임장"]),
      ("가정망: 껐다 켭니다. 공용 와이파이: 바꿉니다.", ["[가정망] 가정망:", "  껐다 켭니다.", "[공용 와이파이] 공용 와이파이:", "  바꿉니다."]),
      ("구 기기 보유: 내보내기 / 미보유: 문의", ["[구 기기 보유] 구 기기 보유:", "  내보내기", "[미보유] 미보유:", "  문의"]),
      ("구기기 보유 ☞ 해제 / 구기기 미보유 ☞ 신청", ["[구기기 보유] 구기기 보유", "  ☞ 해제", "[구기기 미보유] 구기기 미보유", "  ☞ 신청"]),
      ("윈도우: 제거\n맥: 삭제\n끝나면 재부팅", ["[윈도우] 윈도우:", "  제거", "[맥] 맥:", "  삭제", "> 끝나면 재부팅"]),
      (
        "조회 ☞ 동일 건 : 취소 ☞ 진료과 상이 : 접수 ☞ 완료",
        ["조회", "[동일 건] ☞ 동일 건 :", "  취소", "[진료과 상이] ☞ 진료과 상이 :", "  접수", "> ☞ 완료"]
      ),
      (
        "* 안드로이드 : 1) 열기 2) 저장 * 아이폰 : 1) 켜기 2) 저장",
        ["[안드로이드] * 안드로이드 :", "  1) 열기", "  2) 저장", "[아이폰] * 아이폰 :", "  1) 켜기", "  2) 저장"]
      ),
    ])
  func labels(cell: String, lines: [String]) {
    #expect(outline(of: cell) == lines)
  }

  @Test(
    "Conditions in running text are branches where they exclude each other",
    arguments: [
      ("회원이면 바꿉니다. 탈퇴했으면 전화합니다. 다시 가입합니다.", ["[회원이면] 회원이면", "  바꿉니다.", "[탈퇴했으면] 탈퇴했으면", "  전화합니다.", "> 다시 가입합니다."]),
      ("회원이면 변경하고 탈퇴했으면 문의", ["[회원이면] 회원이면", "  변경하고", "[탈퇴했으면] 탈퇴했으면", "  문의"]),
      (
        "기기 교체(구 기기 보유) 시 내보내기 ☞ 가져오기 / 미보유 시 문의",
        ["[기기 교체(구 기기 보유) 시] 기기 교체(구 기기 보유) 시", "  내보내기", "  ☞ 가져오기", "[미보유 시] 미보유 시", "  문의"]
      ),
      ("확인 ☞ 변화 있으면 입고 ☞ 변화 없으면 재설치", ["확인", "[변화 있으면] ☞ 변화 있으면", "  입고", "[변화 없으면] ☞ 변화 없으면", "  재설치"]),
      ("청사 근무 중이면 포털, 재택 중이면 웹 ☞ 변경", ["[청사 근무 중이면] 청사 근무 중이면", "  포털,", "[재택 중이면] 재택 중이면", "  웹", "> ☞ 변경"]),
      (
        "개인 회원인 경우 인증하세요. 법인 회원인 경우 제출하세요.", ["[개인 회원인 경우] 개인 회원인 경우", "  인증하세요.", "[법인 회원인 경우] 법인 회원인 경우", "  제출하세요."]
      ),
      ("해지하지 않았으면 해지합니다. 해지했으면 둡니다.", ["[해지하지 않았으면] 해지하지 않았으면", "  해지합니다.", "[해지했으면] 해지했으면", "  둡니다."]),
      ("아이폰은 앱스토어에서, 안드로이드는 Play에서", ["[아이폰은] 아이폰은", "  앱스토어에서,", "[안드로이드는] 안드로이드는", "  Play에서"]),
    ])
  func conditions(cell: String, lines: [String]) {
    #expect(outline(of: cell) == lines)
  }

  @Test(
    "What only looks like a choice is none",
    arguments: [
      "실패 시 재시도 ☞ 재시도 실패 시 문의", "로그인이 안 되면 초기화합니다. 그래도 안 되면 전화합니다.",
      "설치가 안 되면 재부팅합니다. 다시 설치하면 됩니다.", "PC에서 접속하면 뜹니다. 모바일로 보내면 됩니다.",
      "처리 기간: 3일\n수수료: 무료\n문의: 1588-0182", "* 기간 : 3일 * 비용 : 무료", "▷ 시스템명 : 가 ▷ 아이디 : 나",
      "재발급 → [제출] 시 해제 * 미제출 시 통보", "해지 요청 * 15일 이전은 당월, 이후는 익월", "설치 (카드 보유자 : 접촉 / 미보유자 : 방문)",
      "안드로이드 기기를 켜면 뜹니다. 안내가 나오면 누릅니다.",
    ])
  func none(cell: String) {
    let remedy = Remedy(parsing: cell)
    #expect(remedy.branches.map(\.heading.text) == [])
    #expect(remedy.before.map(\.source).joined() == cell)
  }

  @Test func `The shipped manual branches where it always did`() throws {
    let manual = try Manual(parsing: Table(contentsOf: Package.knowledge + "/manual.tsv"))
    let headings = manual.cases.flatMap { entry in
      entry.remedy.branches.map { "\(entry.number) [\($0.label)] \($0.heading.text)" }
    }
    #expect(
      headings == [
        "1 [1] 1) 목록등록관리시스템에 회원 가입시 기존 회원으로 확인되어 가입 불가",
        "1 [2] 2) 공공데이터 포털에서 개인회원으로 가입했다가 탈퇴하여 이메일 수정 불가인 경우", "8 [안드로이드폰] * 안드로이드폰 설치방법 :",
        "8 [아이폰] * 아이폰 설치 방법 :",
      ])
    #expect(manual.cases[7].remedy.branches.map(\.steps.count) == [3, 5])
  }
}
