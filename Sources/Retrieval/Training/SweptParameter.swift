/// A number that was fitted to phrasings or acts, and how to try other values of it.
package struct SweptParameter: Sendable {
  /// What shows the effect of a value.
  enum Effect: Sendable {
    /// Phrasings read by what was learnt from others.
    case learning(Trial)
    /// Phrasings matched by words with the manual alone.
    case matching(Trial)
    /// Phrasings read by what was learnt from others, as sure as the value makes it.
    case caseTemperature
    /// The same of lines whose acts are known.
    case actTemperature
  }

  /// The values to try.
  struct Trial: Sendable {
    /// The value in use.
    let chosen: Double
    /// That and its neighbours, ascending.
    let values: [Double]
    fileprivate let set: @Sendable (inout RetrievalParameters, Double) -> Void

    /// The parameters in use, but for `value` of this one.
    func parameters(with value: Double) -> RetrievalParameters {
      var parameters = RetrievalParameters.chosen
      set(&parameters, value)
      return parameters
    }
  }

  /// The path to the number, such as `learning.penalty`.
  package let name: String
  let effect: Effect
  /// Whether only all phrasings show the effect, a sample of writers being too small.
  package let needsAll: Bool

  private init(_ name: String, _ effect: Effect, needsAll: Bool = false) {
    (self.name, self.effect, self.needsAll) = (name, effect, needsAll)
  }

  /// The parameter of that name; nil where none is swept that is called so.
  package init?(named name: String) {
    guard let known = Self.all.first(where: { $0.name == name }) else { return nil }
    self = known
  }

  /// Every number that a sweep shows; of each other `RetrievalParameters` says how it was found.
  package static let all: [SweptParameter] =
    [
      SweptParameter("learning.penalty", .learning(trial(\.learning.penalty, [0.0125, 0.05]))),
      SweptParameter("learning.inheritance", .learning(trial(\.learning.inheritance, [0.5, 0.75]))),
      SweptParameter("learning.fewestHolders", .learning(trial(\.learning.fewestHolders, [1, 3]))),
      SweptParameter(
        "learning.mostTextsPerHolder", .learning(trial(\.learning.mostTextsPerHolder, [2_000, 8_000])), needsAll: true),
      SweptParameter("learning.leastWeight", .learning(trial(\.learning.leastWeight, [6, 24]))),
      SweptParameter("sets.fewestPhrasings", .learning(trial(\.sets.fewestPhrasings, [4, 16]))),
      SweptParameter("sets.leastShare", .learning(trial(\.sets.leastShare, [0.0015, 0.006])), needsAll: true),
      SweptParameter("sets.likeness", .learning(trial(\.sets.likeness, [0.4, 0.8]))),
      SweptParameter("kinds.pair", .learning(trial(\.kinds.pair, [0.25, 1]))),
      SweptParameter("kinds.sound", .learning(trial(\.kinds.sound, [0.25, 1]))),
      SweptParameter("cases.temperature", .caseTemperature, needsAll: true),
      SweptParameter("acts.temperature", .actTemperature),
    ] + matching

  private static let matching: [SweptParameter] = [
    SweptParameter("matching.saturation", .matching(trial(\.matching.saturation, [0.6, 2]))),
    SweptParameter("matching.lengthNormalization", .matching(trial(\.matching.lengthNormalization, [0.5, 1]))),
    SweptParameter("matching.bigram", .matching(trial(\.matching.bigram, [0.25, 0.75, 1]))),
    SweptParameter("matching.pair", .matching(trial(\.matching.pair, [0, 1]))),
    SweptParameter("fields.category", .matching(trial(\.fields.category, [1, 4]))),
    SweptParameter("fields.title", .matching(trial(\.fields.title, [1.5, 6]))),
    SweptParameter("fields.remedy", .matching(trial(\.fields.remedy, [0.5, 2]))),
    SweptParameter("fields.notes", .matching(trial(\.fields.notes, [0, 1]))),
    SweptParameter("fit.temperature", .matching(trial(\.fit.temperature, [1.2, 2]))),
    SweptParameter("fit.bias", .matching(trial(\.fit.bias, [-1.6, -0.6]))),
    SweptParameter("fit.coverageSlope", .matching(trial(\.fit.coverageSlope, [2, 4]))),
    SweptParameter("fit.scoreSlope", .matching(trial(\.fit.scoreSlope, [0.1, 0.3]))),
  ]

  private static func trial<Value: SweptValue>(
    _ path: any WritableKeyPath<RetrievalParameters, Value> & Sendable, _ neighbours: [Double]
  ) -> Trial {
    let chosen = RetrievalParameters.chosen[keyPath: path].double
    return Trial(chosen: chosen, values: (neighbours + [chosen]).sorted()) { $0[keyPath: path] = Value($1) }
  }
}

/// A type of numbers that sweeps try, all of them as `Double`.
private protocol SweptValue: SendableMetatype {
  init(_ value: Double)
  var double: Double { get }
}

extension Double: SweptValue {
  fileprivate var double: Double { self }
}

extension Float: SweptValue {
  fileprivate var double: Double { Double(self) }
}

extension Int: SweptValue {
  fileprivate var double: Double { Double(self) }
}
