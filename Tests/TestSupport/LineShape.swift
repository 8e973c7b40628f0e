/// A shape of line that somebody types, pastes or makes up, at any length: what has hung a program like this, and its kin.
package struct LineShape: Sendable, CustomStringConvertible {
  package let description: String
  private let make: @Sendable (Int) -> String

  private init(_ description: String, _ make: @escaping @Sendable (Int) -> String) {
    (self.description, self.make) = (description, make)
  }

  /// A line of so many characters: scalars.
  package func line(ofLength count: Int) -> String {
    let text = make(count).unicodeScalars
    return String(text.prefix(count))
  }

  /// One after the other until there are enough scalars.
  private static func repeated(_ unit: String) -> LineShape { repeated(unit, as: "\(unit.prefix(24)) …") }

  private static func repeated(_ unit: String, as description: String) -> LineShape {
    LineShape(description) { count in String(repeating: unit, count: count / unit.unicodeScalars.count + 1) }
  }

  /// Scalars drawn from `alphabet`, the same every time.
  private static func random(_ description: String, from alphabet: [Unicode.Scalar]) -> LineShape {
    LineShape(description) { count in
      var generator = SplitMix64(seed: 13)
      var text = String.UnicodeScalarView()
      for _ in 0..<count { text.append(alphabet[Int(generator.next() % UInt64(alphabet.count))]) }
      return String(text)
    }
  }

  private static func scalars(_ ranges: ClosedRange<UInt32>...) -> [Unicode.Scalar] {
    ranges.flatMap { $0.compactMap(Unicode.Scalar.init) }
  }

  /// A tale of a caller's, with numbers, names of things and more than one problem in it.
  private static let mail = """
    안녕하세요. 저는 군청에서 자료를 맡은 사람입니다. 목록등록관리시스템에 들어가려는데 오류가 나고 화면이 넘어가지 않아요. 지난주에는 됐는데 오늘은 인증서 창이 안 뜨고 \
    비밀번호도 틀렸다고 나와요. 크롬이랑 엣지 둘 다 해 봤고, 제 번호는 010-1234-5678인데 OTP 482913도 안 맞대요! 그래도 안 되면 어디로 전화하나요?
    """

  package static let all: [LineShape] = [
    // Natural text.
    repeated(mail + " ", as: "mail"),
    repeated(mail.filter { !$0.isWhitespace }, as: "mail without spaces"),
    repeated("로그인이 안 돼요 "),
    repeated("비밀번호를 잊어버렸는데요 그리고 메일도 안 와요. "),
    repeated("네. 감사합니다. "),
    repeated("감사합니다. 그런데 인증서가 안 떠요? "),
    repeated("아니요 그거 말고요 "),
    repeated("인증서도 안 되고 바로팜도 안 되고 "),
    repeated("그리고 "),
    repeated("그래도 안 돼요! "),
    repeated("어디에 전화해요? 아이폰은요? "),
    // Hangul without spaces.
    repeated("가"),
    repeated("로그인이안돼요"),
    repeated("비밀번호"),
    repeated("바로팜은"),
    // Numbers, written and spoken.
    repeated("1"),
    repeated("1 "),
    repeated("1번"),
    repeated("1, "),
    repeated("첫번째"),
    repeated("0 1 "),
    repeated("010-1234-5678 "),
    repeated("1-1-1-"),
    repeated("6200-0000-0-"),
    repeated("일"),
    repeated("공일공 일이삼사 "),
    repeated("비번 일일일일일 "),
    repeated("비번 1"),
    repeated("pw-"),
    repeated("pw:a "),
    repeated("otp 12 34 56 "),
    repeated("a@b."),
    // The wrong keyboard mode, jamo and first sounds.
    repeated("fhrmdls"),
    repeated("fhrmdls "),
    repeated("qlalfqjsgh"),
    repeated("otprk"),
    repeated("ㅐㅅㅔ"),
    repeated("ㅋ"),
    repeated("ㅂㄹㅍ"),
    repeated("ㅠㅠ "),
    // Marks.
    repeated("["),
    repeated("[휴대전화1]"),
    repeated("[비밀값"),
    repeated("("),
    repeated("!"),
    repeated("..."),
    repeated("\u{1F1F0}\u{1F1F7}", as: "flags"),
    repeated("e\u{301}\u{301}", as: "letters under two accents"),
    LineShape("one letter under all accents") { "e" + String(repeating: "\u{301}", count: $0) },
    repeated("\u{1F468}\u{200D}", as: "joined emoji"),
    LineShape("spaces within") { "로그인" + String(repeating: " ", count: $0 > 4 ? $0 - 4 : 0) + "이" },
    repeated("가 \u{200B}", as: "syllables and zero width"),
    repeated("\u{1112}\u{1161}\u{11AB}", as: "conjoining jamo"),
    // Anything.
    random("random syllables", from: scalars(0xAC00...0xD7A3)),
    random("random syllables, letters, digits and spaces", from: scalars(0xAC00...0xAD00, 0x20...0x7E, 0x20...0x20)),
    random("random ASCII", from: scalars(0x20...0x7E)),
    random("random scalars", from: scalars(0x20...0xD7FF, 0xE000...0x2FFFF)),
  ]
}
