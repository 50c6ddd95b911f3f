internal import Diagnostics
internal import TextMetrics

/// The encodings in which spreadsheet programs save CSV files other than UTF-8.
enum SpreadsheetEncoding: String {
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"

    /// What a file is in, with its text in UTF-8 and where that first shows; nothing for UTF-8 and for what is no text.
    static func recognised(in bytes: [UInt8]) -> (encoding: Self, text: [UInt8], place: Range<Int>)? {
        if let text = decodedUTF16(bytes) { return (.utf16, text, 0..<0) }
        guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) == nil,
            bytes.allSatisfy(Windows1252.isAssigned)
        else { return nil }
        // Where letters are in UTF-8, too, the file is a mixture, of which each wrong byte is told.
        guard let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.first(where: { $0.value >= 0x80 }),
            text == "\u{FFFD}", !hasUTF8Letters(bytes)
        else { return nil }
        // Up to the first byte beyond ASCII both texts are the same.
        let first = bytes.firstIndex { $0 >= 0x80 } ?? 0
        let length = String(Windows1252.scalar(of: bytes[first])).utf8.count
        return (.windows1252, Windows1252.decode(bytes), first..<(first + length))
    }

    /// What a file is in. Which of the encodings of one byte a letter it is, nobody can tell.
    var name: String { self == .windows1252 ? "\(rawValue) or an encoding like it" : rawValue }

    /// What to do about a file in this encoding.
    var help: String {
        switch self {
        case .utf16:
            "In Excel this is the type “Unicode Text”: save it as “CSV UTF-8” instead. Until then it is checked, but not published."
        case .windows1252:
            "In Excel this is the type “CSV”: save it as “CSV UTF-8” instead. Until then it is checked, but not published."
        }
    }

    /// With a byte-order mark, or where every second byte of the beginning is zero, as in Latin text.
    private static func decodedUTF16(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 2 else { return nil }
        let beginning = bytes.prefix(64)
        let (even, odd) = beginning.enumerated().reduce(into: (0, 0)) { counts, entry in
            guard entry.element == 0 else { return }
            if entry.offset % 2 == 0 { counts.0 += 1 } else { counts.1 += 1 }
        }
        let isLittle: Bool
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): isLittle = true
        case (0xFE, 0xFF): isLittle = false
        default:
            guard max(even, odd) * 4 > beginning.count, min(even, odd) == 0 else { return nil }
            isLittle = odd > even
        }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for index in stride(from: 0, to: bytes.count - 1, by: 2) {
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            units.append(UInt16(high) << 8 | UInt16(low))
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    private static func hasUTF8Letters(_ bytes: [UInt8]) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { $0.value >= 0x80 && $0 != "\u{FFFD}" }
    }
}
