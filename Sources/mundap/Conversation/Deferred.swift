/// A value that is made when it is first used.
struct Deferred<Value> {
  /// nil until it is made.
  private(set) var value: Value?
  private let make: () throws -> Value

  init(_ make: @escaping () throws -> Value) {
    self.make = make
  }

  /// A value that is made already.
  init(_ value: Value) {
    self.value = value
    make = { value }
  }

  /// Works on the value, which is made if it was not.
  mutating func use<Result>(_ body: (inout Value) throws -> Result) throws -> Result {
    var value = try self.value ?? make()
    // With one owner at a time the work changes it in place, rather than a copy.
    self.value = nil
    defer { self.value = value }
    return try body(&value)
  }

  /// Works on the value, if it was made.
  mutating func useIfMade(_ body: (inout Value) -> Void) {
    guard var value else { return }
    self.value = nil
    body(&value)
    self.value = value
  }
}
