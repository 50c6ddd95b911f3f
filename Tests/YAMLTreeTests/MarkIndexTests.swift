import Diagnostics
import Testing

@testable import YAMLTree

@Suite struct MarkIndexTests {
    @Test func `marks are found forwards and backwards`() {
        let text = "naïve — “Łódź” 日本語 and some more of plain ASCII 👩‍⚕️ é"
        for prefix in ["", "\u{FEFF}"] {
            let bytes = Array((prefix + text).utf8)
            var offsets: [Int] = []
            var offset = prefix.utf8.count
            for scalar in text.unicodeScalars {
                offsets.append(offset)
                offset += UTF8.width(scalar)
            }
            offsets.append(offset)
            for step in [1, 2, 7, 9, 20] {
                var marks = MarkIndex(bytes)
                let indices = Array(stride(from: 0, to: offsets.count, by: step))
                for index in indices + indices.reversed() {
                    #expect(marks.offset(of: index) == offsets[index])
                }
            }
        }
    }
}

@Suite struct EncodingCheckTests {
    @Test func `every scalar is allowed or reported`() {
        for value in UInt32(0)...0x10FFFF {
            // Of the planes beyond the first, some are enough.
            if value > 0x2FFFF, value & 0xFFFF > 0x10, value & 0xFFFF < 0xFFF0 { continue }
            guard let scalar = Unicode.Scalar(value) else { continue }
            let check = EncodingCheck(SourceFile(path: "a.yaml", bytes: Array("é: \(scalar)é".utf8)), file: 0)
            let isAllowed =
                switch value {
                // Line separators, at which YAML 1.1 ends a line and YAML 1.2 does not.
                case 0x85, 0x2028, 0x2029: false
                case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
                    0x10000...0x10FFFF:
                    true
                default: false
                }
            // A null byte makes it no text at all.
            #expect(check.diagnostics.isEmpty == isAllowed, "U+\(String(value, radix: 16))")
        }
    }

    @Test(arguments: [
        [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
        [0xC3], [0x80],
    ])
    func `what is not UTF-8 is reported`(bytes: [UInt8]) {
        let check = EncodingCheck(SourceFile(path: "a.yaml", bytes: Array("a: ".utf8) + bytes), file: 0)
        #expect(check.diagnostics.first?.rule == "encoding")
    }
}
