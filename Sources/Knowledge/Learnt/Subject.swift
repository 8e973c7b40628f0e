import FoundationEssentials

/// What classes stand for: weights stay of use while theirs is the same, whatever else was changed.
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

  private init(words: [String]) {
    var fingerprint = Fingerprint()
    for word in words { fingerprint.add(Data(word.utf8)) }
    self.fingerprint = fingerprint.description
  }
}
