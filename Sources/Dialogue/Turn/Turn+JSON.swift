extension Turn {
  /// The turn as one line of JSON without the line feed, its keys in the order of their letters.
  ///
  /// - Parameter time: When it was. A record has it, and what the user did; the output for programs has neither.
  package func json(time: String? = nil) -> [UInt8] {
    var text = JSONText()
    text.append(raw: "{\"act\":")
    text.append(act.rawValue)
    text.append(raw: ",\"branch\":")
    text.append(branch)
    text.append(raw: ",\"candidates\":")
    text.append(listOf: candidates) { text, candidate in
      text.append(raw: "{\"case\":")
      text.append(candidate.case)
      text.append(raw: ",\"probability\":")
      text.append(candidate.probability)
      text.append(raw: "}")
    }
    text.append(raw: ",\"case\":")
    text.append(`case`)
    text.append(raw: ",\"confidence\":")
    text.append(confidence)
    if time != nil {
      text.append(raw: ",\"heard\":")
      text.append(heard?.rawValue)
    }
    text.append(raw: ",\"none\":")
    text.append(none)
    text.append(raw: ",\"question\":")
    append(question, to: &text)
    text.append(raw: ",\"reply\":")
    text.append(reply)
    text.append(raw: ",\"schema\":")
    text.append(schema)
    text.append(raw: ",\"shown\":")
    append(shown, to: &text)
    if let time {
      text.append(raw: ",\"time\":")
      text.append(time)
    }
    text.append(raw: ",\"turn\":")
    text.append(turn)
    text.append(raw: ",\"user\":")
    text.append(user)
    text.append(raw: "}")
    return text.bytes
  }

  private func append(_ shown: Shown?, to text: inout JSONText) {
    guard let shown else { return text.append(raw: "null") }
    text.append(raw: "{\"branch\":")
    text.append(shown.branch)
    text.append(raw: ",\"case\":")
    text.append(shown.case)
    text.append(raw: ",\"passages\":")
    text.append(listOf: shown.passages) { $0.append($1) }
    text.append(raw: ",\"whole\":\(shown.whole)}")
  }

  private func append(_ question: Question?, to text: inout JSONText) {
    guard let question else { return text.append(raw: "null") }
    text.append(raw: "{\"options\":")
    text.append(listOf: question.options) { text, option in
      text.append(raw: "{\"cases\":")
      text.append(listOf: option.cases) { $0.append($1) }
      text.append(raw: ",\"label\":")
      text.append(option.label)
      text.append(raw: "}")
    }
    text.append(raw: ",\"text\":")
    text.append(question.text)
    text.append(raw: "}")
  }
}
