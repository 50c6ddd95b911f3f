internal import Diagnostics
internal import StatementFormat
internal import StatementProtocol
internal import TextMetrics

extension Rule {
    static let contactDataOfEndorser = Rule(
        "contact-data-of-endorser",
        what: "An endorser's name, acronym, affiliation or `x-` key has an e-mail address or a phone number in it.",
        why: "All of that is published; the address was given for the team alone.",
        fix: "Move it under `private`, as `email` or `phone`; in a spreadsheet, to a column `private.email`.",
        bad: "endorsers:\n  - Ana Example, ana@example.org",
        good: "endorsers:\n  - name: Ana Example\n    private:\n      email: ana@example.org",
        check: .statement { statement, findings in
            let endorsers = statement.endorsers
            // By their numbers, since a copy of each takes longer than the check.
            for index in endorsers.indices {
                check(endorsers[index].name, &findings)
                check(endorsers[index].acronym, &findings)
                check(endorsers[index].honorific, &findings)
                for affiliation in endorsers[index].affiliations {
                    check(affiliation.role, &findings)
                    check(affiliation.organisation, &findings)
                    check(affiliation.extensions, in: affiliation.range, &findings)
                }
                check(endorsers[index].extensions, in: endorsers[index].range, &findings)
            }
        })

    private static func check(_ text: Located<String>?, _ findings: inout Findings) {
        guard let text, let (piece, what) = ContactData.first(in: text.value, ofName: true) else { return }
        findings.add(
            findings.range(of: piece, in: text.range), "\(what) stands in what is published of an endorser")
    }

    /// Looks at the `x-` keys, which are published, too.
    private static func check(
        _ extensions: [String: JSONValue], in range: SourceRange, _ findings: inout Findings
    ) {
        guard !extensions.isEmpty else { return }
        for (key, value) in extensions.sorted(by: { $0.key < $1.key }) {
            guard let (piece, what) = contactData(in: value, of: key) else { continue }
            var place = findings.range(of: piece, in: range)
            // What YAML takes for a number may be written in another way, or with zeros before it.
            if place == range { place = findings.range(of: key, in: range) }
            while place.offsets.lowerBound > 0,
                let before = findings.sources.byte(at: place.offsets.lowerBound - 1, of: place.file),
                before == UInt8(ascii: "0") || before == UInt8(ascii: "+")
            {
                place = SourceRange((place.offsets.lowerBound - 1)..<place.offsets.upperBound, file: place.file)
            }
            findings.add(place, "\(what) stands in what is published of an endorser")
        }
    }

    private static func contactData(in value: JSONValue, of key: String) -> (piece: String, what: String)? {
        switch value {
        case .string(let text):
            if let found = ContactData.first(in: text) { return found }
            let isNumber = text.allSatisfy { $0.isNumber || $0.isWhitespace || "()-/.+".contains($0) }
            return isNumber && ContactKey(key) == .phone && text.count(where: \.isNumber) >= 6
                ? (text, "a phone number") : nil
        case .integer(let number): return contactData(in: .string(String(number)), of: key)
        case .array(let values): return values.lazy.compactMap { contactData(in: $0, of: key) }.first
        case .object(let values):
            return values.sorted { $0.key < $1.key }.lazy.compactMap { contactData(in: $0.value, of: $0.key) }.first
        default: return nil
        }
    }
}

/// Looks for what people are reached by.
private enum ContactData {
    /// - Parameter ofName: whether numbers as they are dialled within a country count, too: keys of one's own have many
    ///   others.
    static func first(in text: String, ofName: Bool = false) -> (piece: String, what: String)? {
        // There may be a million names, in which hardly ever is a sign of any.
        let (digits, signs) = text.withBytes(traits)
        guard digits >= 6 || signs else { return nil }
        if text.holds(UInt8(ascii: "@")) {
            let words = text.split { $0.isWhitespace || "<>()[],;:\"".contains($0) }
            if let address = words.first(where: isAddress) { return (String(address), "an e-mail address") }
        }
        if let range = ObfuscatedAddress.all(in: text).first {
            let address = text.utf8.dropFirst(range.lowerBound).prefix(range.count)
            return (String(decoding: address, as: UTF8.self), "an e-mail address")
        }
        return digits >= 6 ? phoneNumber(in: text, ofName: ofName).map { ($0, "a phone number") } : nil
    }

    /// How many digits a text has, and whether it has what addresses have, written around or not: a sign, or the word for
    /// one. Without branches, so that many bytes are looked at at once.
    private static func traits(of bytes: UnsafeBufferPointer<UInt8>) -> (digits: Int, signs: Bool) {
        var digits = 0
        var signs: UInt8 = 0
        for byte in bytes {
            digits += byte &- 0x30 < 10 ? 1 : 0
            // Of an opening bracket and a brace one bit differs.
            let isSign = byte == UInt8(ascii: "@") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<")
            signs |= isSign || byte | 0x20 == UInt8(ascii: "{") ? 1 : 0
        }
        for index in 0..<max(0, bytes.count - 3) {
            let letters = bytes[index + 1] | 0x20 == UInt8(ascii: "a") && bytes[index + 2] | 0x20 == UInt8(ascii: "t")
            signs |= letters && bytes[index] == 0x20 && bytes[index + 3] == 0x20 ? 1 : 0
        }
        return (digits, signs != 0)
    }

