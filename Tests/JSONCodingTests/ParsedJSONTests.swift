import JSONCoding
import StatementProtocol
import Testing

@Suite struct ParsedJSONTests {
    private func value(_ text: String) throws -> JSONValue {
        try ParsedJSON(Array(text.utf8)).decode(JSONValue.self)
    }

    @Test(arguments: [
        ("null", JSONValue.null), (" true\n", true), ("false", false), ("0", 0), ("-7", -7), ("0.5", .number(0.5)),
        ("1e2", 100), ("2.50E-1", .number(0.25)), ("9223372036854775808", .number(9_223_372_036_854_775_808)),
        (#""""#, ""), (#""“ü” 日本 🌙""#, "“ü” 日本 🌙"), ("[]", .array([])), ("{ }", JSONValue.object([:])),
        (#"[ 1 , [ ] , {"a" : [ null ] } ]"#, .array([1, .array([]), .object(["a": .array([.null])])])),
        (#""\"\\\/\b\f\n\r\t\u00e9\uD83C\udf19""#, "\"\\/\u{08}\u{0C}\n\r\té🌙"),
        (#"{"\u0061": 1, "b": {"a": 2}, "a": 3}"#, .object(["a": 1, "b": .object(["a": 2])])),
    ])
    func `JSON is read`(text: String, value: JSONValue) throws {
        #expect(try self.value(text) == value)
    }

    @Test(arguments: [
        ("", 0), (" ", 1), ("[1", 2), ("[1,]", 3), ("{\"a\"}", 4), ("{a: 1}", 1), ("{\"a\": 1,}", 8), ("tru", 3),
        ("01", 1), ("1.", 2), ("-", 1), ("+1", 0), (".5", 0), ("1 2", 2), ("\"a", 2), ("\"\t\"", 1), ("\"\\", 2),
        ("nul\u{0}", 3),
    ])
    func `what is no JSON is told with its place`(text: String, offset: Int) {
        let fault = #expect(throws: JSONFault.self) { try ParsedJSON(Array(text.utf8)) }
        #expect(fault?.offset == offset)
    }

    @Test func `what is nested without end is told`() {
        let fault = #expect(throws: JSONFault.self) {
            try ParsedJSON(Array(repeating: UInt8(ascii: "["), count: 100_000))
        }
        #expect(fault?.reason == .depth && fault?.offset == JSONFault.deepest)
    }

    @Test(arguments: [512, 513])
    func `arrays are read as deep as is said`(depth: Int) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(((try? ParsedJSON(Array(text.utf8))) != nil) == (depth <= JSONFault.deepest))
    }

    @Test(arguments: [
        (#"["\ud83c"]"#, 2), (#"["a\udcff.dat"]"#, 3), (#"["\ud83c\u0041"]"#, 2), (#"["\ud83cx"]"#, 2),
    ])
    func `half a character is told apart from what is no JSON`(text: String, offset: Int) {
        let fault = #expect(throws: JSONFault.self) { try ParsedJSON(Array(text.utf8)) }
        #expect(fault?.reason == .halfCharacter && fault?.offset == offset)
        let other = #expect(throws: JSONFault.self) { try ParsedJSON(Array(#"["\ud8"]"#.utf8)) }
        #expect(other?.reason == .syntax)
    }

    @Test func `a number is told as it is written`() throws {
        let json = try ParsedJSON(Array(#"{"a":{"id":7.0,"b":[]}}"#.utf8))
        #expect(json.digits(at: "a", "id") == "7.0")
        #expect(json.digits(at: "a", "b") == nil && json.digits(at: "id") == nil && json.digits(at: "a") == nil)
    }

    @Test(arguments: [
        #""\x""#, #""\u12""#, #""\ud83c""#, #""\ud83c\u0041""#, #""\udf19""#, #""\"#, #""\u"#, #""\ud83c\"#,
        #"{"\x":1}"#,
        #""\n\q""#,
    ])
    func `an escape that is none is told`(text: String) throws {
        #expect(throws: JSONFault.self) { try ParsedJSON(Array(text.utf8)) }
    }

    @Test(arguments: [
        ("{}", JSONValue.object([:])), ("{ }", .object([:])), (#"{"x-a": {}}"#, .object(["x-a": .object([:])])),
    ])
    func `extensions are read and written, empty or not`(text: String, value: JSONValue) throws {
        let member = "{\"extensions\":\(text)}"
        let read = try ParsedJSON(Array(member.utf8)).decode([String: [String: JSONValue]].self)
        #expect(read["extensions"].map(JSONValue.object) == value)
        let written = String(decoding: try CanonicalJSON.bytes(of: read, layout: .line), as: UTF8.self)
        #expect(written == member.replacing("{ }", with: "{}").replacing(": ", with: ":"))
    }

    @Test(arguments: ["[]", "null", "1", "\"\""])
    func `what is no object is told where extensions are asked for`(text: String) throws {
        let json = try ParsedJSON(Array("{\"extensions\":\(text)}".utf8))
        #expect(throws: DecodingError.self) { try json.decode([String: [String: JSONValue]].self) }
    }

    @Test(arguments: [
        ("{}", nil), ("7", nil), (#"{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}"#, nil), (#"{"a": 1, "a": 1}"#, "a"),
        (#"{"x": {"a": 1, "b": [], "a": {}}}"#, "a"), (#"[0, [{"b": 1, "\u0062": 2}]]"#, "b"), (#"{"": 1, "": 2}"#, ""),
        (#"[\#(String(repeating: "{\"a\": 1},", count: 150_000)){"c": {"b": 1, "b": 2}}]"#, "b"),
    ])
    func `a name that an object has twice is found`(text: String, name: String?) throws {
        #expect(try ParsedJSON(Array(text.utf8)).repeatedName == name)
    }

    private struct Outer: Decodable {
        struct Inner: Decodable {
            var count: Int
            var names: [String]?
        }
        var inner: Inner?
        var list: [Inner]?
        var any: [String: JSONValue]?
    }

    @Test(arguments: [
        ("[]", ""), (#"{"inner": {}}"#, "inner"), (#"{"a": [0], "inner": {"count": "1"}}"#, "inner.count"),
        (#"{"inner": {"names": [], "count": null}}"#, "inner.count"),
        (#"{"list": [{"count": 1}, {"count": 2, "names": ["a", 3]}]}"#, "list.1.names.1"),
        (#"{"list": [{"count": 1}, 7]}"#, "list.1"), (#"{"any": {"x": {"y": [1e999]}}}"#, "any.x.y.0"),
        (
            #"{"list": [\#(String(repeating: #"{"count": 1, "names": ["a long one"]},"#, count: 40_000)){"count": []}]}"#,
            "list.40000.count"
        ),
    ])
    func `what is of another type is told with its path`(text: String, path: String) throws {
        let json = try ParsedJSON(Array(text.utf8))
        let error = try #require(#expect(throws: DecodingError.self) { try json.decode(Outer.self) })
        let context: DecodingError.Context? =
            switch error {
            case .typeMismatch(_, let context), .keyNotFound(_, let context): context
            default: nil
            }
        #expect(
            context?.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".") == path)
    }

    @Test(arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x61, 0xE2, 0x82]])
    func `bytes that are no UTF-8 are told with their string`(bytes: [UInt8]) throws {
        let fault = #expect(throws: JSONFault.self) { try ParsedJSON([0x20, 0x22] + bytes + [0x22]) }
        #expect(fault?.offset == 1)
    }

    private struct Pair: Decodable, Equatable {
        var count: Int8
        var name: String?
    }

    @Test func `a member that may be absent may be null, and others are left alone`() throws {
        let pairs = try ParsedJSON(Array(#"[{"name": null, "count": 1.0, "x": [{}]}, {"count": 2, "name": "b"}]"#.utf8))
        #expect(try pairs.decode([Pair].self) == [Pair(count: 1), Pair(count: 2, name: "b")])
    }

    @Test(arguments: [#"{}"#, #"{"count": "1"}"#, #"{"count": 128}"#, #"{"count": 1.5}"#, #"[1]"#, #"{"count": null}"#])
    func `a value of another type is an error`(text: String) throws {
        #expect(throws: DecodingError.self) { try ParsedJSON(Array(text.utf8)).decode(Pair.self) }
    }
}
