import Testing

@testable import Analysis

@Suite struct KeyboardModeTests {
  private let mode = KeyboardMode(
    known: ["otp", "id", "pw", "login", "baropam", "email", "data", "go", "kr", "magicline"], stemmer: Stemmer())

  @Test(
    "Hangul typed on Latin keys is read back",
    arguments: [
      ("fhrmdlsdl dksehody", "로그인이 안돼요"),
      // Shift makes ㄲ, ㅆ and ㅖ; with Caps Lock on it tells nothing.
      ("xmffuTeo", "틀렸대"), ("QKFHVKA", "바로팜"),
      // Mixed within a line; once one word is sure, shorter ones are likely.
      ("바로팜 dlswmdzl가 dks 나와요", "바로팜 인증키가 안 나와요"),
      // A compound tail, and one that parts.
      ("dlfrdjqhfRk", "읽어볼까"), ("ekfrdl", "닭이"), ("djqtdjdy", "없어요"),
      ("aowlrfkdlswlawn", "매직라인짐주"),
      // A known word with a particle.
      ("otprk dksdhkdy", "otp가 안와요"), ("IDRK", "id가"),
    ])
  func hangul(typed: String, meant: String) {
    #expect(restored(typed) == meant)
  }

  @Test(
    "Latin words typed as jamo are read back",
    arguments: [
      ("ㅐㅅㅔ", "otp"), ("ㅐㅅㅔ가", "otp가"), ("ㅑㅇ", "id"), ("ㅔㅈ를", "pw를"), ("ㅣㅐ햐ㅜ", "login"), ("ㅠㅁ개ㅔ므 설치", "baropam 설치"),
    ])
  func latin(typed: String, meant: String) {
    #expect(restored(typed) == meant)
  }

  @Test(
    "What is what it seems stays",
    arguments: [
      "Baropam", "PW", "login", "data.go.kr", "email 주소", "MagicLine4NX", "token", "work", "form email",
      "android iphone windows",
      "ㅠㅠ", "ㅋㅋㅋ", "ㅇㅇ", "로그인이 안 돼요", "download", "https://all.data.go.kr/index.do", "", "123", "OTP", "PC",
      "error code",
    ])
  func stays(typed: String) {
    #expect(restored(typed) == typed)
    #expect(!mode.restored(NormalizedText(keepingCaseOf: typed)).isRestored)
  }

  @Test func `Every syllable can be typed and read back`() {
    for value in stride(from: UInt32(0xAC00), through: 0xD7A3, by: 7) {
      guard let syllable = Unicode.Scalar(value) else { continue }
      var composer = JamoComposer()
      for jamo in Hangul.keystrokes(of: syllable) { composer.append(jamo) }
      #expect(composer.finished() == [syllable])
    }
  }

  private func restored(_ typed: String) -> String {
    mode.restored(NormalizedText(keepingCaseOf: typed)).text.string
  }
}
