import StatementProtocol
import Testing

@testable import JSONCoding

/// Values that are handed on as they came, and very long arrays, of which only the beginning is indexed.
@Suite struct ReceivedJSONTests {
    private func received(_ text: String) throws -> ReceivedJSON {
        try ParsedJSON(Array(text.utf8)).decode(ReceivedJSON.self)
    }

    private func written(_ value: ReceivedJSON, _ layout: CanonicalJSON.Layout = .line) -> String {
        var bytes: [UInt8] = []
        value.writeCanonically(layout: layout) { piece in
            bytes += piece
            return true
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        (#" { "b" : [ 1 , 2.50 , 1e2 , -0 , true , null ] , "a" : { } } "#, #"{"a":{},"b":[1,2.5,100,0,true,null]}"#),
        (#"{"b":1,"a":2,"b":3}"#, #"{"a":2,"b":1}"#),
        (#"{"\u0062":1,"a":"\u0041\/\ud83c\udf19","b":2}"#, #"{"a":"A/🌙","b":1}"#),
        (#""\u0085 \n ü \u200f""#, #""\u0085 \n ü \u200f""#), ("\"\u{85}\u{7F}\"", #""\u0085\u007f""#),
        (#"{"é":1,"z":2,"🌙":3,"ｚ":4}"#, #"{"z":2,"é":1,"ｚ":4,"🌙":3}"#),
        ("1e400", "1e400"), ("12345678901234567890", "1.2345678901234567e+19"), ("[]", "[]"), ("\"\"", "\"\""),
    ])
    func `a value is written in one way, however it came`(text: String, canonical: String) throws {
        #expect(written(try received(text)) == canonical)
    }

    @Test(arguments: [CanonicalJSON.Layout.line, .indented])
    func `it is written as the value that can be made of it`(layout: CanonicalJSON.Layout) throws {
        let value: JSONValue = [
            "list": [1, "two", .array([]), .object([:]), ["deep": [.null, false]]], "é": "\u{202E}\"\\",
            "e\u{301}": .number(2.5),
        ]
        let received = try ReceivedJSON(value)
        #expect(written(received, layout) == CanonicalJSON.text(of: value, layout: layout))
        #expect(try received.decode(JSONValue.self) == value)
    }

    private struct Endorser: Codable, Hashable {
        struct Country: Codable, Hashable {
            var code: String
            var name: String
        }

        var anonymous: Bool
        var countries: [Country]
        var name: String?
        var rest: [[Int]]
    }

    private struct List: Codable, Hashable {
        var after: String
        var endorsers: [Endorser]
        var within: [[Endorser]]
    }

    /// Several times as long as what is indexed of an array.
    private let list: List = {
        let countries = ["AT", "BE", "CY"].map { Endorser.Country(code: $0, name: "The country of \"\($0)\"") }
        let endorsers = (0..<8_000).map { number in
            Endorser(
                anonymous: number % 7 == 0, countries: Array(countries.prefix(number % 4)),
                name: number % 5 == 0 ? nil : "Nürnberg \(number)", rest: [[number], []])
        }
        return List(after: "the end", endorsers: endorsers, within: [Array(endorsers.prefix(4_000)), endorsers])
    }()

    @Test func `a very long array is read like a short one`() throws {
        let bytes = try CanonicalJSON.bytes(of: list)
        #expect(bytes.count > 3 << 20)
        let parsed = try ParsedJSON(bytes)
        #expect(try parsed.decode(List.self) == list)
        #expect(try parsed.decode(ReceivedJSON.self).decode(List.self) == list)
        // Elements that are taken apart twice, and one after the other.
        struct Parts: Decodable {
            var endorsers: [ReceivedJSON]
        }
        let parts = try parsed.decode(Parts.self).endorsers
        #expect(parts.count == list.endorsers.count)
        for index in stride(from: 0, to: parts.count, by: 499) {
            #expect(try parts[index].decode(Endorser.self) == list.endorsers[index])
        }
    }

    @Test(arguments: [CanonicalJSON.Layout.line, .indented])
    func `a very long array is written in pieces`(layout: CanonicalJSON.Layout) throws {
        let bytes = try CanonicalJSON.bytes(of: list, layout: layout)
        let received = try ParsedJSON(CanonicalJSON.bytes(of: list, layout: .line)).decode(ReceivedJSON.self)
        var (pieces, longest) = ([UInt8](), 0)
        received.writeCanonically(layout: layout) { piece in
            pieces += piece
            longest = max(longest, piece.count)
            return true
        }
        #expect(pieces == bytes)
        #expect(longest < 1 << 17)
        var count = 0
        received.writeCanonically(layout: layout) { _ in
            count += 1
            return count < 3
        }
        #expect(count == 3)
    }

    @Test(arguments: ["{\"a\": [1, }", "[\"\\x\"]", "{\"a\" 1}"])
    func `what is no JSON behind a long array is told, too`(end: String) throws {
        let start = "[" + String(repeating: "{\"a\":[1,2]},", count: 200_000)
        let fault = #expect(throws: JSONFault.self) { try ParsedJSON(Array((start + end).utf8)) }
        #expect((fault?.offset ?? 0) > start.utf8.count)
    }

    @Test func `values of the same text are made once and kept apart by their types`() throws {
        let shared = SharedValues()
        var made = 0
        func make(_ value: Int) -> Int {
            made += 1
            return value
        }
        let text = Array("[1],".utf8)[...]
        #expect(shared.value(of: text) { make(1) } == 1)
        #expect(shared.value(of: Array("[1],".utf8)[...]) { make(2) } == 1)
        #expect(shared.value(of: text) { "other" } == "other")
        #expect(shared.value(of: Array("[2],".utf8)[...]) { make(2) } == 2)
        #expect(made == 2)
    }

    @Test func `values that may be absent are shared like others, and objects never`() throws {
        final class Object: Decodable {
            let code: String
        }
        struct Row: Decodable {
            var notes: [String: String?]
            var object: Object
        }
        let row = #"{"notes":{"a":"x","b":null},"object":{"code":"AT"},"z":0},"#
        let text = "[" + String(repeating: row, count: 30_000).dropLast() + "]"
        let rows = try ParsedJSON(Array(text.utf8)).decode([Row].self)
        #expect(rows.count == 30_000)
        let (first, last) = (try #require(rows.dropLast().last), try #require(rows.last))
        #expect(first.notes == ["a": "x", "b": nil] && last.notes == first.notes)
        #expect(first.object !== last.object && last.object.code == "AT")
        let shared = SharedValues()
        let none: Int? = shared.value(of: Array("null,".utf8)[...]) { nil }
        let one: Int? = shared.value(of: Array("1,".utf8)[...]) { 1 }
        #expect(none == nil && one == 1)
    }
}
