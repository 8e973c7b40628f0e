import Glibc

extension Duration {
  /// The processor time that `work` takes on this thread, the least of three: other work on the machine does not count.
  package static func processorTime(of work: () -> Void) -> Duration {
    let times = (0..<3).map { _ in
      let start = now
      work()
      return now - start
    }
    return times.min() ?? .zero
  }

  private static var now: Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
