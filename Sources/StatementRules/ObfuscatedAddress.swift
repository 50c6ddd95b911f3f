internal import TextMetrics

/// Looks for e-mail addresses that were written around: by hand, since patterns for them take longer to make than all
/// else in a statement takes to check.
struct ObfuscatedAddress {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Those in a text, by their offsets in UTF-8.
    static func all(in text: String) -> [Range<Int>] {
        text.withBytes { bytes in
            let search = ObfuscatedAddress(bytes: bytes)
            var found: [Range<Int>] = []
            var index = 0
            while index < bytes.count {
                if let address = search.address(at: index), address.lowerBound >= found.last?.upperBound ?? 0 {
                    found.append(address)
                    index = address.upperBound
                } else {
                    index += 1
                }
            }
            return found
        }
    }

    /// An address whose sign or word for it begins at an offset, or what a web page has in its place.
    private func address(at index: Int) -> Range<Int>? {
        switch bytes[index] {
        case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "<"):
            if let end = hiding(at: index) { return index..<end }
            guard let end = bracketed("at", at: index) else { return nil }
            let space = index > 0 && bytes[index - 1] == UInt8(ascii: " ") ? 1 : 0
            return address(around: (index - space)..<skipSpace(end), needsWord: false)
        case UInt8(ascii: "@"):
            return address(around: index..<(index + 1), needsWord: true)
        case UInt8(ascii: " "):
            guard let end = word("at ", at: index + 1) else { return nil }
            // As in “look at the dot above it”.
            let articles: [StaticString] = ["the ", "a ", "an ", "this ", "that ", "its ", "our "]
            guard articles.allSatisfy({ word($0, at: end) == nil }) else { return nil }
            return address(around: index..<end, needsWord: true)
        default: return nil
        }
    }

    /// The address around what stands for its sign.
    ///
    /// - Parameter needsWord: whether one of the dots must be a word, so that it is no address as it should be.
    private func address(around sign: Range<Int>, needsWord: Bool) -> Range<Int>? {
        let start = nameStart(before: sign.lowerBound)
        guard start < sign.lowerBound, var end = label(at: sign.upperBound) else { return nil }
        var (parts, words) = (0, 0)
        while true {
            if let next = word(".", at: end).flatMap(label) {
                end = next
            } else if let next = (bracketed("dot", at: skipSpace(end))).map(skipSpace).flatMap(label)
                ?? word(" dot ", at: end).flatMap(label)
            {
                end = next
                words += 1
            } else {
                break
            }
            parts += 1
        }
        return parts > 0 && (words > 0 || !needsWord) ? start..<end : nil
    }

    /// The end of `[email protected]`.
    private func hiding(at index: Int) -> Int? {
        guard let start = word("[e", at: index), let end = word("mail", at: word("-", at: start) ?? start),
            skipSpace(end) > end
        else { return nil }
        let last = skipSpace(end)
        return word("protected]", at: last) ?? word("address]", at: last)
    }

    /// The end of a word in brackets, as in `[at]` and `( at )`.
    private func bracketed(_ text: StaticString, at index: Int) -> Int? {
        guard index < bytes.count, let closing = Self.closing[bytes[index]],
            let end = word(text, at: skipSpace(index + 1)).map(skipSpace), end < bytes.count, bytes[end] == closing
        else { return nil }
        return end + 1
    }

    private static let closing = [
        UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "("): UInt8(ascii: ")"),
        UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "<"): UInt8(ascii: ">"),
    ]

    /// The end of a word that stands at an offset in small or capital letters.
    private func word(_ text: StaticString, at index: Int) -> Int? {
        let length = text.utf8CodeUnitCount
        guard index + length <= bytes.count else { return nil }
        for offset in 0..<length {
            let byte = bytes[index + offset]
            guard (byte.isLetter ? byte | 0x20 : byte) == text.utf8Start[offset] else { return nil }
        }
        return index + length
    }

    /// The offset behind a space, which may be one that does not break.
    private func skipSpace(_ index: Int) -> Int { word(" ", at: index) ?? word("\u{A0}", at: index) ?? index }

    /// Where the name ends that begins at an offset, a part of a domain.
    private func label(at index: Int) -> Int? {
        var end = index
        while end < bytes.count {
            let (value, length) = bytes.scalar(at: end)
            guard Self.isLetterOrDigit(value) || bytes[end] == UInt8(ascii: "-") else { break }
            end += length
        }
        return end > index ? end : nil
    }

    /// Where the name begins that ends before an offset, the part of an address before its sign.
    private func nameStart(before index: Int) -> Int {
        var start = index
        while start > 0 {
            var previous = start - 1
            while previous > 0, bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
            guard Self.isLetterOrDigit(bytes.scalar(at: previous).value) || "._%+-".utf8.contains(bytes[previous])
            else { break }
            start = previous
        }
        return start
    }

    private static func isLetterOrDigit(_ value: UInt32) -> Bool {
        if value < 0x80 {
            let byte = UInt8(value)
            return byte.isLetter || byte.isDigit
        }
        guard let properties = Unicode.Scalar(value)?.properties else { return false }
        return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }
}
