import Dialogue
import FoundationEssentials

/// A transcript as a labelled dialogue: the labels say what the bot did, and once mended by hand what it should have done.
struct DialogueExport {
  private let transcript: Transcript

  init(_ transcript: Transcript) {
    self.transcript = transcript
  }

  private struct Dialogue: Encodable {
    struct Turn: Encodable {
      let user: String
      let act: String
      let cases: [Number]
    }

    let id: String
    let turns: [Turn]
  }

  /// A case's number as labels have it: a number where it is one.
  private enum Number: Encodable {
    case number(Int)
    case name(String)

    init(_ text: String) { self = Int(text).map(Number.number) ?? .name(text) }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .name(let name): try container.encode(name)
      }
    }
  }

  /// One line of JSON.
  var text: String {
    var shown: String?
    let turns = transcript.standingTurns.map { turn in
      // An escalation is labelled with the case that failed.
      let cases = turn.act == .escalate ? [shown].compactMap(\.self) : Self.cases(of: turn)
      shown = turn.case ?? shown
      return Dialogue.Turn(user: turn.user, act: turn.act.rawValue, cases: cases.map(Number.init))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(Dialogue(id: transcript.name, turns: turns)) else {
      preconditionFailure("strings and numbers that are no JSON")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private static func cases(of turn: Turn) -> [String] {
    if let number = turn.case { return [number] }
    let offered = turn.question?.options.flatMap(\.cases) ?? []
    return offered.enumerated().filter { !offered.prefix($0.offset).contains($0.element) }.map(\.element)
  }
}
