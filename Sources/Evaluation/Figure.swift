/// A named number, or a group of them, in an order that reports keep.
package indirect enum Figure: Equatable, Sendable {
  case count(Int)
  case number(Double)
  case text(String)
  /// Nothing to measure.
  case missing
  case group([(name: String, figure: Figure)])
  case list([Figure])

  package static func == (first: Figure, second: Figure) -> Bool {
    switch (first, second) {
    case (.count(let a), .count(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.text(let a), .text(let b)): a == b
    case (.missing, .missing): true
    case (.group(let a), .group(let b)): a.map(\.name) == b.map(\.name) && a.map(\.figure) == b.map(\.figure)
    case (.list(let a), .list(let b)): a == b
    default: false
    }
  }

  /// The figure of that name in a group.
  package subscript(name: String) -> Figure? {
    guard case .group(let figures) = self else { return nil }
    return figures.first { $0.name == name }?.figure
  }
}

extension Figure {
  /// `part` of `whole` in per cent, to one decimal.
  static func share(_ part: Int, of whole: Int) -> Figure {
    whole == 0 ? .missing : .number((100 * Double(part) / Double(whole)).rounded(toPlaces: 1))
  }

  static func mean(_ values: [Double], places: Int = 3) -> Figure {
    .number((values.reduce(0, +) / Double(max(values.count, 1))).rounded(toPlaces: places))
  }
}

extension Figure: Encodable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package func encode(to encoder: any Encoder) throws {
    if case .group(let figures) = self {
      var container = encoder.container(keyedBy: Name.self)
      for (name, figure) in figures { try container.encode(figure, forKey: Name(stringValue: name)) }
      return
    }
    var container = encoder.singleValueContainer()
    switch self {
    case .count(let count): try container.encode(count)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let figures): try container.encode(figures)
    case .missing, .group: try container.encodeNil()
    }
  }
}

extension Double {
  /// The nearest number with so many decimals, ties to the even one, as if the binary number were written out exactly.
  func rounded(toPlaces places: Int) -> Double {
    let scale = (0..<places).reduce(1.0) { power, _ in power * 10 }
    let product = self * scale
    // What the product lost to rounding decides a tie that it alone would get wrong (0.35 is a little less).
    let lost = (-product).addingProduct(self, scale)
    let floor = product.rounded(.down)
    let fraction = product - floor
    let isOdd = floor.truncatingRemainder(dividingBy: 2) != 0
    let goesUp = fraction > 0.5 || (fraction == 0.5 && (lost > 0 || (lost == 0 && isOdd)))
    return (goesUp ? floor + 1 : floor) / scale
  }
}
