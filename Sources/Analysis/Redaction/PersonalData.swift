/// The kinds of personal data that are masked, each by the name that its label bears (`[휴대전화1]`).
package enum PersonalData: String, CaseIterable, Sendable {
  case residentNumber = "주민등록번호"
  case foreignerNumber = "외국인등록번호"
  case mobilePhone = "휴대전화"
  case phone = "전화번호"
  case email = "이메일"
  case card = "카드번호"
  case account = "계좌번호"
  case businessNumber = "사업자번호"
  case passport = "여권번호"
  case license = "면허번호"
  /// A password, a one-time key, an authentication number.
  case secret = "비밀값"

  /// Something personal at a place of a text.
  struct Finding: Equatable {
    let kind: PersonalData
    /// The scalars of the normalised text that hold it.
    let place: Range<Int>
    /// Tells one number from another, however it is written: 010-1234-5678 and 공일공 일이삼사 오육칠팔 have the same.
    let value: String
  }
}
