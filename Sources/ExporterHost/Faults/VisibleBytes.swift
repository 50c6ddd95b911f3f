import TextMetrics

/// Bytes from an exporter as they may be shown.
enum VisibleBytes {
    /// The beginning of `bytes`: text as text, other bytes as `\xFF`, control characters as visible ones.
    static func of(_ bytes: [UInt8], limit: Int = 200) -> String {
        var text = ""
        var end = min(limit, bytes.count)
        // No character is cut in two.
        while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        var rest = bytes[..<end]
        while !rest.isEmpty {
            var decoder = UTF8()
            var iterator = rest.makeIterator()
            if case .scalarValue(let scalar) = decoder.decode(&iterator) {
                text += VisibleText.of(scalar)
                rest = rest.dropFirst(UTF8.width(scalar))
            } else {
                let digits = String(rest[rest.startIndex], radix: 16, uppercase: true)
                text += "\\x" + (digits.count == 1 ? "0" : "") + digits
                rest = rest.dropFirst()
            }
        }
        return bytes.count > limit ? text + "… (\(bytes.count) bytes)" : text
    }

    /// The last lines of a log, without trailing empty ones.
    static func lastLines(of log: [UInt8], count: Int = 10) -> [String] {
        var lines = log.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        while let last = lines.last, last.allSatisfy({ $0 <= 0x20 }) { lines.removeLast() }
        return lines.suffix(count).map { of(Array($0), limit: 500) }
    }
}
