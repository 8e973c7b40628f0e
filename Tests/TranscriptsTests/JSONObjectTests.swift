import Testing

@testable import Transcripts

/// A record taken apart without decoding it.
@Suite struct JSONObjectTests {
  @Test(
    "Strings are decoded when they are asked for",
    arguments: [
      (#"{"a":"가나"}"#, "가나"), (#" { "b" : [1, {"a": "아니"}] , "a" : "네" } "#, "네"), (#"{"b":"}\"{","a":""}"#, ""),
      (#"{"a":"\"인용\" \\ \n \ud83d\ude00"}"#, "\"인용\" \\ \n 😀"), (#"{"\u0061":"가"}"#, "가"),
      // No string, or none there.
      (#"{"a":null}"#, nil), (#"{"a":1}"#, nil), (#"{"a":["가"]}"#, nil), (#"{}"#, nil), (#"{"a":"\x"}"#, nil),
    ] as [(String, String?)])
  func string(json: String, value: String?) throws {
    let object = try #require(JSONObject(Array(json.utf8)[...]))
    #expect(object.string("a") == value)
  }

  @Test(
    "What is no object, or not one alone, is none",
    arguments: [
      "", "{", "}", "[]", "{}{}", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":1 \"b\":2}", "{\"a\":[1}", "{\"a\":{]}",
      "{\"a\":\"",
      "{\"a\":\"\\", "{a:1}", "{\"a\":\"\u{7}\"}", "{\"a\":" + String(repeating: "[", count: 100_000),
    ])
  func malformed(json: String) {
    #expect(JSONObject(Array(json.utf8)[...]) == nil)
  }
}
