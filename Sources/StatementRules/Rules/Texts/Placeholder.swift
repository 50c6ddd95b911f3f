internal import Diagnostics
internal import StatementFormat

extension Rule {
    static let placeholder = Rule(
        "placeholder", .warning,
        what:
            "A text still has a placeholder: TODO, TBD, lorem ipsum, what a word processor or a template left and the like; or it is a dash, N/A or a spreadsheet's error.",
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
            var ranges = text.matches(of: pattern).map(\.range).filter {
                !means($0, in: text, findings.language, isCommonMark: scalar.kind == .commonMark)
            }
            // Behind the name of an endorser it is a status, which is another rule's.
            if text.utf8.contains(where: { "([".utf8.contains($0) }),
                scalar.key != "name" || !findings.isOfEndorser(scalar.range)
            {
                ranges = (ranges + text.matches(of: bracketed).map(\.range)).sorted { $0.lowerBound < $1.lowerBound }
            }
            let found = ranges.map { range in
                text.utf8.distance(
                    from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
                        from: text.startIndex, to: range.upperBound)
            }
            for (text, place) in findings.places(of: found, in: scalar) {
                findings.add(place, "“\(text)” is a placeholder")
            }
        })

    /// Whether a whole text stands for a value that there is not: that of a name, a sign without letters and digits, too.
    private static func saysNothing(_ scalar: DeclaredScalar) -> Bool {
        let text = scalar.text
        if text.hasPrefix("#") { return spreadsheetErrors.contains(text.uppercased()) }
        if mayStandForWhole(text), wholeTexts.contains(text.lowercased().trimmingEnd) { return true }
        guard text.utf8.count <= 3 else { return false }
        return ["N/A", "-", "--", "–", "—"].contains(text.uppercased())
            || scalar.kind == .line && ["name", "organisation", "role"].contains(scalar.key)
                && !text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    }

    /// Whether a text is about as long as one of ``wholeTexts``, and begins like it.
    private static func mayStandForWhole(_ text: String) -> Bool {
        guard text.utf8.count < 80 else { return false }
        return beginnings.contains { beginning in
            (beginning.count...(beginning.count + 4)).contains(text.utf8.count)
                && zip(text.utf8, beginning.start).allSatisfy { $0 | 0x20 == $1 }
        }
    }

    /// The first bytes of ``wholeTexts``, as those of small letters, and how many there are of each.
    private static let beginnings = wholeTexts.map { text in
        (start: text.utf8.prefix(3).map { $0 | 0x20 }, count: text.utf8.count)
    }

    /// In English, German, French and Spanish.
    private static let spreadsheetErrors: Set = [
        "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#NV", "#BEZUG!",
        "#WERT!", "#ZAHL!", "#ÜBERLAUF!", "#NOM?", "#VALEUR!", "#NOMBRE!", "#¿NOMBRE?", "#¡REF!", "#¡VALOR!", "#N/D",
    ]

    /// Whether what looks like a placeholder means something: `TBC` is tuberculosis in many languages, and `XXX` thirty.
    private static func means(
        _ range: Range<String.Index>, in text: String, _ language: String, isCommonMark: Bool
    ) -> Bool {
        let before = text[..<range.lowerBound].last
        let rest = text[range.upperBound...]
        // The text of a link, and a line that parts two paragraphs.
        if text[range].hasPrefix("["), rest.hasPrefix("(http") || rest.hasPrefix("(mailto:") { return true }
        if isCommonMark, text[range].hasPrefix("_") {
            return (before == nil || before?.isNewline == true)
                && rest.prefix { !$0.isNewline }.allSatisfy(\.isWhitespace)
        }
        switch text[range] {
        case "TBC":
            if language == "en" { return isAboutTuberculosis(text) }
            guard range != text.startIndex..<text.endIndex else { return false }
            let isBracketed = before.map { "([".contains($0) } == true
            return !isBracketed || isAboutTuberculosis(text)
        // A word in capitals of Spanish and Portuguese, where no colon follows it.
        case "TODO":
            return ["es", "pt", "gl"].contains(language) && rest.first == " "
                && rest.dropFirst().first?.isLetter == true
        case "XXX":
            // The chromosomes of a karyotype.
            if before == ",", text[..<range.lowerBound].dropLast().last?.isNumber == true { return true }
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
        var text = text
        return text.withUTF8 { bytes in
            areFirst.withUnsafeBufferPointer { areFirst in
                for index in bytes.indices.dropLast() {
                    let first = bytes[index]
                    guard areFirst[Int(first) << 8 | Int(bytes[index + 1])] else { continue }
                    let left = bytes[(index + 1)...]
                    for rest in rests[Int(first)] where left.count >= rest.count {
                        if zip(left, rest).allSatisfy({ $0 | 0x20 == $1 || $0 == $1 }) { return true }
                    }
                }
                return false
            }
        }
    }

    /// Whether a placeholder may begin with two bytes, by both of them: one alone is common.
    private static let areFirst: [Bool] = {
        var areFirst = [Bool](repeating: false, count: 1 << 16)
        for (first, rests) in rests.enumerated() {
            for second in rests.compactMap(\.first) {
                areFirst[first << 8 | Int(second)] = true
                areFirst[first << 8 | Int(second & ~0x20)] = true
            }
        }
        return areFirst
    }()

    /// What placeholders begin with, in small letters: by the first byte, small or capital.
    private static let rests: [[[UInt8]]] = {
        var rests = [[[UInt8]]](repeating: [], count: 256)
        for beginning in [
            "todo", "tbd", "tbc", "tba", "fixme", "xxx", "orem ipsum", "to be con", "to be det", "to be ann",
            "to be com", "???", "[insert", "[add", "[name", "[date", "[placeholder", "[your",
            "[citation", "[datum", "[fecha", "{{", "____", "xx%", "xx %", "xx per", "xx mil", "xx bil", "20xx",
            "error! ", "fehler! ", "fout! ",
            "d! nie",
            "(tb", "[tb",
        ] {
            for first in Set([beginning.prefix(1), beginning.prefix(1).uppercased()[...]]) {
                for byte in first.utf8 { rests[Int(byte)].append(Array(beginning.utf8.dropFirst())) }
            }
        }
        return rests
    }()

    /// What stands in a text's place until there is one, in small letters.
    private static let wholeTexts: Set<String> = [
        "tbc", "tbd", "tba", "click or tap here to enter text", "click or tap to enter a date",
        "klicken sie hier, um text einzugeben", "klicken oder tippen sie hier, um text einzugeben",
        "cliquez ou appuyez ici pour entrer du texte", "haga clic o pulse aquí para escribir texto", "text folgt",
        "text folgt noch", "text follows", "tekst volgt", "wird ergänzt", "wird noch ergänzt", "à compléter",
        "a completer", "a completar", "a compléter", "por completar", "pendiente de completar", "da completare",
        "do uzupełnienia",
    ]

    // In brackets only, where no name has them.
    nonisolated(unsafe) private static let bracketed = #/[(\[]tb[cd][)\]]/#

    // Capitals only where the word has a meaning in small letters, as “todo” in Spanish.
    // swift-format-ignore
    nonisolated(unsafe) private static let pattern =
        #/\b(?:TODO|TBD|TBC|TBA|FIXME|XXX+|20(?i:xx)|[Ll]orem [Ii]psum|(?i:to be (?:confirmed|determined|announced|completed)\b(?! (?:by|with|using|through)\b)))\b|\bXX ?%|\bXX (?:per cent|percent|million|billion)\b|\?\?\?+|\b____+\b|\{\{[^{}\n]+\}\}|\[(?i:insert|add|name|date|placeholder|your|citation needed|datum|fecha)\b[^\]]*\]|Error! (?:Reference source not found|Bookmark not defined)\.?|Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert)\.?|¡?Error! No se encuentra el origen de la referencia\.?|Fout! Verwijzingsbron niet gevonden\.?|Błąd! Nie można odnaleźć źródła odwołania\.?/#
}

extension String {
    /// Without a full stop or dots at its end.
    fileprivate var trimmingEnd: String { String(reversed().drop { ".… ".contains($0) }.reversed()) }
}
