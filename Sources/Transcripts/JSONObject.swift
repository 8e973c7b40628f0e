import FoundationEssentials

/// A JSON object as its keys and the bytes of their values: each value is decoded only when it is asked for.
///
/// To decode a record whole takes ten times as long, and a list shows four of its thirteen values.
struct JSONObject {
  private var values: [String: ArraySlice<UInt8>] = [:]

  /// Reads `bytes`, which must be one object and nothing else; nil where they are not.
  init?(_ bytes: ArraySlice<UInt8>) {
    var scanner = JSONScanner(bytes)
    guard scanner.take("{") else { return nil }
    if !scanner.take("}") {
      repeat {
        guard let key = scanner.value().flatMap(Self.string), scanner.take(":"), let value = scanner.value() else {
          return nil
        }
        values[key] = value
      } while scanner.take(",")
      guard scanner.take("}") else { return nil }
    }
    guard scanner.next == nil else { return nil }
  }

  func hasKeys(_ keys: [String]) -> Bool { keys.allSatisfy { values[$0] != nil } }

  /// The bytes of a key's value; nil where the key is missing or its value is null.
  func bytes(_ key: String) -> ArraySlice<UInt8>? {
    values[key].flatMap { $0.elementsEqual("null".utf8) ? nil : $0 }
  }

  /// The string of a key; nil where its value is something else.
  func string(_ key: String) -> String? { values[key].flatMap(Self.string) }

  private static func string(_ value: ArraySlice<UInt8>) -> String? {
    guard value.first == UInt8(ascii: "\""), !value.contains(UInt8(ascii: "\\")) else {
      return try? JSONDecoder().decode(String.self, from: Data(value))
    }
    return String(validating: value.dropFirst().dropLast(), as: UTF8.self)
  }
}
