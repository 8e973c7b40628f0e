/// The endings of reported speech: what is reported (다, 라, 냐, 자), and how the sentence goes on after it.
struct ReportedEnding: Sendable {
  /// What is reported: a statement (be 데요 typed for 대요), an order or a name, a question, a proposal.
  enum Kind: Sendable { case statement, misspelt, order, question, proposal }

  /// How the clause goes on: it ends, or is the background (는데) or the reason (길래) of the next one.
  enum Continuation: Sendable { case end, background, reason }

  let kind: Kind
  let continuation: Continuation
  /// Whether it is one only where a clause ends, for other words end alike.
  let isBare: Bool
  /// Whether the endings are long enough not to be a noun's last syllables.
  let isLong: Bool

  /// The longest ending of `word`, and what stands before it.
  static func found(in word: [Unicode.Scalar]) -> (head: [Unicode.Scalar], ending: ReportedEnding)? {
    for count in stride(from: min(longest, word.count), to: 0, by: -1) {
      if let ending = endings[String(word.suffix(count))] { return (Array(word.dropLast(count)), ending) }
    }
    return nil
  }

  /// The ending of `word` before a verb of saying of its own (된다고, 된다).
  static func found(in word: [Unicode.Scalar], before verb: [Unicode.Scalar]) -> (
    head: [Unicode.Scalar], ending: ReportedEnding
  )? {
    guard let continuation = verbsOfSaying[String(verb)] else { return nil }
    let isFull = word.count > 1 && word.last == "고"
    let stem = isFull ? word.dropLast() : word[...]
    guard let kind = stem.last.flatMap({ kinds[$0] }), isFull || kind != .proposal else { return nil }
    return (
      Array(stem.dropLast()), ReportedEnding(kind: kind, continuation: continuation, isBare: !isFull, isLong: isFull)
    )
  }

  /// The same, where the verb of saying is written to it (된다고하시네요).
  static func joined(in word: [Unicode.Scalar]) -> (head: [Unicode.Scalar], ending: ReportedEnding)? {
    for count in stride(from: min(longestVerb, word.count - 2), to: 0, by: -1) {
      if let found = found(in: Array(word.dropLast(count)), before: Array(word.suffix(count))), found.ending.isLong {
        return found
      }
    }
    return nil
  }

  private static let kinds: [Unicode.Scalar: Kind] = ["다": .statement, "라": .order, "냐": .question, "자": .proposal]

  // MARK: Endings

  private static let longest = endings.keys.map(\.unicodeScalars.count).max() ?? 0

  private static let endings: [String: ReportedEnding] = {
    var endings: [String: ReportedEnding] = [:]
    for (letter, kind) in [("다", Kind.statement), ("라", .order), ("냐", .question)] {
      for (tails, continuation, isBare) in plain {
        for tail in tails {
          endings[letter + tail] = ReportedEnding(kind: kind, continuation: continuation, isBare: isBare, isLong: true)
        }
      }
    }
    for (word, kind, isBare) in contracted {
      let continuation: Continuation = word.hasSuffix("는데") ? .background : .end
      endings[word] = ReportedEnding(kind: kind, continuation: continuation, isBare: isBare, isLong: false)
    }
    for tail in ["자는데요", "자시네요", "자고요"] {
      endings[tail] = ReportedEnding(kind: .proposal, continuation: .end, isBare: false, isLong: true)
    }
    return endings
  }()

  /// What follows 다, 라 and 냐.
  private static let plain: [(tails: [String], continuation: Continuation, isBare: Bool)] = [
    (
      [
        "고요", "구요", "고여", "네요", "네유", "네예", "는데요", "는데유", "는디요", "는디유", "던데요", "던데유", "더라고요", "더라구요", "더라고여", "더군요",
        "더만요",
        "드만요", "드라고요", "드라구요", "시네요", "시는데요", "시던데요", "시더라고요", "시더라구요", "십니다", "셔요", "세요", "시대요", "면서요", "며요", "카네요",
        "카네예", "카던데요", "카던데예", "카는데요", "카더라고요", "카더라구요", "카데요", "캅니다", "캐요", "캤어요", "카이", "카네", "카데", "카더라", "캐예",
      ], .end, false
    ),
    (["고", "네", "더라", "드라", "더라고", "더라구", "드라고", "면서", "며", "시네", "시더라", "더만", "드만", "캄"], .end, true),
    (["는데", "는디", "던데", "던디", "시는데", "시던데", "카는데", "카던데", "카는디"], .background, false),
    (["길래", "시길래", "카길래"], .reason, false),
  ]

