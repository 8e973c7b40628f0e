@preconcurrency @unsafe import CReadline
@preconcurrency @unsafe import Glibc

/// Work beside the main thread, which watches for signals meanwhile: Ctrl-C, a closed terminal or SIGTERM need not wait for its end.
///
/// A thread cannot be stopped from outside: work that was stopped goes on with values of its own, and its result is dropped.
enum StoppableWork<Value> {
  /// What became of the work.
  enum Outcome {
    case done(Value)
    case interrupted
    /// SIGTERM or SIGHUP came.
    case terminated(signal: Int32)
  }

  /// Does `work` and waits for it, or for what stops it.
  static func outcome(of work: @escaping () throws -> Value) throws -> Outcome {
    let completion = Completion<Value>()
    guard completion.isUsable, start(Job { completion.finish(with: Result(catching: work)) }) else {
      return .done(try work())
    }
    guard let signal = Signals.wait(toRead: completion.descriptor) else { return .done(try completion.result()) }
    Signals.forgetInterrupt()
    return signal == SIGINT ? .interrupted : .terminated(signal: signal)
  }

  /// Starts a thread for `job`; false where there is none to be had.
  private static func start(_ job: Job) -> Bool {
    var thread = pthread_t()
    let held = unsafe Unmanaged.passRetained(job)
    let started = unsafe pthread_create(
      &thread, nil,
      { job in
        if let job = unsafe job { unsafe Unmanaged<Job>.fromOpaque(job).takeRetainedValue().body() }
        return nil
      }, unsafe held.toOpaque())
    if started == 0 { pthread_detach(thread) } else { unsafe held.release() }
    return started == 0
  }
}

/// What a thread is given to do.
private final class Job {
  let body: () -> Void

  init(_ body: @escaping () -> Void) {
    self.body = body
  }
}

/// The end of a job: the result, and a descriptor that can be read when there is one.
///
/// The result is written before the descriptor is, and read after it: the kernel keeps the order.
private final class Completion<Value> {
  let descriptor = eventfd(0, Int32(EFD_CLOEXEC))
  private var value: Result<Value, any Error>?

  deinit { close(descriptor) }

  var isUsable: Bool { descriptor >= 0 }

  func finish(with result: Result<Value, any Error>) {
    value = result
    eventfd_write(descriptor, 1)
  }

  /// The result of a job that has ended.
  func result() throws -> Value {
    guard let value else { preconditionFailure("the job has not ended") }
    return try value.get()
  }
}
