import Knowledge

/// The words that announce something personal near them, by the kind that they announce: 계좌, 여권.
struct PersonalCues: Sendable {
  /// A word as it is looked for: in lower case, without spaces.
  struct Cue: Sendable {
    let kind: PersonalData
    let word: [Unicode.Scalar]
  }

  /// The cues by their first scalars.
  private let cues: [Unicode.Scalar: [Cue]]

  init(_ markers: Markers) {
    let cues = Self.kinds.flatMap { marker, kind in
      markers[marker].map { Cue(kind: kind, word: NormalizedText($0).scalars.filter { $0 != " " }) }
    }
    self.cues = Dictionary(grouping: cues.filter { !$0.word.isEmpty }) { $0.word[0] }
  }

  private static let kinds: KeyValuePairs<Markers.Kind, PersonalData> = [
    .phoneCue: .phone, .cardCue: .card, .accountCue: .account, .businessNumberCue: .businessNumber,
    .passportCue: .passport, .licenseCue: .license,
  ]

  /// The cues that begin with `scalar`.
  subscript(beginningWith scalar: Unicode.Scalar) -> [Cue] { cues[scalar, default: []] }
}