  /// What melted into them.
  private static let contracted: [(word: String, kind: Kind, isBare: Bool)] = [
    ("대요", .statement, false), ("대유", .statement, false), ("대여", .statement, true), ("답니다", .statement, false),
    ("댑니다", .statement, false), ("답디다", .statement, false), ("댔어요", .statement, false), ("댔는데", .statement, false),
    ("데요", .misspelt, false), ("대", .statement, true), ("데", .misspelt, true),
    ("래요", .order, false), ("래유", .order, false), ("레요", .order, false), ("랍니다", .order, false), ("랍디다", .order, false),
    ("랬어요", .order, false), ("랬는데", .order, false), ("래", .order, true), ("냬요", .question, false),
    ("냬", .question, true),
    ("냬유", .question, false), ("냡니다", .question, false), ("재요", .proposal, false),
  ]

  // MARK: Verbs of saying

  private static let longestVerb = verbsOfSaying.keys.map(\.unicodeScalars.count).max() ?? 0

  /// The forms of 하다, 말하다, 묻다 and their kin that end a clause.
  private static let verbsOfSaying: [String: Continuation] = {
    var forms: [String: Continuation] = ["들었어요": .end, "들었는데": .background, "들었는데요": .end, "들었습니다": .end]
    for text in ["하", "허", "그러", "말하", "말씀하", "전하", "우기", "따지", "걱정하", "재촉하", "겁내", "화내", "항의하"] + asking {
      let stem = VerbStem(text)
      let honorific = VerbStem(text + "시")
      for form in Self.forms(of: stem) + Self.forms(of: honorific) { forms[form.0] = form.1 }
      forms[text + "세요"] = .end
    }
    for (text, continuation) in dialect { forms[text] = continuation }
    for odd in ["여쭤요", "여쭤봐요", "여쭤봤어요"] { forms[odd] = .end }
    return forms
  }()

  private static let dialect: [(String, Continuation)] = [
    ("허드만요", .end), ("카네요", .end), ("캅니다", .end), ("카던데", .background), ("카던데요", .end), ("칸다", .end), ("캐요", .end),
    ("카더라", .end), ("카더라고요", .end), ("카는데", .background), ("카는데요", .end), ("하드만요", .end), ("하드라고요", .end),
    ("하더만요", .end),
  ]

  /// The stems of 묻다 and its kin.
  private static let asking = ["물어보", "문의하", "여쭤보", "여쭈", "묻", "물으", "여쭤", "궁금해하"]

  /// Whether `verb` is one of asking, at the end of its clause.
  static func isAsking(_ verb: [Unicode.Scalar]) -> Bool {
    verbsOfSaying[String(verb)] != nil && asking.contains { verb.starts(with: Array($0.unicodeScalars).prefix(1)) }
  }

  private static func forms(of stem: VerbStem) -> [(String, Continuation)] {
    let (plain, past) = (String(stem.scalars), String(stem.past))
    let formal = String(VerbStem.with(stem.scalars, tail: Hangul.Tail.pieup))
    let present = String(VerbStem.with(stem.scalars, tail: Hangul.Tail.nieun))
    let ends = [
      String(stem.polite), "\(plain)네요", "\(plain)네", "\(plain)는데요", "\(plain)던데요", "\(plain)더라고요", "\(plain)더라구요",
      "\(plain)더라", "\(formal)니다", "\(present)다", "\(present)대요", "\(present)대", "\(present)답니다",
      "\(past)어요", "\(past)는데요", "\(past)습니다", "\(past)다", "\(past)네요", "\(past)대요", "\(past)대", "\(past)답니다",
      "\(past)더라고요", "\(past)거든요", "\(plain)거든요", "\(past)음", "\(String(VerbStem.with(stem.scalars, tail: 16)))",
    ]
    return ends.map { ($0, .end) }
      + [("\(plain)는데", .background), ("\(plain)던데", .background), ("\(past)는데", .background), ("\(plain)길래", .reason)]
  }
}
