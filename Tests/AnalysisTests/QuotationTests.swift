import TestSupport
import Testing

@testable import Analysis

@Suite struct QuotationTests {
  @Test(
    "What somebody says that it is so, is so",
    arguments: [
      ("됐대요", "됐어요"), ("된대요", "돼요"), ("안 된다네요", "안 돼요"), ("안된대요", "안돼요"), ("했답니다", "했어요"), ("뜬대요", "떠요"),
      ("없대요", "없어요"),
      ("있다는데요", "있어요"), ("했다고 하십니다", "했어요"), ("나온대요", "나와요"), ("그렇대요", "그래요"), ("가신대요", "가요"), ("하신다고 하세요", "해요"),
      ("안 뜬다고 하시네요", "안 떠요"), ("된다고 합니다", "돼요"), ("인증도 안 된다시네요", "인증도 안 돼요"), ("된대", "돼요"), ("없대.", "없어요."),
      ("떴다더라고요", "떴어요"), ("안 맞대요ㅠㅠ", "안 맞아요ㅠㅠ"), ("안 맞는대요", "안 맞아요"), ("모른대요", "몰라요"), ("누르신대요", "눌러요"),
      ("눌린대요", "눌려요"),
      ("막힌대", "막혀요"), ("쓴대요", "써요"), ("준대요", "줘요"), ("바뀐대요", "바뀌어요"), ("바꿨대요", "바꿨어요"), ("바꾸셨대요", "바꿨어요"),
      ("써진대요", "써져요"),
      ("만든대요", "만들어요"), ("만드신대요", "만들어요"), ("돈대요", "돌아요"), ("듣는대요", "들어요"), ("받으신답니다", "받아요"), ("싶으시대요", "싶어요"),
      ("없으시다네요", "없어요"), ("계신대요", "있어요"), ("어렵대요", "어려워요"), ("무섭대요", "무서워요"), ("필요하대요", "필요해요"), ("바쁘시대요", "바빠요"),
      ("하얗대요", "하얘요"), ("똑같대요", "똑같아요"), ("괜찮대요?", "괜찮아요?"), ("틀리답니다", "틀려요"), ("못 찾겠대요", "못 찾겠어요"), ("한다네요", "해요"),
      ("일치하지 않는대요", "일치하지 않아요"), ("멈춘대요", "멈춰요"), ("지웠대요", "지웠어요"), ("몰랐대요", "몰랐어요"), ("쏟으셨대요..", "쏟았어요.."),
      ("거였대요", "거였어요"), ("무통장이었대요", "무통장이었어요"), ("못 하겠다 하시네요", "못 하겠어요"), ("버튼 없다 함", "버튼 없어요"), ("된다고 들었어요", "돼요"),
      ("걸린다던데요", "걸려요"), ("궁금하시답니다", "궁금해요"), ("된대요 그다음은요", "돼요 그다음은요"), ("찼대 어디로 해", "찼어요 어디로 해"),
    ])
  func statements(typed: String, expected: String) {
    expect(typed, expected, .tells)
  }

  @Test(
    "What the clause is the background or the reason of, it stays",
    arguments: [
      ("있다는데 그분은요?", "있는데 그분은요?"), ("됐다는데 어떻게 해요", "됐는데 어떻게 해요"), ("바쁘다는데 어떡해요", "바쁜데 어떡해요"), ("많다는데 어떡해요", "많은데 어떡해요"),
      ("쓰신다는데 뭘 해요", "쓰는데 뭘 해요"), ("z폴드라는데 이건 뭐죠", "z폴드인데 이건 뭐죠"), ("체크카드라는데 언제 와요", "체크카드인데 언제 와요"),
      ("거라는데 그건요", "건데 그건요"), ("뜬다길래 눌렀어요", "뜨길래 눌렀어요"), ("회원이라길래 했어요", "회원이길래 했어요"), ("회원이라던데 왜요", "회원인데 왜요"),
    ])
  func backgrounds(typed: String, expected: String) {
    expect(typed, expected, .tells)
  }

