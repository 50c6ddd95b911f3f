package import Diagnostics
internal import TextMetrics

/// Looks at a file's bytes before libyaml does: is it UTF-8, and free of characters that YAML forbids (YAML 1.2.2,
/// section 5.1)?
///
/// What is wrong is reported and replaced by as many harmless bytes, so that reading can go on and places stay true.
package struct EncodingCheck {
    package private(set) var diagnostics: [Diagnostic] = []
    /// The bytes that can be read on with; nothing where that makes no sense.
    package private(set) var bytes: [UInt8]?
    package private(set) var isMended = false

    private static let maximumReports = 20
    /// How many bytes that are not UTF-8 are told one by one where the whole file is in another encoding.
    private static let maximumSingleBytes = 3

    package init(_ source: SourceFile, file: UInt32) {
        let bytes = source.bytes
        if Self.isPlain(bytes) {
            self.bytes = bytes
            return
        }
        if let problem = Self.problemOfWhole(bytes) {
            diagnostics = [
                Diagnostic(
                    rule: "encoding", severity: .error, range: SourceRange(0..<0, file: file),
                    message: problem.message, help: problem.help)
            ]
            return
        }
        var mended = bytes
        var reported = 0
        var hasLetters = false
        var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while offset < bytes.count {
            let length = Self.scalarLength(bytes, at: offset)
            let range = offset..<(offset + max(1, length))
            if length > 1 { hasLetters = true }
            if let problem = Self.problem(bytes, range, length: length) {
                // Mostly it is a letter of another encoding, and no letter means anything to YAML. Other characters must not
                // indent a line that they begin.
                let isFirst = offset == 0 || mended[offset - 1] == 0x0A || mended[offset - 1] == 0x0D
                for index in range { mended[index] = length == 0 ? UInt8(ascii: "q") : isFirst ? 0x0A : 0x20 }
                isMended = true
                reported += 1
                if reported <= Self.maximumReports {
                    diagnostics.append(
                        Diagnostic(
                            rule: problem.rule, severity: .error, range: SourceRange(range, file: file),
                            message: problem.message, help: problem.help))
                }
            }
            offset = range.upperBound
        }
        if !hasLetters, bytes.allSatisfy(Windows1252.isAssigned) { tellAsOneEncoding() }
        if diagnostics.count == Self.maximumReports, reported > Self.maximumReports, let last = diagnostics.indices.last
        {
            diagnostics[last].message += " (and \(reported - Self.maximumReports) more in this file)"
        }
        self.bytes = mended
    }

    /// What a file is that is not to be read on with.
    private static func problemOfWhole(_ bytes: [UInt8]) -> (message: String, help: String)? {
        let signatures: [([UInt8], String)] = [
            // Zip, which the files of office programs are, and the format before it.
            ([0x50, 0x4B, 0x03, 0x04], "a workbook or a document of an office program"),
            ([0xD0, 0xCF, 0x11, 0xE0], "a workbook or a document of an office program"),
            (Array("%PDF-".utf8), "a PDF"),
        ]
        if let (_, kind) = signatures.first(where: { bytes.starts(with: $0.0) }) {
            return (
                "the file is \(kind), not text",
                "Save it from that program as what its name says: a table as “CSV UTF-8”, a statement as plain text in UTF-8."
            )
        }
        let zeros = bytes.prefix(64).count { $0 == 0 }
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || zeros > 8
        // A few zeros are told where they stand.
        guard isUTF16 || zeros > 2 else { return nil }
        return (
            isUTF16 ? "the file is in UTF-16, not in UTF-8" : "the file is not text",
            "Save it as UTF-8: in most editors the encoding can be chosen under “Save as”."
        )
    }

    /// Makes one finding of many bytes that are letters in Windows-1252, in a file that has none in UTF-8. A few are as
    /// well told one by one, where each can be mended.
    private mutating func tellAsOneEncoding() {
        let bytes = diagnostics.filter { $0.rule == "encoding" }
        guard bytes.count > Self.maximumSingleBytes, var first = bytes.first else { return }
        first.message =
            "the file is in Windows-1252 or an encoding like it, not in UTF-8: this letter is the first that shows it"
        diagnostics = diagnostics.filter { $0.rule != "encoding" } + [first]
    }

    /// Whether all of it is UTF-8 and made of what YAML allows, as most files are.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard !hasControls(bytes) else { return false }
            var offset = bytes.endOfASCII(from: 0)
            while offset < bytes.count {
                guard let length = plainLength(bytes, at: offset) else { return false }
                offset += length
                if offset < bytes.count, bytes[offset] < 0x80 { offset = bytes.endOfASCII(from: offset) }
            }
            return true
        }
    }

    /// Whether any byte is a control character of ASCII other than a tab or a line end.
    private static func hasControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if mayHaveControls(word), bytes[offset..<(offset + 8)].contains(where: isControl) { return true }
            offset += 8
        }
        return bytes[offset...].contains(where: isControl)
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 || byte == 0x7F
    }

    /// Whether any of eight bytes is below 0x20, line feeds aside, or 0x7F: all are looked at at once, the lower seven
    /// bits of each in the room of its own.
    private static func mayHaveControls(_ word: UInt64) -> Bool {
        func each(_ byte: UInt64) -> UInt64 { byte * 0x0101_0101_0101_0101 }
        let low = word & each(0x7F)
        let isGraphic = low + each(0x60)
        let isNoLineFeed = (low ^ each(0x0A)) + each(0x7F)
        let isDelete = low + each(1)
        // The highest bit of each byte tells; it is set in those beyond ASCII.
        return (~isGraphic & isNoLineFeed | isDelete) & ~word & each(0x80) != 0
    }

    /// The bytes of the scalar beyond ASCII that begins here; nothing where it may be one that needs a closer look.
    private static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        let lead = bytes[offset]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead < 0xF4, offset + length <= bytes.count else { return nil }
        for index in 1..<length where bytes[offset + index] & 0xC0 != 0x80 { return nil }
        let second = bytes[offset + 1]
        switch lead {
        // Controls up to U+009F, surrogates, and forms that are longer than need be.
        case 0xC2: return second >= 0xA0 ? length : nil
        case 0xE0: return second >= 0xA0 ? length : nil
        case 0xED: return second < 0xA0 ? length : nil
        // Line separators.
        case 0xE2: return second == 0x80 && bytes[offset + 2] | 1 == 0xA9 ? nil : length
        // Byte-order marks and noncharacters.
        case 0xEF: return second < 0xBB ? length : nil
        case 0xF0: return second >= 0x90 ? length : nil
        default: return length
        }
    }

    /// The bytes of the scalar that begins here (RFC 3629), 0 where none does.
    private static func scalarLength(_ bytes: [UInt8], at offset: Int) -> Int {
        let lead = bytes[offset]
        if lead < 0x80 { return 1 }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        guard lead >= 0xC2, lead <= 0xF4, offset + length <= bytes.count else { return 0 }
        for index in 1..<length where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
        let second = bytes[offset + 1]
        switch lead {
        case 0xE0: return second >= 0xA0 ? length : 0
        case 0xED: return second < 0xA0 ? length : 0
        case 0xF0: return second >= 0x90 ? length : 0
        case 0xF4: return second < 0x90 ? length : 0
        default: return length
        }
    }

    private static func problem(
        _ bytes: [UInt8], _ range: Range<Int>, length: Int
    ) -> (rule: String, message: String, help: String)? {
        let first = bytes[range.lowerBound]
        if length == 0 {
            // What most people mean by a byte like this; control characters are no letters.
            let letter = Windows1252.scalar(of: first)
            let meant = letter.value >= 0xA0 ? ", and is “\(letter)” in Windows-1252" : ""
            return (
                "encoding", "the byte 0x\(String(first, radix: 16, uppercase: true)) is not UTF-8\(meant)",
                "Save the file as UTF-8: in most editors the encoding can be chosen under “Save as”."
            )
        }
        // What nearly all text is made of: printable ASCII, and U+00C0 to U+CFFF.
        switch length {
        case 1: if first >= 0x20 && first < 0x7F || first == 0x0A { return nil }
        case 2: if first > 0xC2 { return nil }
        case 3: if (0xE1...0xEC).contains(first), first != 0xE2 { return nil }
        default: break
        }
        guard let scalar = String(decoding: bytes[range], as: UTF8.self).unicodeScalars.first else { return nil }
        switch scalar.value {
        // YAML 1.1, and so libyaml, ends a line there; YAML 1.2 does not.
        case 0x85, 0x2028, 0x2029:
            return (
                "control-character",
                "the line separator \(VisibleText.codePoint(scalar)) cannot stand in a statement",
                "Delete it, or begin a new line. It is invisible, and often comes along when text is pasted."
            )
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
            return nil
        default:
            return (
                "control-character",
                "the control character \(VisibleText.codePoint(scalar)) cannot stand in a statement",
                "Delete it. It is invisible, and often comes along when text is pasted from a PDF."
            )
        }
    }
}
