/// A part of a line that a reader looks for: a menu path, a button, a phone number, an address, or the words between.
package struct LinePart: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case words
    /// `[메뉴 > 메뉴]`: where to click, in order.
    case path
    /// `[저장]`: what the screen has it called.
    case button
    /// `☎ 1588-0182`, or a number that stands as phone numbers do.
    case phone
    /// `data.go.kr`.
    case address
  }

  package let kind: Kind
  /// The characters as the author has them.
  package let source: String

  package init(kind: Kind, source: String) {
    (self.kind, self.source) = (kind, source)
  }

  /// The parts of `text`; joined, their sources are the text.
  ///
  ///     LinePart.parts(of: "[저장] 후 data.go.kr 접속").map(\.kind)  // [.button, .words, .address, .words]
  package static func parts(of text: String) -> [LinePart] {
    var finder = LinePartFinder(text)
    return finder.parts()
  }
}
