import Glibc
import TestSupport
import Testing

@testable import Analysis
@testable import Dialogue
@testable import Knowledge

/// Time grows with what was typed and no faster, over every shape of line.
///
/// `make bench` has the figures of a release build.
@Suite(.serialized) struct LineGrowthTests {

  /// What was said before: nothing, what is asked about, what is answered.
  private static let openings = [nil, "로그인이 안 돼요", "초기화 메일이 안 와요"]

  @Test("A turn on a line four times as long takes about four times as long", arguments: LineShape.all)
  func turn(shape: LineShape) throws {
    let fresh = try Shipped.assistant
    for opening in Self.openings {
      var assistant = fresh
      if let opening { _ = assistant.reply(to: opening) }
      let (short, long) = (shape.line(ofLength: Self.length), shape.line(ofLength: 4 * Self.length))
      expectGrowth(of: shape) { isLong in
        var assistant = assistant
        #expect(!assistant.reply(to: isLong ? long : short).reply.isEmpty)
      }
    }
  }

  @Test("Masking a line four times as long takes about four times as long", arguments: LineShape.all)
  func masking(shape: LineShape) throws {
    let fresh = try Shipped.assistant
    let (short, long) = (shape.line(ofLength: 4 * Self.length), shape.line(ofLength: 16 * Self.length))
    expectGrowth(of: shape) { isLong in
      var assistant = fresh
      #expect(!assistant.redacted(isLong ? long : short).isEmpty)
    }
  }

  /// In characters.
  private static let length = 1_000

  /// Linear work on four times the line takes four times as long, quadratic work sixteen times; measured again where a machine
  /// that is busy with something else spoilt it.
  private func expectGrowth(of shape: LineShape, _ work: (_ isLong: Bool) -> Void) {
    var (least, longest) = (Double.infinity, Double.infinity)
    for _ in 0..<5 {
      let (short, long) = (seconds { work(false) }, seconds { work(true) })
      (least, longest) = (min(least, long / max(short, Self.shortest)), min(longest, long))
      if least < Self.mostGrowth, longest < Self.deadline { break }
    }
    #expect(least < Self.mostGrowth && longest < Self.deadline, "\(shape)")
  }

  private static let mostGrowth = 9.0
  /// In seconds: far above what the slowest shape takes in a build without optimisation, far below what a square would take.
  private static let deadline = 2.0
  /// What takes less is lost in the clock.
  private static let shortest = 0.002

  private func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
