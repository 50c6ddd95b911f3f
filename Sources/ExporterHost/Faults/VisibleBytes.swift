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

    /// The last lines of a log, without trailing empty ones. A carriage return ends a line, too, as where a program tells how
    /// far it is. Of a long line the end is shown, where the cause stands.
    static func lastLines(of log: [UInt8], count: Int = 10) -> [String] {
        let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var lines = log.indices.split(omittingEmptySubsequences: false) { index in
            // Together the two are one end.
            log[index] == feed || log[index] == carriage && (index + 1 == log.endIndex || log[index + 1] != feed)
        }.map { line in log[line.startIndex..<line.endIndex] }
        while let last = lines.last, last.allSatisfy({ $0 <= 0x20 }) { lines.removeLast() }
        return lines.suffix(count).map { line in
            ofEnd(line.last == carriage ? line.dropLast() : line, limit: 500)
        }
    }

    /// The end of `bytes`, as above.
    private static func ofEnd(_ bytes: ArraySlice<UInt8>, limit: Int) -> String {
        guard bytes.count > limit else { return of(Array(bytes), limit: limit) }
        // No character is cut in two.
        let end = bytes.suffix(limit)
        return "…" + of(Array(end.drop { $0 & 0xC0 == 0x80 }), limit: limit)
    }
}