    private static func isAddress(_ word: Substring) -> Bool {
        let parts = word.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let name = parts.first, let domain = parts.last, !name.isEmpty else { return false }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty } && (labels.last?.count ?? 0) > 1
    }

    /// What stands before a telephone number; not in the name of an organisation, such as “Telefonseelsorge 116123”.
    private static let words: Set<String> = [
        "tel", "telefon", "telephone", "téléphone", "teléfono", "telefono", "telefone", "phone", "fon", "mobile",
        "mobil",
        "handy", "gsm", "fax", "tlf", "puh", "τηλ",
    ]

    /// A number in international form, a plus sign or two zeros with seven digits or more behind them, or one with six or
    /// more behind the word for a telephone. By bytes, since many names have numbers in them.
    private static func phoneNumber(in text: String, ofName: Bool) -> String? {
        text.withBytes { bytes in
            var index = 0
            while let start = bytes[index...].firstIndex(where: { kinds[$0] & begins != 0 }) {
                index = bytes[start...].firstIndex { kinds[$0] == 0 } ?? bytes.count
                let number = bytes[start..<index]
                let digits = number.count { $0.isDigit }
                guard (6...15).contains(digits), let last = number.lastIndex(where: \.isDigit) else { continue }
                let isInternational =
                    ["+", "(+"].contains { number.starts(with: $0.utf8) } || hasTwoZeros(number, digits)
                if digits >= 7 && isInternational || isBehindWord(start, bytes)
                    || ofName && isNational(bytes[start...last], digits) && !isBehindAbbreviation(start, bytes)
                {
                    let piece = bytes[start...last]
                    let isOpen = piece.first == UInt8(ascii: "(") && !piece.contains(UInt8(ascii: ")"))
                    return String(decoding: isOpen ? piece.dropFirst() : piece, as: UTF8.self)
                }
            }
            return nil
        }
    }

    /// Whether a number begins with two zeros and the number of a country, none of which begins with a third: not an
    /// identifier, as are those of ORCID and ISNI, and long numbers of registers.
    private static func hasTwoZeros(_ number: Slice<UnsafeBufferPointer<UInt8>>, _ digits: Int) -> Bool {
        guard number.starts(with: "00".utf8), let third = number.dropFirst(2).first(where: \.isDigit),
            third != UInt8(ascii: "0")
        else { return false }
        return digits >= 11 || number.prefix { $0.isDigit }.count < digits
    }

    /// Whether a number is one as it is dialled within a country: a zero and nine to eleven digits in three groups or
    /// more. Not the numbers of Belgian enterprises, `0123.456.789`, nor what is grouped by threes or ends with a year.
    private static func isNational(_ number: Slice<UnsafeBufferPointer<UInt8>>, _ digits: Int) -> Bool {
        guard (9...11).contains(digits) else { return false }
        let groups = number.split { !$0.isDigit }
        guard groups.count >= 3, let first = groups.first, first.count >= 2, first.first == UInt8(ascii: "0"),
            first.dropFirst().first != UInt8(ascii: "0"), let last = groups.last
        else { return false }
        let lengths = groups.map(\.count)
        let isYear = last.count == 4 && (last.starts(with: "19".utf8) || last.starts(with: "20".utf8))
        return !isYear && lengths != [4, 3, 3] && lengths != [3, 3, 3]
    }

    /// Whether an abbreviation in capitals stands right before a number, as before that of a register, or “no.”.
    private static func isBehindAbbreviation(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let last = bytes[max(0, start - 3)..<start].lastIndex(where: { $0.isLetter || $0 >= 0x80 }) else {
            return false
        }
        let word = bytes[...last].suffix(12).reversed().prefix { $0.isLetter || $0 >= 0x80 }
        if word.count >= 2, word.allSatisfy({ $0.isLetter && $0 & 0x20 == 0 }) { return true }
        let letters = String(decoding: word.reversed(), as: UTF8.self).lowercased()
        return ["n", "nr", "no", "nº", "num", "numer", "number", "nummer", "reg", "id", "č"].contains(letters)
    }

    private static let begins: UInt8 = 2

    /// What a byte may be in a telephone number: 2 for those that it begins with. A no-break space has two bytes.
    private static let kinds = ByteKinds { byte in
        byte.isDigit || "+(".utf8.contains(byte) ? begins : " )-/.\u{A0}".utf8.contains(byte) ? 1 : 0
    }

    /// Whether the word for a telephone stands before an offset, with two signs between them at most, of which a no-break
    /// space has two bytes.
    private static func isBehindWord(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { byte.isLetter || byte > 0x80 && byte != 0xA0 && byte != 0xC2 }
        guard let last = bytes[max(0, start - 4)..<start].lastIndex(where: isLetter) else { return false }
        let word = bytes[max(0, last - 15)...last]
        let first = word.lastIndex { !isLetter($0) }.map { $0 + 1 } ?? word.startIndex
        // Most words begin otherwise, and a text takes long to make.
        guard let initial = word[first...].first, initial >= 0x80 || "fghmpt".utf8.contains(initial | 0x20) else {
            return false
        }
        return words.contains(String(decoding: word[first...], as: UTF8.self).lowercased())
    }
}