  @Test(
    "What is named, is that",
    arguments: [
      ("아니래요", "아니에요"), ("아니랍니다", "아니에요"), ("갤럭시래요", "갤럭시예요"), ("갤럭시라고 하시는데요", "갤럭시예요"), ("아이폰이래요", "아이폰이에요"),
      ("아이폰이시래요", "아이폰이에요"), ("회원이라네요", "회원이에요"), ("회원이래", "회원이에요"), ("사람이라시네요", "사람이에요"), ("그대로래요", "그대로예요"),
      ("때문이라던데요", "때문이에요"), ("는 거래요", "는 거예요"), ("할거래요", "할거예요"), ("담당자랍니다", "담당자예요"), ("PC래요", "PC예요"),
      ("ON이래요", "ON이에요"),
      ("60이라고 하시네요", "60이에요"), ("'없음'이래요", "'없음'이에요"), ("거북이래요", "거북이에요"), ("설치래요", "설치예요"), ("가입 전이시랍니다", "가입 전이에요"),
      ("아니라카던데", "아니에요"), ("폴더라 하시네요", "폴더예요"), ("둘 다래요", "둘 다예요"), ("10이하래요", "10이하예요"), ("아니레요", "아니에요"),
    ])
  func names(typed: String, expected: String) {
    expect(typed, expected, .tells)
  }

  @Test(
    "What somebody is said to ask, is asked",
    arguments: [
      ("하냐고요", "하나요"), ("하냬요", "하나요"), ("되냐고 물으시는데요", "되나요"), ("언제까지냬요", "언제까지인가요"), ("있냐고 하시네요", "있나요"),
      ("되겠냐고요", "되겠나요"),
      ("얼마냐고요", "얼마인가요"), ("뜻이냐고 물어보시네요", "뜻인가요"), ("거냐고 하시네요", "건가요"), ("뭐냐고 하시는데", "뭔가요"), ("아니냬요", "아닌가요"),
      ("오냬요", "오나요"),
      ("드냐고 하시는데요", "드나요"), ("받냐고 하시는데요", "받나요"), ("있느냐고 하시네요", "있나요"), ("되냐는데", "되나요"), ("있냐십니다", "있나요"),
      ("얼마냐고 따지네", "얼마인가요"),
      ("하는지 물으시네요", "하나요"), ("몇 시부터인지 물으시는데요", "몇 시부터인가요"), ("따로냬요", "따로인가요"), ("보이냐고 하시는데요", "보이나요"),
    ])
  func questions(typed: String, expected: String) {
    expect(typed, expected, .asks)
  }

  @Test(
    "An order to another keeps its form",
    arguments: [
      ("설치하래요", "설치하라는"), ("설치하라고 하시는데요", "설치하라는"), ("누르래요", "누르라는"), ("넣으래요", "넣으라는"), ("들어오래요", "들어오라는"),
      ("물어보라시네요", "물어보라는"),
      ("들어가시라고 하세요", "들어가시라는"), ("깔라네요", "깔라는"), ("하지 말래요", "하지 말라는"), ("넣으라는데 몇 번이죠", "넣으라는데 몇 번이죠"),
      ("끄자고 하시네요", "끄자는"),
      ("하라카네요", "하라는"), ("그러래", "그러라는"),
    ])
  func orders(typed: String, expected: String) {
    expect(typed, expected, .orders)
  }

  @Test(
    "What somebody wants to be given, is asked for",
    arguments: [
      ("알려달래요", "알려주세요"), ("적어 달래요", "적어 주세요"), ("알려 달래", "알려 주세요"), ("연락처 좀 달라시는데요", "연락처 좀 주세요"),
      ("알려 달라십니다", "알려 주세요"),
      ("바꿔달라고 하시네요", "바꿔주세요"), ("알려달라 함", "알려주세요"), ("불러달래요", "불러주세요"),
    ])
  func requests(typed: String, expected: String) {
    expect(typed, expected, .requests)
  }

