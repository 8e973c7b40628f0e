/// Where a line is said: what came before it, as far as that tells what the line does.
struct Scene: Equatable {
  enum Phase: String {
    /// Nothing is on the screen that a line may be about.
    case fresh
    /// A question waits for its answer.
    case asked
    /// A remedy was shown.
    case shown
  }

  let phase: Phase
  /// The case whose remedy was shown last; nil in any other phase.
  let shown: Int?
  /// The branch of it that was shown alone.
  let branch: Int?

  init(phase: Phase, shown: Int? = nil, branch: Int? = nil) {
    self.phase = phase
    self.shown = shown
    self.branch = branch
  }
}

extension DialogueState {
  /// Where the next line will be said.
  var scene: Scene {
    if question != nil { return Scene(phase: .asked) }
    return shown.map { Scene(phase: .shown, shown: $0, branch: branch) } ?? Scene(phase: .fresh)
  }
}
