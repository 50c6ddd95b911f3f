import JSONCoding
import Testing

@Suite struct CanonicalCodingTests {
    private struct Values: Codable, Equatable {
        var text = "a/b \"\u{85}\""
        var none: Int?
        var list = [1, -2]
        var nested = [["b": true, "a": false], [:]]
        var small: UInt8 = 255
        var half: Float = 0.5
        var number = 1e300
        var whole = -0.0
    }

    @Test func `a value is written with its keys in order and without what is absent`() throws {
        let bytes = try CanonicalJSON.bytes(of: Values(), layout: .line)
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"half":0.5,"list":[1,-2],"nested":[{"a":false,"b":true},{}],"number":1e+300,"small":255,"#
                + #""text":"a/b \"\u0085\"","whole":0}"#)
    }

    @Test func `keys whose first bytes are the same are in order, too`() throws {
        let bytes = try CanonicalJSON.bytes(
            of: ["endorsements": 1, "endorsers": 2, "endorsed": 3, "e": 4], layout: .line)
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"e":4,"endorsed":3,"endorsements":1,"endorsers":2}"#)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan])
    func `a number that is not finite cannot be written`(number: Double) {
        #expect(throws: EncodingError.self) { try CanonicalJSON.bytes(of: [number]) }
    }

    @Test(arguments: [CanonicalJSON.Layout.line, .indented])
    func `what is written reads back`(layout: CanonicalJSON.Layout) throws {
        let bytes = try CanonicalJSON.bytes(of: Values(), layout: layout)
        #expect(try ParsedJSON(bytes).decode(Values.self) == Values())
    }

    fileprivate struct Late: Encodable {
        enum Key: String, CodingKey { case a, b, c }

        func encode(to encoder: any Encoder) throws {
            var object = encoder.container(keyedBy: Key.self)
            var list = object.nestedUnkeyedContainer(forKey: .b)
            let later = object.superEncoder(forKey: .c)
            var inner = object.nestedContainer(keyedBy: Key.self, forKey: .a)
            try inner.encode(1, forKey: .b)
            try list.encode("x")
            try inner.encode(2, forKey: .a)
            try ["y"].encode(to: later)
            try list.encodeNil()
        }
    }

    @Test func `what is within a value may be filled in any order`() throws {
        let bytes = try CanonicalJSON.bytes(of: Late(), layout: .line)
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"a":{"a":2,"b":1},"b":["x",null],"c":["y"]}"#)
    }

    private struct Elements: Encodable {
        func encode(to encoder: any Encoder) throws {
            var list = encoder.unkeyedContainer()
            try list.encode(1)
            try list.encode("two")
            var third = list.nestedUnkeyedContainer()
            try list.encode(4)
            var fifth = list.nestedUnkeyedContainer()
            try third.encode(3)
            try fifth.encode([5])
            try list.encode(6)
        }
    }

    @Test(arguments: [
        (CanonicalJSON.Layout.line, #"[1,"two",[3],4,[[5]],6]"#),
        (.indented, "[\n  1,\n  \"two\",\n  [\n    3\n  ],\n  4,\n  [\n    [\n      5\n    ]\n  ],\n  6\n]"),
    ])
    func `elements keep their order, whenever they are filled in`(layout: CanonicalJSON.Layout, text: String) throws {
        #expect(String(decoding: try CanonicalJSON.bytes(of: Elements(), layout: layout), as: UTF8.self) == text)
    }

    /// A value that writes nothing of itself, and one that asks for a container and fills in nothing.
    private struct Silent: Encodable {
        var asks: Bool

        func encode(to encoder: any Encoder) throws {
            if asks { _ = encoder.container(keyedBy: Late.Key.self) }
        }
    }

    @Test func `a value that says nothing is null, and one without members an empty object`() throws {
        let bytes = try CanonicalJSON.bytes(of: [Silent(asks: false), Silent(asks: true)], layout: .line)
        #expect(String(decoding: bytes, as: UTF8.self) == "[null,{}]")
    }

    /// Leaves out what JSON cannot hold.
    private struct Lenient: Encodable {
        func encode(to encoder: any Encoder) throws {
            var object = encoder.container(keyedBy: Late.Key.self)
            try? object.encode([1, Double.nan], forKey: .a)
            var list = object.nestedUnkeyedContainer(forKey: .b)
            try? list.encode(["x": Double.infinity])
            try list.encode(2)
            try object.encode(3, forKey: .c)
        }
    }

    @Test func `of a value that cannot be written nothing stays`() throws {
        let bytes = try CanonicalJSON.bytes(of: Lenient(), layout: .line)
        #expect(String(decoding: bytes, as: UTF8.self) == #"{"b":[2],"c":3}"#)
    }

    /// Members in an order of encoding, of which one has a long value.
    private struct Shuffled: Encodable {
        var keys: [String]
        var long: String

        func encode(to encoder: any Encoder) throws {
            var object = encoder.container(keyedBy: Name.self)
            for key in keys { try object.encode(value(of: key), forKey: Name(stringValue: key)) }
        }

        func value(of key: String) -> String { String(repeating: key, count: key == long ? 1000 : 3) }

        struct Name: CodingKey {
            var stringValue: String
            var intValue: Int? { nil }

            init(stringValue: String) { self.stringValue = stringValue }
            init?(intValue: Int) { nil }
        }
    }

    @Test(arguments: ["abcd", "dcba", "bdac", "cadb", "dabc"])
    func `members come to their places, wherever the longest is`(order: String) throws {
        for long in ["a", "b", "c", "d"] {
            let value = Shuffled(keys: order.map(String.init), long: long)
            let members = ["a", "b", "c", "d"].map { "\"\($0)\":\"\(value.value(of: $0))\"" }
            let bytes = try CanonicalJSON.bytes(of: value, layout: .line)
            #expect(String(decoding: bytes, as: UTF8.self) == "{" + members.joined(separator: ",") + "}")
        }
    }
}
