extension Turn: Decodable {
  /// The keys of a record: those of a turn, and when it was.
  package enum CodingKeys: String, CodingKey {
    case schema, turn, user, act, `case`, branch, confidence, candidates, none, question, shown, reply, time, heard
  }

  package init(from decoder: any Decoder) throws {
    try self.init(from: try decoder.container(keyedBy: CodingKeys.self))
  }

  /// Reads a turn from a record; by hand, for it takes half the time, and a long transcript is taken up again in one go.
  package init(from record: KeyedDecodingContainer<CodingKeys>) throws {
    schema = try record.decode(Int.self, forKey: .schema)
    turn = try record.decode(Int.self, forKey: .turn)
    user = try record.decode(String.self, forKey: .user)
    act = try Act(named: try record.decode(String.self, forKey: .act), in: record)
    self.case = try record.decodeIfPresent(String.self, forKey: .case)
    branch = try record.decodeIfPresent(String.self, forKey: .branch)
    confidence = try record.decode(Double.self, forKey: .confidence)
    candidates = try Self.candidates(in: try record.nestedUnkeyedContainer(forKey: .candidates))
    none = try record.decode(Double.self, forKey: .none)
    question = try record.decodeIfPresent(Question.self, forKey: .question)
    shown = try record.decodeIfPresent(Shown.self, forKey: .shown)
    reply = try record.decode(String.self, forKey: .reply)
    // A name of a later version is as good as none.
    heard = try record.decodeIfPresent(String.self, forKey: .heard).flatMap(UserAct.Kind.init)
  }

  private static func candidates(in list: any UnkeyedDecodingContainer) throws -> [Candidate] {
    var (list, candidates) = (list, [Candidate]())
    while !list.isAtEnd {
      let candidate = try list.nestedContainer(keyedBy: Candidate.Keys.self)
      candidates.append(
        Candidate(
          case: try candidate.decode(String.self, forKey: .case),
          probability: try candidate.decode(Double.self, forKey: .probability)))
    }
    return candidates
  }
}

extension Turn.Act {
  fileprivate init(named name: String, in record: KeyedDecodingContainer<Turn.CodingKeys>) throws {
    guard let act = Turn.Act(rawValue: name) else {
      throw DecodingError.dataCorruptedError(forKey: .act, in: record, debugDescription: name)
    }
    self = act
  }
}

extension Turn.Candidate {
  fileprivate enum Keys: String, CodingKey { case `case`, probability }
}
