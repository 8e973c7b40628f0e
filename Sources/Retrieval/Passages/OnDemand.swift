import Synchronization

/// Values that are made when they are first asked for, each once: most conversations ask about one case of many.
package final class OnDemand<Value: Sendable>: Sendable {
  private let values: Mutex<[Int: Value]>
  private let make: @Sendable (Int) -> Value

  package init(_ make: @escaping @Sendable (Int) -> Value) {
    values = Mutex([:])
    self.make = make
  }

  package subscript(index: Int) -> Value {
    values.withLock { values in
      if let value = values[index] { return value }
      let value = make(index)
      values[index] = value
      return value
    }
  }
}
