internal import TextMetrics

/// What can be told of a CommonMark text without parsing it, which takes long. Where that is not certain, it says so.
enum PlainMarkup {
    /// Whether every link that a text can have is written as `[text](https://…)`, with nothing else in its address than
    /// what makes up plain ones.
    static func hasPlainLinksOnly(_ text: String) -> Bool { forEachPlainLink(in: text) { _ in } }

    /// The addresses of the links that a text can have, where all of them are plain ones.
    static func plainLinks(in text: String) -> [Substring]? {
        var links: [Substring] = []
        let utf8 = text.utf8
        let isPlain = forEachPlainLink(in: text) { range in
            links.append(
                text[
                    utf8.index(
                        utf8.startIndex, offsetBy: range.lowerBound)..<utf8.index(
                            utf8.startIndex, offsetBy: range.upperBound)])
        }
        return isPlain ? links : nil
    }

    /// Calls `visit` with the offsets of the address of each link; `false` where one may be written in another way.
    private static func forEachPlainLink(in text: String, _ visit: (Range<Int>) -> Void) -> Bool {
        guard !text.holds(UInt8(ascii: "<")) else { return false }
        return text.withBytes { bytes in
            var index = 0
            while let sign = bytes.offset(of: UInt8(ascii: "]"), from: index) {
                index = sign + 1
                guard index < bytes.count else { return true }
                // Behind a colon stands what other links refer to.
                if bytes[index] == UInt8(ascii: ":") { return false }
                guard bytes[index] == UInt8(ascii: "(") else { continue }
                guard let end = plainDestination(bytes, from: index + 1) else { return false }
                visit((index + 1)..<(end - 1))
                index = end
            }
            return true
        }
    }

    /// Whether a text may have a citation.
    static func mayCite(_ text: String) -> Bool { text.holds(UInt8(ascii: "@")) }

    /// The ids that a text cites, in order; nothing where it has anything that may make them something else: code,
    /// escapes, HTML, links in other forms, and citations that are not quite right.
    static func citations(in text: String) -> [String]? {
        guard !"\\`~<&\t".utf8.contains(where: text.holds) else { return nil }
        return text.withBytes { bytes in
            guard !mayHaveIndentedCode(bytes) else { return nil }
            var start = 0
            while let sign = bytes.offset(of: UInt8(ascii: "]"), from: start) {
                start = sign + 1
                guard start < bytes.count else { break }
                switch bytes[start] {
                case UInt8(ascii: ":"), UInt8(ascii: "["): return nil
                case UInt8(ascii: "("): if plainDestination(bytes, from: start + 1) == nil { return nil }
                default: break
                }
            }
            var ids: [String] = []
            start = 0
            while let sign = bytes.offset(of: UInt8(ascii: "["), from: start) {
                start = sign + 1
                guard start < bytes.count else { break }
                if bytes[start] == UInt8(ascii: "-") || mayCiteWithWords(bytes, from: start) { return nil }
                guard bytes[start] == UInt8(ascii: "@") else { continue }
                let id = bytes[(start + 1)...].prefix {
                    $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
                }
                guard let first = id.first, first.isLetter || first.isDigit, id.endIndex < bytes.count,
                    bytes[id.endIndex] == UInt8(ascii: "]")
                else { return nil }
                if id.endIndex + 1 < bytes.count, bytes[id.endIndex + 1] == UInt8(ascii: "(") { return nil }
                ids.append(String(decoding: id, as: UTF8.self))
                start = id.endIndex
            }
            return ids
        }
    }

    /// Whether words stand before what looks like a citation, between brackets that have been opened.
    private static func mayCiteWithWords(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var index = start
        while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "]"), bytes[index] != UInt8(ascii: "[") {
            if bytes[index + 1] == UInt8(ascii: "@"), !bytes[index].isLetter, !bytes[index].isDigit { return true }
            index += 1
        }
        return false
    }

    /// Whether there are four spaces in a row, as before code. Every fourth byte is one of them.
    private static func mayHaveIndentedCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 3
        while index < bytes.count {
            if bytes[index] == 0x20, bytes[index - 1] == 0x20 || index + 1 < bytes.count && bytes[index + 1] == 0x20 {
                let start = bytes[(index - 3)..<index].lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? index - 3
                if bytes[start...].prefix(4).count(where: { $0 == 0x20 }) == 4 { return true }
            }
            index += 4
        }
        return false
    }

    /// Whether a text may have a heading: a number sign, or a line that ends like the line under one.
    static func mayHaveHeading(_ text: String) -> Bool {
        if text.holds(UInt8(ascii: "#")) { return true }
        return text.withBytes { bytes in
            [UInt8(ascii: "-"), UInt8(ascii: "=")].contains { sign in
                var start = 0
                while let found = bytes.offset(of: sign, from: start) {
                    start = found + 1
                    let next = bytes[start...].first { $0 != 0x20 && $0 != 0x09 }
                    if next == nil || next == 0x0A || next == 0x0D { return true }
                }
                return false
            }
        }
    }

    /// Where the address of a link ends, behind its closing bracket; nothing where it is not a plain one.
    private static func plainDestination(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        let host: Int
        if bytes.holds("https://", at: start) {
            host = start + 8
        } else if bytes.holds("http://", at: start) {
            host = start + 7
        } else {
            return nil
        }
        let end = bytes[host...].firstIndex { !($0.isLetter || $0.isDigit || isAddressSign($0)) } ?? bytes.count
        return end > host && end < bytes.count && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
    }

    private static func isAddressSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "="),
            UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: ":"), UInt8(ascii: ","):
            true
        default: false
        }
    }
}
