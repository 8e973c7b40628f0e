import FoundationEssentials

/// A fingerprint of what the classes of weights stand for; weights can be used as long as it is the same.
package struct Subject: Equatable, Sendable {
  /// Sixteen hexadecimal digits, as files have it.
  package let fingerprint: String

  /// The subject that a file names.
  package init(fingerprint: String) {
    self.fingerprint = fingerprint
  }

  /// The cases of `manual`: their numbers and titles, in their order.
  package init(of manual: Manual) {
    self.init(words: manual.cases.flatMap { [$0.number, $0.title] })
  }

  /// What people do with a line.
  package static let speechActs = Self(words: SpeechAct.allCases.map(\.rawValue))

  /// Whether a passage answers a question.
  package static let passages = Self(words: ["passage"])

  private init(words: [String]) {
    var fingerprint = Fingerprint()
    for word in words { fingerprint.add(Data(word.utf8)) }
    self.fingerprint = fingerprint.description
  }
}