  @Test(
    "Reports are known in misspellings, without spaces and in dialects",
    arguments: [
      ("됫대요", "됐어요"), ("됬대요", "됐어요"), ("햇대요", "했어요"), ("왓대요", "왔어요"), ("됐데요", "됐어요"), ("있데요", "있어요"), ("뜬데요", "떠요"),
      ("안됀대요", "안돼요"),
      ("된다고하시네요", "돼요"), ("안된다고합니다", "안돼요"), ("된다카네요", "돼요"), ("했다카던데", "했어요"), ("없다네예", "없어요"), ("된대유", "돼요"),
      ("못 바꿔 준다는디유", "못 바꿔 줘요"),
      ("바꿔줬다고 허드만요", "바꿔줬어요"), ("된다 카네요", "돼요"),
    ])
  func spellings(typed: String, expected: String) {
    expect(typed, expected, .tells)
  }

  @Test(
    "What ends alike and reports nothing stays",
    arguments: [
      "그래요", "이래요", "저래요", "왜 이래요", "오래요?", "침대요", "상대", "휴대", "반대", "기대", "모래", "원래", "아래", "빨래", "군대", "최대", "무대",
      "노래", "미래",
      "대요", "거래요", "직거래요", "시간대요", "만 원대요", "30분대요", "세대요", "무대요", "최대요", "반대요", "현재요", "결재요", "할래요", "반품할래요",
      "또 보여줄래요", "그런데요", "한데요",
      "아닌데요", "필요한데요", "받은 건데", "아닐 텐데요", "가입안해봣는대요", "안쳐지는대", "안대요", "회원인대요", "바쁜대요", "연락 바랍니다", "시간이 모자랍니다",
      "뭐라고 하세요", "뭐래요",
      "틀렸다고 떠요", "일치하지 않는다고 나와요", "회원이라고 뜨는데", "안 맞다고만 나와요", "들어갔다 나왔다 했는데", "있더라고요", "놨더라고", "했는데요", "어떻게 하라고 하셨죠?",
      "갤럭시요",
      "카메라네요", "하려고요", "올래?", "몰래 했어요",
    ])
  func ordinary(typed: String) {
    let (text, isReported) = Quotation.plain(typed)
    #expect(text == typed)
    #expect(!isReported)
  }

  @Test func `What was changed points to all that it stands for`() throws {
    let typed = "앱이 안 된다고 하시네요 왜죠"
    let quotation = Quotation(in: typed)
    #expect(quotation.plain.string == "앱이 안 돼요 왜죠")
    let report = try #require(quotation.reports.first)
    #expect(typed[quotation.plain.origin(of: report.place)] == "된다고 하시네요")
  }

  @Test func `A plain text is plain, whatever it is`() {
    var random = SplitMix64(seed: 7)
    let parts = [
      "하", "되", "다", "라", "냐", "고", "대", "래", "요", "는", "데", "시", "네", "니", "거", "달", "알려", "았", "했", "없", "이", " ",
      " ", ".", "A", "카", "물으시는데", "하세요", "답니다", "지", "으", "말", "그", "해",
    ]
    for _ in 0..<1_000 {
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        if Bool.random(using: &random) { return parts.randomElement(using: &random) ?? "" }
        return Unicode.Scalar(UInt32.random(in: 0xAC00...0xD7A3, using: &random)).map { String(Character($0)) } ?? ""
      }.joined()
      let plain = Quotation.plain(text).text
      #expect(Quotation.plain(plain).text == plain, "\(text)")
    }
  }

  private func expect(_ typed: String, _ expected: String, _ mood: Quotation.Mood) {
    let quotation = Quotation(in: typed)
    #expect(quotation.plain.string == expected)
    #expect(quotation.mood == mood, "\(typed)")
    #expect(Quotation.plain(expected).text == expected)
  }
}
