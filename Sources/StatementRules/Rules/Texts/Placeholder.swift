internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let placeholder = Rule(
        "placeholder", .warning,
        what:
            "A text still has a placeholder: TODO, TBD, lorem ipsum and the like; or it is a dash, N/A or a spreadsheet's error.",
        why: "Placeholders get published.",
        fix: "Write what is meant, or delete it; notes to yourself fit into a comment that begins with `#`.",
        bad: "summary: Forty organisations call for TODO.",
        good: "summary: Forty organisations call for registries.",
        check: .value(of: .line, .lines, .commonMark, ifAny: .placeholder) { scalar, findings in
            if saysNothing(scalar) {
                return findings.add(
                    scalar.range,
                    scalar.text.hasPrefix("#")
                        ? "“\(scalar.text)” is what a spreadsheet has in place of a value that it cannot compute"
                        : "“\(scalar.text)” is a placeholder")
            }
            guard mayHoldOne(scalar.text) else { return }
            let text = scalar.text
            var found: [Range<Int>] = []
            for match in text.matches(of: pattern) where !means(match.range, in: text, findings.language) {
                found.append(
                    text.utf8.distance(
                        from: text.startIndex, to: match.range.lowerBound)..<text.utf8.distance(
                            from: text.startIndex, to: match.range.upperBound))
            }
            for (text, place) in findings.places(of: found, in: scalar) {
                findings.add(place, "“\(text)” is a placeholder")
            }
        })

    /// Whether a whole text stands for a value that there is not: that of a name, a sign without letters and digits, too.
    private static func saysNothing(_ scalar: DeclaredScalar) -> Bool {
        let text = scalar.text
        if text.hasPrefix("#") { return spreadsheetErrors.contains(text.uppercased()) }
        return ["N/A", "-", "--", "–", "—"].contains(text.uppercased())
            || scalar.kind == .line && text.utf8.count <= 3 && ["name", "organisation", "role"].contains(scalar.key)
                && !text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    /// In English, German, French and Spanish.
    private static let spreadsheetErrors: Set = [
        "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#NV", "#BEZUG!",
        "#WERT!", "#ZAHL!", "#ÜBERLAUF!", "#NOM?", "#VALEUR!", "#NOMBRE!", "#¿NOMBRE?", "#¡REF!", "#¡VALOR!", "#N/D",
    ]

    /// Whether what looks like a placeholder means something: `TBC` is tuberculosis in many languages, and `XXX` thirty.
    private static func means(_ range: Range<String.Index>, in text: String, _ language: String) -> Bool {
        switch text[range] {
        case "TBC":
            if language == "en" { return isAboutTuberculosis(text) }
            guard range != text.startIndex..<text.endIndex else { return false }
            let isBracketed = text[..<range.lowerBound].last.map { "([".contains($0) } == true
            return !isBracketed || isAboutTuberculosis(text)
        case "XXX":
            let rest = text[range.upperBound...]
            return rest.first == " " && rest.dropFirst().first?.isUppercase == true
        default: return false
        }
    }

    private static func isAboutTuberculosis(_ text: String) -> Bool {
        let text = text.lowercased()
        return ["tuber", "tüber", "gruźlic", "φυματ", "туберк"].contains(where: text.contains)
    }

    /// Whether a text has a placeholder in it.
    static func hasPlaceholder(_ text: String) -> Bool { mayHoldOne(text) && text.firstMatch(of: pattern) != nil }

    /// Whether a text has anything that placeholders begin with: the pattern itself takes long.
    private static func mayHoldOne(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            for (index, first) in bytes.enumerated() where isFirst[Int(first)] {
                let left = bytes[(index + 1)...]
                for rest in rests[Int(first)] where left.count >= rest.count {
                    if zip(left, rest).allSatisfy({ $0 | 0x20 == $1 }) { return true }
                }
            }
            return false
        } ?? true
    }

    private static let isFirst = rests.map { !$0.isEmpty }

    /// What placeholders begin with, in small letters: by the first byte, small or capital.
    private static let rests: [[[UInt8]]] = {
        var rests = [[[UInt8]]](repeating: [], count: 256)
        for beginning in [
            "todo", "tbd", "tbc", "tba", "fixme", "xxx", "orem ipsum", "to be con", "to be det", "to be ann",
            "to be com", "???", "[insert", "[add", "[name", "[date", "[placeholder", "[your",
        ] {
            for first in Set([beginning.prefix(1), beginning.prefix(1).uppercased()[...]]) {
                for byte in first.utf8 { rests[Int(byte)].append(Array(beginning.utf8.dropFirst())) }
            }
        }
        return rests
    }()

    // Capitals only where the word has a meaning in small letters, as “todo” in Spanish.
    nonisolated(unsafe) private static let pattern =
        #/\b(?:TODO|TBD|TBC|TBA|FIXME|XXX+|[Ll]orem [Ii]psum|(?i:to be (?:confirmed|determined|announced|completed)))\b|\?\?\?+|\[(?i:insert|add|name|date|placeholder|your)\b[^\]]*\]/#
}
