import Testing

@testable import TextMetrics

/// What looks at eight bytes at once sees what is in each of them.
@Suite struct ByteSearchTests {
    /// Texts of plain letters with one other byte, and with a second one behind it, at every place.
    private static let texts: [[UInt8]] = {
        var texts: [[UInt8]] = []
        let seconds: [UInt8?] = [nil, 0x00, 0x1F, 0x22, 0x5C, 0x7F, 0xFF]
        for byte in UInt8.min...UInt8.max {
            for place in 0..<18 {
                for second in seconds {
                    var text = Array("abcdefghijklmnopqr".utf8)
                    if let second { text[17] = second }
                    text[place] = byte
                    texts.append(text)
                }
            }
        }
        return texts
    }()

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    @Test func `the end of what stands for itself in JSON is found`() {
        for text in Self.texts {
            for start in [0, 1, 7, 17, 18] {
                let expected = text[start...].firstIndex { !Self.isPlain($0) } ?? text.count
                #expect(text.withUnsafeBufferPointer { $0.endOfPlainJSON(from: start) } == expected)
            }
        }
    }

    @Test func `the end of ASCII is found`() {
        for text in Self.texts {
            for start in [0, 1, 7, 17, 18] {
                let expected = text[start...].firstIndex { $0 >= 0x80 } ?? text.count
                #expect(text.withUnsafeBufferPointer { $0.endOfASCII(from: start) } == expected)
            }
        }
    }
}
