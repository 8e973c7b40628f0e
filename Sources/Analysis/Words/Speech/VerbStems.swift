/// Tells the stem of a verb from a noun, where what follows can follow both: 누르라고 orders, 번호라고 names.
///
/// The stems are those that stand before an ending without a consonant between; what has one (넣으라고) tells by that.
enum VerbStems {
  /// Whether `word`, which stands before 라 or 냐, is a verb's stem.
  static func contains(_ word: [Unicode.Scalar]) -> Bool {
    guard let last = word.last else { return false }
    if word.count == 1, alone.contains(last) { return true }
    if nouns.contains(where: word.ends) { return false }
    if suffixes[last]?.contains(where: word.ends) ?? false { return true }
    return word.count > 1 && auxiliaries.contains(last) && isLinking(word[word.count - 2], before: last)
  }

  /// Whether `before` is the infinitive's last syllable, as before 보 in 해보 and before 지 in 써지.
  private static func isLinking(_ before: Unicode.Scalar, before last: Unicode.Scalar) -> Bool {
    linking.contains(before) && !(last == "지" && before == "해")
  }

  private static let alone = Set("가오보주쓰끄켜두대내치떼빼자사타서쉬마뜨크뛰재드".unicodeScalars)
  private static let auxiliaries = Set("보주두지오가놓버".unicodeScalars)
  private static let linking = Set("어아러려라져해여겨워와봐써켜꿔줘쳐나놔돼쪄꺼떠펴커춰려혀녀".unicodeScalars)
  /// Nouns that end in what a verb ends in.
  private static let nouns = ["이하", "지하", "부하", "산하", "영하", "귀하", "해지", "하나가", "여지", "여보", "대여", "여주"].map {
    Array($0.unicodeScalars)
  }

  private static let suffixes = Dictionary(
    grouping: (words + ["하", "허", "되", "돼"]).map { Array($0.unicodeScalars) }, by: { $0[$0.count - 1] })

  private static let words = [
    "나오", "나가", "그러", "이러", "보내", "꺼내", "끝내", "써내", "알아내", "찾아내", "넣", "놓", "켜", "시키", "지키", "삼키", "누르", "고르", "모르",
    "부르", "오르", "자르", "따르", "흐르", "다르", "빠르", "바르", "지르", "들르", "치르", "서두르", "바꾸", "바뀌", "꾸", "지우", "채우", "비우", "배우",
    "띄우", "키우", "태우", "깨우", "피우", "세우", "치우", "메우", "외우", "재우", "맞추", "멈추", "갖추", "낮추", "늦추", "감추", "잠그", "담그",
    "만드", "힘드", "흔드", "기다리", "올리", "내리", "돌리", "알리", "걸리", "달리", "열리", "틀리", "느리", "눌리", "풀리", "들리", "밀리", "불리", "잘리",
    "버리", "드리", "날리", "팔리", "물리", "깔리", "갈리", "때리", "뿌리", "흐리", "잠기", "생기", "남기", "넘기", "옮기", "끊기", "튕기", "숨기", "맡기",
    "챙기", "당기", "벗기", "담기", "뺏기", "막히", "먹히", "찍히", "뽑히", "잡히", "닫히", "읽히", "꽂히", "밝히", "적히", "입히", "묻히", "보이", "쓰이",
    "쌓이", "놓이", "모이", "꼬이", "붙이", "높이", "줄이", "섞이", "먹이", "속이", "움직이", "묶이", "기울이", "숙이", "합치", "고치", "놓치", "펼치",
    "넘치", "다치", "건너뛰", "뜨", "쓰", "끄", "켜두", "아프", "고프", "바쁘", "나쁘", "예쁘", "기쁘", "크", "비싸", "계시", "모시", "마시", "나서",
    "못하", "안되", "어쩌", "떨어지", "없어지", "끝나", "나타나", "지나", "일어나", "만나", "깨지", "빠지", "던지", "터지", "꺼지", "고장나", "살피", "뒤지",
  ]
}
